import type { Lexicon } from '../vocabulary/lexicon.ts';
import type { AssetWeights } from '../vocabulary/vocabulary.ts';
import { unpackAssets, type AssetModel } from './asset-model.ts';
import { FEATURE_COUNT } from './role-features.ts';

const unpacked = new WeakMap<Lexicon, AssetModel>();

/** The weights of assets that a lexicon carries, unpacked when first asked for. */
export function assetsOf(lexicon: Lexicon): AssetModel {
  let model = unpacked.get(lexicon);
  if (!model) unpacked.set(lexicon, (model = unpackAssets(fitting(lexicon.assetWeights))));
  return model;
}

/** The weights, none where they were fitted for other signs than are read. */
const fitting = ({ signs, weights }: AssetWeights): string => (signs === FEATURE_COUNT ? weights : '');
