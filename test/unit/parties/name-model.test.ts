import { describe, expect, it } from 'vitest';
import { namesToTell } from '../../../lib/claim/forms.ts';
import { knownNames } from '../../../lib/claim/mentions.ts';
import { namesOf, packNameModel, scoreName, unpackNameModel, type NameModel } from '../../../lib/claim/name-model.ts';
import { tellNameSigns, type Runs } from '../../../lib/claim/name-signs.ts';
import { readPage } from '../../../lib/claim/page.ts';
import { defaultLexicon } from '../../../lib/vocabulary/shipped.ts';
import { articleOf } from './reading.ts';

const lexicon = defaultLexicon();

function runsOf(text: string): Runs {
  const page = readPage(articleOf(text), lexicon);
  return namesToTell(page, knownNames(page, lexicon));
}

/** All signs of some words, as `group:sign`, by their strengths. */
function signsOf(text: string, words: string): Map<string, number> {
  const runs = runsOf(text);
  const signs = new Map<string, number>();
  tellNameSigns(runs.byWords.get(words) ?? [], runs, (group, sign, strength) => {
    const key = `${group}:${sign}`;
    signs.set(key, (signs.get(key) ?? 0) + strength);
  });
  return signs;
}

const EMPTY: NameModel = unpackNameModel({});

describe('words that may be a name', () => {
  const wordsOf = (text: string) => [...runsOf(text).byWords.keys()];

  it('are runs of capitals that no list knows, without times and titles at their ends', () => {
    expect(wordsOf('On Monday Tavira Robotics met Oracle and eStrux in Q3.')).toEqual(['Tavira Robotics', 'eStrux']);
  });

  it('are not everyday words that open a sentence', () => {
    expect(wordsOf('Switch it off. They like Tavira.')).toEqual(['Tavira']);
  });
});

describe('the signs of a name', () => {
  it('tell the words around it by stem, the marks between, and what it looks like', () => {
    const signs = signsOf('They invested in Tavira Robotics, which grows.', 'Tavira Robotics');
    for (const sign of ['before:in', 'second:invest', 'after:which', 'right:,', 'form:firm', 'ending:cs'])
      expect(signs.get(sign)).toBe(1);
    expect(signs.has('form:doubtful')).toBe(false);
  });

  it('weigh less each where there are several places, and more together', () => {
    const signs = signsOf('They like Tavira. They like Tavira. They like Tavira. They like Tavira.', 'Tavira');
    expect(signs.get('before:like')).toBeCloseTo(2);
    expect(signs.get('form:often')).toBe(2);
  });

  it('tell how near a number stands, which word ends a firm’s name, and how many others are known', () => {
    const text = 'Tavira Robotics raised $5 million, as Oracle did. It makes Lumo arms.';
    const signs = signsOf(text, 'Tavira Robotics');
    for (const sign of ['form:figure near', 'tail:robotics', 'form:among b']) expect(signs.get(sign)).toBe(1);
    expect(signsOf(text, 'Lumo').get('form:figure none')).toBe(1);
    expect(signsOf(text, 'Lumo').has('tail:none')).toBe(false);
    const far = 'Tavira, which makes robots for hospitals in the north of Spain, raised $5 million.';
    expect(signsOf(far, 'Tavira').get('form:figure far')).toBe(1);
  });

  it('say where a capital tells nothing', () => {
    expect(signsOf('Tavira grows.', 'Tavira').get('form:doubtful')).toBe(1);
    expect(signsOf('Tavira grows.', 'Tavira').get('opening:tavira')).toBe(1);
  });
});

describe('the weights of signs', () => {
  it('come back as they were packed, to a tenth, without those that round to nothing', () => {
    const form = new Map([
      ['firm', 1.24],
      ['english one', -0.5],
      ['small', 0.04],
    ]);
    const model = unpackNameModel(packNameModel({ ...EMPTY, form, left: new Map([[',', 9]]) }));
    expect([...model.form].sort()).toEqual([
      ['english one', -0.5],
      ['firm', 1.2],
    ]);
    // The most that one digit tells.
    expect(model.left.get(',')).toBe(4.5);
    expect(model.after.size).toBe(0);
  });

  it('add up by how strong the signs are', () => {
    const runs = runsOf('They like Tavira. They like Tavira. They like Tavira. They like Tavira.');
    const model = { ...EMPTY, before: new Map([['like', 0.7]]), form: new Map([['often', -1]]) };
    expect(scoreName(model, runs.byWords.get('Tavira') ?? [], runs)).toBeCloseTo(2 * 0.7 - 2);
  });

  it('that ship say more for a firm bought than for a word that opens a sentence', () => {
    const score = (text: string, words: string): number => {
      const runs = runsOf(text);
      return scoreName(namesOf(lexicon), runs.byWords.get(words) ?? [], runs);
    };
    expect(score('Oracle agreed to the takeover of Tavira for $5 million.', 'Tavira')).toBeGreaterThan(0);
    expect(score('Guidance disappoints Oracle.', 'Guidance')).toBeLessThan(-1);
  });
});
