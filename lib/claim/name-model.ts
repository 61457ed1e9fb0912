import { packStems, unpackStems } from '../vocabulary/stems.ts';
import type { NameWeights } from '../vocabulary/vocabulary.ts';
import { NAME_GROUPS, tellNameSigns, type NameGroup, type Runs } from './name-signs.ts';
import type { Run } from './runs.ts';
import { packTables, unpackTables } from './tables.ts';
import { unpackOnce } from './unpacked.ts';

/**
 * Whether words name an organisation that figures are told of, learnt from labelled articles: a small network. What each sign
 * says alone is added up, and what the units say that take all of them in.
 */
export interface NameModel extends Readonly<Record<keyof ReturnType<typeof nameTables>, Float32Array>> {
  readonly rows: NameRows;
}

/** The row of each sign that has been learnt, by group. */
export type NameRows = Readonly<Record<NameGroup, ReadonlyMap<string, number>>>;

export const NAME_UNITS = 16;

/** How long the tables of a model are that has learnt so many signs. */
export function nameTables(signs: number) {
  return { alone: signs, taken: signs * NAME_UNITS, usual: NAME_UNITS, told: NAME_UNITS };
}

/** The signs of each group in the order of the alphabet, numbered from group to group. */
export function numberSigns(signs: Readonly<Record<NameGroup, readonly string[]>>): NameRows {
  let row = 0;
  const rows = NAME_GROUPS.map((group) => [group, new Map(signs[group].map((sign) => [sign, row++]))] as const);
  return Object.fromEntries(rows) as unknown as NameRows;
}

const countOf = (rows: NameRows): number => NAME_GROUPS.reduce((sum, group) => sum + rows[group].size, 0);

/** Packs a model whose rows are as `numberSigns` gives them. */
export function packNameModel(rows: NameRows, tables: readonly Float64Array[]): NameWeights {
  const signs = NAME_GROUPS.map((group) => [group, packStems([...rows[group].keys()])] as const);
  return { signs: Object.fromEntries(signs), weights: packTables(tables) };
}

/** Unpacks a model; one without signs says nothing. */
export function unpackNameModel({ signs, weights }: NameWeights): NameModel {
  const told = NAME_GROUPS.map((group) => [group, unpackStems(signs[group] ?? '')] as const);
  const rows = numberSigns(Object.fromEntries(told) as unknown as Record<NameGroup, string[]>);
  return { rows, ...unpackTables(weights, nameTables(countOf(rows))) };
}

/** Room for what units take in, made once: this runs for every unknown word with a capital. */
const TAKEN = new Float64Array(NAME_UNITS);

/** How likely words that stand in some places name an organisation that figures are told of: the logarithm of the odds. */
export function scoreName(model: NameModel, places: readonly Run[], runs: Runs): number {
  const { rows, alone, taken, usual, told } = model;
  let score = 0;
  TAKEN.set(usual);
  tellNameSigns(places, runs, (group, sign, strength) => {
    const row = rows[group].get(sign);
    if (row === undefined) return;
    score += strength * alone[row]!;
    const from = row * NAME_UNITS;
    for (let unit = 0; unit < NAME_UNITS; unit++) TAKEN[unit]! += strength * taken[from + unit]!;
  });
  for (let unit = 0; unit < NAME_UNITS; unit++) score += Math.max(0, TAKEN[unit]!) * told[unit]!;
  return score;
}

/** The model that a lexicon carries. */
export const namesOf = unpackOnce((lexicon) => unpackNameModel(lexicon.nameWeights));
