import type { Claim } from '../../../lib/claim/claim.ts';

/** What is read of the figure whose quote is `figure`: only the parts named are asked. */
export interface Sighting {
  readonly text: string;
  readonly figure: string;
  readonly says: Partial<Claim>;
}

/** `figure` in `text` says this. */
export const saw = (text: string, figure: string, says: Partial<Claim>): Sighting => ({ text, figure, says });

/** The day on which every sighting was printed. */
export const PRINTED = '2026-03-12';
