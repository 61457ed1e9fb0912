import { attributeOf, closest, localNameOf } from './dom.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that never hold the article's own prose. */
const NOT_PROSE = words(
  'nav aside footer script style noscript template code pre samp kbd select button textarea svg canvas video audio iframe object dialog menu math head',
);
const NOT_PROSE_ROLES = words(
  'navigation banner complementary contentinfo search dialog menu menubar toolbar tooltip alertdialog',
);

/** Words in a class, an id or a test hook that name what surrounds an article. */
const AROUND =
  /(?:^|[\s_-])(?<!\b(?:has|with|without|no|show|hide|is)[_-])(?:related|recirc(?:ulation)?|recommend(?:ed|ations)?|read-?more|more-stories|most-?(?:read|popular)|trending|newsletter|promo|sidebar|share|social|comments?|breadcrumbs?|cookies?|consent|advert(?:isement)?|ads?|ad-slot|sponsor(?:ed)?|outbrain|taboola|paywall|subscribe|tags?|site-footer)(?:$|[\s_-])/i;
/** Longest list of classes that is looked at: beyond it they are machine-made and say nothing. */
const MAX_NAMES = 300;

/** Whether an element and all that stands in it is left out of the text. */
export function isAround(element: Element, root: Element): boolean {
  const name = localNameOf(element);
  if (NOT_PROSE.has(name)) return true;
  if (name === 'body' || name === 'main') return false;
  if (name === 'form') return !holdsArticle(element);
  if (name === 'header') return !isArticleHeader(element);
  if (name === 'article' && localNameOf(root) === 'article') return isTeaser(element);
  if (Element.prototype.hasAttribute.call(element, 'hidden')) return true;
  const role = attributeOf(element, 'role');
  if (role !== '' && NOT_PROSE_ROLES.has(role)) return true;
  const names = `${attributeOf(element, 'class')} ${attributeOf(element, 'id')}`;
  return names.length > 1 && names.length < MAX_NAMES && AROUND.test(names) && !holdsArticle(element);
}

function holdsArticle(element: Element): boolean {
  return Element.prototype.querySelector.call(element, 'article, main, h1') !== null;
}

/** An article inside the article is another story's teaser, unless it has paragraphs, as the posts of a live page do. */
function isTeaser(article: Element): boolean {
  return Element.prototype.querySelectorAll.call(article, 'p').length < 2;
}

/** A header with the headline, or inside the article, belongs to the article; the others carry menus. */
function isArticleHeader(header: Element): boolean {
  return closest(header, 'article, main') !== null || Element.prototype.querySelector.call(header, 'h1') !== null;
}

/** Whether an element is styled away: not displayed, invisible, or cut to nothing for screen readers only. */
export function isStyledAway(element: Element): boolean {
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.visibility === 'hidden') return true;
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  if (/^inset\((?:50|100)%/.test(style.clipPath) || /^rect\([01]px,? [01]px/.test(style.clip)) return true;
  return parseFloat(style.left) < -999 || (style.overflow !== 'visible' && parseFloat(style.width) <= 1);
}

/** Whether an element carries anything by which a site could style it away on its own. */
export function mayBeStyledAway(element: Element): boolean {
  return Element.prototype.hasAttribute.call(element, 'class') || Element.prototype.hasAttribute.call(element, 'style');
}
