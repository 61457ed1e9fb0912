import { describe, expect, it } from 'vitest';
import { METRICS } from '../../../lib/claim/claim.ts';
import { readScene, type Scene } from '../../../lib/claim/scene.ts';
import { hearingOf } from '../../../lib/claim/hearing.ts';
import { readPage } from '../../../lib/claim/page.ts';
import { readLineups } from '../../../lib/claim/parties.ts';
import * as sides from '../../../lib/claim/side-model.ts';
import { sideTables, unpackSideModel } from '../../../lib/claim/side-tables.ts';
import * as metrics from '../../../lib/claim/metric-model.ts';
import * as states from '../../../lib/claim/state-model.ts';
import { KINDS } from '../../../lib/figure/figure.ts';
import { areTablesOf, packTables, unpackTables } from '../../../lib/claim/tables.ts';
import { FIRST_WORD, hearAround, readWording, roomToHear, UNKNOWN, type Wording } from '../../../lib/claim/wording.ts';
import { defaultLexicon } from '../../../lib/vocabulary/shipped.ts';
import { listStems, packStems, stemOf, unpackStems } from '../../../lib/vocabulary/stems.ts';
import { normals } from '../../scripts/descent.ts';
import { metricScores } from '../../scripts/fit-metric.ts';
import { sideScores } from '../../scripts/side-stances.ts';
import { stateScores } from '../../scripts/fit-states.ts';
import { numbers } from '../../scripts/numbers.ts';
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

/** Tables of random weights, which nothing is 0 in by chance. */
function someTables<Name extends string>(lengths: Readonly<Record<Name, number>>): Record<Name, Float64Array> {
  const chance = numbers(7);
  return Object.fromEntries(
    Object.entries<number>(lengths).map(([name, length]) => [name, normals(length, 0.6, chance)]),
  ) as Record<Name, Float64Array>;
}

/** The same tables as they come back from what ships: rounded. */
const shippedTables = <Name extends string>(tables: Record<Name, Float64Array>): Record<Name, Float64Array> => {
  const lengths = Object.fromEntries(
    Object.entries<Float64Array>(tables).map(([name, { length }]) => [name, length]),
  ) as Record<Name, number>;
  const back = unpackTables(packTables(Object.values<Float64Array>(tables)), lengths);
  return Object.fromEntries(
    Object.entries<Float32Array>(back).map(([name, table]) => [name, Float64Array.from(table)]),
  ) as Record<Name, Float64Array>;
};

const TOLD = 'Oracle will not, but Amazon, its rival, invests $5 million in Cohere of Canada, and Oracle waits.';

describe('a model of metrics', () => {
  const SIGNS = ['right:in', 'kind:money', 'near:site'];

  it('says what the script that fits it makes of the same words, cues and signs', () => {
    const { scene, wording } = wordingOf(TOLD);
    const { figure, features } = scene.settings[0]!;
    const tables = shippedTables(someTables(metrics.metricTables(KNOWN.length, SIGNS.length)));
    const model = metrics.unpackMetricModel(packTables(Object.values(tables)), KNOWN.length, SIGNS);
    const { codes, places, count } = hearAround(wording, figure, roomToHear());
    const signs = [...features.signs].flatMap(([sign, strength]) =>
      SIGNS.includes(sign) ? [[SIGNS.indexOf(sign), strength] as const] : [],
    );
    const cues = [...features.cues, ...features.topic];
    expect([signs.length > 0, cues.length > 0]).toEqual([true, true]);
    const wanted = metricScores(
      {
        codes: [...codes.subarray(0, count)],
        places: [...places.subarray(0, count)],
        kind: figure.kind,
        cues,
        signs,
        label: 0,
      },
      tables,
    );
    metrics
      .scoreMetrics(model, metrics.hearFigure(model, wording, figure), figure, features)
      .forEach((score, label) => {
        expect(score).toBeCloseTo(wanted[label]!, 3);
      });
  });

  it('that has learnt nothing says nothing', () => {
    const { scene, wording } = wordingOf(TOLD);
    const { figure, features } = scene.settings[0]!;
    const model = metrics.unpackMetricModel({ steps: [], weights: '' }, KNOWN.length, SIGNS);
    expect(metrics.scoreMetrics(model, metrics.hearFigure(model, wording, figure), figure, features)).toEqual(
      METRICS.map(() => 0),
    );
  });
});

describe('a model of states', () => {
  const SIGNS = ['right:in', 'kind:money', 'subject:lead'];

  it('says what the script that fits it makes of what is heard, cues and signs', () => {
    const { scene } = wordingOf(TOLD);
    const { figure, features } = scene.settings[0]!;
    const heard = Float32Array.from({ length: metrics.WIDTH }, (_, at) => (at % 7) / 5 - 0.5);
    const tables = shippedTables(someTables(states.stateTables(SIGNS.length)));
    const all = Object.values(tables);
    const model = states.unpackStateModel(packTables(all), SIGNS);
    const told = ['subject:lead', 'never learnt'];
    const named = [...features.signs, ...told.map((sign) => [sign, 1] as const)];
    const signs = named.flatMap(([sign, strength]) => {
      const row = SIGNS.indexOf(sign);
      return row < 0 ? [] : [[row, strength] as const];
    });
    expect(signs).toHaveLength(SIGNS.length);
    const wanted = stateScores(
      {
        heard: [...heard],
        kind: KINDS.indexOf(figure.kind),
        metric: METRICS.indexOf('investment'),
        cues: [...features.cues, ...features.topic],
        signs,
        basis: null,
        status: null,
      },
      all,
      SIGNS.length,
    );
    const scores = states.scoreStates(model, heard, figure, 'investment', features, told);
    for (const part of ['basis', 'status'] as const)
      scores[part].forEach((score, label) => {
        expect(score).toBeCloseTo(wanted[part][label]!, 3);
      });
    expect(new Set(scores.status).size).toBeGreaterThan(1);
  });
});

describe('a model of sides', () => {
  it('says what the script that fits it makes of the same candidates', () => {
    const { scene, wording } = wordingOf(TOLD);
    const { tokens, mentions, settings } = scene;
    const { figure, sentence } = settings[0]!;
    const page = readPage(articleOf(TOLD), defaultLexicon());
    const [lineup] = readLineups(page, mentions, [{ figure, metric: 'investment', sentence }], defaultLexicon());
    const tables = shippedTables(someTables(sideTables(KNOWN.length)));
    const model = unpackSideModel(packTables(Object.values(tables)), KNOWN.length);
    const hearing = hearingOf(wording, figure, KNOWN.length);
    const metric = METRICS.indexOf('investment');
    const candidates = lineup!.organisations.map((one) => ({
      ...sides.heedOf(one, metric, wording, hearing),
      ...{ right: [false, false] as const, open: [true, true] as const, pair: null },
    }));
    expect([tokens.count > 0, candidates.some(({ stands }) => stands.length > 1)]).toEqual([true, true]);
    const wanted = sideScores({ hearing, metric, candidates }, tables);
    sides
      .scoreSides(model, KNOWN.length, wording, figure, 'investment', lineup!.organisations)
      .forEach(({ subject, other }, at) => {
        expect(subject).toBeCloseTo(wanted[at]![0], 3);
        expect(other).toBeCloseTo(wanted[at]![1], 3);
      });
  });

  it('says nothing of an empty sentence', () => {
    const { scene } = wordingOf(TOLD);
    const { figure } = scene.settings[0]!;
    const model = unpackSideModel({ steps: [], weights: '' }, 0);
    const empty = { codes: [], starts: [], first: 0, figures: new Map() };
    const nobody = { name: null, features: [], topic: [], stances: [], kind: null, parties: [], stands: [] };
    expect(sides.scoreSides(model, 0, empty, figure, 'funding', [nobody])).toEqual([{ subject: 0, other: 0 }]);
  });
});

describe('what is learnt', () => {
  it('ships its tables within half a step', () => {
    const tables = [Float64Array.from([0.5, -0.2, 0.01]), Float64Array.from([40, 0])];
    const [first, second] = Object.values(unpackTables(packTables(tables), { a: 3, b: 2 }));
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
    expect(unpackTables(packed, { a: 12, b: 6 }).a[0]).toBeCloseTo(1);
    for (const lengths of [
      { a: 12, b: 12 },
      { a: 6, b: 6 },
    ])
      for (const table of Object.values(unpackTables(packed, lengths)))
        expect(table.every((weight) => weight === 0)).toBe(true);
  });

  it('fits what is read: else it has to be fitted anew, npm run train:words or train:states', () => {
    const { wordWeights, stateWeights } = defaultLexicon();
    const stateSigns = stateWeights.signs.split(' ').length;
    expect(areTablesOf(stateWeights.weights, states.stateTables(stateSigns))).toBe(true);
    const common = unpackStems(wordWeights.common).length;
    const signs = wordWeights.signs.split(' ').length;
    expect(areTablesOf(wordWeights.sides, sideTables(common))).toBe(true);
    expect(areTablesOf(wordWeights.metric, metrics.metricTables(listStems(wordWeights).length, signs))).toBe(true);
  });

  it('ships stems by what they share, the commonest first', () => {
    const stems = ['acquir', 'acquis', 'an', 'zu', 'über'];
    expect(unpackStems(packStems(stems))).toEqual(stems);
    expect(listStems({ common: packStems(['in']), others: packStems(['an']) })).toEqual(['in', 'an']);
    expect(stemOf('acquisitions')).toBe('acquis');
  });
});
