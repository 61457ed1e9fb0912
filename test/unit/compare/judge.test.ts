/** Verdicts of made claims: causes, packs, the reader's decisions, and the words in which they are shown. */
import { describe, expect, it } from 'vitest';

import type { Claim } from '../../../lib/claim/claim.ts';
import type { Cause, Decision, Testimony, Verdict } from '../../../lib/compare/evidence.ts';
import { judge } from '../../../lib/compare/judge.ts';
import { badgeOf, verdictWords, viewClaim } from '../../../lib/compare/view.ts';
import { translator } from '../../../lib/translate.ts';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { NAMES, testimony } from './make.ts';

const bn = 1e9;
const translate = translator(messages);
const PLACE = { index: 0, savedId: null, among: 'page', storedId: () => null } as const;
const WORDING = { translate, date: (iso: string) => iso };

const decide = (claim: Testimony, others: readonly Testimony[], decisions: readonly Decision[] = []): Verdict =>
  judge(claim, others, { names: NAMES, decisions });

const amount = (value: number, parts: Partial<Claim> = {}): Partial<Claim> => ({ low: value, high: value, ...parts });

const RENT: Partial<Claim> = { counterparty: 'xAI', asset: 'Colossus 1' };
const MAY = { publishedAt: '2026-05-22' };

const CAUSES: readonly (readonly [cause: Cause, a: Partial<Claim>, b: Partial<Claim>])[] = [
  ['period', amount(15 * bn, RENT), amount(1.25 * bn, { ...RENT, per: 'month', decimals: -7 })],
  ['scale', amount(400 * bn, RENT), amount(40 * bn, RENT)],
  [
    'digits',
    amount(852 * bn, { metric: 'valuation', asOf: '2026-03' }),
    amount(825 * bn, { metric: 'valuation', asOf: '2026-03' }),
  ],
  ['unknown', amount(72 * bn, RENT), amount(40 * bn, RENT)],
];

describe('a conflict', () => {
  it.each(CAUSES)('names its cause: %s', (cause, a, b) => {
    const { evidence } = decide(testimony('a', a, MAY), [testimony('b', b, MAY)]);
    expect(evidence.map(({ relation }) => [relation.name, relation.cause])).toEqual([['conflicts', cause]]);
  });

  it('tells a year’s price from the rate that a third page tells', () => {
    const rate = testimony('rate', amount(1.25 * bn, { ...RENT, per: 'month', decimals: -7 }), MAY);
    const total = testimony('total', { ...RENT, low: 40 * bn, high: null, hedge: 'atleast' }, MAY);
    const { name, evidence } = decide(testimony('a', amount(15 * bn, { counterparty: 'SpaceX' })), [rate, total]);
    expect(name).toBe('mayDiffer');
    expect(evidence.map(({ relation }) => relation.cause)).toEqual(['period', 'period']);
    expect(evidence[0]?.relation.sum).toBe('$1.25bn × 12 = $15bn');
  });

  it('tells either number with all its digits, and a sum with those of its parts', () => {
    const chips = (value: number) =>
      amount(value, { ...RENT, metric: 'chips', kind: 'chips', unit: 'chip', decimals: 0 });
    const reason = (one: number, other: number) =>
      decide(testimony('a', chips(one), MAY), [testimony('b', chips(other), MAY)]).reason;
    expect(reason(101_213, 101_231)?.args.slice(0, 2)).toEqual(['101,213 chips', '101,231 chips']);
    expect(reason(1_012_130, 101_213)?.args.at(-1)).toBe('101,213 chips × 10 = 1.01213m chips');
  });

  it('is sure only where both sides state the deal and the time', () => {
    const [a, b] = [amount(72 * bn, RENT), amount(40 * bn, RENT)];
    expect(decide(testimony('a', a, MAY), [testimony('b', b, MAY)]).name).toBe('differs');
    const implied = { ...a, implied: [{ part: 'counterparty' as const, rule: 'deal' }] };
    expect(decide(testimony('a', implied, MAY), [testimony('b', b, MAY)]).evidence).toEqual([]);
  });

  it('is none where the other page tells the same figure too', () => {
    const a = testimony('a', amount(72 * bn, RENT), MAY);
    const others = [40, 72].map((value) =>
      testimony(`b${String(value)}`, amount(value * bn, RENT), { ...MAY, url: 'https://b.test/' }),
    );
    expect(decide(a, others).evidence.map(({ relation }) => relation.name)).not.toContain('conflicts');
  });

  it('is never sure on the word of a pack', () => {
    const pack = testimony('b', amount(40 * bn, RENT), MAY, 'pack');
    expect(decide(testimony('a', amount(72 * bn, RENT), MAY), [pack]).name).toBe('none');
    expect(decide(testimony('a', amount(72 * bn, RENT), MAY, 'pack'), [pack]).evidence).toEqual([]);
  });
});

describe('the arithmetic', () => {
  it('writes out a rate over its term', () => {
    const rate = testimony(
      'a',
      amount(1.25 * bn, { ...RENT, per: 'month', decimals: -7, term: { months: null, until: '2029-05' } }),
      MAY,
    );
    const total = testimony(
      'b',
      { ...RENT, low: 40 * bn, high: null, hedge: 'atleast' },
      { ...MAY, url: 'https://a.test/' },
    );
    const { name, evidence } = decide(rate, [total]);
    expect(name).toBe('addsUp');
    expect(evidence[0]?.relation.sum).toBe('$1.25bn × 34–37 months to May 2029 = $42.5bn–$46.25bn');
  });

  it('converts money at the rate of its month, and says no more than consistent', () => {
    const dollars = testimony('a', amount(1.25 * bn, { ...RENT, per: 'month', decimals: -7 }), MAY);
    const pounds = testimony('b', amount(930e6, { ...RENT, per: 'month', unit: 'GBP', decimals: -7 }), MAY);
    const { name, evidence } = decide(dollars, [pounds]);
    expect(name).toBe('none');
    expect(evidence[0]?.relation.name).toBe('consistent');
    expect(evidence[0]?.relation.sum).toMatch(/^\$1\.25bn × 0\.\d+ = £9\d\d/);
    const other = testimony('c', amount(700e6, { ...RENT, per: 'month', unit: 'GBP', decimals: -7 }), MAY);
    expect(decide(dollars, [other]).evidence).toEqual([]);
  });

  it('lets two valuations imply a round, quietly', () => {
    const [post, pre] = [
      amount(965 * bn, { metric: 'valuation', basis: 'post' }),
      amount(900 * bn, { metric: 'valuation', basis: 'pre' }),
    ];
    const { name, evidence } = decide(testimony('a', post), [testimony('b', pre)]);
    expect([name, evidence[0]?.relation.name]).toEqual(['none', 'derives']);
    const round = testimony('c', amount(65 * bn, { metric: 'funding' }));
    expect(decide(testimony('a', post), [testimony('b', pre), round]).evidence[0]?.relation.sum).toBe(
      '$900bn + $65bn = $965bn',
    );
  });

  it('links money that circles, and makes no sum of it', () => {
    const invested = testimony(
      'a',
      amount(40 * bn, { metric: 'investment', subject: 'Google', counterparty: 'Anthropic' }),
      MAY,
    );
    const bought = (sum: number) => testimony('b', amount(sum * bn, { counterparty: 'Google' }), MAY);
    const { name, evidence } = decide(invested, [bought(90)]);
    expect([name, evidence.map(({ relation }) => [relation.name, relation.sum])]).toEqual(['none', [['linked', null]]]);
    expect(decide(invested, [bought(40)]).evidence).toEqual([]);
  });

  it('links none that stays within one house', () => {
    const sides = { subject: 'Google', counterparty: 'Alphabet' };
    const invested = testimony('a', amount(40 * bn, { metric: 'investment', ...sides }), MAY);
    const bought = testimony('b', amount(90 * bn, { subject: 'Alphabet', counterparty: 'Google' }), MAY);
    expect(decide(invested, [bought]).evidence).toEqual([]);
  });
});

describe('the reader’s decisions', () => {
  const [a, b] = [testimony('a', amount(72 * bn, RENT), MAY), testimony('b', amount(40 * bn, RENT), MAY)];

  it('"different" says nothing of the pair, and undoing it brings the verdict back', () => {
    expect(decide(a, [b], [{ kind: 'different', a: 'b', b: 'a' }]).evidence).toEqual([]);
    expect(decide(a, [b]).name).toBe('differs');
  });

  it('"same" compares what names would keep apart', () => {
    const other = testimony('c', amount(72 * bn, { subject: 'Claude maker' }), MAY);
    expect(decide(a, [other]).evidence).toEqual([]);
    expect(decide(a, [other], [{ kind: 'same', a: 'a', b: 'c' }]).evidence.length).toBe(1);
  });

  it('"prefer" takes a claim out of question, not the one that contradicts it', () => {
    const preferred: Decision = { kind: 'prefer', a: 'a', b: null };
    expect(decide(a, [b], [preferred]).name).toBe('none');
    expect(decide(b, [a], [preferred]).name).toBe('differs');
  });
});

describe('a verdict', () => {
  const told = (id: string, credit: string) =>
    testimony(id, amount(40 * bn, { ...RENT, attribution: { kind: 'outlet', name: credit } }), MAY);

  it('takes the first of several in the order that it is shown', () => {
    const differing = testimony('d', amount(72 * bn, RENT), MAY);
    const denial = testimony('e', amount(40 * bn, { ...RENT, status: 'denied' }), MAY);
    const [first, second] = [told('a', 'Reuters'), told('b', 'Bloomberg')];
    expect(decide(first, [second])).toMatchObject({ name: 'reports', origins: 2 });
    expect(decide(first, [second, differing]).name).toBe('differs');
    expect(decide(first, [second, differing, denial])).toMatchObject({ name: 'disputed', origins: 1 });
  });

  it('counts three origins, and one report on two pages once', () => {
    const others = [told('b', 'Bloomberg'), told('c', 'The Information'), told('d', 'Bloomberg')];
    expect(decide(told('a', 'Reuters'), others).origins).toBe(3);
    expect(decide(told('a', 'Reuters'), [told('b', 'Reuters')]).origins).toBe(1);
  });

  it('takes a slip that several pages print for one report', () => {
    const slip = (id: string, credit: string) =>
      testimony(id, amount(400 * bn, { ...RENT, attribution: { kind: 'outlet', name: credit } }), MAY);
    const right = [told('c', 'Axios'), told('d', 'CNBC'), told('e', 'Forbes')];
    expect(decide(slip('a', 'Reuters'), [slip('b', 'Bloomberg'), ...right]).origins).toBe(1);
  });

  it('says where the later figure stands', () => {
    const [february, april] = [
      testimony('a', amount(14 * bn, { metric: 'revenue', basis: 'runrate', asOf: '2026-02' })),
      testimony('b', amount(30 * bn, { metric: 'revenue', basis: 'runrate', asOf: '2026-04' })),
    ];
    expect(decide(april, [february])).toMatchObject({ name: 'later', later: 'here' });
    expect(decide(february, [april])).toMatchObject({ name: 'later', later: 'elsewhere' });
  });
});

describe('the words', () => {
  const view = (claim: Testimony, others: readonly Testimony[]) =>
    viewClaim(claim, decide(claim, others), PLACE, WORDING);

  it('say who says what, and what would fit', () => {
    const rate = testimony('b', amount(1.25 * bn, { ...RENT, per: 'month', decimals: -7 }), {
      ...MAY,
      publisher: 'Example Post',
    });
    const shown = view(testimony('a', amount(15 * bn, RENT)), [rate]);
    expect([shown.glyph, shown.verdict]).toEqual(['mayDiffer', 'May differ']);
    expect(shown.reason).toMatch(
      /^This page says \$15bn; Example Post, .*2026.*, says \$1\.25bn a month\. Both would fit if /,
    );
    expect(shown.reason).toMatch(/\$1\.25bn × 12 = \$15bn\.$/);
    expect(shown.evidence[0]).toMatchObject({
      side: 'differ',
      word: 'may differ',
      publisher: 'Example Post',
      url: 'https://b.test/',
    });
  });

  it('count reports, and show no badge for one', () => {
    const credited = (id: string, name: string) =>
      testimony(id, amount(40 * bn, { ...RENT, attribution: { kind: 'outlet', name } }), MAY);
    const two = decide(credited('a', 'Reuters'), [credited('b', 'Bloomberg')]);
    expect([badgeOf(two), verdictWords(two, translate)]).toEqual(['reports', '2 separate reports']);
    expect(badgeOf(decide(credited('a', 'Reuters'), [credited('b', 'Reuters')]))).toBeNull();
  });

  it('name nothing known yet, tell implied parts apart and leave out links that are no pages', () => {
    const parts = { ...amount(40 * bn, RENT), implied: [{ part: 'asset' as const, rule: 'deal' }] };
    const shown = view(testimony('a', parts), [testimony('b', amount(40 * bn, RENT), { url: 'file:///x' })]);
    expect(shown.words.find(({ implied }) => implied)?.text).toBe('for Colossus 1');
    expect(shown.evidence[0]?.url).toBeNull();
    expect(shown.evidence[0]?.date).toBe('undated');
    expect(view(testimony('a', parts), []).glyph).toBeNull();
  });

  it('never call a source right or wrong', () => {
    const told = Object.entries(messages).filter(([key]) => /^(?:relation|reason|verdict|claim)_/.test(key));
    for (const [, { message }] of told)
      expect(message).not.toMatch(/\b(?:true|false|wrong|error|mistake|misquote|lie)\b/i);
  });
});
