/** Figures of one thing at several times: what dates, pages and the figures beside them tell of which is the later. */
import { describe, expect, it } from 'vitest';

import type { Claim } from '../../../lib/claim/claim.ts';
import type { Source, Testimony } from '../../../lib/compare/evidence.ts';
import { judge } from '../../../lib/compare/judge.ts';
import { NAMES, testimony } from './make.ts';

const bn = 1e9;
const PACE: Partial<Claim> = { metric: 'revenue', basis: 'runrate', per: 'year', measure: 'annualised' };
const WORTH: Partial<Claim> = { metric: 'valuation' };

const exact = (value: number, parts: Partial<Claim>): Partial<Claim> => ({ ...parts, low: value, high: value });
const over = (value: number, parts: Partial<Claim>): Partial<Claim> => ({
  ...parts,
  low: value,
  high: null,
  hedge: 'atleast',
});
const about = (value: number, parts: Partial<Claim>): Partial<Claim> => ({ ...exact(value, parts), hedge: 'approx' });
const on = (publishedAt: string | null): Partial<Source> => ({ publishedAt });
const asOfPage = (asOf: string): Partial<Claim> => ({ asOf, implied: [{ part: 'asOf', rule: 'publication' }] });

/** What the first says of the second, the rest beside them. */
function said(a: Testimony, b: Testimony, ...more: readonly Testimony[]): readonly [name: string, strength: string][] {
  const { evidence } = judge(a, [b, ...more], { names: NAMES, decisions: [] });
  return evidence.filter(({ other }) => other.id === b.id).map(({ relation: { name, strength } }) => [name, strength]);
}

describe('two figures that words would let meet', () => {
  const [first, second] = [on('2025-12-01'), on('2026-03-01')];

  it.each([
    ['two bounds', over(4.8 * bn, PACE), over(5.4 * bn, PACE)],
    ['one approximate', about(350 * bn, WORTH), exact(380 * bn, WORTH)],
  ])('are told apart by their dates: %s', (_, earlier, later) => {
    expect(said(testimony('a', later, second), testimony('b', earlier, first))).toEqual([['updates', 'sure']]);
    expect(said(testimony('a', earlier, first), testimony('b', later, second))).toEqual([['outdated', 'sure']]);
  });

  it('are left alone without dates, so close that one may be the other rounded, and under a cap', () => {
    const names = (earlier: Partial<Claim>, later: Partial<Claim>, dated = true) =>
      said(testimony('a', later, dated ? second : {}), testimony('b', earlier, dated ? first : {})).map(
        ([name]) => name,
      );
    expect(names(over(4.8 * bn, PACE), over(5.4 * bn, PACE), false)).not.toContain('updates');
    expect(names(about(350 * bn, WORTH), exact(355 * bn, WORTH))).not.toContain('updates');
    const cap: Partial<Claim> = { ...WORTH, low: null, high: 350 * bn, hedge: 'atmost' };
    expect(names(cap, exact(320 * bn, WORTH))).not.toContain('updates');
  });
});

describe('two paces without any date', () => {
  it('are a note of growth where both say how they were measured, half as much again', () => {
    const [small, large] = [exact(30 * bn, PACE), exact(47 * bn, PACE)];
    expect(said(testimony('a', large), testimony('b', small))).toEqual([['updates', 'possible']]);
    expect(said(testimony('a', large), testimony('b', { ...small, measure: 'arr' }))).toEqual([]);
    expect(said(testimony('a', exact(34 * bn, PACE)), testimony('b', small))).toEqual([]);
  });
});

describe('a page that tells two figures of one metric', () => {
  const page = { ...on('2025-09-10'), url: 'https://b.test/' };
  const whole = testimony('whole', exact(4 * bn, { ...PACE, ...asOfPage('2025-09') }), page);
  const part = testimony('part', exact(bn, { ...PACE, ...asOfPage('2025-09') }), page);
  const later = testimony('later', exact(5.4 * bn, { ...PACE, asOf: '2026-01' }), on('2026-02-09'));

  it('has the closer one updated, and says nothing of the other', () => {
    expect(said(later, whole, part)).toEqual([['updates', 'sure']]);
    expect(said(later, part, whole)).toEqual([]);
    expect(said(part, later, whole)).toEqual([]);
  });

  it('has the present one left out that is less than the page tells of an earlier time', () => {
    const more = testimony('whole', exact(4 * bn, { ...PACE, asOf: '2025-Q2' }), page);
    expect(said(later, part, more)).toEqual([]);
    expect(said(later, more, part)).toEqual([['updates', 'sure']]);
  });

  it('has both updated where words tell that one of them is older', () => {
    const older = testimony('part', exact(bn, { ...PACE, asOf: '2025-01' }), page);
    expect(said(later, older, whole)).toEqual([['updates', 'sure']]);
  });
});

describe('a figure that fell to a fraction', () => {
  it('is of a part where it is a pace, whatever the dates say', () => {
    const early = testimony('a', exact(4 * bn, { ...PACE, asOf: '2025-06' }), on('2025-09-10'));
    expect(said(testimony('b', exact(bn, PACE), on('2025-12-16')), early)).toEqual([]);
  });

  it('is a note of growth where it is a valuation, that no badge shows', () => {
    const early = testimony('a', exact(29 * bn, { ...WORTH, asOf: '2023' }), on('2025-11-13'));
    const other = testimony('b', exact(9.9 * bn, WORTH), on('2025-06-05'));
    const { name } = judge(early, [other], { names: NAMES, decisions: [] });
    expect(said(early, other)).toEqual([['updates', 'possible']]);
    expect(name).toBe('none');
  });
});

describe('one round told on two days', () => {
  const ROUND: Partial<Claim> = { metric: 'funding' };

  it('is one where the later page rounds it, whatever day each page gives it', () => {
    const news = testimony('a', exact(1.38 * bn, { ...ROUND, ...asOfPage('2025-10') }), on('2025-10-23'));
    const again = testimony('b', exact(1.4 * bn, { ...ROUND, ...asOfPage('2025-11') }), on('2025-11-20'));
    expect(said(again, news).map(([name]) => name)).toEqual(['rounding']);
  });

  it('is another one where words give them times that are far apart', () => {
    const first = testimony('a', exact(1.38 * bn, { ...ROUND, asOf: '2024-05' }), on('2025-10-23'));
    const second = testimony('b', exact(1.4 * bn, { ...ROUND, asOf: '2025-11' }), on('2025-11-20'));
    expect(said(second, first)).toEqual([]);
  });

  it('is not what an older round comes to at the rate of a currency', () => {
    const PARTY = { ...ROUND, counterparty: 'SoftBank' };
    const first = testimony('a', exact(1.05 * bn, { ...PARTY, asOf: '2024-05' }), on('2024-05-07'));
    const second = testimony('b', { ...exact(bn, PARTY), unit: 'EUR' }, on('2026-02-20'));
    expect(said(second, first)).toEqual([]);
    const again = testimony('c', { ...exact(0.97 * bn, PARTY), unit: 'EUR' }, on('2024-05-08'));
    expect(said(again, first).map(([name]) => name)).toEqual(['consistent']);
  });
});

describe('two roles of one deal', () => {
  it('meet: what one invests in a firm is that firm’s round, once both name both', () => {
    const stake = { ...exact(bn, { metric: 'investment' }), subject: 'Thrive', counterparty: 'Anthropic' };
    const round = { ...exact(bn, { metric: 'funding' }), subject: 'Anthropic', counterparty: 'Thrive' };
    const told = said(testimony('a', stake), testimony('b', round));
    expect(told.map(([name]) => name)).toEqual(['consistent']);
    expect(said(testimony('a', stake), testimony('b', { ...round, counterparty: null }))).toEqual([]);
  });
});

describe('a count of people, of customers, or a price', () => {
  const STAFF: Partial<Claim> = { metric: 'headcount', kind: 'people', unit: 'person' };
  const [spring, autumn] = [on('2026-03-11'), on('2026-09-17')];

  it('is later where it grew as one count does', () => {
    const [few, many] = [testimony('a', exact(150, STAFF), spring), testimony('b', exact(300, STAFF), autumn)];
    expect(said(many, few)).toEqual([['updates', 'sure']]);
  });

  it('is one whether it is called people or employees, not where it is called jobs', () => {
    const staff = (unit: string) => testimony(unit, { ...exact(150, STAFF), unit }, spring);
    expect(said(staff('employee'), staff('person')).map(([name]) => name)).toEqual(['consistent']);
    expect(said(staff('job'), staff('person'))).toEqual([]);
  });

  it('is of something else where it fell to a part, or grew many times', () => {
    const staff = testimony('a', exact(210, STAFF), spring);
    expect(said(testimony('b', exact(96, STAFF), autumn), staff)).toEqual([]);
    expect(said(testimony('b', exact(2_100, STAFF), autumn), staff)).toEqual([]);
  });
});

describe('an undated figure that a page tells beside another one, both with their days', () => {
  const SHARE: Partial<Claim> = { metric: 'price', decimals: 2 };
  const page = { ...on('2024-04-22'), url: 'https://b.test/' };
  const then = testimony('then', exact(38.48, { ...SHARE, asOf: '2024-04-12' }), page);
  const now = testimony('now', exact(35.19, { ...SHARE, asOf: '2024-04-19' }), page);
  const undated = testimony('a', exact(38.48, SHARE));

  it('is dated by that page', () => {
    expect(said(undated, now, then)).toEqual([['outdated', 'possible']]);
    expect(said(now, undated, then)).toEqual([['updates', 'possible']]);
  });

  it('is not without it, nor where the page gives its twin no day', () => {
    expect(said(undated, now)).toEqual([]);
    const unworded = testimony('then', exact(38.48, { ...SHARE, ...asOfPage('2024-04-22') }), page);
    expect(said(undated, now, unworded)).toEqual([]);
  });
});

describe('what is aimed at', () => {
  const AIM = exact(3.4 * bn, { ...PACE, status: 'planned', asOf: '2026' });

  it('is no earlier figure of what is', () => {
    const now = testimony('a', exact(1.9 * bn, { ...PACE, status: 'agreed' }), on('2025-11-03'));
    expect(said(testimony('b', AIM, on('2025-11-20')), now)).toEqual([]);
  });

  it('has its outcome in the figure of that time', () => {
    const done = testimony('a', exact(2 * bn, { ...PACE, status: 'closed', asOf: '2026' }), on('2027-02-01'));
    expect(said(done, testimony('b', AIM, on('2025-11-20')))).toEqual([['outcome', 'sure']]);
  });
});

describe('talks of less than was agreed', () => {
  const agreed = testimony('a', exact(9.9 * bn, { ...WORTH, status: 'closed' }), on('2025-06-05'));
  const talks = (value: number, when: string | null) =>
    testimony('b', exact(value, { ...WORTH, status: 'talks' }), on(when));

  it('are hardly of the same firm; talks of more are pending', () => {
    expect(said(talks(29 * bn, '2025-11-13'), agreed)).toEqual([['pendingUpdate', 'sure']]);
    expect(said(talks(6 * bn, '2025-11-13'), agreed)).toEqual([]);
  });

  it('were earlier where no date tells, for a note that no badge shows', () => {
    expect(said(talks(6 * bn, null), testimony('c', exact(9.9 * bn, { ...WORTH, status: 'closed' })))).toEqual([
      ['outdated', 'possible'],
    ]);
  });
});

describe('one sum that pages call by two names of a deal', () => {
  it('is one where they tell it at once, of one firm, to two digits', () => {
    const told = (metric: Claim['metric'], value: number, at: string) =>
      testimony(metric, { ...exact(value, { metric }), subject: 'Vantage' }, on(at));
    const name = (value: number, at: string) =>
      said(told('capex', value, '2025-08-19'), told('investment', value, at)).map(([relation]) => relation);
    expect(name(25 * bn, '2025-08-20')).toEqual(['consistent']);
    expect(name(20 * bn, '2025-08-20')).toEqual([]);
  });
});

describe('a worth whose sentence names no firm', () => {
  const before = testimony('before', exact(7 * bn, { ...WORTH, ...asOfPage('2025-09') }), on('2025-09-20'));
  const page = { ...on('2026-03-03'), url: 'https://roundup.test/' };
  const gathered = (id: string, value: number, rule = 'topic', parts: Partial<Claim> = asOfPage('2026-03')) => {
    const implied = [...(parts.implied ?? []), { part: 'subject', rule } as const];
    return testimony(id, exact(value, { ...WORTH, ...parts, implied }), page);
  };
  const far = gathered('far', 80 * bn);

  it('is later where it stands alone', () => {
    expect(said(gathered('one', 12 * bn), before)).toEqual([['updates', 'sure']]);
  });

  it('is left alone beside quite another present one on its page, for it may be that of another firm', () => {
    expect(said(gathered('one', 12 * bn), before, far)).toEqual([]);
    expect(said(far, before, gathered('one', 12 * bn))).toEqual([]);
    expect(said(gathered('one', 12 * bn), before, gathered('near', 12.5 * bn))).toEqual([['updates', 'sure']]);
  });

  it('counts where words say whose it is, or when it held', () => {
    expect(said(gathered('one', 12 * bn, 'pronoun'), before, far)).toEqual([['updates', 'sure']]);
    expect(said(gathered('one', 12 * bn, 'topic', { asOf: '2026-01' }), before, far)).toEqual([['updates', 'sure']]);
  });
});
