/** How the time of a reading grows with the length of a text. */
import { cpuUsage } from 'node:process';

export type Reader = (text: string) => unknown;

/** Milliseconds of processor time, which other programs of the machine disturb less than the clock. */
export function cost(run: () => void): number {
  const start = cpuUsage();
  run();
  const { user, system } = cpuUsage(start);
  return (user + system) / 1000;
}

export interface Growth {
  /** The time of a text twice as long, as a multiple. */
  readonly growth: number;
  /** Milliseconds for a thousand letters of the longer text. */
  readonly time: number;
}

/** Rounds of measuring, and the milliseconds after which no more than the least are made. */
const ROUNDS = 15;
const LEAST_ROUNDS = 6;
const PATIENCE = 2_000;

/**
 * Reads a piece repeated to a length, and to twice that length, in turn; the best of each counts: what disturbs a
 * measurement only ever makes it longer.
 */
export function growthOf(read: Reader, piece: string, length: number): Growth {
  const text = (size: number): string => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
  const texts = [text(length), text(2 * length)] as const;
  let [once, twice, spent] = [Infinity, Infinity, 0];
  for (let round = 0; round < ROUNDS && (spent < PATIENCE || round < LEAST_ROUNDS); round++) {
    const costs = texts.map((given) => cost(() => read(given)));
    once = Math.min(once, costs[0] ?? Infinity);
    twice = Math.min(twice, costs[1] ?? Infinity);
    spent += (costs[0] ?? 0) + (costs[1] ?? 0);
  }
  return { growth: twice / once, time: twice / (length / 500) };
}

/** Prints the worst of some attacks, each with its growth and its time. */
export function printAttacks(
  what: string,
  read: Reader,
  attacks: Readonly<Record<string, string>>,
  length: number,
  goals: Growth,
): void {
  const all = Object.entries(attacks).map(([name, piece]) => ({ name, ...growthOf(read, piece, length) }));
  const line = ({ name, growth, time }: (typeof all)[number]): string =>
    `  ${name.padEnd(28)} t(2n)/t(n) ${growth.toFixed(2)}, ${time.toFixed(3)} ms/kB`;
  const worst = (of: 'growth' | 'time') => all.reduce((a, b) => (b[of] > a[of] ? b : a));
  const beyond = all.filter(({ growth, time }) => growth > goals.growth || time > goals.time);
  const shown = new Set([worst('growth'), worst('time'), ...beyond]);
  console.log(
    `${what}, ${String(all.length)} attacks: worst t(2n)/t(n) ${worst('growth').growth.toFixed(2)} (goal ${String(goals.growth)}), ` +
      `worst ${worst('time').time.toFixed(3)} ms/kB (goal ${String(goals.time)})`,
  );
  for (const one of shown) console.log(line(one));
}
