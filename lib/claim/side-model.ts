import type { Figure } from '../figure/figure.ts';
import { kindCode, ORGANISATION_KINDS, type OrganisationKind } from '../vocabulary/vocabulary.ts';
import type { Candidate } from './candidates.ts';
import { METRICS, type Metric } from './claim.ts';
import { countBefore } from './setting.ts';
import { unpackTables, type PackedTables } from './tables.ts';
import { FIRST_WORD, UNKNOWN, type Wording } from './wording.ts';

/**
 * What the words around a figure and a name say of the name's being the subject or the other side, learnt from labelled
 * articles. As in a `WordModel` heads listen to words: here by the word, where it stands to the figure and to the name, and
 * whether between them. What they hear counts by what is measured.
 */
export interface SideModel {
  readonly values: Float32Array;
  readonly pulls: Float32Array;
  readonly fromFigure: Float32Array;
  readonly fromName: Float32Array;
  readonly zones: Float32Array;
  /** By metric and role (subject, other side), a weight for each head and value. */
  readonly heard: Float32Array;
  /** By metric what each entry says for either role to each head, made when first asked for. */
  readonly said: (Float32Array | undefined)[];
  /** By metric, presence and kind of a candidate a weight for either role. */
  readonly usual: Float32Array;
}

export const HEADS = 4;
export const VALUES = 12;
export const WIDTH = HEADS * VALUES;
export const ROLES = 2;

/** Entries to the left and right of a figure that are heard, and to either side of a name. */
export const LEFT = 20;
export const RIGHT = 16;
const NAME_REACH = 20;
/** Where nobody's name stands in the sentence there is one place for all words. */
const NAME_PLACES = 2 * NAME_REACH + 2;
const NOWHERE = NAME_PLACES - 1;

/** Whether a word stands beyond figure and name, between them with the name first or last, or there is no name. */
const ZONES = 4;
const NO_NAME = 3;

/** The code of the name itself, in place of its kind: no learnt words have it. */
const NAME = 0;
const CODES_BEFORE = 1;

/** Candidates are nobody, named near the figure, or not. */
const PRESENCES = 3;
export const KIND_COUNT = ORGANISATION_KINDS.length + 1;

/** How long the tables of a model are that has learnt so many words, in the order of its fields. */
export function sideTables(words: number): number[] {
  const codes = CODES_BEFORE + FIRST_WORD + words;
  return [
    codes * VALUES,
    codes * HEADS,
    (LEFT + 1 + RIGHT) * HEADS,
    NAME_PLACES * HEADS,
    ZONES * HEADS,
    METRICS.length * ROLES * WIDTH,
    METRICS.length * PRESENCES * KIND_COUNT * ROLES,
  ];
}

/** Unpacks a model. Pulls ship as their logarithms. */
export function unpackSideModel(packed: PackedTables, words: number): SideModel {
  const [values, pulls, fromFigure, fromName, zones, heard, usual] = unpackTables(packed, sideTables(words)) as Seven;
  const [pull, figure, name, zone] = [pulls, fromFigure, fromName, zones].map((table) => table.map(Math.exp)) as Four;
  return { values, pulls: pull, fromFigure: figure, fromName: name, zones: zone, heard, usual, said: [] };
}
type Four = [Float32Array, Float32Array, Float32Array, Float32Array];
type Seven = [...Four, Float32Array, Float32Array, Float32Array];

/** What stands around a figure, as a side model hears it. */
export interface Hearing {
  /** Codes of the entries, and which of them is the figure. */
  readonly codes: readonly number[];
  readonly figure: number;
  /** The index of the first of them in the wording. */
  readonly from: number;
}

/** The entries around one of a sentence's figures; words beyond those that the model has learnt are unknown. */
export function hearingOf({ codes, first, figures }: Wording, figure: Figure, words: number): Hearing {
  const own = figures.get(figure)?.at ?? first;
  const from = Math.max(first, own - LEFT);
  const near = codes.slice(from, own + RIGHT + 1);
  const known = near.map((code) => CODES_BEFORE + (code < FIRST_WORD + words ? code : UNKNOWN));
  return { codes: known, figure: own - from, from };
}

/** Most places of a name in a sentence that are tried. */
const MOST_PLACES = 3;

/** Where a candidate is named near a figure, as indexes of the hearing's entries. */
export function placesOf({ stands }: Pick<Candidate, 'stands'>, wording: Wording, hearing: Hearing): number[] {
  const places: number[] = [];
  for (const { mention } of stands) {
    const place = countBefore(wording.starts, mention.start + 1) - 1 - hearing.from;
    if (place >= 0 && place < hearing.codes.length && place !== hearing.figure && !places.includes(place))
      places.push(place);
    if (places.length === MOST_PLACES) break;
  }
  return places;
}

/** Where an entry stands, by its index: to the figure, to the name (−1 for none), and the zone. */
export const figurePlace = (at: number, figure: number): number => LEFT + at - figure;
export function namePlace(at: number, name: number): number {
  return name < 0 ? NOWHERE : NAME_REACH + Math.max(-NAME_REACH, Math.min(NAME_REACH, at - name));
}
export function zoneOf(at: number, figure: number, name: number): number {
  if (name < 0) return NO_NAME;
  if (name < figure) return at > name && at < figure ? 1 : 0;
  return at > figure && at < name ? 2 : 0;
}

/** The code of an entry to a name: its own places are the name itself. */
export const codeFor = (hearing: Hearing, at: number, places: readonly number[]): number =>
  places.includes(at) ? NAME : (hearing.codes[at] ?? CODES_BEFORE + UNKNOWN);

/** Whether a candidate is nobody, named near the figure, or not; with what it is. */
export function usualOf(metric: number, presence: number, kind: OrganisationKind | null): number {
  return ((metric * PRESENCES + presence) * KIND_COUNT + kindCode(kind)) * ROLES;
}
export const presenceOf = (name: string | null, places: readonly number[]): number =>
  name === null ? 0 : places.length > 0 ? 1 : 2;

/** How well a candidate fits either role. */
export interface Heard {
  readonly subject: number;
  readonly other: number;
}

/** How well candidates fit as the sides of one of a sentence's figures, in their order. */
export function scoreSides(
  model: SideModel,
  words: number,
  wording: Wording,
  figure: Figure,
  metric: Metric,
  candidates: readonly Candidate[],
): Heard[] {
  const hearing = hearingOf(wording, figure, words);
  const code = METRICS.indexOf(metric);
  const absent = hear(model, hearing, code, -1, []);
  return candidates.map((candidate) => {
    const places = placesOf(candidate, wording, hearing);
    let best = places.length === 0 ? absent : null;
    for (const place of places) {
      const said = hear(model, hearing, code, place, places);
      best = best ? { subject: Math.max(best.subject, said.subject), other: Math.max(best.other, said.other) } : said;
    }
    const { subject, other } = best ?? absent;
    const usual = usualOf(code, presenceOf(candidate.name, places), candidate.kind);
    return { subject: subject + (model.usual[usual] ?? 0), other: other + (model.usual[usual + 1] ?? 0) };
  });
}

/** What each entry says for either role to each head where so much is measured: its value by the weights. */
function saidOf({ values, heard, said }: SideModel, metric: number): Float32Array {
  const had = said[metric];
  if (had) return had;
  const codes = values.length / VALUES;
  const made = new Float32Array(codes * HEADS * ROLES);
  for (let code = 0; code < codes; code++)
    for (let head = 0; head < HEADS; head++)
      for (let role = 0; role < ROLES; role++) {
        const first = (metric * ROLES + role) * WIDTH + head * VALUES;
        let sum = 0;
        for (let v = 0; v < VALUES; v++) sum += (values[code * VALUES + v] ?? 0) * (heard[first + v] ?? 0);
        made[(code * HEADS + head) * ROLES + role] = sum;
      }
  return (said[metric] = made);
}

/** Room for what each head hears: how much it listens, and what for either role. Made once: this runs for every candidate. */
const TOTALS = new Float64Array(HEADS);
const HEARD = new Float64Array(HEADS * ROLES);

/** What the heads hear of a name at one place, for either role. */
function hear(model: SideModel, hearing: Hearing, metric: number, name: number, places: readonly number[]): Heard {
  const { pulls, fromFigure, fromName, zones } = model;
  const said = saidOf(model, metric);
  const { figure, codes } = hearing;
  TOTALS.fill(0);
  HEARD.fill(0);
  for (let at = 0; at < codes.length; at++) {
    const code = codeFor(hearing, at, places) * HEADS;
    const toFigure = figurePlace(at, figure) * HEADS;
    const toName = namePlace(at, name) * HEADS;
    const zone = zoneOf(at, figure, name) * HEADS;
    for (let head = 0; head < HEADS; head++) {
      const pull = pulls[code + head]! * fromFigure[toFigure + head]! * fromName[toName + head]! * zones[zone + head]!;
      const own = (code + head) * ROLES;
      TOTALS[head]! += pull;
      HEARD[head * ROLES]! += pull * said[own]!;
      HEARD[head * ROLES + 1]! += pull * said[own + 1]!;
    }
  }
  let [subject, other] = [0, 0];
  for (let head = 0; head < HEADS; head++) {
    const total = TOTALS[head]! || 1;
    subject += HEARD[head * ROLES]! / total;
    other += HEARD[head * ROLES + 1]! / total;
  }
  return { subject, other };
}
