import type { Figure } from '../figure/figure.ts';
import { kindCode } from '../vocabulary/vocabulary.ts';
import type { Candidate } from './candidates.ts';
import { METRICS, type Metric } from './claim.ts';
import { codeFor, ELSEWHERE, figurePlace, hearingOf, namePlace, placeOf, zoneOf, type Hearing } from './hearing.ts';
import { HEADS, KIND_COUNT, PRESENCES, ROLES, UNITS, VALUES, WIDTH, type SideModel } from './side-tables.ts';
import type { Wording } from './wording.ts';

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
  MOST.fill(0);
  let count = 0;
  const heeds = candidates.map((candidate) => {
    const heed = heedOf(candidate, code, wording, hearing);
    COMMON.fill(0);
    addRow(COMMON, model.metrics, code);
    addRow(COMMON, model.kinds, heed.kind);
    for (const feature of heed.features) addRow(COMMON, model.features, feature);
    for (const feature of heed.topic) addRow(COMMON, model.features, feature);
    for (const { place, features } of heed.stands) {
      OWN.set(COMMON);
      for (const feature of features) addRow(OWN, model.features, feature);
      if (place < 0) addRow(OWN, UNNAMED, 0);
      else {
        listen(model, hearing, place, heed.places);
        addHeard(OWN, model.heard);
      }
      keep(count++);
    }
    return heed;
  });
  AGAINST.fill(0);
  addUnits(AGAINST, MOST, 0, model.most);
  let at = 0;
  return heeds.map(({ stands, usual }) => {
    let [subject, other] = [-Infinity, -Infinity];
    for (const last = at + stands.length; at < last; at++) {
      OWN.set(AGAINST);
      addUnits(OWN, kept, at * UNITS, model.own);
      subject = Math.max(subject, rate(model, at, 0));
      other = Math.max(other, rate(model, at, UNITS));
    }
    return { subject: subject + (model.usual[usual] ?? 0), other: other + (model.usual[usual + 1] ?? 0) };
  });
}

/** Room for what units take in of a candidate, and at one of its places; for what heads hear. Made once: this runs for every candidate. */
const COMMON = new Float64Array(UNITS);
const OWN = new Float64Array(UNITS);
const UNNAMED = new Float32Array(UNITS);
const HEARD = new Float64Array(WIDTH);
const TOTALS = new Float64Array(HEADS);
/** The units of each candidate at each of its places, the most of each, and what that says to the further ones. */
let kept = new Float64Array(16 * UNITS);
const MOST = new Float64Array(UNITS);
const AGAINST = new Float64Array(UNITS);

/** Keeps the units that are above 0 of what was taken in. */
function keep(at: number): void {
  if ((at + 1) * UNITS > kept.length) {
    const more = new Float64Array(2 * kept.length);
    more.set(kept);
    kept = more;
  }
  for (let unit = 0; unit < UNITS; unit++) {
    const much = Math.max(0, OWN[unit]!);
    kept[at * UNITS + unit] = much;
    if (much > MOST[unit]!) MOST[unit] = much;
  }
}

/** Adds what further units take in of units, by where those begin. */
function addUnits(units: Float64Array, of: Float64Array, from: number, table: Float32Array): void {
  for (let taken = 0; taken < UNITS; taken++) {
    const much = of[from + taken]!;
    if (much === 0) continue;
    for (let unit = 0, at = taken * UNITS; unit < UNITS; unit++, at++) units[unit]! += much * table[at]!;
  }
}

function addRow(units: Float64Array, table: Float32Array, row: number): void {
  for (let unit = 0, at = row * UNITS; unit < UNITS; unit++, at++) units[unit]! += table[at]!;
}

function addHeard(units: Float64Array, table: Float32Array): void {
  for (let value = 0, at = 0; value < WIDTH; value++) {
    const much = HEARD[value]!;
    for (let unit = 0; unit < UNITS; unit++, at++) units[unit]! += much * table[at]!;
  }
}

/** What the units kept and the further ones that are above 0 say for a role, by where its weights begin. */
function rate({ roles }: SideModel, at: number, from: number): number {
  let sum = 0;
  for (let unit = 0; unit < UNITS; unit++)
    sum += (kept[at * UNITS + unit]! + Math.max(0, OWN[unit]!)) * roles[from + unit]!;
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
