import { KINDS } from '../figure/figure.ts';
import type { Span } from '../text/span.ts';
import { PLACER, TIE, WORD_CODES } from '../vocabulary/roles/index.ts';
import { ORGANISATION_KINDS, type OrganisationKind } from '../vocabulary/vocabulary.ts';
import { METRICS, type Metric } from './claim.ts';
import type { Setting } from './candidates.ts';
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
  'description',
  'pronoun',
  'location',
];
const PLACER_COUNT = TIE - PLACER + 1;
const TIE_COUNT = WORD_CODES - TIE + 1;

/** What a named asset can be. */
export const THINGS = ['site', 'programme', 'chip', 'cloud', 'software'] as const;
export type Thing = (typeof THINGS)[number];

/** The blocks of feature numbers, each with how many it holds. Appending keeps trained weights valid. */
const SIZES = {
  /** Slot, and whether the figure is near: no other between, within a few words. */
  slot: SLOTS.length * 2,
  placer: PLACER_COUNT,
  placed: PLACER_COUNT * TIE_COUNT,
  doing: TIE_COUNT * 2,
  done: TIE_COUNT,
  owned: TIE_COUNT,
  title: TIE_COUNT,
  /** The tie nearest to the figure between it and the mention, by side. */
  between: TIE_COUNT * 2,
  /** Side, mentions between (0, 1, more), another figure between. */
  near: 2 * 3 * 2,
  /** Side, a clause mark between, distance. */
  far: 2 * 2 * 4,
  /** "X ($5bn", "X: $5bn", "$5bn (X". */
  beside: 4,
  possessive: 2,
  opens: 2,
  via: VIAS.length,
  /** The mention stands with the figure in its sentence. */
  inside: 1,
  alone: 1,
  /** The sentence names others only. */
  outside: 1,
  /** The sentence speaks of it twice or more. */
  often: 1,
  kind: ORGANISATION_KINDS.length + 1,
  headline: 2 * 2,
  rank: 4 * 2,
  share: 4 * 2,
  before: 4 * 2,
  recent: 4 * 2,
  paragraph: 2 * 2,
  firstNamed: 1 * 2,
  memory: 5 * 2,
  pair: 4,
  previous: 3 * 2,
  repeat: 2,
  /** For nobody: how many mentions stand in the sentence. */
  nobody: 4,
  /** For nobody: the ties that the figure's clause has. */
  ties: TIE_COUNT,
  /** Of an asset: what it is; and whether its makers, owners or users are the subject, the counterparty, neither. */
  thing: THINGS.length,
  thingOf: 4,
  /** What it is, by what the figure counts. */
  thingKind: THINGS.length * KINDS.length,
  /** Another figure between the same two sides is about it. */
  deal: 2,
  /** For nobody: what is measured. */
  metric: METRICS.length,
  /** Whether it does what the figure hangs on, another does, or nobody; by whose doing that is; in the passive. */
  acts: 2 * 3 * 2,
  /** For the other side of a subject: what both are. */
  kinds: (ORGANISATION_KINDS.length + 1) ** 2,
  /** What the text right before its sentence, or right after it, makes of it. */
  beyond: SLOTS.length * 2,
  /** Whether it is the subject of the clause that the figure stands in, or another is. */
  clause: 2,
  /** For who is not in the sentence: how the subject of the figure's clause is named; whose doing its verb is, in the passive. */
  absent: VIAS.length + 3 * 2,
} as const;
type Block = keyof typeof SIZES;

const BASES = {} as Record<Block, number>;
let total = 0;
for (const block of Object.keys(SIZES) as Block[]) {
  BASES[block] = total;
  total += SIZES[block];
}
export const FEATURE_COUNT = total;

/**
 * The number of a feature of the surroundings. They are told apart by whether the sentence names anyone: who is spoken of
 * elsewhere decides where nobody is, and hardly otherwise.
 */
export function aroundFeature(block: Around, index: number, named: boolean): number {
  return BASES[block] + index + (named ? SIZES[block] / 2 : 0);
}
type Around = 'headline' | 'rank' | 'share' | 'before' | 'recent' | 'paragraph' | 'firstNamed' | 'memory' | 'previous';

/** Whether a candidate does what the figure hangs on, or another; whose doing that is (`sideOf`); in the passive. */
export function actFeature(own: boolean, side: number, passive: boolean): number {
  return feature('acts', (Number(!own) * 3 + side) * 2 + Number(passive));
}

/** The number of one feature. */
export function feature(block: Block, index: number): number {
  return BASES[block] + index;
}

/** The name of a feature, for reading weights. */
export function nameOfFeature(id: number): string {
  let name = '';
  for (const block of Object.keys(SIZES) as Block[])
    if (BASES[block] <= id) name = `${block}:${String(id - BASES[block])}`;
  return name;
}

const tie = (code: number): number => (code >= TIE ? code - TIE + 1 : 0);
/** Words within which a mention's grammar bears on a figure. */
const NEAR = 18;
const placer = (code: number): number => (code >= PLACER && code < TIE ? code - PLACER + 1 : 0);

/** Adds what a mention's stand says, whatever the figure. */
export function addStand(features: number[], stand: Stand): void {
  features.push(feature('placer', placer(stand.placer)));
  if (stand.placer) features.push(feature('placed', placer(stand.placer) * TIE_COUNT + tie(stand.governor)));
  if (stand.doing) features.push(feature('doing', tie(stand.doing) * 2 + Number(stand.doingPassive)));
  if (stand.done) features.push(feature('done', tie(stand.done)));
  if (stand.owned) features.push(feature('owned', tie(stand.owned)));
  if (stand.title) features.push(feature('title', tie(stand.title)));
  features.push(feature('possessive', Number(stand.possessive)), feature('opens', Number(stand.opens)));
  features.push(feature('via', VIAS.indexOf(stand.mention.via)), feature('inside', 0));
}

/** Adds where a mention stands to a figure. */
export function addPlace(
  features: number[],
  { frame, figure, act, clause }: Setting,
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
  for (const slot of slots) features.push(feature('slot', slot * 2 + near));
  features.push(feature('between', tie(nearest) * 2 + side));
  features.push(feature('near', (side * 3 + Math.min(mentions, 2)) * 2 + Math.min(figures, 1)));
  features.push(feature('far', (side * 2 + Math.min(marks, 1)) * 4 + far));
  if (act) {
    features.push(actFeature(act.agent.list === stand.list, sideOf(act.tie, family), act.passive));
  }
  if (clause) features.push(feature('clause', Number(clause.list !== stand.list)));
  const amount = nodes[figure];
  if (amount) addBeside(features, edge.mention, amount, text);
}

/** Adds what speaks against someone whom the sentence does not name: that another does what it tells. */
export function addAbsent(features: number[], { act, clause }: Setting, family: number): void {
  features.push(feature('outside', 0));
  if (clause) features.push(feature('absent', VIAS.indexOf(clause.mention.via)));
  if (act) features.push(feature('absent', VIAS.length + sideOf(act.tie, family) * 2 + Number(act.passive)));
}

/** A list stands where its member nearest to the figure does. */
function edgeOf({ stands }: Frame, stand: Stand, after: boolean): Stand {
  const isMember = ({ list }: Stand): boolean => list === stand.list;
  return (after ? stands.find(isMember) : stands.findLast(isMember)) ?? stand;
}

function addBeside(features: number[], mention: Span, figure: Span, text: string): void {
  if (mention.end <= figure.start && figure.start - mention.end <= 16) {
    const gap = text.slice(mention.end, figure.start);
    if (/^ ?\([^)]*$/.test(gap)) features.push(feature('beside', 0));
    else if (/[:–—-]/.test(gap) && !/[.;]/.test(gap)) features.push(feature('beside', 1));
  } else if (figure.end <= mention.start && mention.start - figure.end <= 16) {
    const gap = text.slice(figure.end, mention.start);
    if (/^ ?\([^)]*$/.test(gap)) features.push(feature('beside', 2));
    else if (/^ \w+ $/.test(gap)) features.push(feature('beside', 3));
  }
}

/** Adds what nobody has for it: how many could be meant, and what the clause says. */
export function addNobody(features: number[], frame: Frame, figure: number, metric: Metric): void {
  const organisations = new Set(frame.stands.map(({ mention }) => mention.name)).size;
  features.push(feature('nobody', Math.min(organisations, 3)), feature('metric', METRICS.indexOf(metric)));
  const own = frame.nodes[figure]?.at ?? 0;
  const seen = new Set<number>();
  for (const node of frame.nodes) {
    if (node.type === 'word' && node.value >= TIE && Math.abs(node.at - own) <= 8) seen.add(tie(node.value));
  }
  for (const one of seen) features.push(feature('ties', one));
}

export function kindFeature(kind: OrganisationKind | null): number {
  return feature('kind', kindCode(kind));
}

/** What a subject and its other side are: labs buy from clouds, and clouds from makers of chips. */
export function kindsFeature(subject: OrganisationKind | null, other: OrganisationKind | null): number {
  return feature('kinds', kindCode(subject) * (ORGANISATION_KINDS.length + 1) + kindCode(other));
}

function kindCode(kind: OrganisationKind | null): number {
  return kind === null ? ORGANISATION_KINDS.length : ORGANISATION_KINDS.indexOf(kind);
}
