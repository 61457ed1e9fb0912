/** Figures that pages tell in other words, or hand on from one another. */
import { describe, expect, it } from 'vitest';

import type { Claim } from '../../../lib/claim/claim.ts';
import type { Testimony } from '../../../lib/compare/evidence.ts';
import { judge } from '../../../lib/compare/judge.ts';
import { NAMES, testimony } from './make.ts';

const bn = 1e9;
const amount = (value: number, parts: Partial<Claim>): Partial<Claim> => ({ low: value, high: value, ...parts });
const MAY = { publishedAt: '2026-05-22' };
const relationsOf = (a: Testimony, b: Testimony) =>
  judge(a, [b], { names: NAMES, decisions: [] }).evidence.map(({ relation }) => relation.name);

describe('people who use a thing', () => {
  const used = (parts: Partial<Claim>): Partial<Claim> =>
    amount(8e8, { metric: 'users', subject: 'OpenAI', asset: 'ChatGPT', asOf: '2026-05', decimals: -8, ...parts });

  it('are its users, as a page may call them or not', () => {
    const people = testimony('a', used({ kind: 'people', unit: 'person' }), MAY);
    const users = testimony('b', used({ kind: 'users', unit: 'user', per: 'week' }), MAY);
    for (const [own, other] of [
      [people, users],
      [users, people],
    ] as const)
      expect(relationsOf(own, other)).toHaveLength(1);
    const staff = testimony('c', used({ kind: 'people', unit: 'person', metric: 'headcount' }), MAY);
    expect(relationsOf(staff, users)).toEqual([]);
  });
});

it('are no talks where one reports, and the other tells as closed, on one day', () => {
  const worth = (id: string, value: number, status: Claim['status'], day: string): Testimony =>
    testimony(id, amount(value, { metric: 'valuation', basis: 'post', status, asOf: day }), { publishedAt: day });
  const done = worth('a', 2.6e12, 'closed', '2026-05-22');
  expect(relationsOf(done, worth('b', 1.9e12, 'reported', '2026-05-22'))).toEqual([]);
  expect(relationsOf(done, worth('b', 1.9e12, 'reported', '2026-05-12'))).toEqual(['outcome']);
  expect(relationsOf(done, worth('b', 1.9e12, 'talks', '2026-05-22'))).toEqual(['outcome']);
});

describe('the backlog of a firm', () => {
  const backlog = (id: string, value: number, day: string, parts: Partial<Claim> = {}, sentence?: string): Testimony =>
    testimony(
      id,
      amount(value, {
        ...{ basis: 'cumulative', status: 'closed', subject: null, counterparty: 'Oracle', asOf: day.slice(0, 7) },
        ...{ implied: [{ part: 'asOf', rule: 'publication' }], ...parts },
      }),
      { publishedAt: day },
      'page',
      sentence,
    );
  const autumn = backlog('a', 455 * bn, '2025-09-09');

  it('is one that grows', () => {
    expect(relationsOf(backlog('b', 523 * bn, '2025-12-10'), autumn)).toEqual(['updates']);
    expect(relationsOf(autumn, backlog('b', 523 * bn, '2025-12-10'))).toEqual(['outdated']);
  });

  it('is not what it has sold to one firm, nor another measure of it', () => {
    expect(relationsOf(backlog('b', 523 * bn, '2025-12-10', { subject: 'OpenAI' }), autumn)).toEqual([]);
    const reported = 'Remaining performance obligations were up to $523 billion.';
    expect(relationsOf(backlog('b', 523 * bn, '2025-12-10', {}, reported), autumn)).toEqual([]);
  });
});

describe('a bid', () => {
  const bid = (id: string, value: number, day: string, sentence?: string): Testimony =>
    testimony(
      id,
      amount(value, { metric: 'acquisition', subject: 'Oracle', counterparty: 'Cohere', asOf: day, decimals: -8 }),
      { publishedAt: day },
      'page',
      sentence,
    );
  const first = bid('a', 3.1 * bn, '2026-05-04');

  it.each([
    'Oracle sweetened its bid for Cohere to $3.4 billion.',
    'Oracle has raised its cash offer for Cohere to $3.4 billion.',
    'Oracle erhöht sein Angebot für Cohere auf 3,4 Milliarden Dollar.',
    'Oracle relève son offre sur Cohere à 3,4 milliards de dollars.',
    'Oracle melhorou a proposta pela Cohere para US$ 3,4 bilhões.',
    'Oracle mejora su oferta por Cohere a 3.400 millones de dólares.',
    'Oracle alza la sua offerta per Cohere a 3,4 miliardi di dollari.',
    'Oracle verhoogt zijn bod op Cohere naar 3,4 miljard dollar.',
  ])('is outdated by one that is told as raised: %s', (sentence) => {
    const raised = bid('b', 3.4 * bn, '2026-05-22', sentence);
    expect(relationsOf(raised, first)).toEqual(['updates']);
    expect(relationsOf(first, raised)).toEqual(['outdated']);
  });

  it('is not outdated by the lower one that a page tells beside the raised one', () => {
    const text = 'Oracle raised its bid for Cohere to $3.4 billion from $3.1 billion.';
    const raised = bid('b', 3.4 * bn, '2026-05-22', text);
    expect(relationsOf(bid('c', 3.1 * bn, '2026-05-25', text), raised)).toEqual([]);
  });

  it.each(['The board reviews the proposal.', 'A diretoria submete a proposta.', 'Oracle has a new offer.'])(
    'is not told as raised by "%s"',
    (text) => {
      expect(relationsOf(bid('b', 3.4 * bn, '2026-05-22', text), first)).toEqual([]);
    },
  );

  it('is not outdated by what no words tell as raised', () => {
    expect(relationsOf(bid('b', 3.4 * bn, '2026-05-22', 'Oracle buys Cohere.'), first)).toEqual([]);
    expect(
      relationsOf(bid('b', 3.4 * bn, '2026-05-22'), bid('c', 3.1 * bn, '2026-05-04', 'Oracle raised its bid.')),
    ).toEqual([]);
  });
});

describe('talks of a round', () => {
  const round = (id: string, value: number, status: Claim['status'], day: string): Testimony =>
    testimony(id, amount(value, { metric: 'funding', status, decimals: -7, asOf: null }), { publishedAt: day });
  const talks = round('b', 5e8, 'talks', '2026-03-02');

  it('may have come to the one that closed within months, in about that sum', () => {
    expect(relationsOf(round('a', 6.2e8, 'closed', '2026-05-22'), talks)).toEqual(['outcome']);
    expect(relationsOf(talks, round('a', 6.2e8, 'closed', '2026-05-22'))).toEqual(['outdated']);
    const [found] = judge(round('a', 6.2e8, 'closed', '2026-05-22'), [talks], { names: NAMES, decisions: [] }).evidence;
    expect(found?.relation.strength).toBe('possible');
  });

  it('have not come to another sum, or one much later', () => {
    expect(relationsOf(round('a', 12e8, 'closed', '2026-05-22'), talks)).toEqual([]);
    expect(relationsOf(round('a', 6.2e8, 'closed', '2026-10-22'), talks)).toEqual([]);
  });
});

describe('two pages that hand on one report', () => {
  const ORIGIN = { attribution: { kind: 'outlet', name: 'Reuters' } } as const;
  const told = (id: string, value: number, parts: Partial<Claim> = {}) =>
    testimony(id, amount(value, { counterparty: 'xAI', asset: 'Colossus 1', ...ORIGIN, ...parts }), MAY);

  it('tell one source only where they tell one figure', () => {
    expect(relationsOf(told('a', 88 * bn), told('b', 88 * bn))).toEqual(['sameOrigin']);
    expect(relationsOf(told('a', 88 * bn), told('b', 80 * bn, { hedge: 'approx' }))).toEqual(['consistent']);
    expect(relationsOf(told('a', 80 * bn), told('b', 80 * bn, { hedge: 'approx' }))).toEqual(['sameOrigin']);
  });
});
