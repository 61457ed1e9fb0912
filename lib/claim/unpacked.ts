import type { Lexicon } from '../vocabulary/lexicon.ts';

/** Unpacks a model from the weights that a lexicon carries, once for each lexicon, when first asked for. */
export function unpackOnce<Model>(unpack: (lexicon: Lexicon) => Model): (lexicon: Lexicon) => Model {
  const models = new WeakMap<Lexicon, { readonly model: Model }>();
  return (lexicon) => {
    let own = models.get(lexicon);
    if (!own) models.set(lexicon, (own = { model: unpack(lexicon) }));
    return own.model;
  };
}
