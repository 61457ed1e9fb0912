import { STATUSES, type Status } from './claim.ts';
import { PLACES } from './features.ts';
import { best, buildModel, noScores, score, type Scores } from './model.ts';
import { quantityOf, type Scene } from './scene.ts';
import type { Setting } from './settings.ts';
import corrections from './weights/corrections.json' with { type: 'json' };
import { statusCues, statusReach, statusSigns } from './weights/status.ts';

export const statusModel = buildModel(STATUSES, statusCues, statusSigns, statusReach, corrections.status);

/** How much the other mentions of the same quantity in the article say, taken together. */
const POOL_SHARE = 0.5;

/**
 * How far the deal of each figure has come, in the order of the settings, by the words around it and around its other
 * mentions; the metric says what is usual where none speak. `signs` are those of `signsOf`.
 */
export function readStatuses({ settings, metrics }: Scene, signs: readonly (readonly string[])[]): Status[] {
  const own = settings.map(({ features }, at) => score(statusModel, features, signs[at]));
  const told = Map.groupBy(settings.keys(), (at) => {
    const figure = settings[at]?.figure;
    return figure && `${quantityOf(figure)}|${String(metrics[at])}`;
  });
  const statuses: Status[] = [];
  for (const mentions of told.values()) {
    const pool = noScores(STATUSES.length);
    for (const at of mentions) addTo(pool, own[at], POOL_SHARE / (mentions.length - 1 || 1));
    for (const at of mentions) {
      const sums = pool.slice();
      addTo(sums, own[at], mentions.length === 1 ? 1 : 1 - POOL_SHARE / (mentions.length - 1));
      statuses[at] = best(statusModel, sums);
    }
  }
  return statuses;
}

function addTo(sums: Scores, more: Scores | undefined, share: number): void {
  if (more) for (let at = 0; at < more.length; at++) sums[at] = (sums[at] ?? 0) + share * (more[at] ?? 0);
}

/** Whether any word of the figure's sentence speaks of status. */
export function isStatusStated({ features }: Setting): boolean {
  return [...features.cues.keys()].some(
    (index) => index % PLACES.length < PLACES.indexOf('before') && (statusModel.cueRows[index] ?? null) !== null,
  );
}
