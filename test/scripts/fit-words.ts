/** Fits a model of words (see `lib/claim/word-model.ts`) by stochastic descent; no chance in it but a generator's of its own. */
import { KINDS, type Kind } from '../../lib/figure/figure.ts';
import { METRICS } from '../../lib/claim/claim.ts';
import { HEADS, VALUES, wordTables } from '../../lib/claim/word-model.ts';
import { fitTables, normals } from './descent.ts';
import { numbers } from './numbers.ts';

/** One figure: what stands around it and where, its kind, and what is right. */
export interface Example {
  readonly codes: readonly number[];
  readonly places: readonly number[];
  readonly kind: Kind;
  readonly label: number;
}

const ROUNDS = 20;
/** Shares of words, of what they say and of what heads hear that are left out at random, so that none is relied upon alone. */
const DEAF = 0.1;
const DROP = 0.2;
/** How much of a label's certainty is spread over all others. */
const SMOOTH = 0.05;
/** How weights begin: normal numbers of this size. */
const SPREAD = 0.1;

/** Fits the tables of a model, see `WordModel`; of pulls and places their logarithms. */
export function fitWords(examples: readonly Example[], words: number): Float64Array[] {
  const chance = numbers(1);
  const tables = wordTables(words).map((length) => normals(length, SPREAD, chance));
  fitTables(tables, examples, ROUNDS, chance, (example, slopes) =>
    descend(example, toTables(tables), toTables(slopes), chance),
  );
  return tables;
}

type Tables = Readonly<Record<'values' | 'pulls' | 'places' | 'heard' | 'usual', Float64Array>>;
function toTables(list: readonly Float64Array[]): Tables {
  const [values, pulls, places, heard, usual] = list as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  return { values, pulls, places, heard, usual };
}

const WIDTH = HEADS * VALUES;
const labels = METRICS.length;

/** Adds the slopes of one example's loss. */
function descend({ codes, places, kind, label }: Example, tables: Tables, slopes: Tables, chance: () => number): void {
  const { values, pulls, places: ofPlace, heard, usual } = tables;
  const ofKind = KINDS.indexOf(kind) * labels;
  const count = codes.length;
  // Which entries are not heard as the word they are, and which of their values are not heard.
  const own = codes.map((code) => (chance() < DEAF ? 0 : code));
  const kept = Float64Array.from({ length: count * VALUES }, () => (chance() < DROP ? 0 : 1 / (1 - DROP)));
  const shares = new Float64Array(count * HEADS);
  for (let head = 0; head < HEADS; head++) {
    let total = 0;
    for (let at = 0; at < count; at++) {
      const pull = Math.exp(
        (pulls[(own[at] ?? 0) * HEADS + head] ?? 0) + (ofPlace[(places[at] ?? 0) * HEADS + head] ?? 0),
      );
      shares[at * HEADS + head] = pull;
      total += pull;
    }
    for (let at = 0; at < count; at++) shares[at * HEADS + head] = (shares[at * HEADS + head] ?? 0) / total;
  }
  const means = new Float64Array(WIDTH);
  for (let at = 0; at < count; at++)
    for (let head = 0; head < HEADS; head++) {
      const share = shares[at * HEADS + head] ?? 0;
      for (let v = 0; v < VALUES; v++)
        means[head * VALUES + v] =
          (means[head * VALUES + v] ?? 0) +
          share * (values[(own[at] ?? 0) * VALUES + v] ?? 0) * (kept[at * VALUES + v] ?? 0);
    }
  const open = Float64Array.from({ length: WIDTH }, () => (chance() < DROP ? 0 : 1 / (1 - DROP)));
  const scores = Float64Array.from({ length: labels }, (_, at) => usual[ofKind + at] ?? 0);
  for (let at = 0; at < WIDTH; at++) {
    const mean = (means[at] ?? 0) * (open[at] ?? 0);
    if (mean !== 0)
      for (let l = 0; l < labels; l++) scores[l] = (scores[l] ?? 0) + mean * (heard[at * labels + l] ?? 0);
  }
  const top = Math.max(...scores);
  const powers = scores.map((one) => Math.exp(one - top));
  const total = powers.reduce((a, b) => a + b, 0);
  const errors = powers.map((power, l) => power / total - (l === label ? 1 - SMOOTH : 0) - SMOOTH / labels);
  const back = new Float64Array(WIDTH);
  for (let l = 0; l < labels; l++) slopes.usual[ofKind + l] = (slopes.usual[ofKind + l] ?? 0) + (errors[l] ?? 0);
  for (let at = 0; at < WIDTH; at++) {
    const gate = open[at] ?? 0;
    if (gate === 0) continue;
    const mean = (means[at] ?? 0) * gate;
    let sum = 0;
    for (let l = 0; l < labels; l++) {
      const error = errors[l] ?? 0;
      sum += error * (heard[at * labels + l] ?? 0);
      slopes.heard[at * labels + l] = (slopes.heard[at * labels + l] ?? 0) + error * mean;
    }
    back[at] = sum * gate;
  }
  for (let head = 0; head < HEADS; head++) {
    // How far a head's slope falls where it listens more to an entry: what that says less what it hears already.
    let heardNow = 0;
    for (let v = 0; v < VALUES; v++) heardNow += (back[head * VALUES + v] ?? 0) * (means[head * VALUES + v] ?? 0);
    for (let at = 0; at < count; at++) {
      const share = shares[at * HEADS + head] ?? 0;
      const from = (own[at] ?? 0) * VALUES;
      let said = 0;
      for (let v = 0; v < VALUES; v++) {
        const slope = (back[head * VALUES + v] ?? 0) * (kept[at * VALUES + v] ?? 0);
        said += slope * (values[from + v] ?? 0);
        slopes.values[from + v] = (slopes.values[from + v] ?? 0) + share * slope;
      }
      const pull = share * (said - heardNow);
      const [word, place] = [(own[at] ?? 0) * HEADS + head, (places[at] ?? 0) * HEADS + head];
      slopes.pulls[word] = (slopes.pulls[word] ?? 0) + pull;
      slopes.places[place] = (slopes.places[place] ?? 0) + pull;
    }
  }
}
