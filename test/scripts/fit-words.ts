/** Fits a model of words (see `lib/claim/word-model.ts`) by stochastic descent; no chance in it but a generator's of its own. */
import { KINDS } from '../../lib/figure/figure.ts';
import { HEADS, lengthOf, TABLES, VALUES, type Table } from '../../lib/claim/word-model.ts';

/** One figure: what stands around it and where, its kind, and what is right. */
export interface Example {
  readonly codes: readonly number[];
  readonly places: readonly number[];
  readonly kind: number;
  readonly label: number;
}

/** Weights by table; of pulls and places their logarithms. */
export type Fitted = Readonly<Record<Table, Float64Array>>;

const ROUNDS = 20;
const BATCH = 64;
const STEP = 0.008;
/** Batches until steps have their full length. */
const WARM_UP = 100;
/** Shares of words, of what they say and of what heads hear that are left out at random, so that none is relied upon alone. */
const DEAF = 0.1;
const DROP = 0.2;
/** How much of a label's certainty is spread over all others. */
const SMOOTH = 0.05;
const DECAY = 0.01;
/** How weights begin: normal numbers of this size. */
const SPREAD = 0.1;

/** Numbers from 0 to 1 that look like chance and are always the same. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Fits the tables on examples; an example that stands in the list twice counts twice. */
export function fitWords(examples: readonly Example[], words: number, labels: number): Fitted {
  const chance = generator(1);
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
  const tables = ofTables((table) => {
    const spread = table === 'heard' ? 1 / Math.sqrt(HEADS * VALUES) / 2 : SPREAD;
    return Float64Array.from({ length: lengthOf(table, words, labels) }, () => spread * normal());
  });
  const zeros = (): Fitted => ofTables((table) => new Float64Array(tables[table].length));
  const [slopes, means, squares] = [zeros(), zeros(), zeros()];
  const order = examples.slice();
  const batches = Math.ceil(order.length / BATCH);
  const all = ROUNDS * batches;
  for (let batch = 0; batch < all; batch++) {
    const from = (batch % batches) * BATCH;
    if (from === 0) shuffle(order, chance);
    const part = order.slice(from, from + BATCH);
    for (const example of part) descend(example, tables, slopes, labels, chance);
    const step = STEP * Math.min(1, (batch + 1) / WARM_UP) * (1 - batch / all);
    for (const table of TABLES)
      advance(tables[table], slopes[table], means[table], squares[table], step, part.length, batch + 1);
  }
  return tables;
}

function ofTables(make: (table: Table) => Float64Array): Fitted {
  const [values, pulls, places, heard, usual] = TABLES.map(make) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  return { values, pulls, places, heard, usual };
}

function shuffle<T>(list: T[], chance: () => number): void {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(chance() * (at + 1));
    [list[at], list[other]] = [list[other] as T, list[at] as T];
  }
}

/** One step of Adam with decay apart from the slopes; clears them. */
function advance(
  weights: Float64Array,
  slopes: Float64Array,
  means: Float64Array,
  squares: Float64Array,
  step: number,
  count: number,
  turn: number,
): void {
  const [ofMean, ofSquare] = [1 - 0.9 ** turn, 1 - 0.999 ** turn];
  for (let at = 0; at < weights.length; at++) {
    const slope = (slopes[at] ?? 0) / count;
    const mean = (means[at] = 0.9 * (means[at] ?? 0) + 0.1 * slope);
    const square = (squares[at] = 0.999 * (squares[at] ?? 0) + 0.001 * slope * slope);
    const weight = (weights[at] ?? 0) * (1 - step * DECAY);
    weights[at] = weight - (step * (mean / ofMean)) / (Math.sqrt(square / ofSquare) + 1e-8);
  }
  slopes.fill(0);
}

const WIDTH = HEADS * VALUES;

/** Adds the slopes of one example's loss. */
function descend(
  { codes, places, kind, label }: Example,
  tables: Fitted,
  slopes: Fitted,
  labels: number,
  chance: () => number,
): void {
  const { values, pulls, places: ofPlace, heard, usual } = tables;
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
  const scores = Float64Array.from({ length: labels }, (_, at) => usual[kind * labels + at] ?? 0);
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
  for (let l = 0; l < labels; l++)
    slopes.usual[kind * labels + l] = (slopes.usual[kind * labels + l] ?? 0) + (errors[l] ?? 0);
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

/** The kinds of figures, by their place in the table of what is usual. */
export const kindOf = (kind: (typeof KINDS)[number]): number => KINDS.indexOf(kind);
