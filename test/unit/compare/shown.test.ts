/** What a view tells beside the verdict: through whom a report came, how firm it is, and what was not compared, and why. */
import { describe, expect, it } from 'vitest';

import type { Claim } from '../../../lib/claim/claim.ts';
import type { Testimony } from '../../../lib/compare/evidence.ts';
import { judge } from '../../../lib/compare/judge.ts';
import { viewClaim } from '../../../lib/compare/view.ts';
import { sayReason } from '../../../lib/compare/words.ts';
import { translator } from '../../../lib/translate.ts';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { claim, NAMES, testimony } from './make.ts';
import { amountText } from '../../../lib/compare/explain.ts';

const WORDING = { translate: translator(messages), date: (iso: string) => iso };
const RENT = { counterparty: 'xAI', asset: 'Colossus 1' } as const;

const view = (own: Testimony, ...others: readonly Testimony[]) =>
  viewClaim(
    own,
    judge(own, others, { names: NAMES, decisions: [] }),
    { index: 0, savedId: null, among: 'page', storedId: () => null },
    WORDING,
  );

describe('the trail of a report', () => {
  const on = (id: string, publisher: string, attribution: Claim['attribution']) =>
    testimony(id, { ...RENT, attribution }, { publisher, publishedAt: '2026-05-22' });

  it('goes from the page over the outlet to the first report', () => {
    const first = on('r', 'Reuters', { kind: 'outlet', name: 'The Information' });
    const page = on('a', 'The Harbour Ledger', { kind: 'outlet', name: 'Reuters' });
    const shown = view(page, first);
    expect(shown.trail).toEqual(['This page', 'Reuters', 'The Information']);
    expect(shown.evidence[0]?.trail).toEqual(['Reuters', 'The Information']);
  });

  it('ends with the words of a party', () => {
    const shown = view(on('a', 'The Harbour Ledger', { kind: 'announcement', name: 'Meta Platforms' }));
    expect(shown.trail).toEqual(['This page', 'Meta’s own words']);
    const filed = view(on('a', 'The Harbour Ledger', { kind: 'filing', name: 'Meta' }));
    expect(filed.trail).toEqual(['This page', 'a filing']);
    expect(filed.words.map(({ text }) => text)).toContain('says a filing');
  });

  it('is left out where nobody is named, and where the page is the first report', () => {
    expect(view(on('a', 'The Harbour Ledger', null)).trail).toEqual([]);
    expect(view(on('a', 'The Harbour Ledger', { kind: 'sources', name: null })).trail).toEqual([]);
    expect(view(on('a', 'Reuters', { kind: 'outlet', name: 'Reuters' })).trail).toEqual([]);
  });
});

describe('what is not compared', () => {
  const invested = (id: string, parts: Partial<Claim>) =>
    testimony(id, { metric: 'investment', subject: 'Google', counterparty: 'Anthropic', ...parts }, { publisher: 'P' });

  it.each<[string, Partial<Claim>, RegExp]>([
    [
      'another investor',
      { subject: 'Amazon', low: 8e9, high: 8e9 },
      /^\$40 billion · agreed \(P, undated\): between other parties, Amazon$/,
    ],
    [
      'the trap: one sum, other parties',
      { metric: 'contract', subject: 'Anthropic', counterparty: 'xAI' },
      /other parties, xAI$/,
    ],
    [
      'watts and dollars',
      { kind: 'power', unit: 'W', low: 1e9, high: 1e9 },
      /\$40bn and 1 GW are different kinds of quantity$/,
    ],
    ['an order of magnitude', { low: 1e9, high: 1e11, vague: true }, /one names an order of magnitude only$/],
  ])('is named with its reason: %s', (_, parts, why) => {
    const shown = view(invested('a', {}), invested('b', parts));
    expect(shown.evidence).toEqual([]);
    expect(shown.apart).toEqual([expect.stringMatching(why)]);
  });

  it('is another place, and never what was compared or stands on the page itself', () => {
    const power = { metric: 'power', kind: 'power', unit: 'W', low: 3e8, high: 3e8, counterparty: 'xAI' } as const;
    const own = testimony('a', { ...power, asset: 'Colossus 1' });
    const other = { ...power, asset: 'Stargate', low: 9e8, high: 9e8 };
    expect(view(own, testimony('b', other)).apart).toEqual([
      expect.stringMatching(/another place or product, Stargate$/),
    ]);
    expect(view(own, { ...testimony('b', other), source: own.source }).apart).toEqual([]);
    expect(view(own, testimony('b', power)).apart).toEqual([]);
  });

  it('is at most a few, the same number and then the newest first', () => {
    const others = [2023, 2024, 2025, 2026].map((year) =>
      invested(`b${String(year)}`, { subject: 'Amazon', asOf: String(year), low: 8e9, high: 8e9 }),
    );
    const same = invested('c', { subject: 'Amazon', asOf: '2020' });
    const years = view(invested('a', {}), ...others, same).apart.map((line) => /as of (\d+)/.exec(line)?.[1]);
    expect(years).toEqual(['2020', '2026', '2025']);
  });

  it('is newest by its last day, however exactly that is told', () => {
    const others = ['2025-06-30', '2025-12', '2025-H1', '2025-Q1'].map((asOf) =>
      invested(asOf, { subject: 'Amazon', asOf, low: 8e9, high: 8e9, quote: asOf }),
    );
    const times = view(invested('a', {}), ...others).apart.map((line) => line.split(' · ')[0]);
    expect(times).toEqual(['2025-12', '2025-06-30', '2025-H1']);
  });
});

describe('a piece of evidence', () => {
  it('says how firmly it tells how much', () => {
    const option = testimony('b', { ...RENT, firmness: 'option', status: 'talks' }, { publishedAt: '2026-05-22' });
    expect(view(testimony('a', RENT), option).evidence[0]?.told).toBe('$40 billion · an option · in talks');
    expect(
      view(testimony('a', RENT), { ...option, claim: { ...option.claim, stage: 'contracted' } }).evidence[0]?.told,
    ).toBe('$40 billion · contracted · an option');
    expect(view(option).words.map(({ text }) => text)).toContain('an option');
  });

  it('of no dated page is dated by its figure', () => {
    const worth = { metric: 'valuation', low: 61e9, high: 61e9 } as const;
    const pack = testimony('b', { ...worth, asOf: '2025-03-03' }, {}, 'pack');
    expect(view(testimony('a', worth), pack).evidence[0]).toMatchObject({ date: 'as of Mar 3, 2025' });
    expect(view(testimony('a', worth), pack).evidence[0]?.told).not.toContain('2025');
    expect(view(testimony('a', worth), testimony('b', worth)).evidence[0]?.date).toBe('undated');
  });
});

describe('what the page itself tells', () => {
  it('stands apart from other sources, unless it differs', () => {
    const own = testimony('a', RENT);
    const again = { ...testimony('b', RENT), source: own.source };
    const shown = view(own, again);
    expect([shown.verdict, shown.evidence.map(({ side }) => side)]).toEqual(['Nothing to compare yet', ['here']]);
    expect(view(own, testimony('b', RENT)).evidence.map(({ side }) => side)).toEqual(['agree']);
  });
});

describe('a reason', () => {
  const amount = (parts: Partial<Claim>) => amountText(claim({ low: 5e9, high: 5e9, ...parts }));
  const said = (first: string, ...rest: readonly string[]) =>
    sayReason({ key: 'reason_talksElsewhere', args: [first, '$9bn', ...rest] }, 'This page', WORDING.translate);

  it.each<[Partial<Claim>, string]>([
    [{ high: null, hedge: 'atleast', hedgeWord: 'more than' }, 'more than $5bn'],
    [{ high: null, hedge: 'atleast', hedgeWord: 'at least' }, 'at least $5bn'],
    [{ high: null, hedge: 'atleast', hedgeWord: 'mindestens' }, 'at least $5bn'],
    [{ low: null, hedge: 'atmost', hedgeWord: 'up to' }, 'up to $5bn'],
    [{ hedge: 'approx', hedgeWord: 'about' }, 'about $5bn'],
    [{ hedge: 'approx', hedgeWord: 'nearly' }, 'nearly $5bn'],
    [{ high: 15e9, hedge: 'range' }, '$5bn–$15bn'],
    [{ per: 'month' }, '$5bn a month'],
    [{ per: 'year', high: null, hedge: 'atleast', hedgeWord: 'over' }, 'more than $5bn a year'],
  ])('tells %j in words', (parts, words) => {
    expect(said(amount(parts), 'P', '2026-05')).toBe(
      `P, May 2026, tells of $9bn in talks; ${words} is what was closed.`,
    );
  });

  it.each<[Partial<Claim>, string]>([
    [{ low: 101_213, high: 101_213 }, '$101,213'],
    [{ low: 8.765432e9, high: null, hedge: 'atleast' }, '> $8.765432bn'],
    [{ low: 1.1e9 + 2.2e9, high: 3.3e9 }, '$3.3bn'],
    [{ low: 87.654321, high: 87.654321, unit: '%' }, '87.654321%'],
    [{ low: 250_250, high: 300_000, unit: 'W', hedge: 'range' }, '250.25 kW–300 kW'],
    [{ low: 0.00125, high: 0.00125, unit: 'x' }, '0.00125 x'],
    [{ low: 1, high: 1, unit: 'company' }, '1 company'],
    [{ low: 3, high: 3, unit: 'company' }, '3 companies'],
    [{ low: 3, high: 3, unit: 'family' }, '3 families'],
    [{ low: 1, high: 1, unit: 'person' }, '1 person'],
    [{ low: 3e6, high: 3e6, unit: 'person' }, '3m people'],
    [{ low: 12_000, high: 12_000, unit: 'employee' }, '12,000 employees'],
    [{ low: 7, high: 7, unit: 'x' }, '7 x'],
  ])('tells %j as it was told', (parts, words) => {
    expect(amount(parts)).toBe(words);
  });

  it('names neither a dash nor a sign for what nobody tells', () => {
    expect(said('$5bn', '–', '?')).toMatch(/^A page without a name, undated, tells of \$9bn/);
  });
});
