const SCALES =
  'trillions?|billions?|millions?|milliards?|billones?|millones|Milliarden?|Millionen|Billionen?|miliardi|milioni|bilh(?:ão|ões)|milh(?:ão|ões)|miljard|miljoen|lakh|crores?';
const UNITS = `bn|mn|tn|trn|Mrd|Mio|Mds?|mld|mln|[kKMGT]Wh?|(?:giga|mega)watts?|gigavatios|per ?cent|percent|pour cent|Prozent|GPUs?|TPUs?|chips?|[kmbBMK]`;

/** A cheap sign of a deal figure: a currency beside a digit, or a digit or a word beside a scale or a unit. */
const FIGURE = new RegExp(
  `[$€£¥₹₩]\\s?\\d|\\d[\\d.,\\s\\u00a0\\u202f]{0,14}(?:%|(?:-|\\s)?(?:${SCALES}|${UNITS})\\b|\\s?[€£$亿億万])|\\b(?:${SCALES})\\b`,
);

/** Whether a text may hold deal figures at all; wrong in the direction of yes. */
export function mayHoldFigures(text: string): boolean {
  return FIGURE.test(text);
}

/** Text read at a time while looking for a sign of a figure, and how much of it is carried on; UTF-16 units. */
const WINDOW = 4_000;
const CARRY = 40;

/** Looks through the raw text of an element for a sign of a figure, as steps; much cheaper than reading the blocks. */
export function* scanForFigures(root: Element): Generator<void, boolean> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let window = '';
  while (walker.nextNode()) {
    const { data } = walker.currentNode as Text;
    for (let from = 0; from < data.length; from += WINDOW) {
      window += data.slice(from, from + WINDOW);
      if (window.length >= WINDOW) {
        if (mayHoldFigures(window)) return true;
        window = window.slice(-CARRY);
      }
      yield;
    }
  }
  return mayHoldFigures(window);
}
