/** Of the words that hedge a figure in each language: which hold the number itself, and which say that it was not reached. */
import { describe, expect, it } from 'vitest';

import { isBelow, isLeast } from '../../../lib/compare/hedge-words.ts';
import { FIGURE_LANGUAGES } from '../../../lib/vocabulary/figure-words/languages.ts';
import { phrasesOf } from '../../../lib/vocabulary/figure-words/phrases.ts';

/** All phrases of a language with a bound, before and behind a figure. */
const phrases = (lang: string, bound: 'atleast' | 'approx') => {
  const { before, after } = FIGURE_LANGUAGES[lang]!;
  return [...new Set([before[bound], after[bound]].flatMap(phrasesOf))];
};
const sorted = (list: readonly string[]) => [...list].sort();

/** Bounds that hold their number; every other one of the language excludes it. */
const LEAST: Readonly<Record<string, string>> = {
  en: 'a floor of|a minimum of|as little as|at a minimum|at least|at the least|at the very least|beginning at|easily|from at least|minimum|no fewer than|no less than|starting at|upward of|upwards of|upwards to|-plus|, if not more|and above|and beyond|and counting|and more|and over|and up|or a little above|or a little more|or above|or better|or greater|or higher|or more|or over|or slightly more|upwards',
  de: 'ab|ab einer leistung von|mindestens|wenigstens|oder mehr|plus|und mehr',
  fr: "au bas mot|au minimum|au moins|au moins de|un minimum de|à partir d'|à partir de|et au-delà|et plus|minimum|ou plus|voire davantage|voire plus",
  es: 'a partir de|al menos|como mínimo|desde|mínimo de|nada menos que|no bajará de|no bajará de los|por lo menos|un mínimo de|o más',
  it: 'a partire da|almeno|minimo di|un minimo di|come minimo|, se non di più|o anche più|o più',
  pt: 'a partir de|ao menos|de, no mínimo,|mínimo de|nada menos que|no mínimo|pelo menos|um mínimo de|ou mais',
  nl: "een minimum van|minimaal|minstens|op z'n minst|op z’n minst|op zijn minst|ten minste|tenminste|vanaf|zeker|en meer|of meer",
};

/** Approximations of what was not reached; every other one of the language may lie on either side. */
const BELOW: Readonly<Record<string, string>> = {
  en: 'a bit under|a hair short of|a little under|a shade under|a touch under|a whisker short of|all but|almost|approach|approached|approaches|approaching|close on|close to|getting on for|just below|just short of|just shy of|just under|neared|nearing|nearly|nears|not quite|practically|shy of|slightly below|slightly less than|slightly under|virtually|well nigh|or close to it|or very nearly',
  de: 'bei knapp|beinahe|fast|knapp|nahezu|nicht ganz',
  fr: "frôlant|frôle|frôle les|frôlent|frôlent les|pas loin de|presque|près d'|près de|un peu moins d'|un peu moins de",
  es: 'a punto de alcanzar los|algo menos de|casi|poco menos de|prácticamente|roza|roza el|roza los|roza ya el|roza ya los|rozan|rozan los',
  it: 'poco meno di|pressoché|quasi|sfiora|sfiora i|sfiorano|sfiorano i',
  pt: 'beira|beira os|beiram os|pouco menos de|quase',
  nl: 'bijna|een kleine|iets minder dan|kleine|krap|nagenoeg|net geen|tegen de',
};

describe.each(Object.keys(FIGURE_LANGUAGES))('the hedges of %s', (lang) => {
  it('hold their number where they are bounds of what is at least', () => {
    expect(sorted(phrases(lang, 'atleast').filter(isLeast))).toEqual(sorted(phrasesOf(LEAST[lang])));
  });

  it('say that it was not reached, or leave that open', () => {
    expect(sorted(phrases(lang, 'approx').filter(isBelow))).toEqual(sorted(phrasesOf(BELOW[lang])));
  });
});

describe('a hedge as an article writes it', () => {
  it.each(['At least', 'au\u00a0moins', 'à partir d’', '≥', '+', 'minimum commitment of', 'Mindestabnahme von'])(
    'holds its number: %s',
    (word) => expect(isLeast(word)).toBe(true),
  );

  it.each(['not going to spend less than', 'nicht weniger als', 'no menos de', 'niet onder de'])(
    'denies that it is less: %s',
    (word) => expect(isLeast(word)).toBe(true),
  );

  it.each(['>', 'far more than', 'plus d’', 'más de', null])('does not: %s', (word) =>
    expect(isLeast(word)).toBe(false),
  );

  it.each(['about', '~', 'cerca de', null])('leaves open whether it was reached: %s', (word) =>
    expect(isBelow(word)).toBe(false),
  );
  it.each(['Nearly', 'près\u202fde', 'près d’'])('says that it was not reached: %s', (word) =>
    expect(isBelow(word)).toBe(true),
  );
});
