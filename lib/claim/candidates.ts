import { KINDS } from '../figure/figure.ts';
import type { Span } from '../text/span.ts';
import type { OrganisationKind } from '../vocabulary/vocabulary.ts';
import { actOf, readClauses, type Act, type Clauses } from './agents.ts';
import type { Asked, Cast } from './cast.ts';
import { readFrame, type Frame } from './frame.ts';
import type { Stand } from './stand.ts';
import type { Mention } from './mention.ts';
import { addSurroundings, firstFrom, readSurroundings } from './surroundings.ts';
import { addAbsent, addNobody, addPlace, addStand, feature, kindFeature, THINGS } from './role-features.ts';
import { FAMILIES, familyOf } from './families.ts';
import { addSlots } from './role-slots.ts';

/** Someone who may stand in a role, and what speaks for it. */
export interface Candidate {
  /** Null for nobody. */
  readonly name: string | null;
  readonly features: readonly number[];
  /** What the whole article says of it. */
  readonly topic: readonly number[];
  /** What speaks for it at each place of the sentence that speaks of it: the best of these counts. */
  readonly stances: readonly (readonly number[])[];
  /** Whether the figure's sentence names anyone who could be meant. */
  readonly named: boolean;
  /** What the organisation is, null where unknown. */
  readonly kind: OrganisationKind | null;
  /** Of an asset: its makers, owners, operators and users. */
  readonly parties: readonly string[];
  /** Where the figure's sentence speaks of it. */
  readonly stands: readonly Stand[];
}

/** Candidates per figure: those of its sentence first, then those that the article speaks of most. */
const MOST = 10;
/** Letters to either side of a figure that count as its sentence, where the sentence is longer. */
const WINDOW = 420;

/** What the sentence of a figure says of whom, read once for all its figures. */
export interface Setting {
  readonly frame: Frame;
  /** Index of the figure's node. */
  readonly figure: number;
  /** The verb that the figure hangs on. */
  readonly act: Act | null;
  /** The subject of the clause that it stands in. */
  readonly clause: Stand | null;
  /** What speaks for nobody standing in a role. */
  readonly nobody: readonly number[];
  /** What stands right before its sentence, and right after it. */
  readonly beyond: readonly [before: Frame, after: Frame];
}

/** Letters before a sentence, and after it, that may tell who its sides are. */
const BEFORE = 200;
const AFTER = 320;

/** A stretch of text that speaks of nobody. */
const NOBODY: Frame = { nodes: [], stands: [] };

/** Reads the sentence of every figure. */
export function readSettings({ page: { tokens }, mentions, asks, roles }: Cast): Setting[] {
  let read: (Pick<Setting, 'frame' | 'beyond'> & Clauses & { span: Span; first: number }) | null = null;
  const frameOf = (span: Span): Frame => {
    const inside = within(mentions, span);
    return inside.length === 0 ? NOBODY : readFrame(tokens, span, inside, [], roles);
  };
  return asks.map(({ figure, metric, sentence }, index) => {
    const span = {
      start: Math.max(sentence.start, figure.start - WINDOW),
      end: Math.max(figure.end, Math.min(sentence.end, figure.end + WINDOW)),
    };
    if (read?.span.start !== span.start || read.span.end !== span.end) {
      let first = index;
      while (first > 0 && (asks[first - 1]?.figure.start ?? -1) >= span.start) first--;
      let last = index;
      while ((asks[last + 1]?.figure.end ?? Infinity) <= span.end) last++;
      const figures = asks.slice(first, last + 1).map((ask) => ask.figure);
      const inside = within(mentions, span);
      const beyond = [
        frameOf({ start: Math.max(0, span.start - BEFORE), end: span.start }),
        frameOf({ start: span.end, end: Math.min(tokens.text.length, span.end + AFTER) }),
      ] as const;
      const frame = readFrame(tokens, span, inside, figures, roles);
      read = { span, frame, first, beyond, ...readClauses(frame.nodes, frame.stands, tokens.text) };
    }
    const { frame, beyond, first, acts, subjects } = read;
    const node = frame.nodes.findIndex(({ type, value }) => type === 'figure' && value === index - first);
    const nobody: number[] = [];
    addNobody(nobody, frame, node, metric);
    const act = actOf(acts, frame.nodes, node);
    return { frame, beyond, figure: node, act, clause: subjects.get(node) ?? null, nobody };
  });
}

function within(mentions: readonly Mention[], span: Span): Mention[] {
  const inside: Mention[] = [];
  for (let at = firstFrom(mentions, span.start); at < mentions.length; at++) {
    const mention = mentions[at];
    if (!mention || mention.start >= span.end) break;
    if (mention.end <= span.end) inside.push(mention);
  }
  return inside;
}

/** Everyone who may stand in a role of one figure, nobody first. */
export function listCandidates(cast: Cast, index: number, setting: Setting, asked: Asked): Candidate[] {
  const ask = cast.asks[index];
  if (!ask) return [];
  const profiles = asked === 'name' ? cast.organisations : cast.assets;
  const stands = new Map<string, Stand[]>();
  for (const stand of setting.frame.stands) {
    const name = nameOf(stand, asked);
    if (name === null) continue;
    const had = stands.get(name);
    if (had) had.push(stand);
    else stands.set(name, [stand]);
  }
  const named = stands.size > 0;
  const { nobody } = setting;
  const candidates: Candidate[] = [
    { name: null, features: nobody, topic: NOTHING, stances: [], named, kind: null, parties: [], stands: [] },
  ];
  if (!named && profiles.size === 0) return candidates;
  const names = [...stands.keys()];
  for (const name of profiles.keys()) {
    if (names.length >= MOST) break;
    if (!stands.has(name)) names.push(name);
  }
  const family = FAMILIES.indexOf(familyOf(ask.metric));
  const surroundings = readSurroundings(cast, ask, asked);
  const beyond = readBeyond(setting, asked, family);
  for (const name of names) {
    const own = stands.get(name) ?? NOTHING;
    const features: number[] = [];
    const stances = own.map((stand) => {
      const stance: number[] = [];
      addStand(stance, stand);
      addPlace(stance, setting, stand, family, cast.page.tokens.text);
      return stance;
    });
    if (named && own.length === 0) addAbsent(features, setting, family);
    if (own.length > 1) features.push(feature('often', 0));
    if (stands.size === 1 && own.length > 0) features.push(feature('alone', 0));
    const profile = profiles.get(name);
    if (!profile && asked === 'name') features.push(kindFeature(own[0]?.mention.kind ?? null));
    const said = beyond.get(name);
    if (said) features.push(...said);
    addSurroundings(features, name, profile?.places ?? NOTHING, surroundings, ask.sentence.start, named);
    if (asked === 'asset' && profile) {
      const thing = THINGS.indexOf(profile.thing);
      features.push(
        feature('thing', thing),
        feature('thingKind', thing * KINDS.length + KINDS.indexOf(ask.figure.kind)),
      );
    }
    const kind = profile?.kind ?? own[0]?.mention.kind ?? null;
    const topic = profile ? (named ? profile.topicNamed : profile.topic) : NOTHING;
    candidates.push({ name, features, topic, stances, named, kind, parties: profile?.parties ?? NOTHING, stands: own });
  }
  return candidates;
}

const NOTHING: readonly never[] = [];

function nameOf({ mention }: Stand, asked: Asked): string | null {
  return asked === 'name' ? mention.name : mention.asset;
}

/** What the text right before and right after a sentence says of each name: "X led the round". */
function readBeyond({ beyond }: Setting, asked: Asked, family: number): Map<string, number[]> {
  const said = new Map<string, number[]>();
  beyond.forEach(({ stands }, side) => {
    for (const stand of stands) {
      const name = nameOf(stand, asked);
      if (name === null) continue;
      const slots: number[] = [];
      addSlots(slots, stand, family);
      const features = said.get(name) ?? [];
      for (const slot of slots) {
        const one = feature('beyond', slot * 2 + side);
        if (!features.includes(one)) features.push(one);
      }
      said.set(name, features);
    }
  });
  return said;
}
