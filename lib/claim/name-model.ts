import { packStems, unpackStems } from '../vocabulary/stems.ts';
import type { NameWeights } from '../vocabulary/vocabulary.ts';
import { DIGITS } from './digits.ts';
import { NAME_GROUPS, tellNameSigns, type NameGroup, type Runs } from './name-signs.ts';
import type { Run } from './runs.ts';
import { unpackOnce } from './unpacked.ts';

/** What each sign says for words naming an organisation, by group and sign; learnt from labelled articles. */
export type NameModel = Readonly<Record<NameGroup, ReadonlyMap<string, number>>>;

/** The digit of no weight, and how many steps one is told in. */
const MIDDLE = 45;
const STEPS = 10;

/** Packs weights; they are rounded to tenths, and cut beyond 4.5. */
export function packNameModel(model: NameModel): NameWeights {
  return Object.fromEntries(
    NAME_GROUPS.map((group) => {
      const told = [...model[group]]
        .map(([sign, weight]) => [sign, Math.max(-MIDDLE, Math.min(MIDDLE, Math.round(weight * STEPS)))] as const)
        .filter(([, steps]) => steps !== 0)
        .sort(([a], [b]) => (a < b ? -1 : 1));
      const weights = told.map(([, steps]) => DIGITS.charAt(MIDDLE + steps)).join('');
      return [group, [packStems(told.map(([sign]) => sign)), weights]];
    }),
  );
}

/** Unpacks weights; groups that are missing say nothing. */
export function unpackNameModel(packed: NameWeights): NameModel {
  return Object.fromEntries(
    NAME_GROUPS.map((group) => {
      const [signs = '', weights = ''] = packed[group] ?? [];
      const told = unpackStems(signs).map((sign, at) => {
        return [sign, (DIGITS.indexOf(weights.charAt(at)) - MIDDLE) / STEPS] as const;
      });
      return [group, new Map(told)];
    }),
  ) as unknown as NameModel;
}

/** How likely words that stand in some places name an organisation that figures are told of: the logarithm of the odds. */
export function scoreName(model: NameModel, places: readonly Run[], runs: Runs): number {
  let score = 0;
  tellNameSigns(places, runs, (group, sign, strength) => {
    score += strength * (model[group].get(sign) ?? 0);
  });
  return score;
}

/** The model that a lexicon carries. */
export const namesOf = unpackOnce((lexicon) => unpackNameModel(lexicon.nameWeights));
