import type { Lexicon } from '../vocabulary/lexicon.ts';
import { unpackAssets, type AssetModel } from './asset-model.ts';

const unpacked = new WeakMap<Lexicon, AssetModel>();

/** The weights of assets that a lexicon carries, unpacked when first asked for. */
export function assetsOf(lexicon: Lexicon): AssetModel {
  let model = unpacked.get(lexicon);
  if (!model) unpacked.set(lexicon, (model = unpackAssets(lexicon.assetWeights)));
  return model;
}
