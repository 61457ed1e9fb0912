import type { Lexicon } from '../vocabulary/lexicon.ts';
import { lowerAt, wordAt, type Tokens } from '../vocabulary/tokens.ts';
import type { Article } from './article.ts';
import type { Found } from './names.ts';
import type { Page } from './page.ts';

/** Words by which a page speaks of whoever writes it. One list serves all languages; "US" is a country. */
const FIRST_PERSON = new Set(
  (
    'we our ours us wir unser unsere unserem unseren unserer nous notre nos nosotros nuestro nuestra nuestros nuestras ' +
    'noi nostro nostra nostri nostre nós nosso nossa nossos nossas wij onze'
  ).split(' '),
);

/** On a page of a firm's own, "we" is the firm where nobody is quoted: a description that stands for it by a pronoun. */
export function findSpeaker({ article, tokens }: Page, lexicon: Lexicon): Found[] {
  const name = speakerOf(article, lexicon);
  if (name === null) return [];
  const kind = lexicon.kindOf(name);
  const quoted = quotations(tokens);
  const found: Found[] = [];
  for (let at = 0; at < tokens.count; at++) {
    if (!FIRST_PERSON.has(lowerAt(tokens, at)) || wordAt(tokens, at) === 'US' || quoted[at] === 1) continue;
    const span = { start: tokens.starts[at] ?? 0, end: tokens.ends[at] ?? 0 };
    found.push({ first: at, end: at + 1, mention: { ...span, name, asset: null, via: 'pronoun', kind } });
  }
  return found;
}

/** What a page's site is called by its host, without what stands before and behind: "blogs.zeta.com". */
const HOST = /^(?:[\w-]+\.)*?([\w-]+)\.(?:com?\.)?\w{2,6}$/;

/** Sites on which everybody writes. */
const PLATFORMS = new Set(
  'x twitter youtube github linkedin facebook instagram reddit substack medium yahoo msn'.split(' '),
);

/** The firm whose own page it is; null where it is an outlet's, or whose is not known. */
function speakerOf({ publisher }: Article, lexicon: Lexicon): string | null {
  if (publisher === null) return null;
  const called = HOST.exec(publisher)?.[1] ?? publisher;
  const name = lexicon.canonical(called);
  return lexicon.organisations.has(name) && !PLATFORMS.has(called.toLowerCase()) ? name : null;
}

/** Marks the words that stand within quotation marks of their line. */
function quotations({ text, starts, count }: Tokens): Uint8Array {
  const marks = new Uint8Array(count);
  let inside = false;
  for (let at = 0, offset = 0; at < count; at++) {
    for (; offset < (starts[at] ?? 0); offset++) {
      const mark = text.charAt(offset);
      if (mark === '\n') inside = false;
      else if (mark === '"') inside = !inside;
      else if ('„«'.includes(mark)) inside = true;
      else if (mark === '“') inside = !inside;
      else if ('”»'.includes(mark)) inside = false;
    }
    marks[at] = Number(inside);
  }
  return marks;
}
