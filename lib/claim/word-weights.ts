import { unpackStems } from '../vocabulary/stems.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { METRICS } from './claim.ts';
import { unpackModel, type WordModel } from './word-model.ts';

const unpacked = new WeakMap<Lexicon, WordModel>();

/** What the words around a figure say of its metric, by the weights that a lexicon carries, unpacked when first asked for. */
export function wordsOf(lexicon: Lexicon): WordModel {
  let model = unpacked.get(lexicon);
  if (!model) {
    const { stems, metric } = lexicon.wordWeights;
    unpacked.set(lexicon, (model = unpackModel(metric, unpackStems(stems).length, METRICS.length)));
  }
  return model;
}
