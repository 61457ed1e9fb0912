/** By how much a figure changed, and how much is likely. */
import type { Side } from '../pair.ts';

/** The number that a claim names, or the middle of its range. */
export const middle = ({ amount: { told, strict } }: Side) => told ?? (strict.low + strict.high) / 2;

/** How many times the earlier figure the later one is. */
export const ratio = (later: Side, earlier: Side) => middle(later) / middle(earlier);

/** Bounds of a share. */
interface Limits {
  readonly least: number;
  readonly most: number;
}

export const isWithin = (share: number, { least, most }: Limits) => share >= least && share <= most;

/**
 * How far a thing may have changed between two pages that tell no time for their figures: what fell or grew by more is more
 * likely another thing. Firms of this field have grown a hundredfold within a few years, and hardly any more than that.
 */
export const BETWEEN_PAGES = { least: 0.4, most: 100 };
export const UNDATED = { least: 0.01, most: 100 };
