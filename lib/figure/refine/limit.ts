import type { Bound } from '../../vocabulary/figure-words/figure-words.ts';

/** Letters before a figure within which a word may tell that it is the least or the most. */
const REACH = 56;

const least = 'minimum|mínim[oa]s?|minim[oaie]|mindest(?!ens)\\p{L}+|floor|plancher|ondergrens|untergrenze|min\\.';
const most =
  'maximum|máxim[oa]s?|massim[oaie]|höchst(?!ens)\\p{L}+|cap(?:ped)?|ceiling|plafond|techo|tetto|teto|bovengrens|obergrenze|max\\.';
const links = "of|de|d['’]|di|von|van|in|at|is|was|est|es|é|è|ist|liegt|lag|beträgt|betrug|bedraagt|op|auf|bei|a|em";

/** "A minimum commitment of", "montant maximal de", "Obergrenze bei", "Mindestabnahme", "(max.):". A firm's market cap is no cap. */
const LIMIT = new RegExp(
  `(?<![\\p{L}-]|market )(?:(${least}|minimal\\p{L}*(?!:))|${most}|maximal\\p{L}*(?!:))(?:(?:\\s\\p{L}+){0,4}\\s(?:${links})|(?:\\s[\\p{L}'’-]+){0,4}\\)?\\s?:)?\\s?$`,
  'iu',
);

/** Whether what stands before a figure names it the least, or the most, that something may be; null where it does not. */
export function limitBefore(text: string, start: number): { bound: Bound; word: string } | null {
  const match = LIMIT.exec(text.slice(Math.max(0, start - REACH), start));
  return match && { bound: match[1] === undefined ? 'atmost' : 'atleast', word: match[0].trim() };
}
