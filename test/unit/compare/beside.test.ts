/** What figures of different kinds say to each other: a share, its price and the whole; money that goes both ways. From text. */
import { describe, expect, it } from 'vitest';

import { between, compareAll, type Told } from './told.ts';

const on = (published: string, text: string): Told => ({ published, text, publisher: 'The Harbour Ledger' });

const STAKE = on('2026-03-02', 'Meta will pay $5 billion for a 10% stake in Helsing, the company said.');
const WORTH = on('2026-03-05', 'Helsing is valued at $50 billion, according to Northgate Dispatch.');

/** Everything that the last article's claims say of the first one's, as names with sums. */
function said(articles: readonly Told[], a: string, b: string) {
  return between(compareAll(articles), a, b).map(({ relation, reason }) => [relation, reason] as const);
}

describe('a share of a company', () => {
  it('adds up with its price and the worth of the whole, told days apart', () => {
    const sum = expect.stringContaining('10% × $50bn = $5bn');
    expect(said([STAKE, WORTH], '10%', '$50 billion')).toEqual([['derives', sum]]);
    expect(said([STAKE, WORTH], '$5 billion', '$50 billion')).toEqual([['derives', sum]]);
    const verdicts = compareAll([STAKE, WORTH])[1]!.compared.map(({ verdict }) => verdict.name);
    expect(verdicts).toEqual(['addsUp']);
  });

  it('implies its value where no price is told, without a badge', () => {
    const share = on('2026-03-02', 'Meta holds a 10% stake in Helsing, the company said.');
    expect(said([share, WORTH], '10%', '$50 billion')).toEqual([
      ['derives', expect.stringContaining('implies a value')],
    ]);
    expect(compareAll([share, WORTH])[1]!.compared[0]!.verdict.name).toBe('none');
  });

  it.each([
    ['is another company', '2026-03-05', 'Mistral is valued at $50 billion, according to Northgate Dispatch.'],
    ['was worth so much long before', '2024-01-05', 'Helsing is valued at $50 billion, Northgate Dispatch says.'],
  ])('says nothing where the whole %s', (_, published, text) => {
    const all = [STAKE, on(published, text)];
    expect(said(all, '10%', '$50 billion')).toEqual([]);
    expect(said(all, '$5 billion', '$50 billion')).toEqual([]);
  });

  it('is never contradicted by a worth that does not fit its price', () => {
    const other = on('2026-03-05', 'Helsing is valued at $90 billion, according to Northgate Dispatch.');
    const names = said([STAKE, other], '', '$90 billion').map(([name]) => name);
    expect(names.filter((name) => name !== 'derives')).toEqual([]);
    expect(compareAll([STAKE, other])[1]!.compared[0]!.verdict.name).toBe('none');
  });
});

describe('money that goes both ways', () => {
  const invests = on('2026-03-02', 'Nvidia will invest $30 billion in OpenAI, the companies said.');
  const buys = on('2026-03-09', 'OpenAI has agreed to pay Nvidia $80 billion for computing power, a filing shows.');

  it('is a quiet note on either figure that names who pays whom', () => {
    for (const [all, a, b] of [
      [[invests, buys], '$30 billion', '$80 billion'],
      [[buys, invests], '$80 billion', '$30 billion'],
    ] as const) {
      expect(said(all, a, b)).toEqual([['linked', expect.stringMatching(/Nvidia puts money into OpenAI/)]]);
      expect(compareAll(all)[1]!.compared[0]!.verdict.name).toBe('none');
    }
  });

  it('is not seen where the supplier is another firm, or the money goes one way', () => {
    const oracle = on('2026-03-09', 'OpenAI has agreed to pay Oracle $80 billion for computing power, a filing shows.');
    const more = on('2026-03-09', 'Nvidia will invest $80 billion in OpenAI, the companies said.');
    expect(said([invests, oracle], '$30 billion', '$80 billion').map(([name]) => name)).not.toContain('linked');
    expect(said([invests, more], '$30 billion', '$80 billion').map(([name]) => name)).not.toContain('linked');
  });

  it('is not made of one sum that two pages tell in two directions, nor of a rent', () => {
    const same = on('2026-03-09', 'OpenAI has agreed to pay Nvidia $30 billion for computing power, a filing shows.');
    expect(said([invests, same], '$30 billion', '$30 billion').map(([name]) => name)).not.toContain('linked');
  });

  it('is said once, however often either sum was told', () => {
    const again = on('2026-03-04', 'Nvidia is to invest $30 billion in OpenAI, officials said.');
    const [, , last] = compareAll([invests, again, buys]);
    const links = last!.compared[0]!.verdict.evidence.filter(({ relation }) => relation.name === 'linked');
    expect(links).toHaveLength(1);
  });
});

describe('watts and dollars', () => {
  const leases = on('2026-06-11', 'Anthropic signed leases for more than 1 GW of data centers.');
  const plan = on('2025-11-13', 'Anthropic plans to spend $50 billion on data centers with Fluidstack.');
  const why = (...articles: readonly Told[]) =>
    compareAll(articles)
      .at(-1)!
      .compared.map(({ verdict }) => verdict.apart.map(({ reason }) => reason.key));

  it('are not compared, and the card can say why', () => {
    expect(why(plan, leases)).toEqual([['apart_kind']]);
    expect(why(leases, plan)).toEqual([['apart_kind']]);
    expect(said([plan, leases], '', '')).toEqual([]);
  });

  it('of two firms are of no interest to each other', () => {
    const other = on('2025-11-13', 'Mistral plans to spend $50 billion on data centers with Fluidstack.');
    expect(why(other, leases)).toEqual([[]]);
  });
});
