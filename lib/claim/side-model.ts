import type { Figure } from '../figure/figure.ts';
import { kindCode, ORGANISATION_KINDS, type OrganisationKind } from '../vocabulary/vocabulary.ts';
import type { Candidate } from './candidates.ts';
import { METRICS, type Metric } from './claim.ts';
import {
  codeFor,
  codesOf,
  ELSEWHERE,
  FIGURE_PLACES,
  figurePlace,
  hearingOf,
  NAME_PLACES,
  namePlace,
  placeOf,
  ZONES,
  zoneOf,
  type Hearing,
} from './hearing.ts';
import { SIDE_FEATURES } from './role-features.ts';
import { unpackTables, type PackedTables } from './tables.ts';
import type { Wording } from './wording.ts';

/**
 * What speaks for each candidate's being the subject or the other side of a figure, learnt from labelled articles: a small
 * network. Its units take in the signs of grammar and of the article (`role-features.ts`), and what heads hear that listen to
 * the words around figure and name; the roles take in the units.
 */
export interface SideModel extends Readonly<Record<keyof ReturnType<typeof sideTables>, Float32Array>> {
  /** By code what an entry says to each head, and how much each listens to it. */
  readonly values: Float32Array;
  readonly pulls: Float32Array;
  /** How much each head listens to each place: to the figure, to the name, and between them or not. */
  readonly fromFigure: Float32Array;
  readonly fromName: Float32Array;
  readonly zones: Float32Array;
  /** What each unit takes in: by head and value, by feature, by metric, by kind of candidate. */
  readonly heard: Float32Array;
  readonly features: Float32Array;
  readonly metrics: Float32Array;
  readonly kinds: Float32Array;
  /** By role a weight for each unit. */
  readonly roles: Float32Array;
  /** By metric, presence and kind of a candidate a weight for either role. */
  readonly usual: Float32Array;
  /** What a subject and its other side are, see `pairOf`: labs buy from clouds, and clouds from makers of chips. */
  readonly pairs: Float32Array;
}

export const HEADS = 4;
export const VALUES = 12;
export const WIDTH = HEADS * VALUES;
export const UNITS = 24;
export const ROLES = 2;

/** Candidates are nobody, named near the figure, or not. */
const PRESENCES = 3;
const KIND_COUNT = ORGANISATION_KINDS.length + 1;

/** The place of what a subject and its other side are. */
export function pairOf(subject: OrganisationKind | null, other: OrganisationKind | null): number {
  return kindCode(subject) * KIND_COUNT + kindCode(other);
}

/** How long the tables of a model are that has learnt so many words. */
export function sideTables(words: number) {
  const codes = codesOf(words);
  return {
    values: codes * VALUES,
    pulls: codes * HEADS,
    fromFigure: FIGURE_PLACES * HEADS,
    fromName: NAME_PLACES * HEADS,
    zones: ZONES * HEADS,
    heard: WIDTH * UNITS,
    features: SIDE_FEATURES * UNITS,
    metrics: METRICS.length * UNITS,
    kinds: KIND_COUNT * UNITS,
    roles: ROLES * UNITS,
    usual: METRICS.length * PRESENCES * KIND_COUNT * ROLES,
    pairs: KIND_COUNT ** 2,
  };
}

/** Unpacks a model. Pulls ship as their logarithms. */
export function unpackSideModel(packed: PackedTables, words: number): SideModel {
  const tables = unpackTables(packed, sideTables(words));
  const { pulls, fromFigure, fromName, zones } = tables;
  const powers = (table: Float32Array): Float32Array => table.map(Math.exp);
  return {
    ...tables,
    ...{ pulls: powers(pulls), fromFigure: powers(fromFigure), fromName: powers(fromName), zones: powers(zones) },
  };
}

/** A candidate of one figure, as the model takes it in: with each place where its sentence speaks of it, or elsewhere. */
export interface Heed {
  readonly kind: number;
  readonly usual: number;
  readonly features: readonly number[];
  readonly topic: readonly number[];
  readonly stands: readonly { readonly place: number; readonly features: readonly number[] }[];
  /** Where it is named among the entries. */
  readonly places: readonly number[];
}

/** Most places of a name in a sentence that are tried. */
const MOST_STANDS = 4;
const NOTHING: readonly never[] = [];
const ABSENT = [{ place: ELSEWHERE, features: NOTHING }];

/** How the model takes a candidate in. */
export function heedOf(candidate: Candidate, metric: number, wording: Wording, hearing: Hearing): Heed {
  const { name, kind, features, topic, stances } = candidate;
  const stands = candidate.stands.slice(0, MOST_STANDS).map((stand, at) => ({
    place: placeOf(stand, wording, hearing),
    features: stances[at] ?? NOTHING,
  }));
  const places = stands.flatMap(({ place }) => (place < 0 ? NOTHING : place));
  const presence = name === null ? 0 : places.length > 0 ? 1 : 2;
  const code = kindCode(kind);
  return {
    ...{ kind: code, usual: ((metric * PRESENCES + presence) * KIND_COUNT + code) * ROLES },
    ...{ features, topic, stands: stands.length > 0 ? stands : ABSENT, places },
  };
}

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
  // Whoever the sentence does not name hears the same.
  listen(model, hearing, ELSEWHERE, NOTHING);
  OWN.fill(0);
  addHeard(OWN, model.heard);
  UNNAMED.set(OWN);
  return candidates.map((candidate) => {
    const heed = heedOf(candidate, code, wording, hearing);
    COMMON.fill(0);
    addRow(COMMON, model.metrics, code);
    addRow(COMMON, model.kinds, heed.kind);
    for (const feature of heed.features) addRow(COMMON, model.features, feature);
    for (const feature of heed.topic) addRow(COMMON, model.features, feature);
    let [subject, other] = [-Infinity, -Infinity];
    for (const { place, features } of heed.stands) {
      OWN.set(COMMON);
      for (const feature of features) addRow(OWN, model.features, feature);
      if (place < 0) addRow(OWN, UNNAMED, 0);
      else {
        listen(model, hearing, place, heed.places);
        addHeard(OWN, model.heard);
      }
      subject = Math.max(subject, rate(model, 0));
      other = Math.max(other, rate(model, UNITS));
    }
    return { subject: subject + (model.usual[heed.usual] ?? 0), other: other + (model.usual[heed.usual + 1] ?? 0) };
  });
}

/** Room for what units take in of a candidate, and at one of its places; for what heads hear. Made once: this runs for every candidate. */
const COMMON = new Float64Array(UNITS);
const OWN = new Float64Array(UNITS);
const UNNAMED = new Float32Array(UNITS);
const HEARD = new Float64Array(WIDTH);
const TOTALS = new Float64Array(HEADS);

function addRow(units: Float64Array, table: Float32Array, row: number): void {
  for (let unit = 0, at = row * UNITS; unit < UNITS; unit++, at++) units[unit]! += table[at]!;
}

function addHeard(units: Float64Array, table: Float32Array): void {
  for (let value = 0, at = 0; value < WIDTH; value++) {
    const much = HEARD[value]!;
    for (let unit = 0; unit < UNITS; unit++, at++) units[unit]! += much * table[at]!;
  }
}

/** What the units that are above 0 say for a role, by where its weights begin. */
function rate({ roles }: SideModel, from: number): number {
  let sum = 0;
  for (let unit = 0; unit < UNITS; unit++) if (OWN[unit]! > 0) sum += OWN[unit]! * roles[from + unit]!;
  return sum;
}

/** Puts what the heads hear of a name at one place. */
function listen(
  { values, pulls, fromFigure, fromName, zones }: SideModel,
  hearing: Hearing,
  name: number,
  places: readonly number[],
): void {
  const { figure, codes } = hearing;
  TOTALS.fill(0);
  HEARD.fill(0);
  for (let at = 0; at < codes.length; at++) {
    const code = codeFor(hearing, at, places);
    const toFigure = figurePlace(at, figure) * HEADS;
    const toName = namePlace(at, name) * HEADS;
    const zone = zoneOf(at, figure, name) * HEADS;
    const from = code * VALUES;
    for (let head = 0; head < HEADS; head++) {
      const pull =
        pulls[code * HEADS + head]! * fromFigure[toFigure + head]! * fromName[toName + head]! * zones[zone + head]!;
      TOTALS[head]! += pull;
      for (let value = 0; value < VALUES; value++) HEARD[head * VALUES + value]! += pull * values[from + value]!;
    }
  }
  for (let value = 0; value < WIDTH; value++) HEARD[value]! /= TOTALS[Math.floor(value / VALUES)]! || 1;
}
