import { listStems, unpackStems } from '../vocabulary/stems.ts';
import { unpackSideModel, type SideModel } from './side-tables.ts';
import { unpackMetricModel, type MetricModel } from './metric-model.ts';
import { unpackOnce } from './unpacked.ts';

/** What the words around a figure say of its metric, and of its sides. */
export interface WordModels {
  readonly metric: MetricModel;
  readonly sides: SideModel;
  /** How many words the model of sides has learnt: the first of those numbered. */
  readonly common: number;
}

/** The models of words that a lexicon carries. */
export const wordsOf = unpackOnce(({ wordWeights }): WordModels => {
  const common = unpackStems(wordWeights.common).length;
  return {
    metric: unpackMetricModel(wordWeights.metric, listStems(wordWeights).length, wordWeights.signs.split(' ')),
    sides: unpackSideModel(wordWeights.sides, common),
    common,
  };
});
