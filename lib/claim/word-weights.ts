import type { Lexicon } from '../vocabulary/lexicon.ts';
import { listStems, unpackStems } from '../vocabulary/stems.ts';
import { unpackSideModel, type SideModel } from './side-model.ts';
import { unpackWordModel, type WordModel } from './word-model.ts';

/** What the words around a figure say of its metric, and of its sides. */
export interface WordModels {
  readonly metric: WordModel;
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
      metric: unpackWordModel(wordWeights.metric, listStems(wordWeights).length),
      sides: unpackSideModel(wordWeights.sides, common),
      common,
    };
    unpacked.set(lexicon, models);
  }
  return models;
}
