import type { Basis } from './claim.ts';
import { best, score, type Model } from './model.ts';
import type { Setting } from './settings.ts';
import type { BasisLabel } from './weights/basis.ts';

/** Which kind of valuation, or of amount over time, the words name; null where they name none. */
export function readBasis(setting: Setting, signs: readonly string[], model: Model<BasisLabel>): Basis | null {
  const label = best(model, score(model, setting.features, signs));
  return label === 'none' ? null : label;
}
