import type { Span } from './span.ts';

/** What opens a teaser of another story, by language. */
const PHRASES: readonly string[] = [
  // English
  'more for you|more on this|more on this topic|more stories|you may also like|you might also like|see also|also read|read also|read more|read next|what to read next|keep reading|further reading|up next|related|related stories|related articles|related coverage|related reading|recommended|recommended for you|recommended reading|most read|most popular|trending|trending now',
  // French
  'à lire|à lire aussi|à lire également|lire aussi|lire également|à voir aussi|voir aussi|sur le même sujet|les plus lus',
  // German
  'lesen sie auch|lesen sie mehr|lest auch|lies auch|auch interessant|das könnte sie auch interessieren|mehr zum thema|meistgelesen|siehe auch',
  // Spanish
  'lea también|lee también|lea más|lee más|leer más|vea también|ver también|te puede interesar|le puede interesar|noticias relacionadas|lo más leído',
  // Italian
  'leggi anche|leggi di più|da leggere|vedi anche|potrebbe interessarti|potrebbe interessarti anche|articoli correlati|i più letti',
  // Portuguese
  'leia também|leia mais|veja também|saiba mais|confira também|notícias relacionadas|mais lidas',
  // Dutch
  'lees ook|lees meer|lees verder|bekijk ook|zie ook|meer over dit onderwerp|meest gelezen',
];
const LONGEST_FIRST = PHRASES.join('|')
  .split('|')
  .toSorted((a, b) => b.length - a.length);
/** One of these at the begin of a line, behind a mark or none. */
const OPENER = new RegExp(`^[^\\p{L}\\d]{0,4}(?:${LONGEST_FIRST.join('|')})(?![\\p{L}\\d])`, 'iu');
/** What calls on the reader to read: the title follows it with no mark between. */
const CALL = /read|lire|les|lies|lea|lee|legg|leia/i;
const MARK = /^\s*[:|–—»>→]\s*/;
const TITLE = /^\s+["“„«]?[\p{Lu}\d]/u;

/** Letters above which a line is a paragraph, no title. */
const LONGEST_TITLE = 200;
/** How a paragraph ends, and no title does. */
const PARAGRAPH = /[.…]["”»’)]*$/;

/**
 * The teasers of other stories within an article: "Read more: …" with its title, and under a line such as "Related stories"
 * the titles that follow.
 */
export function findTeasers(text: string): Span[] {
  const teasers: Span[] = [];
  let isList = false;
  for (let start = 0; start < text.length;) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 ? text.length : stop;
    const line = text.slice(start, end).trim();
    const title = titleOf(line);
    if (title === '') isList = true;
    else if (line !== '') {
      isList &&= line.length <= LONGEST_TITLE && !PARAGRAPH.test(line);
      if (isList || title !== null) teasers.push({ start, end });
    }
    start = end + 1;
  }
  return teasers;
}

/** The title behind what opens a teaser, empty where titles follow in lines of their own; null where nothing opens one. */
function titleOf(line: string): string | null {
  const opener = OPENER.exec(line)?.[0];
  if (opener === undefined) return null;
  const rest = line.slice(opener.length);
  const isTeaser = rest === '' || MARK.test(rest) || (CALL.test(opener) && TITLE.test(rest));
  return isTeaser ? rest.replace(MARK, '').trim() : null;
}
