import { CUE_CLASSES, type CueClass } from '../vocabulary/cues/cue.ts';
import { PLACES, type Place } from './features.ts';
import type { CueWeights, SignWeights } from './model.ts';

/**
 * What training adds to the hand-set weights of metric and basis, as it ships: for each class of cues a string, in which a capital names a
 * place and the pairs after it a label (a small letter) and its hundredths (a sign, `P` being none). Signs have no place.
 */
export type PackedCorrections = Readonly<Record<string, string>>;

/** One correction: the feature (`class@place` or a sign), the label by its place in the model, and the weight. */
export interface Correction {
  readonly feature: string;
  readonly label: number;
  readonly weight: number;
}

const FIRST_PLACE = 'A'.charCodeAt(0);
const FIRST_LABEL = 'a'.charCodeAt(0);
const NONE = 'P'.charCodeAt(0);
/** The most that a sign can tell: all signs are printable. */
const MOST = 45;

/** Packs corrections; weights are rounded to hundredths, and beyond 0.45 cut to it. */
export function packCorrections(corrections: readonly Correction[]): PackedCorrections {
  const packed: Record<string, string> = {};
  let last = '';
  for (const { feature, label, weight } of corrections) {
    const [name = '', place] = feature.split('@');
    const hundredths = Math.max(-MOST, Math.min(MOST, Math.round(weight * 100)));
    const mark = place === undefined || feature === last ? '' : signOf(FIRST_PLACE + PLACES.indexOf(place as Place));
    packed[name] = (packed[name] ?? '') + mark + signOf(FIRST_LABEL + label) + signOf(NONE + hundredths);
    last = feature;
  }
  return packed;
}

export function unpackCorrections(packed: PackedCorrections): Correction[] {
  return Object.entries(packed).flatMap(([name, signs]) => {
    const found: Correction[] = [];
    let feature = name;
    for (let at = 0; at < signs.length; at += 2) {
      const place = PLACES[signs.charCodeAt(at) - FIRST_PLACE];
      if (place !== undefined) {
        feature = `${name}@${place}`;
        at++;
      }
      const label = signs.charCodeAt(at) - FIRST_LABEL;
      found.push({ feature, label, weight: (signs.charCodeAt(at + 1) - NONE) / 100 });
    }
    return found;
  });
}

const signOf = (code: number): string => String.fromCharCode(code);

/** Steps that a whole weight is packed in: coarser than those of corrections, which are small. */
const STEPS = 12;

/**
 * The weights of a model that ships whole: for each class of cues or sign a string of pairs, a label (a small letter) and its
 * twelfths (a sign, `P` being none).
 */
export type PackedWeights = Readonly<Record<string, string>>;

/** Packs weights of classes and signs, a row of one weight for each label by name. */
export function packWeights(rows: ReadonlyMap<string, readonly number[]>): PackedWeights {
  const packed: Record<string, string> = {};
  for (const [name, row] of rows) {
    const steps = row.map((weight) => Math.max(-MOST, Math.min(MOST, Math.round(weight * STEPS))));
    const told = steps.flatMap((step, label) =>
      step === 0 ? [] : [signOf(FIRST_LABEL + label) + signOf(NONE + step)],
    );
    if (told.length > 0) packed[name] = told.join('');
  }
  return packed;
}

/** Unpacks the weights of a model that ships whole: those of classes of cues, and those of signs. */
export function unpackWeights<L extends string>(
  labels: readonly L[],
  packed: PackedWeights,
): { cues: CueWeights<L>; signs: SignWeights<L> } {
  const rows = Object.entries(packed).map(([name, told]) => {
    const row: Partial<Record<L, number>> = {};
    for (let at = 0; at < told.length; at += 2)
      row[labels[told.charCodeAt(at) - FIRST_LABEL]!] = (told.charCodeAt(at + 1) - NONE) / STEPS;
    return [name, row] as const;
  });
  const isCue = (name: string) => CUE_CLASSES.includes(name as CueClass);
  return {
    cues: Object.fromEntries(rows.filter(([name]) => isCue(name))) as CueWeights<L>,
    signs: Object.fromEntries(rows.filter(([name]) => !isCue(name))),
  };
}
