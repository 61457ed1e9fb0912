import { describe, expect, it } from 'vitest';
import { namesToTell } from '../../../lib/claim/forms.ts';
import { knownNames } from '../../../lib/claim/mentions.ts';
import {
  NAME_UNITS,
  namesOf,
  numberSigns,
  packNameModel,
  scoreName,
  unpackNameModel,
  type NameModel,
} from '../../../lib/claim/name-model.ts';
import { NAME_GROUPS, tellNameSigns, type NameGroup, type Runs } from '../../../lib/claim/name-signs.ts';
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
  const signs = Object.fromEntries(NAME_GROUPS.map((group) => [group, []])) as unknown as Record<NameGroup, string[]>;
  const rows = numberSigns({ ...signs, before: ['like'], form: ['firm', 'often'] });
  /** What each sign says alone, `form` first, and what the first unit takes in of them, says, and begins with. */
  const modelOf = (alone: number[], taken: number[] = [], told = 0, usual = 0): NameModel => {
    const unitsOf = (first: number) => Float64Array.from({ length: NAME_UNITS }, (_, at) => (at === 0 ? first : 0));
    const own = Float64Array.from({ length: 3 * NAME_UNITS }, (_, at) =>
      at % NAME_UNITS ? 0 : (taken[at / NAME_UNITS] ?? 0),
    );
    return unpackNameModel(packNameModel(rows, [Float64Array.from(alone), own, unitsOf(usual), unitsOf(told)]));
  };
  const like = runsOf('They like Tavira. They like Tavira. They like Tavira. They like Tavira.');
  const scoreOf = (model: NameModel): number => scoreName(model, like.byWords.get('Tavira') ?? [], like);

  it('are numbered by group, and come back as they were packed, to a ninth of the largest', () => {
    const model = modelOf([0.6, -0.5, 0.02]);
    expect(model.rows).toEqual(rows);
    expect([...rows.form, ...rows.before]).toEqual([
      ['firm', 0],
      ['often', 1],
      ['like', 2],
    ]);
    expect([...model.alone].map((weight) => Math.round(weight * 10))).toEqual([6, -5, 0]);
    expect(scoreOf(unpackNameModel({ signs: {}, weights: { steps: [], weights: '' } }))).toBe(0);
  });

  it('add up by how strong the signs are', () => {
    expect(scoreOf(modelOf([0, -0.9, 0.4]))).toBeCloseTo(2 * 0.4 - 2 * 0.9);
  });

  it('say together what units that are above 0 say', () => {
    // The unit takes in 2 × 3 − 2 × 1, less what it begins with.
    expect(scoreOf(modelOf([0, 0, 0], [0, -1, 3], 0.5, -1))).toBeCloseTo(0.5 * 3);
    expect(scoreOf(modelOf([0, 0, 0], [0, -1, 3], 0.5, -5))).toBe(0);
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
