import type { AssetWeights } from '../vocabulary/vocabulary.ts';
import { unpackAssets } from './asset-model.ts';
import { FEATURE_COUNT } from './role-features.ts';
import { unpackOnce } from './unpacked.ts';

/** The weights of assets that a lexicon carries. */
export const assetsOf = unpackOnce((lexicon) => unpackAssets(fitting(lexicon.assetWeights)));

/** The weights, none where they were fitted for other signs than are read. */
const fitting = ({ signs, weights }: AssetWeights): string => (signs === FEATURE_COUNT ? weights : '');
