import type { Found, Reading } from '../reading.ts';

/** "Scored 15.9% on the test", but not "scored a 10% stake". */
const SCORED = /\bscor(?:e[sd]?|ing)\b[^.;\n]{0,24}$/i;
const REACH = 32;
const IN_TEST = /^\s(?:on|in|at|for)\s/;
const LONGEST_IN = 5;

/** Leaves out what a model scored in a test, which is no share of anything. */
export function dropScores(figures: readonly Found[], { text }: Reading): Found[] {
  return figures.filter(
    ({ kind, start, end }) =>
      kind !== 'percent' ||
      !IN_TEST.test(text.slice(end, end + LONGEST_IN)) ||
      !SCORED.test(text.slice(Math.max(0, start - REACH), start)),
  );
}
