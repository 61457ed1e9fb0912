import { isElement, parentOf } from './dom.ts';

/**
 * Whether the text of an element stands on a dark ground: by the nearest background that is not see-through, and where
 * there is none (an image, a bare page) by the text's own colour.
 */
export function isOnDark(element: Element): boolean {
  for (let node: Node | null = element; node && isElement(node); node = parentOf(node)) {
    const ground = readColour(getComputedStyle(node).backgroundColor);
    if (ground && ground.alpha > 0.5) return ground.lightness < 0.45;
  }
  return (readColour(getComputedStyle(element).color)?.lightness ?? 0) > 0.55;
}

/** Perceived lightness (0–1) and opacity of a computed colour, in any of the forms that browsers write it in. */
export function readColour(colour: string): { lightness: number; alpha: number } | null {
  const parts = /^(rgba?|color|(?:ok)?l(?:ab|ch))\((?:srgb |display-p3 )?([^/)]+)(?:\/ *([\d.]+))?\)$/.exec(colour);
  if (!parts) return null;
  const [first = 0, second = 0, third = 0, fourth = 1] = parts[2]!.split(/[ ,]+/).map(parseFloat);
  const form = parts[1]!;
  const alpha = parts[3] === undefined ? (form.startsWith('rgb') ? fourth || 0 : 1) : Number(parts[3]);
  if (form.startsWith('ok')) return { lightness: first, alpha };
  if (form.startsWith('l')) return { lightness: first / 100, alpha };
  return { lightness: (0.299 * first + 0.587 * second + 0.114 * third) / (form === 'color' ? 1 : 255), alpha };
}
