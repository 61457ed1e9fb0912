import type { Found, Reading } from '../reading.ts';

/** "Scored 15.9% on the test". */
const SCORED = /\bscor(?:e[sd]?|ing)\b[^.;\n]{0,24}$/i;
const REACH = 32;

/** Leaves out what a model scored in a test, which is no share of anything. */
export function dropScores(figures: readonly Found[], { text }: Reading): Found[] {
  return figures.filter(
    ({ kind, start }) => kind !== 'percent' || !SCORED.test(text.slice(Math.max(0, start - REACH), start)),
  );
}
