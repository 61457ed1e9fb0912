import type { Evidence } from './evidence.ts';
import type { Side } from './pair.ts';
import { independence, isSameArticle } from './origin.ts';

/** Relations that say that the other tells the same figure, exactly enough to count. */
const TELLS_THE_SAME: ReadonlySet<string> = new Set(['corroborates', 'refines', 'rounding', 'sameOrigin']);

/** Reasons of a consistent pair that leave it as good as told again: only who told it first is unknown. */
const GOOD_AS_SAME: ReadonlySet<string> = new Set(['reason_oneOrigin', 'reason_refined']);

export function tellsTheSame({ relation: { name, reason } }: Evidence): boolean {
  return TELLS_THE_SAME.has(name) || (name === 'consistent' && GOOD_AS_SAME.has(reason.key));
}

/**
 * How many separate origins tell a figure: reports whose first source is named, each origin once. Reports of unknown origin
 * and further pages of an origin add nothing; a claim alone is one.
 */
export function countOrigins(own: Side, agreeing: readonly Side[]): number {
  const origins: Side[] = [];
  for (const side of [own, ...agreeing]) {
    if (side.origin.name === null || side.amount.approximate) continue;
    const known = origins.some(
      (other) =>
        isSameArticle(side.testimony, other.testimony) ||
        independence(side.testimony, other.testimony, side.origin, other.origin) !== 'separate',
    );
    if (!known) origins.push(side);
  }
  return Math.max(1, origins.length);
}
