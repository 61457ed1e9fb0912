import { CUE_LANGUAGES } from './cues/languages.ts';
import { FIGURE_LANGUAGES } from './figure-words/languages.ts';
import rates from './fx.json' with { type: 'json' };
import { compileLexicon, type Lexicon } from './lexicon.ts';
import names from './names.json' with { type: 'json' };
import { packNames } from './packed-names.ts';
import { packWords, type Tree } from './packed.ts';
import antecedents from './antecedent-weights.json' with { type: 'json' };
import assets from './asset-weights.json' with { type: 'json' };
import nameWeights from './name-weights.json' with { type: 'json' };
import { ROLE_LANGUAGES } from './roles/languages.ts';
import stateWeights from './state-weights.json' with { type: 'json' };
import { unpackVocabulary, type PackedVocabulary } from './vocabulary.ts';
import wordWeights from './word-weights.json' with { type: 'json' };

/** What each language gives. */
export const WORDS: Readonly<Record<string, Tree>> = Object.fromEntries(
  Object.entries(CUE_LANGUAGES).map(([lang, cues]) => [
    lang,
    { cues, roles: { ...ROLE_LANGUAGES[lang] }, figures: { ...FIGURE_LANGUAGES[lang] } },
  ]),
);

/**
 * All words that ship, and the rates of exchange. They are data: the extension's background reads them from files of its
 * own folder when it first needs them, so that its script stays small; command lines and tests take them from here.
 */
export const SHIPPED: PackedVocabulary = {
  ...packNames(names),
  words: packWords(WORDS),
  antecedentWeights: antecedents.weights,
  nameWeights,
  assetWeights: assets,
  wordWeights,
  stateWeights,
  rates,
};

let compiled: Lexicon | null = null;

/** The lexicon of what ships, compiled when first asked for. */
export function defaultLexicon(): Lexicon {
  return (compiled ??= compileLexicon(unpackVocabulary(SHIPPED)));
}
