import { KINDS } from '../figure/figure.ts';
import { firstFrom, overlaps, type Span } from '../text/span.ts';
import type { OrganisationKind } from '../vocabulary/vocabulary.ts';
import { actOf, readClauses, type Act, type Clauses } from './agents.ts';
import type { Asked, Cast } from './cast.ts';
import { readFrame, type Frame } from './frame.ts';
import type { Stand } from './stand.ts';
import type { Mention } from './mention.ts';
import { addSurroundings, readPlaces, readSurroundings, type Places, type Surroundings } from './surroundings.ts';
import { addAbsent, addNobody, addPlace, addStand, AT, kindFeature, THINGS } from './role-features.ts';
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

/** Whom a sentence may be about, and what stands around it. */
interface Around {
  /** Those that it names, by where they stand, then those that the article speaks of most: whoever may stand in a role. */
  readonly names: readonly string[];
  readonly stands: ReadonlyMap<string, readonly Stand[]>;
  readonly surroundings: Surroundings;
}

/** What the sentence of a figure says of whom, read once for all its figures. */
interface Told extends Readonly<Record<Asked, Around>> {
  readonly frame: Frame;
  /** What stands right before the sentence, and right after it. */
  readonly beyond: readonly [before: Frame, after: Frame];
}

/** What the sentence of a figure says of whom, and of the figure. */
export interface Telling extends Told {
  /** Index of the figure's node. */
  readonly figure: number;
  /** The verb that the figure hangs on. */
  readonly act: Act | null;
  /** The subject of the clause that it stands in. */
  readonly clause: Stand | null;
  /** What speaks for nobody standing in a role. */
  readonly nobody: readonly number[];
}

/** Letters before a sentence, and after it, that may tell who its sides are. */
const BEFORE = 200;
const AFTER = 320;

/** A stretch of text that speaks of nobody. */
const NOBODY: Frame = { nodes: [], stands: [] };

/** Reads the sentence of every figure. */
export function readTellings(cast: Cast): Telling[] {
  const {
    page: { tokens },
    mentions,
    asks,
    roles,
  } = cast;
  let read: (Clauses & { told: Told; span: Span; first: number }) | null = null;
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
      const places = readPlaces(tokens.text, sentence);
      const around = (asked: Asked) => readAround(cast, frame, sentence, places, asked);
      const told = { frame, beyond, name: around('name'), asset: around('asset') };
      read = { span, told, first, ...readClauses(frame.nodes, frame.stands, tokens.text) };
    }
    const { told, first, acts, subjects } = read;
    const { frame } = told;
    const node = frame.nodes.findIndex(({ type, value }) => type === 'figure' && value === index - first);
    const nobody: number[] = [];
    addNobody(nobody, frame, node, metric);
    const act = actOf(acts, frame.nodes, node);
    return { ...told, figure: node, act, clause: subjects.get(node) ?? null, nobody };
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

/** Who may stand in a role in a sentence. */
function readAround(cast: Cast, frame: Frame, sentence: Span, places: Places, asked: Asked): Around {
  const stands = new Map<string, Stand[]>();
  for (const stand of frame.stands) {
    const name = nameOf(stand, asked);
    if (name === null) continue;
    const had = stands.get(name);
    if (had) had.push(stand);
    else stands.set(name, [stand]);
  }
  const names = [...stands.keys()];
  const isTeaser = cast.teasers.some((teaser) => overlaps(teaser, sentence));
  for (const name of profilesOf(cast, asked).keys()) {
    if (isTeaser || names.length >= MOST) break;
    if (!stands.has(name)) names.push(name);
  }
  return { names, stands, surroundings: readSurroundings(cast, sentence, places, asked) };
}

function profilesOf(cast: Cast, asked: Asked): Cast['assets'] {
  return asked === 'name' ? cast.organisations : cast.assets;
}

/** Everyone who may stand in a role of one figure, nobody first. */
export function listCandidates(cast: Cast, index: number, telling: Telling, asked: Asked): Candidate[] {
  const ask = cast.asks[index];
  if (!ask) return [];
  const profiles = profilesOf(cast, asked);
  const { names, stands, surroundings } = telling[asked];
  // What only may be a name leaves it open whether the sentence names anyone.
  const named = [...stands.values()].some((own) => own.some(isSure));
  const candidates: Candidate[] = [
    {
      name: null,
      features: telling.nobody,
      topic: NOTHING,
      stances: NOTHING,
      kind: null,
      parties: NOTHING,
      stands: NOTHING,
    },
  ];
  if (names.length === 0) return candidates;
  const family = FAMILIES.indexOf(familyOf(ask.metric));
  const beyond = readBeyond(telling, asked, family);
  for (const name of names) {
    const own = stands.get(name) ?? NOTHING;
    const features: number[] = [];
    const stances =
      own.length === 0
        ? NOTHING
        : own.map((stand) => {
            const stance: number[] = [];
            addStand(stance, stand);
            addPlace(stance, telling, stand, family, cast.page.tokens.text);
            return stance;
          });
    if (named && own.length === 0) addAbsent(features, telling, family);
    if (own.length > 1) features.push(AT.often);
    if (stands.size === 1 && own.length > 0) features.push(AT.alone);
    const profile = profiles.get(name);
    if (!profile && asked === 'name') features.push(kindFeature(own[0]?.mention.kind ?? null));
    if (asked === 'name' && profile?.via === 'form') features.push(AT.unlisted);
    if (asked === 'name' && profile?.via === 'guess') features.push(AT.unlisted + 1);
    const said = beyond?.get(name);
    if (said) features.push(...said);
    addSurroundings(features, name, profile?.places ?? NOTHING, surroundings, ask.sentence.start, named);
    if (asked === 'asset' && profile) {
      const thing = THINGS.indexOf(profile.thing);
      features.push(AT.thing + thing, AT.thingKind + thing * KINDS.length + KINDS.indexOf(ask.figure.kind));
    }
    const kind = profile?.kind ?? own[0]?.mention.kind ?? null;
    const topic = profile ? (named ? profile.topicNamed : profile.topic) : NOTHING;
    candidates.push({ name, features, topic, stances, kind, parties: profile?.parties ?? NOTHING, stands: own });
  }
  return candidates;
}

const NOTHING: readonly never[] = [];

/** Whether someone is named for sure where it stands. */
export const isSure = ({ mention }: Stand): boolean => mention.via !== 'guess';

function nameOf({ mention }: Stand, asked: Asked): string | null {
  return asked === 'name' ? mention.name : mention.asset;
}

/** What the text right before and right after a sentence says of each name: "X led the round". */
function readBeyond({ beyond }: Telling, asked: Asked, family: number): Map<string, number[]> | null {
  if (beyond[0].stands.length + beyond[1].stands.length === 0) return null;
  const said = new Map<string, number[]>();
  beyond.forEach(({ stands }, side) => {
    for (const stand of stands) {
      const name = nameOf(stand, asked);
      if (name === null) continue;
      const slots: number[] = [];
      addSlots(slots, stand, family);
      const features = said.get(name) ?? [];
      for (const slot of slots) {
        const one = AT.beyond + slot * 2 + side;
        if (!features.includes(one)) features.push(one);
      }
      said.set(name, features);
    }
  });
  return said;
}
