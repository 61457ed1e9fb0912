import { DIGITS } from './digits.ts';
import { FAMILIES, type Family } from './families.ts';
import { FEATURE_COUNT } from './role-features.ts';

/** What speaks for the asset that a figure is about: for every family a row of weights, the shared ones already added in. */
export interface AssetModel {
  readonly rows: readonly Float32Array[];
}

/** Rows: the shared one, then one a family. */
export const ROWS = FAMILIES.length + 1;

/** The digits of a number in a packed form. */
const BASE = 90;
/** Most weights are small and stand close together: one digit tells the gap, up to `NEAR`, and the weight, up to `SMALL`. */
const NEAR = 6;
const SMALL = 7;
/** Digits from here on begin what is told by itself: after the first a digit of gap, after the others two; then the weight. */
const APART = NEAR * 2 * SMALL;
const LONG = APART + 1;
/** Weights are tenths from −4.4 to 4.4. */
const MIDDLE = 44;

/**
 * Packs weights: row 0 is shared by all families, the next are one a family, one after the other. Each weight
 * but 0 is the gap since the last one and its tenths.
 */
export function packAssets(weights: ArrayLike<number>): string {
  let packed = '';
  let last = -1;
  for (let at = 0; at < weights.length; at++) {
    const tenths = Math.max(-MIDDLE, Math.min(MIDDLE, Math.round((weights[at] ?? 0) * 10)));
    if (tenths === 0) continue;
    packed += digitsOf(at - last - 1, tenths)
      .map((digit) => DIGITS.charAt(digit))
      .join('');
    last = at;
  }
  return packed;
}

function digitsOf(gap: number, tenths: number): number[] {
  if (gap < NEAR && Math.abs(tenths) <= SMALL) return [gap * 2 * SMALL + tenths + SMALL - Number(tenths > 0)];
  if (gap < BASE) return [APART, gap, tenths + MIDDLE];
  const rest = gap % (BASE * BASE);
  return [LONG + Math.floor(gap / (BASE * BASE)), Math.floor(rest / BASE), rest % BASE, tenths + MIDDLE];
}

export function unpackAssets(packed: string): AssetModel {
  const raw = new Float32Array(ROWS * FEATURE_COUNT);
  const digit = (at: number): number => DIGITS.indexOf(packed.charAt(at));
  let place = -1;
  for (let at = 0; at < packed.length;) {
    const first = digit(at++);
    let gap = Math.floor(first / (2 * SMALL));
    let tenths = (first % (2 * SMALL)) - SMALL;
    if (first < APART) tenths += Number(tenths >= 0);
    else {
      gap = first === APART ? digit(at++) : (first - LONG) * BASE * BASE + digit(at++) * BASE + digit(at++);
      tenths = digit(at++) - MIDDLE;
    }
    place += gap + 1;
    raw[place] = tenths / 10;
  }
  const shared = raw.subarray(0, FEATURE_COUNT);
  const rows = FAMILIES.map((_, family) => {
    const row = raw.slice((family + 1) * FEATURE_COUNT, (family + 2) * FEATURE_COUNT);
    return row.map((weight, at) => weight + (shared[at] ?? 0));
  });
  return { rows };
}

/** The weights of a family. */
export function rowOf(model: AssetModel, family: Family): Float32Array {
  return model.rows[FAMILIES.indexOf(family)] ?? new Float32Array(FEATURE_COUNT);
}

/** The sum of the weights of the best of a candidate's stances. */
export function standingOf(row: Float32Array, stances: readonly (readonly number[])[]): number {
  let best = stances.length > 0 ? -Infinity : 0;
  // By index, here and below: an iterator would make an object of each entry, and this runs for every candidate.
  for (let at = 0; at < stances.length; at++) best = Math.max(best, sumOf(row, stances[at] ?? NOTHING));
  return best;
}

const NOTHING: readonly number[] = [];

export function sumOf(row: Float32Array, features: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < features.length; at++) sum += row[features[at] ?? -1] ?? 0;
  return sum;
}
