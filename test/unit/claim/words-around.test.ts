import { describe, expect, it } from 'vitest';
import { METRICS } from '../../../lib/claim/claim.ts';
import type { Candidate } from '../../../lib/claim/candidates.ts';
import { readScene, type Scene } from '../../../lib/claim/scene.ts';
import { namePlace } from '../../../lib/claim/hearing.ts';
import * as sides from '../../../lib/claim/side-model.ts';
import { PLACES } from '../../../lib/claim/features.ts';
import * as metrics from '../../../lib/claim/metric-model.ts';
import { topOf } from '../../../lib/claim/model.ts';
import { areTablesOf, packTables, unpackTables, type PackedTables } from '../../../lib/claim/tables.ts';
import { FIRST_WORD, hearAround, readWording, roomToHear, UNKNOWN, type Wording } from '../../../lib/claim/wording.ts';
import { CUE_CLASSES } from '../../../lib/vocabulary/cues/cue.ts';
import { defaultLexicon } from '../../../lib/vocabulary/shipped.ts';
import { listStems, packStems, stemOf, unpackStems } from '../../../lib/vocabulary/stems.ts';
import { articleOf } from '../parties/reading.ts';

const KNOWN = ['raised', 'invest', 'employ'];

/** The last sentence that tells a figure, as a model hears it that has learnt three words. */
function wordingOf(text: string): { scene: Scene; wording: Wording } {
  const scene = readScene(articleOf(text), defaultLexicon());
  const { tokens, mentions, settings } = scene;
  const sentence = settings.at(-1)?.sentence ?? { start: 0, end: text.length };
  const figures = settings.map(({ figure }) => figure);
  const wording = readWording(tokens, sentence, figures, mentions, ({ lower }) => KNOWN.indexOf(stemOf(lower)) + 1);
  return { scene, wording };
}

function heard(text: string, index = -1): [code: number, place: number][] {
  const { scene, wording } = wordingOf(text);
  const figure = scene.settings.at(index)?.figure;
  if (!figure) throw new Error('no figure');
  const { codes, places, count } = hearAround(wording, figure, roomToHear());
  return [...codes.subarray(0, count)].map((code, at) => [code, places[at] ?? -1]);
}

describe('the wording around a figure', () => {
  it('numbers words by their stem, and leaves those unknown that are not learnt', () => {
    const codes = heard('They raised $5 million for employers.').map(([code]) => code);
    expect(codes[0]).toBe(UNKNOWN);
    expect(codes[1]).toBe(FIRST_WORD);
    expect(codes.at(-1)).toBe(FIRST_WORD + KNOWN.indexOf('employ'));
  });

  it('hears of a name only what it names', () => {
    const [cohere] = heard('Cohere raised $5 million.');
    expect(heard('Microsoft raised $5 million.')[0]?.[0]).not.toBe(cohere?.[0]);
    expect(heard('Amazon raised $5 million.')[0]).toEqual(heard('Microsoft raised $5 million.')[0]);
    expect(cohere?.[0]).toBeLessThan(FIRST_WORD);
  });

  it('hears another figure as one entry and the own one by its words', () => {
    const own = heard('They raised $5 million and $6 million.');
    // "They", "raised", the first amount, "and"; then "6" and "million", both where the figure stands.
    const last = own[5]?.[1] ?? 0;
    expect(own.map(([, place]) => place - last)).toEqual([-4, -3, -2, -1, 0, 0]);
  });

  it('tells what stands before the sentence from the sentence', () => {
    const own = heard('They raised much. They raised $5 million.');
    const before = own.filter(([, place]) => place > (own.find(([code]) => code === FIRST_WORD)?.[1] ?? 0) + 3);
    expect(before.map(([code]) => code)).toEqual([UNKNOWN, FIRST_WORD, UNKNOWN]);
  });
});

describe('a model of metrics', () => {
  const SIGNS = ['right:in', 'of:firm'];
  const tables = () => metrics.metricTables(KNOWN.length, SIGNS.length).map((size) => new Float64Array(size));
  const best = (packed: PackedTables, text: string): string | undefined => {
    const { scene, wording } = wordingOf(text);
    const { figure, features } = scene.settings[0]!;
    const model = metrics.unpackMetricModel(packed, KNOWN.length, SIGNS);
    const scores = metrics.scoreMetrics(model, wording, figure, features);
    return scores.some((score) => score > 0) ? METRICS[topOf(scores)] : undefined;
  };

  it('says of a figure what the words that it listens to say', () => {
    const all = tables();
    const [values, pulls, , heard, , , , , out] = all as Float64Array[];
    values![(FIRST_WORD + 1) * metrics.VALUES] = 1;
    pulls!.fill(4, (FIRST_WORD + 1) * metrics.HEADS, (FIRST_WORD + 2) * metrics.HEADS);
    heard![0] = 1;
    out![METRICS.indexOf('investment')] = 2;
    const packed = packTables(all);
    expect(best(packed, 'They invest $5 million.')).toBe('investment');
    expect(best(packed, 'They count $5 million.')).toBeUndefined();
  });

  it('takes in a cue by what it is and where it stands, and the signs that it knows', () => {
    const all = tables();
    const [, , , , classes, standing, signs, , out] = all as Float64Array[];
    classes![CUE_CLASSES.indexOf('debt') * metrics.UNITS] = 1;
    standing![PLACES.indexOf('r0') * metrics.UNITS] = 1;
    signs![SIGNS.indexOf('right:in') * metrics.UNITS + 1] = 1;
    out![METRICS.indexOf('debt')] = 2;
    out![METRICS.length + METRICS.indexOf('investment')] = 3;
    const packed = packTables(all);
    expect(best(packed, 'They took $5 million of debt.')).toBe('debt');
    expect(best(packed, 'Of debt they took $5 million.')).toBeUndefined();
    expect(best(packed, 'They put $5 million in it.')).toBe('investment');
  });

  it('that has learnt nothing says nothing', () => {
    expect(best({ steps: [], weights: '' }, 'They invest $5 million.')).toBeUndefined();
  });
});

describe('a model of sides', () => {
  const named = ({ mentions }: Scene, name: string, feature?: number): Candidate => {
    const stands = mentions.filter((mention) => mention.name === name).map((mention) => ({ mention }));
    const stances = stands.map(() => (feature === undefined ? [] : [feature]));
    return {
      ...{ name, features: [], topic: [], stances, kind: null, parties: [] },
      stands: stands as never,
    };
  };
  const tables = () => sides.sideTables(KNOWN.length).map((size) => new Float64Array(size));
  const { scene, wording } = wordingOf('Oracle will not, but Amazon invests $5 million.');
  const { figure } = scene.settings[0]!;
  const score = (model: sides.SideModel, ...candidates: Candidate[]) =>
    sides.scoreSides(model, KNOWN.length, wording, figure, 'investment', candidates);

  it('says who a name is by the words beside it', () => {
    const all = tables();
    const [values, pulls, , fromName, , heard, , , , roles] = all as Float64Array[];
    const invest = 1 + FIRST_WORD + 1;
    values![invest * sides.VALUES] = 1;
    pulls!.fill(3, invest * sides.HEADS, (invest + 1) * sides.HEADS);
    // All heads listen to what stands right behind the name.
    fromName!.fill(3, namePlace(1, 0) * sides.HEADS, namePlace(2, 0) * sides.HEADS);
    heard![0] = 2;
    roles![0] = 1;
    const [oracle, amazon] = score(
      sides.unpackSideModel(packTables(all), KNOWN.length),
      named(scene, 'Oracle'),
      named(scene, 'Amazon'),
    );
    expect(amazon!.subject).toBeGreaterThan(oracle!.subject);
    expect(amazon!.other).toBe(0);
  });

  it('takes in the signs of each place, and hears no unit that is below 0', () => {
    const all = tables();
    const [, , , , , , features, metrics, , roles] = all as Float64Array[];
    features![0] = 1;
    features![sides.UNITS] = -1;
    metrics![METRICS.indexOf('investment') * sides.UNITS] = 0.5;
    roles![0] = 2;
    roles![sides.UNITS] = -1;
    const model = sides.unpackSideModel(packTables(all), KNOWN.length);
    const [first, second, third] = score(
      model,
      named(scene, 'Oracle', 0),
      named(scene, 'Amazon', 1),
      named(scene, 'Meta'),
    );
    expect(first!.subject).toBeCloseTo(3, 0);
    expect(first!.other).toBeCloseTo(-1.5, 0);
    expect(second!.subject).toBe(0);
    expect(third!.subject).toBeCloseTo(1, 0);
  });

  it('says nothing of an empty sentence', () => {
    const model = sides.unpackSideModel({ steps: [], weights: '' }, 0);
    const empty = { codes: [], starts: [], first: 0, figures: new Map() };
    expect(sides.scoreSides(model, 0, empty, figure, 'funding', [named(scene, 'Oracle')])).toEqual([
      { subject: 0, other: 0 },
    ]);
  });
});

describe('what is learnt', () => {
  it('ships its tables within half a step', () => {
    const tables = [Float64Array.from([0.5, -0.2, 0.01]), Float64Array.from([40, 0])];
    const [first, second] = unpackTables(packTables(tables), [3, 2]);
    expect([...first!].map((weight, at) => Math.abs(weight - tables[0]![at]!) <= 0.5 / 18 + 1e-9)).toEqual([
      true,
      true,
      true,
    ]);
    expect(second?.[0]).toBeCloseTo(40, 1);
    expect(second?.[1]).toBe(0);
  });

  it('is nothing where its tables were packed for other lengths', () => {
    const packed = packTables([Float64Array.from({ length: 12 }, () => 1), new Float64Array(6)]);
    expect(unpackTables(packed, [12, 6])[0]?.[0]).toBeCloseTo(1);
    for (const lengths of [
      [12, 12],
      [6, 6],
    ])
      expect(unpackTables(packed, lengths).map((table) => table.every((weight) => weight === 0))).toEqual([true, true]);
  });

  it('fits what is read: else it has to be fitted anew, npm run train:words', () => {
    const { wordWeights } = defaultLexicon();
    const common = unpackStems(wordWeights.common).length;
    const signs = wordWeights.signs.split(' ').length;
    expect(areTablesOf(wordWeights.sides, sides.sideTables(common))).toBe(true);
    expect(areTablesOf(wordWeights.metric, metrics.metricTables(listStems(wordWeights).length, signs))).toBe(true);
  });

  it('ships stems by what they share, the commonest first', () => {
    const stems = ['acquir', 'acquis', 'an', 'zu', 'über'];
    expect(unpackStems(packStems(stems))).toEqual(stems);
    expect(listStems({ common: packStems(['in']), others: packStems(['an']) })).toEqual(['in', 'an']);
    expect(stemOf('acquisitions')).toBe('acquis');
  });
});
