/**
 * Scores by label in a model's order. A plain array: to make a short typed one takes many times as long, and several
 * are made for each figure.
 */
export type Scores = number[];

/** Scores of so many labels before anything is said. */
export const noScores = (labels: number): Scores => new Array<number>(labels).fill(0);

/** How likely one of some is right by their scores, which are logarithms of likelihoods. */
export function likelihoodOf(at: number, scores: readonly number[]): number {
  const own = scores[at] ?? -Infinity;
  let others = 0;
  for (const score of scores) others += Math.exp(score - own);
  return 1 / others;
}

/** The place of the highest score; the earlier of equals. */
export function topOf(scores: ArrayLike<number>): number {
  let top = 0;
  for (let at = 1; at < scores.length; at++) if ((scores[at] ?? 0) > (scores[top] ?? 0)) top = at;
  return top;
}
