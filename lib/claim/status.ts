import { STATUSES, type Status } from './claim.ts';
import { PLACES } from './features.ts';
import { best, buildModel, score } from './model.ts';
import type { Setting } from './settings.ts';
import corrections from './weights/corrections.json' with { type: 'json' };
import { statusCues, statusReach, statusSigns } from './weights/status.ts';

export const statusModel = buildModel(STATUSES, statusCues, statusSigns, statusReach, corrections.status);

/** How far the deal of a figure has come, by the words around it; the metric says what is usual where none speak. */
export function readStatus(setting: Setting, signs: readonly string[]): Status {
  return best(statusModel, score(statusModel, setting.features, signs));
}

/** Whether any word of the figure's sentence speaks of status. */
export function isStatusStated({ features }: Setting): boolean {
  return [...features.cues.keys()].some(
    (index) => index % PLACES.length < PLACES.indexOf('before') && (statusModel.cueRows[index] ?? null) !== null,
  );
}
