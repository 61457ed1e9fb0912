import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { judge } from '../../lib/compare/judge.ts';
import { keysOf } from '../../lib/compare/key.ts';
import type { Testimony } from '../../lib/compare/evidence.ts';
import { canonicalUrl } from '../../lib/compare/url.ts';
import { parsePack, type Pack } from '../../lib/exchange/pack.ts';
import { defaultLexicon } from '../../lib/vocabulary/shipped.ts';

const file = new URL('../../public/packs/epoch.json', import.meta.url);
const text = readFileSync(file, 'utf8');
const pack = parsePack(JSON.parse(text));
const { rows } = pack;

describe('the starter pack', () => {
  it('is small, credited, and says what was changed', () => {
    expect(text.length).toBeLessThan(1_000_000);
    expect(rows.length).toBeGreaterThan(300);
    expect(pack.credit).toBe('Epoch AI, CC BY 4.0');
    expect(pack.licenceUrl).toBe('https://creativecommons.org/licenses/by/4.0/');
    expect(pack.changes).toMatch(/Changed:/);
  });

  it('has a clean link, a subject and a date for each row', () => {
    for (const { id, claim, source } of rows) {
      expect(source.url, id).toBe(canonicalUrl(source.url!));
      expect(claim.subject, id).not.toBeNull();
      expect(claim.asOf ?? source.publishedAt, id).not.toBeNull();
      expect(claim.low, id).toBeGreaterThan(0);
    }
  });

  it('calls every organisation by the name that the vocabulary uses', () => {
    const lexicon = defaultLexicon();
    const named = new Set(
      rows.flatMap(({ claim }) => [claim.subject, claim.counterparty]).filter((name) => name !== null),
    );
    for (const name of named) expect([name, lexicon.canonical(name)]).toEqual([name, name]);
  });

  it('shows each figure in its sentence', () => {
    for (const { claim, sentence } of rows) expect(sentence.slice(claim.start, claim.end)).toBe(claim.quote);
  });

  it('never takes IT power for facility power', () => {
    const power = rows.filter(({ claim }) => claim.metric === 'power');
    expect(new Set(power.map(({ claim }) => claim.measure))).toEqual(new Set(['it', 'facility']));
    const colossus = power.filter(({ claim }) => claim.asset === 'Colossus 1' && claim.stage === 'energised');
    const last = (measure: string) => colossus.findLast(({ claim }) => claim.measure === measure)?.claim.low;
    expect([last('it'), last('facility')]).toEqual([340e6, 425e6]);
  });

  it('holds nothing that Epoch computed: no half-year doubled, no interpolation, no conversion', () => {
    const has = (subject: string, metric: string, value: number) =>
      rows.some(({ claim }) => claim.subject === subject && claim.metric === metric && claim.low === value);
    expect(has('OpenAI', 'revenue', 3.7e9)).toBe(true);
    expect(has('OpenAI', 'revenue', 8.6e9)).toBe(false);
    expect(has('xAI', 'revenue', 428e6)).toBe(false);
    expect(has('Mistral AI', 'valuation', 13.7e9)).toBe(false);
  });

  it('alone yields no conflict', { timeout: 60_000 }, () => {
    const names = defaultLexicon();
    const all = rows.map(({ id, claim, sentence, source }): Testimony => ({
      id,
      claim,
      sentence,
      source,
      origin: 'pack',
    }));
    const onKey = new Map<string, Testimony[]>();
    for (const one of all) for (const key of keysOf(one.claim, names)) onKey.set(key, [...(onKey.get(key) ?? []), one]);
    let pairs = 0;
    const found = all.flatMap((one) => {
      const others = [...new Set(keysOf(one.claim, names).flatMap((key) => onKey.get(key) ?? []))];
      pairs += others.length;
      const { name, evidence } = judge(one, others, { names, decisions: [] });
      const against = evidence.filter(({ relation }) => relation.name === 'conflicts' || relation.name === 'disputed');
      return ['disputed', 'differs', 'mayDiffer'].includes(name)
        ? [[one.id, against.map(({ other }) => other.id)]]
        : [];
    });
    expect(found).toEqual([]);
    expect(pairs).toBeGreaterThan(1_000);
  });
});

describe('a pack that is wrong', () => {
  const [first] = rows;
  const withRow = (change: object): unknown => ({ ...pack, rows: [{ ...first, ...change }] });
  const wrong: [string, unknown, string][] = [
    ['nothing', null, 'the whole'],
    ['no version', { ...pack, version: undefined }, 'version'],
    ['an unknown part', { ...pack, script: 'x' }, 'script'],
    ['a row without a link', withRow({ source: { ...first!.source, url: null } }), 'rows.0.source.url'],
    ['a link that runs', withRow({ source: { ...first!.source, url: 'javascript:alert(1)' } }), 'rows.0.source.url'],
    ['a link to data', withRow({ source: { ...first!.source, url: 'data:text/html,x' } }), 'rows.0.source.url'],
    ['no number', withRow({ claim: { ...first!.claim, low: null, high: null } }), 'rows.0.claim.low'],
    ['an endless number', withRow({ claim: { ...first!.claim, low: Infinity } }), 'rows.0.claim.low'],
    ['an unknown metric', withRow({ claim: { ...first!.claim, metric: 'luck' } }), 'rows.0.claim.metric'],
    [
      'a day that is none',
      withRow({ source: { ...first!.source, publishedAt: '2026-02-30' } }),
      'rows.0.source.publishedAt',
    ],
    ['a row twice', { ...pack, rows: [first, first] }, 'rows'],
  ];
  it.each(wrong)('is refused by its field: %s', (_what, read, field) => {
    expect(() => parsePack(read)).toThrow(field);
  });

  it('brings no prototype', () => {
    const read = JSON.parse(JSON.stringify(pack).replace('{', '{"__proto__":{"polluted":true},')) as unknown;
    const result: { parsed: Pack | null } = { parsed: null };
    try {
      result.parsed = parsePack(read);
    } catch (error) {
      expect(String(error)).toContain('__proto__');
    }
    expect((result.parsed as { polluted?: boolean } | null)?.polluted).toBeUndefined();
  });
});
