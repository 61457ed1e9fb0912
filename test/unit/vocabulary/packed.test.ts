import { describe, expect, it } from 'vitest';
import { packWords, type Tree, unpackWords } from '../../../lib/vocabulary/packed.ts';
import { WORDS } from '../../../lib/vocabulary/shipped.ts';

/** A tree whose lists are sets: the packed form keeps no order. */
function setsOf(tree: Tree, mark: string): unknown {
  return Object.fromEntries(
    Object.entries(tree).map(([key, under]) => [
      key,
      typeof under === 'object' ? setsOf(under, mark) : new Set((under ?? '').split(mark).map((one) => one.trim())),
    ]),
  );
}

function manyLists(count: number): Readonly<Record<string, Tree>> {
  const lists = Array.from({ length: count }, (_, at) => [`list ${String(at)}`, `in all|only ${String(at)}`]);
  return { xx: { more: Object.fromEntries(lists) as Tree } };
}

describe('packed words', () => {
  const packed = packWords(WORDS);
  const unpacked = unpackWords(packed);

  it.each(Object.keys(WORDS))('come back whole: %s', (lang) => {
    for (const [branch, mark] of [
      ['cues', ','],
      ['roles', ' '],
      ['figures', '|'],
    ] as const) {
      expect(setsOf(unpacked[lang]?.[branch] as Tree, mark)).toEqual(setsOf(WORDS[lang]?.[branch] as Tree, mark));
    }
  });

  // A packed table keeps no order, by which the first meaning of a phrase would win.
  it.each(Object.keys(WORDS))('mean one thing in each table of figure words: %s', (lang) => {
    const tables = Object.entries(WORDS[lang]?.figures as Tree).filter(([, table]) => typeof table === 'object');
    const twice = tables.flatMap(([name, table]) => {
      const phrases = Object.values(table as Readonly<Record<string, string>>).flatMap((list) => [
        ...new Set(list.split('|')),
      ]);
      return phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at).map((phrase) => `${name}: ${phrase}`);
    });
    expect(twice).toEqual([]);
  });

  it('spell what phrases share once', () => {
    expect(packWords({ en: { cues: { raise: 'raise, raises, raised' } } })).toEqual({
      paths: '!cues/raise',
      languages: { en: '!raiseA;d;s' },
    });
  });

  it('tell letters that often stand together by one sign', () => {
    const packed = packWords({ en: { cues: { raise: 'enter, entering' } } });
    expect(packed.languages).toEqual({ en: '!$t%A;&g' });
    expect(unpackWords(packed)).toEqual({ en: { cues: { raise: 'enter,entering' } } });
  });

  it('tell many lists apart, and a phrase that stands in several', () => {
    expect(unpackWords(packWords(manyLists(453)))).toEqual(manyLists(453));
  });

  it('refuse more lists than can be told apart', () => {
    expect(() => packWords(manyLists(454))).toThrow('454');
  });

  it.each(['Series A', 'raise (again)', 'r&d'])('refuse a sign of their own form: %s', (phrase) => {
    expect(() => packWords({ en: { cues: { raise: phrase } } })).toThrow(phrase);
  });
});
