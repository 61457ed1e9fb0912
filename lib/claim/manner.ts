import type { Kind } from '../figure/figure.ts';
import { CUE_CLASSES, type CueClass } from '../vocabulary/cues/cue.ts';
import { beforeHedge } from './base.ts';
import type { Firmness, Measure, Metric, Stage } from './claim.ts';
import { cueFeature, type Place } from './features.ts';
import type { Setting } from './settings.ts';

/** How the words qualify a claim beside what is measured. */
export interface Manner {
  readonly measure: Measure | null;
  readonly stage: Stage | null;
  readonly firmness: Firmness | null;
}

/** One cue that says one thing about some metrics, where it stands in one of these places. */
interface Rule<V> {
  readonly metrics: readonly Metric[];
  /** The features of the cue in these places. */
  readonly features: readonly number[];
  readonly value: V;
}

function rule<V>(cue: CueClass, places: readonly Place[], metrics: readonly Metric[], value: V): Rule<V> {
  return { metrics, features: places.map((place) => cueFeature(cue, place)), value };
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
  rule('withLeases', BESIDE, ['capex'], 'withLeases'),
  rule('cash', BESIDE, ['capex'], 'cash'),
  rule('fairValue', BESIDE, ['stake', 'investment'], 'fairValue'),
  rule('cost', BESIDE, ['stake', 'investment'], 'cost'),
  rule('recurring', BESIDE, YEARLY, 'arr'),
  rule('annualised', BESIDE, YEARLY, 'annualised'),
  rule('recognised', BESIDE, YEARLY, 'recognised'),
  rule('gross', BESIDE, YEARLY, 'gross'),
  rule('net', BESIDE, YEARLY, 'net'),
  rule('itLoad', BESIDE, ['power'], 'it'),
  rule('facility', BESIDE, ['power'], 'facility'),
];

const STAGES: readonly Rule<Stage>[] = [
  rule('building', SENTENCE, CAPACITY, 'building'),
  rule('running', SENTENCE, CAPACITY, 'energised'),
  rule('contract', SENTENCE, CAPACITY, 'contracted'),
];

const FIRMNESSES: readonly Rule<Firmness>[] = [
  rule('preliminary', SENTENCE, DEALS, 'nonbinding'),
  rule('option', SENTENCE, DEALS, 'option'),
  rule('milestone', SENTENCE, DEALS, 'conditional'),
];

export function readManner(setting: Setting, metric: Metric): Manner {
  return {
    measure: first(MEASURES, setting, metric),
    stage: first(STAGES, setting, metric),
    firmness: first(FIRMNESSES, setting, metric),
  };
}

function first<V>(rules: readonly Rule<V>[], { features: { cues } }: Setting, metric: Metric): V | null {
  const applies = ({ metrics, features }: Rule<V>) =>
    metrics.includes(metric) && features.some((feature) => cues.has(feature));
  return rules.find(applies)?.value ?? null;
}

const PART = CUE_CLASSES.indexOf('part');

/** As far from a figure the words that make it a part may stand. */
const PART_REACH = 30;

/** What follows these words is the part, not what stands before them. */
const OPENS_A_PART = /^inclu/iu;

/** Capacity that comes on top of more is a part of it: "a further 4 GW", "to add 4 GW". */
const CAPACITIES: ReadonlySet<Kind> = new Set<Kind>(['power', 'chips', 'sites']);
const ADDED =
  /(?:^|\s)(a further|an additional|another|an extra|add|adds|added|adding|weitere|otros|otras|altri|altre|outros|outras)$/iu;
const LONGEST_ADDED = 36;
/** What a round is added to by, and what stands behind the sum: "added $120 million to its Series C". */
const TOPPED_UP = /(?:^|\s)(add|adds|added|adding)$/iu;
const ROUND =
  /^ (?:\p{L}+ ){0,2}to (?:its|the|an?|their|last \p{L}+[’']s) [^.;]{0,30}?\b(?:round|[Ss]eries|seed|raise|financing)\b/u;
const LONGEST_ROUND = 70;

/** Whether the words that make a figure a part say that it comes on top of more. */
export function isAddition(partOf: string | null): boolean {
  return partOf !== null && ADDED.test(partOf);
}

/**
 * The words that make a figure a part of a whole ("first phase", "of a planned"), null where there are none. Behind a figure
 * and a comma they speak of what follows: "150 people, most of them engineers".
 */
export function readPartOf(text: string, { figure, sentence }: Setting): string | null {
  // An initial term is the term.
  if (figure.kind === 'duration') return null;
  const added = addedBefore(text, figure);
  if (added !== null) return added;
  const cue = sentence.cues.find(({ classes, start, end }) => {
    if (!classes.includes(PART) || Math.max(start - figure.end, figure.start - end) > PART_REACH) return false;
    const behind = text.slice(figure.end, start);
    return start < figure.end || !(/[,;:()–—]/u.test(behind) || OPENS_A_PART.test(text.slice(start, end)));
  });
  return cue ? text.slice(cue.start, cue.end) : null;
}

function addedBefore(text: string, figure: Setting['figure']): string | null {
  const isCapacity = CAPACITIES.has(figure.kind);
  if (!isCapacity && figure.kind !== 'money') return null;
  const lead = text.slice(Math.max(0, figure.start - LONGEST_ADDED), beforeHedge(text, figure)).trimEnd();
  const found = (isCapacity ? ADDED : TOPPED_UP).exec(lead)?.[1] ?? null;
  return isCapacity || ROUND.test(text.slice(figure.end, figure.end + LONGEST_ROUND)) ? found : null;
}
