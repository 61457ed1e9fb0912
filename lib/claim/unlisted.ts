import type { Span } from '../text/span.ts';
import { OUTLET_CREDITS, OUTLET_WORDS } from '../vocabulary/attribution-words.ts';
import type { Mention } from './mention.ts';

/** A name of up to four words with capitals, which small words may join: "Valley News", "Voz de Galicia". */
const WORD = "\\p{Lu}[\\p{L}\\p{N}&.’'-]*";
const NAME = `(?<name>${WORD}(?: (?:(?:of|and|de|du|des|der|di|da|do|del|della|la) )?${WORD}){0,3})`;
const ARTICLE = "(?:[Tt]he |[Ll][ea] |[Ll]['’]|[Dd](?:ie|er|as|e) |[Ee]l |[Ii]l |[Hh]et |[OA] |[oa] )";
const { sure, first, before, after } = OUTLET_CREDITS;

/** Only an outlet is told with an article, or reports first; otherwise a word of the name must say what it is. */
const SURE = [
  new RegExp(`(?<!\\p{L})(?:${sure}) ${ARTICLE}${NAME}`, 'u'),
  new RegExp(`(?<!\\p{L})(?:${first}) ${ARTICLE}?${NAME}`, 'u'),
  new RegExp(`${NAME} first reported`, 'u'),
];
const LIKELY = [
  new RegExp(`(?<!\\p{L})(?:${before}) ${ARTICLE}?${NAME}`, 'gu'),
  new RegExp(`${NAME} (?:${after})(?!\\p{L})`, 'gu'),
];
const NAMED = new RegExp(`(?:^|[ -])(?:${OUTLET_WORDS.replaceAll(' ', '|')})(?:$|[ -])`, 'u');

/** An outlet that no list knows, by how a sentence credits it; null where none is credited. */
export function findUnlisted(text: string, sentence: Span, mentions: readonly Mention[]): string | null {
  const words = text.slice(sentence.start, sentence.end);
  const isFree = (name: string): boolean => {
    const start = sentence.start + words.indexOf(name);
    return !mentions.some((mention) => mention.start < start + name.length && start < mention.end);
  };
  const names = (matches: Iterable<RegExpExecArray | null>): string[] =>
    [...matches].flatMap((match) => match?.groups?.['name']?.replace(/[.’']+s?$/, '') ?? []);
  const told = names(SURE.map((pattern) => pattern.exec(words)));
  const named = LIKELY.flatMap((pattern) => names(words.matchAll(pattern))).filter((name) => NAMED.test(name));
  return [...told, ...named].find(isFree) ?? null;
}
