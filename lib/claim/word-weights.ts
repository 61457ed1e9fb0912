import type { Lexicon } from '../vocabulary/lexicon.ts';
import { listStems, unpackStems } from '../vocabulary/stems.ts';
import { unpackSideModel, type SideModel } from './side-model.ts';
import { unpackMetricModel, type MetricModel } from './metric-model.ts';

/** What the words around a figure say of its metric, and of its sides. */
export interface WordModels {
  readonly metric: MetricModel;
  readonly sides: SideModel;
  /** How many words the model of sides has learnt: the first of those numbered. */
  readonly common: number;
}

const unpacked = new WeakMap<Lexicon, WordModels>();

/** The models of words that a lexicon carries, unpacked when first asked for. */
export function wordsOf(lexicon: Lexicon): WordModels {
  let models = unpacked.get(lexicon);
  if (!models) {
    const { wordWeights } = lexicon;
    const common = unpackStems(wordWeights.common).length;
    models = {
      metric: unpackMetricModel(wordWeights.metric, listStems(wordWeights).length, wordWeights.signs.split(' ')),
      sides: unpackSideModel(wordWeights.sides, common),
      common,
    };
    unpacked.set(lexicon, models);
  }
  return models;
}
