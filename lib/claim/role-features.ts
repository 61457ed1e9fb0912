import { KINDS } from '../figure/figure.ts';
import type { Span } from '../text/span.ts';
import { PLACER, TIE, WORD_CODES } from '../vocabulary/roles/index.ts';
import { kindCode, ORGANISATION_KINDS, type OrganisationKind } from '../vocabulary/vocabulary.ts';
import { newBlocks } from './blocks.ts';
import { METRICS, type Metric } from './claim.ts';
import type { Telling } from './candidates.ts';
import type { Frame } from './frame.ts';
import type { Stand } from './stand.ts';
import { addSlots, sideOf, SLOTS } from './role-slots.ts';
import type { Via } from './mention.ts';

const VIAS: readonly Via[] = [
  'name',
  'place',
  'product',
  'person',
  'surname',
  'form',
  'guess',
  'description',
  'pronoun',
  'location',
];
const PLACER_COUNT = TIE - PLACER + 1;
const TIE_COUNT = WORD_CODES - TIE + 1;

/** What a named asset can be. */
export const THINGS = ['site', 'programme', 'chip', 'cloud', 'software'] as const;
export type Thing = (typeof THINGS)[number];

/** How many signs there are of what the figures before were about. */
const RECALLED = 11;

const { take: block, count } = newBlocks();

/** Features of the surroundings, apart for sentences that name anyone: others decide where nobody is named, hardly else. */
type Around = Readonly<Record<'first' | 'firstNamed', number>>;

const aroundBlock = (size: number): Around => ({ first: block(size), firstNamed: block(size) });

/**
 * The blocks of feature numbers, by the first of each. Where they change, weights are fitted anew (`npm run train:words`,
 * `train:assets`). They are named where they are used, `AT.done`: to look one up by a string took longer than all that is
 * done with it.
 */
export const AT = {
  /** Slot, and whether the figure is near: no other between, within a few words. */
  slot: block(SLOTS.length * 2),
  placer: block(PLACER_COUNT),
  /** What the placer depends on: "a stake in X". */
  governor: block(TIE_COUNT),
  doing: block(TIE_COUNT * 2),
  done: block(TIE_COUNT),
  owned: block(TIE_COUNT),
  title: block(TIE_COUNT),
  /** The tie nearest to the figure between it and the mention, by side. */
  between: block(TIE_COUNT * 2),
  /** Side, mentions between (0, 1, more), another figure between. */
  near: block(2 * 3 * 2),
  /** Side, a clause mark between, distance. */
  far: block(2 * 2 * 4),
  /** "X ($5bn", "X: $5bn", "$5bn (X". */
  beside: block(4),
  possessive: block(2),
  opens: block(2),
  via: block(VIAS.length),
  /** The mention stands with the figure in its sentence. */
  inside: block(1),
  alone: block(1),
  /** The sentence names others only. */
  outside: block(1),
  /** The sentence speaks of it twice or more. */
  often: block(1),
  kind: block(ORGANISATION_KINDS.length + 1),
  /** No list knows it, and it is likely to be a name, or only may be one. */
  unlisted: block(2),
  headline: aroundBlock(2),
  rank: aroundBlock(4),
  share: aroundBlock(4),
  before: aroundBlock(4),
  recent: aroundBlock(4),
  paragraph: aroundBlock(2),
  firstNamed: aroundBlock(1),
  /** For nobody: how many mentions stand in the sentence. */
  nobody: block(4),
  /** For nobody: the ties that the figure's clause has. */
  ties: block(TIE_COUNT),
  /** For nobody: what is measured. */
  metric: block(METRICS.length),
  /** Whether it does what the figure hangs on, another does, or nobody; by whose doing that is; in the passive. */
  acts: block(2 * 3 * 2),
  /** What the text right before its sentence, or right after it, makes of it. */
  beyond: block(SLOTS.length * 2),
  /** Whether it is the subject of the clause that the figure stands in, or another is. */
  clause: block(2),
  /** For who is not in the sentence: how the subject of the figure's clause is named; whose doing its verb is, in the passive. */
  absent: block(VIAS.length + 3 * 2),
  /** Of an asset: what it is; and whether its makers, owners or users are the subject, the counterparty, neither. */
  thing: block(THINGS.length),
  thingOf: block(4),
  /** What it is, by what the figure counts. */
  thingKind: block(THINGS.length * KINDS.length),
  /** Of an asset, and of none: what the figures before were about, see `recall.ts`. */
  recalled: block(RECALLED),
} as const;
export const FEATURE_COUNT = count();
/** From here on stand those that only assets have. */
export const SIDE_FEATURES = AT.thing;

/** The number of a feature of the surroundings. */
export function aroundFeature({ first, firstNamed }: Around, index: number, named: boolean): number {
  return index + (named ? firstNamed : first);
}

/** Whether a candidate does what the figure hangs on, or another; whose doing that is (`sideOf`); in the passive. */
function actFeature(own: boolean, side: number, passive: boolean): number {
  return AT.acts + (Number(!own) * 3 + side) * 2 + Number(passive);
}

/** The name of a feature, for reading weights. */
export function nameOfFeature(id: number): string {
  let name = '';
  for (const [block, at] of Object.entries(AT)) {
    const first = typeof at === 'number' ? at : at.first;
    if (first <= id) name = `${block}:${String(id - first)}`;
  }
  return name;
}

const tie = (code: number): number => (code >= TIE ? code - TIE + 1 : 0);
/** Words within which a mention's grammar bears on a figure. */
const NEAR = 18;
const placer = (code: number): number => (code >= PLACER && code < TIE ? code - PLACER + 1 : 0);

/** Adds what a mention's stand says, whatever the figure. */
export function addStand(features: number[], stand: Stand): void {
  features.push(AT.placer + placer(stand.placer));
  if (stand.placer) features.push(AT.governor + tie(stand.governor));
  if (stand.doing) features.push(AT.doing + tie(stand.doing) * 2 + Number(stand.doingPassive));
  if (stand.done) features.push(AT.done + tie(stand.done));
  if (stand.owned) features.push(AT.owned + tie(stand.owned));
  if (stand.title) features.push(AT.title + tie(stand.title));
  features.push(AT.possessive + Number(stand.possessive), AT.opens + Number(stand.opens));
  features.push(AT.via + VIAS.indexOf(stand.mention.via), AT.inside);
}

/** Adds where a mention stands to a figure. */
export function addPlace(
  features: number[],
  { frame, figure, act, clause }: Telling,
  stand: Stand,
  family: number,
  text: string,
): void {
  const { nodes } = frame;
  const after = stand.node > figure;
  const side = Number(after);
  const edge = edgeOf(frame, stand, after);
  const [from, to] = after ? [figure, edge.node] : [edge.node, figure];
  let mentions = 0;
  let figures = 0;
  let marks = 0;
  let nearest = 0;
  for (let at = from + 1; at < to; at++) {
    const node = nodes[at];
    if (!node) continue;
    if (node.type === 'mention') mentions++;
    else if (node.type === 'figure') figures++;
    else if (node.type === 'break') marks++;
    else if (node.value >= TIE && (!after || nearest === 0)) nearest = node.value;
  }
  const distance = (nodes[to]?.at ?? 0) - (nodes[from]?.at ?? 0);
  const far = distance <= 3 ? 0 : distance <= 8 ? 1 : distance <= 16 ? 2 : 3;
  const slots: number[] = [];
  addSlots(slots, stand, family);
  const near = figures === 0 && distance <= NEAR ? 0 : 1;
  for (const slot of slots) features.push(AT.slot + slot * 2 + near);
  features.push(AT.between + tie(nearest) * 2 + side);
  features.push(AT.near + (side * 3 + Math.min(mentions, 2)) * 2 + Math.min(figures, 1));
  features.push(AT.far + (side * 2 + Math.min(marks, 1)) * 4 + far);
  if (act) {
    features.push(actFeature(act.agent.list === stand.list, sideOf(act.tie, family), act.passive));
  }
  if (clause) features.push(AT.clause + Number(clause.list !== stand.list));
  const amount = nodes[figure];
  if (amount) addBeside(features, edge.mention, amount, text);
}

/** Adds what speaks against someone whom the sentence does not name: that another does what it tells. */
export function addAbsent(features: number[], { act, clause }: Telling, family: number): void {
  features.push(AT.outside);
  if (clause) features.push(AT.absent + VIAS.indexOf(clause.mention.via));
  if (act) features.push(AT.absent + VIAS.length + sideOf(act.tie, family) * 2 + Number(act.passive));
}

/** A list stands where its member nearest to the figure does. */
function edgeOf({ stands }: Frame, stand: Stand, after: boolean): Stand {
  const isMember = ({ list }: Stand): boolean => list === stand.list;
  return (after ? stands.find(isMember) : stands.findLast(isMember)) ?? stand;
}

function addBeside(features: number[], mention: Span, figure: Span, text: string): void {
  if (mention.end <= figure.start && figure.start - mention.end <= 16) {
    const gap = text.slice(mention.end, figure.start);
    if (/^ ?\([^)]*$/.test(gap)) features.push(AT.beside);
    else if (/[:–—-]/.test(gap) && !/[.;]/.test(gap)) features.push(AT.beside + 1);
  } else if (figure.end <= mention.start && mention.start - figure.end <= 16) {
    const gap = text.slice(figure.end, mention.start);
    if (/^ ?\([^)]*$/.test(gap)) features.push(AT.beside + 2);
    else if (/^ \w+ $/.test(gap)) features.push(AT.beside + 3);
  }
}

/** Adds what nobody has for it: how many could be meant, and what the clause says. */
export function addNobody(features: number[], frame: Frame, figure: number, metric: Metric): void {
  const names: (string | null)[] = [];
  for (const { mention } of frame.stands)
    if (mention.via !== 'guess' && !names.includes(mention.name)) names.push(mention.name);
  features.push(AT.nobody + Math.min(names.length, 3), AT.metric + METRICS.indexOf(metric));
  const own = frame.nodes[figure]?.at ?? 0;
  for (const { type, value, at } of frame.nodes) {
    const one = AT.ties + tie(value);
    if (type === 'word' && value >= TIE && Math.abs(at - own) <= 8 && !features.includes(one)) features.push(one);
  }
}

export function kindFeature(kind: OrganisationKind | null): number {
  return AT.kind + kindCode(kind);
}
