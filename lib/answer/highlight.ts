/** The neutral mark of a figure: one name for each load of a page, and its style. */
import { digest } from '../store/ids.ts';

/** Letters of a name: no page can link two loads, and no name tells whose it is. */
const LENGTH = 12;

/** A name for this load of this page, the same for all its requests, without a trace of who made it. */
export async function highlightName(secret: string, load: string): Promise<string> {
  const hex = await digest(`${secret}\n${load}`);
  return hex.slice(0, LENGTH).replace(/[0-9a-f]/g, (digit) => String.fromCharCode(97 + parseInt(digit, 16)));
}

/**
 * The style: an underline in the colour of the text, which therefore works in light and dark, and a tint so light that
 * contrast stays what it was. In forced colours the tint goes and the line takes the system's colour.
 */
export function highlightStyle(name: string): string {
  return `::highlight(${name}) {
  text-decoration: underline dotted 2px color-mix(in srgb, currentColor 65%, transparent);
  background-color: rgb(255 190 0 / 0.14);
}
@media (forced-colors: active) {
  ::highlight(${name}) { text-decoration: underline dotted 2px Highlight; background-color: transparent; }
}
@media print {
  ::highlight(${name}) { text-decoration: none; background-color: transparent; }
}`;
}
