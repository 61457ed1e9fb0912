import type { Found, Reading } from '../reading.ts';

const OPENED = /\((?:(?:in|en|em)\s)?$/i;
const LONGEST_OPENED = 4;

/** Leaves out the scale that a caption tells in brackets: "(in migliaia di euro)". */
export function dropCaptions(figures: readonly Found[], { text }: Reading): readonly Found[] {
  return figures.filter(
    ({ vague, start, end }) =>
      !vague || !/[),]/.test(text.charAt(end)) || !OPENED.test(text.slice(Math.max(0, start - LONGEST_OPENED), start)),
  );
}
