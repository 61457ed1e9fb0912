import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { buildPack } from '../scripts/pack/build.ts';
import { fundingEntries, revenueEntries, usageEntries } from '../scripts/pack/companies.ts';
import { decimalsOf, figureWords, type Outcome } from '../scripts/pack/entry.ts';
import type { Names } from '../scripts/pack/names.ts';
import { siteEntries } from '../scripts/pack/sites.ts';
import { linkIn, publishedOn, readTable, type Row } from '../scripts/pack/table.ts';

const NAMES: Names = {
  organisation: (name) => (name === null || name === 'Nobody' ? null : name),
  organisationIn: (words) => (words.includes('Amazon') ? 'Amazon' : null),
  site: (name) => name,
  outlet: (url) => new URL(url).hostname,
};

const rowOf =
  (cells: Record<string, string>): Row =>
  (column) =>
    cells[column] ?? null;

const whyOut = (outcomes: readonly Outcome[]) => outcomes.map((one) => ('why' in one ? one.why : one.claim.quote));

const ROUND = {
  ...{ company: 'Acme', close_date: '2025-09-02', status: 'Closed', equity_usd: '13000000000', type: 'Primary' },
  ...{ valuation_post_usd: '183000000000', confidence: 'Confident', round_name: 'Sep 2025 Series F' },
  ...{ report_date: '2025-09-02', source_url: 'https://acme.test/f?utm_source=x https://other.test/' },
};

describe('a table', () => {
  it('is read with its quotes, and one that is malformed is refused by its row', () => {
    const folder = mkdtempSync(join(tmpdir(), 'pack-'));
    writeFileSync(join(folder, 'a.csv'), 'a,b\n"x, ""y""\nz", 1 \n');
    const [row] = readTable(join(folder, 'a.csv'));
    expect([row?.('a'), row?.('b'), row?.('c')]).toEqual(['x, "y"\nz', '1', null]);
    writeFileSync(join(folder, 'b.csv'), 'a,b\n1\n');
    expect(() => readTable(join(folder, 'b.csv'))).toThrow(/b\.csv, row 0/);
  });

  it.each([
    ['https://a.test/x?utm_source=y https://b.test/', 'https://a.test/x'],
    ['see notes', null],
    ['javascript:alert(1)', null],
    ['', null],
  ])('gives of %s the link %s', (cell, link) => {
    expect(linkIn(cell)).toBe(link);
  });

  it('believes the address before a day that is a slip', () => {
    expect(publishedOn('https://a.test/2023/12/11/deal', '2025-12-11')).toBe('2023-12-11');
    expect(publishedOn('https://a.test/deal', '0202-07-30')).toBeNull();
  });
});

describe('a figure', () => {
  it.each([
    [183e9, 'USD', '$183 billion', -9],
    [16.3e6, 'USD', '$16.3 million', -5],
    [425e6, 'W', '425 MW', -6],
    [800e6, 'user', '800 million users', -8],
    [97, 'person', '97 people', 0],
  ])('of %d %s is shown as %s', (value, unit, words, decimals) => {
    expect(figureWords(value, unit)).toBe(words);
    expect(decimalsOf(value)).toBe(decimals);
  });
});

describe('a row', () => {
  it('becomes a claim for each of its figures', () => {
    const found = fundingEntries(rowOf(ROUND), NAMES);
    expect(found).toMatchObject([
      { claim: { metric: 'funding', low: 13e9, asset: 'Series F' }, source: { url: 'https://acme.test/f' } },
      { claim: { metric: 'valuation', basis: 'post', low: 183e9, asOf: '2025-09-02', status: 'closed' } },
    ]);
  });

  it.each([
    [{ source_url: '' }, ['no source link']],
    [{ confidence: 'Unlikely' }, ['marked unlikely']],
    [{ company: 'Nobody' }, ['organisation not in the vocabulary']],
    [{ equity_usd: '0', valuation_post_usd: 'about 5' }, ['no number']],
  ])('stays out with its reason: %j', (change, why) => {
    expect(whyOut(fundingEntries(rowOf({ ...ROUND, ...change }), NAMES))).toEqual(why);
  });

  it('in talks closes nothing', () => {
    const talks = fundingEntries(rowOf({ ...ROUND, status: 'Late discussions', close_date: '' }), NAMES);
    expect(talks).toMatchObject([{ claim: { status: 'talks', asOf: null } }, { claim: { status: 'talks' } }]);
  });

  it('that Epoch computed stays out', () => {
    const year = { company: 'Acme', confidence: 'Likely', source_url: 'https://a.test/', date: '2025-06-30' };
    const half = { ...year, type: 'Other', normalized_period_revenue_usd: '8600000000' };
    expect(whyOut(revenueEntries(rowOf(half), NAMES))).toEqual(['computed, or of a part only (other)']);
    const between = { ...year, type: 'Period interpolation', annualized_usd: '428000000' };
    expect(whyOut(revenueEntries(rowOf(between), NAMES))).toEqual([
      'computed, or of a part only (period interpolation)',
    ]);
  });

  it('that Epoch leaves out of its own graph stays out', () => {
    const paying = { Company: 'Acme', Confidence: 'Likely', 'Source 1': 'https://a.test/', 'Active users': '40000000' };
    const row = rowOf({
      ...paying,
      'Active users time period': 'Weekly',
      Date: '2025-10-14',
      'Exclude from graph view': 'True',
    });
    expect(whyOut(usageEntries(row, NAMES))).toEqual(['left out by Epoch itself']);
  });
});

describe('a site', () => {
  const site = rowOf({ Name: 'Hill', Owner: 'Acme #confident', 'Selected Sources': 'https://a.test/permit' });
  const at = (Date: string, it: string, all: string) =>
    rowOf({ 'Data center': 'Hill', Date, 'IT power (MW)': it, 'Power (MW)': all, 'Construction status': 'Roof on.' });

  it('gives IT and facility power apart, where they changed, and only the last of its plans', () => {
    const rows = [
      at('2025-01-01', '0.0', '0.0'),
      at('2025-06-01', '239.0', '323.0'),
      at('2026-01-01', '239.0', '323.0'),
      at('2027-01-01', '500.0', '700.0'),
      at('2028-01-01', '900.0', '1200.0'),
    ];
    const found = siteEntries([site], rows, NAMES).flatMap((one) =>
      'claim' in one ? [[one.claim.quote, one.claim.measure, one.claim.stage, one.claim.asOf]] : [],
    );
    expect(found).toEqual([
      ['239 MW', 'it', 'energised', '2025-06-01'],
      ['323 MW', 'facility', 'energised', '2025-06-01'],
      ['900 MW', 'it', 'building', '2028-01-01'],
      ['1200 MW', 'facility', 'building', '2028-01-01'],
    ]);
  });

  it('brings no prose', () => {
    const [, entry] = siteEntries([site], [at('2025-06-01', '1', '2')], NAMES);
    expect(JSON.stringify(entry)).not.toContain('Roof');
  });
});

const shared = new URL('../../../shared/data/', import.meta.url).pathname;

describe('the pack that ships', () => {
  it.skipIf(!existsSync(shared))('is what the script makes of the data (skipped without the data folder)', () => {
    const shipped: unknown = JSON.parse(
      readFileSync(new URL('../../public/packs/epoch.json', import.meta.url), 'utf8'),
    );
    expect(JSON.parse(JSON.stringify(buildPack(shared).pack))).toEqual(shipped);
  });
});
