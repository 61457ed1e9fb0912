import type { Figure } from '../figure/figure.ts';
import { kindCode } from '../vocabulary/vocabulary.ts';
import type { Candidate } from './candidates.ts';
import { METRICS, type Metric } from './claim.ts';
import { codeFor, ELSEWHERE, figurePlace, hearingOf, namePlace, placeOf, zoneOf, type Hearing } from './hearing.ts';
import { HEADS, KIND_COUNT, PRESENCES, ROLES, UNITS, VALUES, WIDTH, type SideModel } from './side-tables.ts';
import { addRow, newWeighing } from './weigh.ts';
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
  UNNAMED.fill(0);
  addHeard(UNNAMED, model.heard);
  const { taken } = WEIGHING;
  WEIGHING.begin();
  const heeds = candidates.map((candidate) => {
    const heed = heedOf(candidate, code, wording, hearing);
    COMMON.fill(0);
    addRow(COMMON, model.metrics, code);
    addRow(COMMON, model.kinds, heed.kind);
    for (const feature of heed.features) addRow(COMMON, model.features, feature);
    for (const feature of heed.topic) addRow(COMMON, model.features, feature);
    for (const { place, features } of heed.stands) {
      taken.set(COMMON);
      for (const feature of features) addRow(taken, model.features, feature);
      if (place < 0) for (let unit = 0; unit < UNITS; unit++) taken[unit]! += UNNAMED[unit]!;
      else {
        listen(model, hearing, place, heed.places);
        addHeard(taken, model.heard);
      }
      WEIGHING.keep();
    }
    return heed;
  });
  WEIGHING.compare(model.most);
  let at = 0;
  return heeds.map(({ stands, usual }) => {
    let [subject, other] = [-Infinity, -Infinity];
    for (const last = at + stands.length; at < last; at++) {
      WEIGHING.turnTo(at, model.own);
      subject = Math.max(subject, WEIGHING.rate(at, model.roles, 0));
      other = Math.max(other, WEIGHING.rate(at, model.roles, UNITS));
    }
    return { subject: subject + (model.usual[usual] ?? 0), other: other + (model.usual[usual + 1] ?? 0) };
  });
}

/** Room for what units take in of a candidate, and of whoever is not named; for what heads hear. Made once: this runs for every candidate. */
const WEIGHING = newWeighing(UNITS);
const COMMON = new Float64Array(UNITS);
const UNNAMED = new Float64Array(UNITS);
const HEARD = new Float64Array(WIDTH);
const TOTALS = new Float64Array(HEADS);

/** Adds what units take in of what was heard. */
function addHeard(units: Float64Array, table: Float32Array): void {
  for (let value = 0, at = 0; value < WIDTH; value++) {
    const much = HEARD[value]!;
    for (let unit = 0; unit < UNITS; unit++, at++) units[unit]! += much * table[at]!;
  }
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
