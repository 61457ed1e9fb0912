import { isElement, localNameOf, parentOf, textOf } from './dom.ts';
import type { Metadata } from './metadata.ts';

const SCALES =
  'trillions?|billions?|millions?|milliards?|billones?|millones|Milliarden?|Millionen|Billionen?|miliardi|milioni|bilh(?:ão|ões)|milh(?:ão|ões)|miljard|miljoen|lakh|crores?';
const UNITS = `bn|mn|tn|trn|[kKMGT]Wh?|(?:giga|mega)watts?|gigavatios|per ?cent|percent|pour cent|Prozent|GPUs?|TPUs?|chips?|[kmbBMK]`;

/** A cheap sign of a deal figure: a currency beside a digit, or a digit or a word beside a scale or a unit. */
const FIGURE = new RegExp(
  `[$€£¥₹₩]\\s?\\d|\\d[\\d.,\\s\\u00a0\\u202f]{0,14}(?:%|(?:-|\\s)?(?:${SCALES}|${UNITS})\\b|\\s?[€£$亿億万])|\\b(?:${SCALES})\\b`,
);

/** Whether a text may hold deal figures at all; wrong in the direction of yes. */
export function mayHoldFigures(text: string): boolean {
  return FIGURE.test(text);
}

/** Paragraphs shorter than this are captions and teasers; UTF-16 units. */
const PARAGRAPH = 100;
/** Least prose for a page to pass as an article without saying that it is one; UTF-16 units. */
const PROSE = 500;
/** How many paragraphs are measured: enough to tell, whatever the size of the page. */
const MAX_PARAGRAPHS = 400;
const MAX_TEXTS = 5_000;
const NOT_PROSE = /^(?:script|style|noscript|template|a|option|textarea)$/;

/** The element that holds the article, and its headline where that stands elsewhere; null where the page is no article. */
export function findArticle(page: Document, about: Metadata): { root: Element; headline: Element | null } | null {
  const { body } = page;
  if (!body) return null;
  const paragraphs = first(page.getElementsByTagName('p'), MAX_PARAGRAPHS);
  const long = paragraphs.filter((each) => (textOf(each)?.length ?? 0) >= PARAGRAPH);
  const prose = long.reduce((sum, each) => sum + (textOf(each)?.length ?? 0), 0);
  if (about.isArticle !== true) {
    const isFront = page.location?.pathname === '/' || about.isArticle === false;
    if (isFront && page.querySelectorAll('article').length !== 1) return null;
    if (prose < PROSE && !hasBareProse(body)) return null;
  }
  const root = narrowest(body, long, prose);
  const headline = page.querySelector('h1');
  return { root, headline: headline && !Node.prototype.contains.call(root, headline) ? headline : null };
}

/** The first elements of a live list, without reading the rest of a huge page. */
function first(list: HTMLCollectionOf<Element>, count: number): Element[] {
  const found: Element[] = [];
  for (let i = 0; i < count && list[i]; i++) found.push(list[i]!);
  return found;
}

/** Prose that stands in the page without paragraphs, as on old sites and plain renderings: long texts, few links. */
function hasBareProse(body: Element): boolean {
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  let prose = 0;
  for (let i = 0; i < MAX_TEXTS && walker.nextNode(); i++) {
    const { data, parentElement } = walker.currentNode as Text;
    if (data.length >= PARAGRAPH && parentElement && !NOT_PROSE.test(localNameOf(parentElement))) prose += data.length;
    if (prose >= PROSE) return true;
  }
  return false;
}

/** Share of the prose that an element must hold to be read in place of the whole page. */
const MOST = 0.7;

/** The innermost element that is marked as an article and holds most of the prose, else the whole page. */
function narrowest(body: Element, long: readonly Element[], prose: number): Element {
  const held = new Map<Element, number>();
  for (const paragraph of long) {
    const length = textOf(paragraph)?.length ?? 0;
    for (let node: Node | null = paragraph; node && node !== body; node = parentOf(node)) {
      if (isElement(node)) held.set(node, (held.get(node) ?? 0) + length);
    }
  }
  let best: Element = body;
  for (const candidate of body.querySelectorAll('article, main, [role="main"], [itemprop~="articleBody"]')) {
    if (prose > 0 && (held.get(candidate) ?? 0) >= MOST * prose) best = candidate; // document order: the innermost comes last
  }
  return best;
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
