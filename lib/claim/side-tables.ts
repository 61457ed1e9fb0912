import { kindCode, ORGANISATION_KINDS, type OrganisationKind } from '../vocabulary/vocabulary.ts';
import { METRICS } from './claim.ts';
import { codesOf, FIGURE_PLACES, NAME_PLACES, ZONES } from './hearing.ts';
import { SIDE_FEATURES } from './role-features.ts';
import { unpackTables, type PackedTables } from './tables.ts';

/**
 * What speaks for each candidate's being the subject or the other side of a figure, learnt from labelled articles: a small
 * network. Its units take in the signs of grammar and of the article (`role-features.ts`), and what heads hear that listen to
 * the words around figure and name; as many further ones take in these and the most that any candidate of the figure has in
 * each, so that one is weighed against the others. The roles take in the sum of both.
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
  /** What further units take in of a candidate's own units, and of the most that any candidate has in each. */
  readonly own: Float32Array;
  readonly most: Float32Array;
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
export const PRESENCES = 3;
export const KIND_COUNT = ORGANISATION_KINDS.length + 1;

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
    own: UNITS * UNITS,
    most: UNITS * UNITS,
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
