import type { Lexicon } from '../vocabulary/lexicon.ts';
import type { AssetWeights } from '../vocabulary/vocabulary.ts';
import { unpackAssets, type AssetModel } from './asset-model.ts';

/** The weights of a first reading, sentence by sentence, and of a second that knows what the first made of the others. */
export interface AssetModels {
  readonly first: AssetModel;
  readonly second: AssetModel;
}

export function unpackReadings(packed: AssetWeights): AssetModels {
  const first = unpackAssets(packed.first);
  return { first, second: unpackAssets(packed.second, first) };
}

const unpacked = new WeakMap<Lexicon, AssetModels>();

/** The weights that a lexicon carries, unpacked when first asked for. */
export function assetsOf(lexicon: Lexicon): AssetModels {
  let models = unpacked.get(lexicon);
  if (!models) unpacked.set(lexicon, (models = unpackReadings(lexicon.assetWeights)));
  return models;
}
