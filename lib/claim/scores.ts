/**
 * Scores by label in a model's order. A plain array: to make a short typed one takes many times as long, and several
 * are made for each figure.
 */
export type Scores = number[];

/** Scores of so many labels before anything is said. */
export const noScores = (labels: number): Scores => new Array<number>(labels).fill(0);

/** Whether one of some is likelier right than all others together, by scores that are logarithms of likelihoods. */
export function prevails(at: number, scores: readonly number[]): boolean {
  const own = scores[at] ?? 0;
  return scores.reduce((sum, score) => sum + Math.exp(score - own), 0) <= 2;
}

/** The place of the highest score; the earlier of equals. */
export function topOf(scores: ArrayLike<number>): number {
  let top = 0;
  for (let at = 1; at < scores.length; at++) if ((scores[at] ?? 0) > (scores[top] ?? 0)) top = at;
  return top;
}
