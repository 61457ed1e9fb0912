import type { Basis } from './claim.ts';
import { best, buildModel, score } from './model.ts';
import type { Setting } from './settings.ts';
import corrections from './weights/corrections.json' with { type: 'json' };
import { BASIS_LABELS, basisCues, basisReach, basisSigns } from './weights/basis.ts';

export const basisModel = buildModel(BASIS_LABELS, basisCues, basisSigns, basisReach, corrections.basis);

/** Which kind of valuation, or of amount over time, the words name; null where they name none. */
export function readBasis(setting: Setting, signs: readonly string[]): Basis | null {
  const label = best(basisModel, score(basisModel, setting.features, signs));
  return label === 'none' ? null : label;
}
