import type { Lexicon } from '../vocabulary/lexicon.ts';
import { lowerAt, wordAt, type Tokens } from '../vocabulary/tokens.ts';
import type { Article } from './article.ts';
import type { Found } from './names.ts';
import type { Page } from './page.ts';

/** Words by which a page speaks of whoever writes it, by language. */
const FIRST_PERSON: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({
    en: 'we our us',
    de: 'wir unser unsere unserem unseren unserer',
    fr: 'nous notre nos',
    es: 'nosotros nuestro nuestra nuestros nuestras',
    it: 'noi nostro nostra nostri nostre',
    pt: 'nós nosso nossa nossos nossas',
    nl: 'wij we ons onze',
  }).map(([lang, words]) => [lang, new Set(words.split(' '))]),
);

/** On a page of a firm's own, "we" is the firm where nobody is quoted: it stands for the firm as a pronoun does. */
export function findSpeaker({ article, tokens }: Page, lexicon: Lexicon): Found[] {
  const name = speakerOf(article, lexicon);
  const words = FIRST_PERSON[article.lang?.slice(0, 2).toLowerCase() ?? 'en'];
  if (name === null || !words) return [];
  const kind = lexicon.kindOf(name);
  const quoted = quotations(tokens);
  const found: Found[] = [];
  for (let at = 0; at < tokens.count; at++) {
    if (quoted[at] === 1 || !words.has(lowerAt(tokens, at)) || isPartOfWord(tokens, at)) continue;
    const span = { start: tokens.starts[at] ?? 0, end: tokens.ends[at] ?? 0 };
    found.push({ first: at, end: at + 1, mention: { ...span, name, asset: null, via: 'pronoun', kind } });
  }
  return found;
}

/** "US", "us-east-1", "Notre-Dame". */
function isPartOfWord(tokens: Tokens, at: number): boolean {
  const { text, starts, ends } = tokens;
  const word = wordAt(tokens, at);
  return (
    (word.length > 1 && word === word.toUpperCase()) ||
    text[(starts[at] ?? 0) - 1] === '-' ||
    text[ends[at] ?? 0] === '-'
  );
}

/** The host of a firm's own page, and what its site or its newsroom is called beside the firm's name. */
const HOST = /^(?:(?:www|blogs?|about|ir|investors?|newsroom|press|media)\.)*([\w-]+)\.(?:com?\.)?\w{2,6}$/;
const ROOM = /^(?:About|Inside) | (?:Newsroom|News Center|Blog|Cloud Blog|Press|Investor Relations)$/g;

/** Sites on which everybody writes. */
const PLATFORMS = new Set(
  (
    'x twitter youtube github linkedin facebook instagram reddit substack medium yahoo msn tiktok pinterest notion naver ' +
    'huggingface spotify telegram discord'
  ).split(' '),
);

/** The firm whose own page it is; null where it is an outlet's or a state's, or whose is not known. */
function speakerOf({ publisher }: Article, lexicon: Lexicon): string | null {
  if (publisher === null) return null;
  const called = (HOST.exec(publisher)?.[1] ?? publisher.replaceAll(ROOM, '')).toLowerCase();
  const organisation = lexicon.organisations.get(lexicon.canonical(called));
  if (!organisation || organisation.kind === 'government' || PLATFORMS.has(called)) return null;
  const isNamed = organisation.namings.some(({ via, words }) => via === 'name' && words.toLowerCase() === called);
  return isNamed || organisation.name.toLowerCase() === called ? organisation.name : null;
}

/** Marks the words that stand within quotation marks of their line. */
function quotations({ text, starts, count }: Tokens): Uint8Array {
  const marks = new Uint8Array(count);
  let closes = '';
  for (let at = 0, offset = 0; at < count; at++) {
    for (; offset < (starts[at] ?? 0); offset++) {
      const mark = text.charAt(offset);
      // 13" is a length.
      const isInch = mark === '"' && closes === '' && /\d/.test(text.charAt(offset - 1));
      if (mark === '\n' || (closes !== '' && closes.includes(mark))) closes = '';
      else if (closes === '' && !isInch) closes = CLOSING[mark] ?? '';
    }
    marks[at] = Number(closes !== '');
  }
  return marks;
}

/** By the mark that opens a quotation those that close it. */
const CLOSING: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '‘': '’',
};
