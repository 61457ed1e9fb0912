import { holds, isElement, localNameOf, parentOf, textOf } from './dom.ts';
import { isArticleNode, readJsonLd } from './json-ld.ts';
import { readMeta } from './meta.ts';

/** Paragraphs shorter than this are captions and teasers; UTF-16 units. */
const PARAGRAPH = 100;
/** Least prose for a page to pass as an article without saying that it is one; UTF-16 units. */
const PROSE = 500;
/** How many paragraphs are measured: enough to tell, whatever the size of the page. */
const MAX_PARAGRAPHS = 400;
const MAX_TEXTS = 5_000;
const NOT_PROSE = /^(?:script|style|noscript|template|a|option|textarea)$/;

/** Where the article of a page stands. */
export interface Found {
  readonly root: Element;
  /** The headline, where it stands outside `root`. */
  readonly headline: Element | null;
}

/** The element that holds the article; null where the page is none. */
export function findArticle(page: Document): Found | null {
  const { body } = page;
  if (!body) return null;
  const long = first(page.getElementsByTagName('p'), MAX_PARAGRAPHS).filter((each) => lengthOf(each) >= PARAGRAPH);
  const says = callsItselfArticle(page);
  if (says !== true && (page.location?.pathname === '/' || !readsAsArticle(body, long, says === false))) return null;
  const root = narrowest(body, long);
  const headline = page.querySelector('h1');
  return { root, headline: headline && !holds(root, headline) ? headline : null };
}

/** What the page calls itself, by linked data and Open Graph; null where it says nothing. */
function callsItselfArticle(page: Document): boolean | null {
  const nodes = readJsonLd(page);
  const type = readMeta(page)('og:type');
  return type === 'article' || nodes.some(isArticleNode) || (type === '' && nodes.length === 0 ? null : false);
}

/** Whether there is prose in one place, as in an article, rather than in many, as in a list of teasers. */
function readsAsArticle(body: Element, long: readonly Element[], doubtful: boolean): boolean {
  if (long.length === 0) return !doubtful && hasBareProse(body);
  const places = new Map<Node | null, number>();
  for (const each of long) places.set(parentOf(each), (places.get(parentOf(each)) ?? 0) + lengthOf(each));
  return Math.max(...places.values()) >= (doubtful ? 2 * PROSE : PROSE);
}

function lengthOf(element: Element): number {
  return textOf(element)?.length ?? 0;
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
function narrowest(body: Element, long: readonly Element[]): Element {
  const held = new Map<Element, number>();
  let prose = 0;
  for (const paragraph of long) {
    const length = lengthOf(paragraph);
    prose += length;
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
