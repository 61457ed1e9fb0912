/** Letters that stand together most often in the words of all languages, and the signs by which packed words call them. */
const PIECES: Readonly<Record<string, string>> = {
  $: 'en',
  '%': 'er',
  '&': 'in',
  '+': 'on',
  _: ' de',
  '`': 'es',
  '{': 'an',
  '|': 'al',
  '}': 'or',
  '~': 'it',
};

/** The signs that no word to be shortened may have. */
export const PIECE_SIGNS = Object.keys(PIECES).join('');

/** Puts signs for letters that often stand together. */
export function shorten(text: string): string {
  return Object.entries(PIECES).reduce((shorter, [sign, letters]) => shorter.replaceAll(letters, sign), text);
}

/** Puts the letters back. */
export function lengthen(text: string): string {
  return text.replace(/[$%&+_`{|}~]/g, (sign) => PIECES[sign] ?? sign);
}
