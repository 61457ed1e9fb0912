import type { Lexicon } from '../vocabulary/lexicon.ts';
import { STATUSES, type Status } from './claim.ts';
import { unpackWeights } from './corrections.ts';
import { buildModel, type Model } from './model.ts';
import { statusReach } from './status.ts';
import { BASIS_LABELS, basisCues, basisReach, basisSigns, type BasisLabel } from './weights/basis.ts';

/** What cues and signs say of each part: hand-set weights with what training adds to them; of status trained weights alone. */
export interface CueModels {
  readonly basis: Model<BasisLabel>;
  readonly status: Model<Status>;
}

const built = new WeakMap<Lexicon, CueModels>();

/** The models of cues by the corrections that a lexicon carries, built when first asked for. */
export function cueModelsOf(lexicon: Lexicon): CueModels {
  let models = built.get(lexicon);
  if (!models) {
    const { basis = {}, status = {} } = lexicon.corrections;
    const { cues, signs } = unpackWeights(STATUSES, status);
    models = {
      basis: buildModel(BASIS_LABELS, basisCues, basisSigns, basisReach, basis),
      status: buildModel(STATUSES, cues, signs, statusReach),
    };
    built.set(lexicon, models);
  }
  return models;
}
