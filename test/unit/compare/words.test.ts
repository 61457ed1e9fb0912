/** The claim in words: how a figure keeps the hedge that the text gives it, and who is named as its teller. */
import { describe, expect, it } from 'vitest';

import { judge } from '../../../lib/compare/judge.ts';
import { viewClaim, type Place } from '../../../lib/compare/view.ts';
import { wordsOf } from '../../../lib/compare/words.ts';
import { extractFigures } from '../../../lib/figure/extract.ts';
import { translator } from '../../../lib/translate.ts';
import { defaultLexicon } from '../../../lib/vocabulary/shipped.ts';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { claim, NAMES, testimony } from './make.ts';

const WORDING = { translate: translator(messages), date: (iso: string) => iso };

/** The words for the only figure of a sentence. */
function figureIn(sentence: string, lang: string): readonly string[] {
  const {
    unitImplied: _unit,
    step: _step,
    ...figure
  } = extractFigures(sentence, defaultLexicon().figures, { lang })[0]!;
  return wordsOf({ claim: claim(figure), sentence }, WORDING).map(({ text }) => text);
}

describe('a figure in words', () => {
  it.each([
    ['en', 'The deal is worth more than $40 billion to the lab.', 'more than $40 billion'],
    ['en', 'It may buy up to $5bn of chips.', 'up to $5bn'],
    ['en', 'A valuation of about $183 billion was named.', 'about $183 billion'],
    ['en', 'The round came to nearly  $7 billion.', 'nearly $7 billion'],
    ['en', 'It raised more than a $2 billion.', 'more than $2 billion'],
    ['en', 'It will spend $40bn or more.', '$40bn or more'],
    ['en', 'It will spend ~$40bn on halls.', '~$40bn'],
    ['en', 'It will spend $40bn+ on halls.', '$40bn+'],
    ['en', 'The price is $15 billion.', '$15 billion'],
    ['de', 'Der Vertrag ist mehr als 40 Milliarden Dollar wert.', 'mehr als 40 Milliarden Dollar'],
    ['fr', 'Le contrat vaut près de 5 milliards d’euros.', 'près de 5 milliards d’euros'],
  ])('%s: "%s"', (lang, sentence, figure) => {
    expect(figureIn(sentence, lang)).toContain(figure);
  });
});

describe('a claim among stored facts', () => {
  const run = (value: number, asOf: string) =>
    ({ low: value, high: value, metric: 'revenue', basis: 'runrate', asOf }) as const;
  const facts: Place = { index: 0, savedId: 'a', among: 'facts', storedId: ({ id }) => id };
  const page: Place = { index: 0, savedId: null, among: 'page', storedId: () => null };
  const show = (place: Place, ...[one, other]: readonly ReturnType<typeof testimony>[]) =>
    viewClaim(one!, judge(one!, [other!], { names: NAMES, decisions: [] }), place, WORDING);

  it('is not told as standing on a page that is not there', () => {
    const later = testimony('a', run(30e9, '2026-04'));
    const earlier = testimony('b', run(14e9, '2026-02'));
    expect(show(page, later, earlier).verdict).toBe('Later figure here');
    expect(show(facts, later, earlier).verdict).toBe('The later figure');
    expect(show(facts, earlier, later).verdict).toBe('Later figure elsewhere');
  });

  it('names its publisher where the page would say "this page"', () => {
    const rent = { counterparty: 'xAI', asset: 'Colossus 1' };
    const source = { publishedAt: '2026-05-22', publisher: 'Example Post' };
    const total = testimony('a', { ...rent, low: 15e9, high: 15e9 }, source);
    const other = testimony('b', { ...rent, low: 40e9, high: 40e9 }, { ...source, publisher: 'Other Post' });
    expect(show(page, total, other).reason).toMatch(/^This page says \$15bn; Other Post, /);
    expect(show(facts, total, other).reason).toMatch(/^Example Post says \$15bn; Other Post, /);
    expect(show(facts, total, other).evidence[0]?.storedId).toBe('b');
    expect(show(page, total, other).evidence[0]?.storedId).toBeNull();
  });
});
