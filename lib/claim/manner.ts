import { CUE_CLASSES, type CueClass } from '../vocabulary/cues/cue.ts';
import type { Firmness, Measure, Metric, Stage } from './claim.ts';
import { cueFeature, type Place } from './features.ts';
import type { Setting } from './scene.ts';

/** How the words qualify a claim beside what is measured. */
export interface Manner {
  readonly measure: Measure | null;
  readonly stage: Stage | null;
  readonly firmness: Firmness | null;
}

/** One cue that says one thing about some metrics, where it stands in one of these places. */
interface Rule<V> {
  readonly cue: CueClass;
  readonly metrics: readonly Metric[];
  readonly value: V;
}

const BESIDE: readonly Place[] = ['l0', 'l1', 'r0', 'r1'];
const SENTENCE: readonly Place[] = [...BESIDE, 'l2', 'r2'];

const YEARLY: readonly Metric[] = ['revenue', 'profit'];
const CAPACITY: readonly Metric[] = ['power', 'chips'];
const DEALS: readonly Metric[] = [
  'contract',
  'investment',
  'acquisition',
  'chips',
  'power',
  'stake',
  'funding',
  'debt',
];

/** The first rule that applies wins: the narrower word stands before the wider. */
const MEASURES: readonly Rule<Measure>[] = [
  { cue: 'withLeases', metrics: ['capex'], value: 'withLeases' },
  { cue: 'cash', metrics: ['capex'], value: 'cash' },
  { cue: 'fairValue', metrics: ['stake', 'investment'], value: 'fairValue' },
  { cue: 'cost', metrics: ['stake', 'investment'], value: 'cost' },
  { cue: 'recurring', metrics: YEARLY, value: 'arr' },
  { cue: 'annualised', metrics: YEARLY, value: 'annualised' },
  { cue: 'recognised', metrics: YEARLY, value: 'recognised' },
  { cue: 'gross', metrics: YEARLY, value: 'gross' },
  { cue: 'net', metrics: YEARLY, value: 'net' },
  { cue: 'itLoad', metrics: ['power'], value: 'it' },
  { cue: 'facility', metrics: ['power'], value: 'facility' },
];

const STAGES: readonly Rule<Stage>[] = [
  { cue: 'building', metrics: CAPACITY, value: 'building' },
  { cue: 'running', metrics: CAPACITY, value: 'energised' },
  { cue: 'contract', metrics: CAPACITY, value: 'contracted' },
];

const FIRMNESSES: readonly Rule<Firmness>[] = [
  { cue: 'preliminary', metrics: DEALS, value: 'nonbinding' },
  { cue: 'option', metrics: DEALS, value: 'option' },
  { cue: 'milestone', metrics: DEALS, value: 'conditional' },
];

export function readManner(setting: Setting, metric: Metric): Manner {
  return {
    measure: first(MEASURES, BESIDE, setting, metric),
    stage: first(STAGES, SENTENCE, setting, metric),
    firmness: first(FIRMNESSES, SENTENCE, setting, metric),
  };
}

function first<V>(
  rules: readonly Rule<V>[],
  places: readonly Place[],
  { features }: Setting,
  metric: Metric,
): V | null {
  const applies = ({ cue, metrics }: Rule<V>) =>
    metrics.includes(metric) && places.some((place) => features.cues.has(cueFeature(cue, place)));
  return rules.find(applies)?.value ?? null;
}

const PART = CUE_CLASSES.indexOf('part');

/** The words that make a figure a part of a whole ("first phase", "of a planned"), null where there are none. */
export function readPartOf(text: string, { figure, sentence }: Setting): string | null {
  const cue = sentence.cues.find(
    ({ classes, start, end }) => classes.includes(PART) && Math.max(start - figure.end, figure.start - end) <= 30,
  );
  return cue ? text.slice(cue.start, cue.end) : null;
}
