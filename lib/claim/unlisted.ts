import type { Span } from '../text/span.ts';
import { OUTLET_CREDITS, OUTLET_WORDS } from '../vocabulary/attribution-words.ts';
import type { Mention } from './mention.ts';

/** A name of up to four words with capitals, which small words may join: "Valley News", "Voz de Galicia". */
const WORD = "\\p{Lu}[\\p{L}\\p{N}&.’'-]*";
const NAME = `(?<name>${WORD}(?: (?:(?:of|and|de|du|des|der|di|da|do|del|della|la) )?${WORD}){0,3})`;
const ARTICLE = "(?:[Tt]he |[Ll][ea] |[Ll]['’]|[Dd](?:ie|er|as|e) |[Ee]l |[Ii]l |[Hh]et |[OA] |[oa] )";
const { sure, first, before, after } = OUTLET_CREDITS;

/**
 * Only an outlet is told with an article, or reports first; otherwise a word of the name must say what it is. Letters before
 * are those of Latin: every place is asked, and for all letters of Unicode the engine calls out.
 */
const SURE = [
  new RegExp(`(?<![A-Za-zÀ-ɏ])(?:${sure}) ${ARTICLE}${NAME}`, 'u'),
  new RegExp(`(?<![A-Za-zÀ-ɏ])(?:${first}) ${ARTICLE}?${NAME}`, 'u'),
];
const REPORTED = ' first reported';
const REPORTER = new RegExp(NAME + REPORTED, 'u');
const LIKELY = [
  new RegExp(`(?<!\\p{L})(?:${before}) ${ARTICLE}?${NAME}`, 'gu'),
  new RegExp(`${NAME} (?:${after})(?!\\p{L})`, 'gu'),
];
const ANY = OUTLET_WORDS.replaceAll(' ', '|');
const NAMED = new RegExp(`(?:^|[ -])(?:${ANY})(?:$|[ -])`, 'u');
/** The same anywhere in a sentence: all such words begin and end with plain letters. */
const HOLDS = new RegExp(`\\b(?:${ANY})\\b`);

/** An outlet that no list knows, by how a sentence credits it, even where its form is a firm's; null where none is credited. */
export function findUnlisted(text: string, sentence: Span, mentions: readonly Mention[]): string | null {
  const words = text.slice(sentence.start, sentence.end);
  const isFree = (name: string): boolean => {
    const start = sentence.start + words.indexOf(name);
    return !mentions.some(
      ({ start: from, end, via }) => from < start + name.length && start < end && via !== 'form' && via !== 'guess',
    );
  };
  const names = (matches: Iterable<RegExpExecArray | null>): string[] =>
    [...matches].flatMap((match) => match?.groups?.['name']?.replace(/[.’']+s?$/, '') ?? []);
  const told = names(SURE.map((pattern) => pattern.exec(words)));
  // Names are looked for last: every word with a capital may begin one.
  if (words.includes(REPORTED)) told.push(...names([REPORTER.exec(words)]));
  const likely = HOLDS.test(words) ? LIKELY : [];
  const named = likely.flatMap((pattern) => names(words.matchAll(pattern))).filter((name) => NAMED.test(name));
  return [...told, ...named].find(isFree) ?? null;
}
