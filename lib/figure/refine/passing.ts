import type { Bound } from '../../vocabulary/figure-words/figure-words.ts';
import { deniedAt } from './denial.ts';

/** Letters before a figure, and behind it, within which it may be told to be passed. */
const REACH = 80;
const BEHIND = 24;

/** "Hat die Marke von 5 Billionen Dollar überschritten", "heeft de grens van 5 miljard gepasseerd": the verb stands behind. */
const MARK = /(?:\b(?:Marke|Schwelle|Grenze) von|\b(?:grens|drempel) van)\s$/u;
const PASSED = /^\s(?:überschritten|übertroffen|überstiegen|geknackt|durchbrochen|gepasseerd|overschreden)\b/u;

/** Verbs that pass a mark, and those of them that exceed an amount itself, in all languages: none is a word of another. */
const PASS =
  '[pP]ass(?:es|ed|é)|[cC]ross(?:es|ed)|[sS]urpass(?:es|ed)|[bB]roken?|[üÜ]berschreitet|[oO]verschrijdt|[fF]ranchi(?:t|r|ra|ssant|ssent)?';
const EXCEED =
  '[dD]épass(?:e|ent|é)|[rR]ebas(?:a|ó|ado)|[sS]uper(?:an?|ó|aron|ado|at[oaie]|ano|ou|aram)|[uU]ltrapass(?:a|am|ou|aram|ado)';
const MARKS =
  "(?:(?:the|la|le|el|il|lo|o|die|de|het)\\s(?:\\p{Ll}+\\s)?(?:mark|threshold|barrier|barre|cap|seuil|barrera|umbral|soglia|marca|patamar|Marke|grens)|a\\smarca)(?:\\s\\p{Ll}+)?\\s(?:of|del?|des|d['’]|di|degli|delle|d[ao]s?|von|van|de los|de las)";
/** What may stand between such a verb and the article of the amount. */
const ADVERBS =
  'ya|por primera vez|ampliamente|con creces|già|ampiamente|per la prima volta|complessivamente|nel complesso|abbondantemente|já|pela primeira vez|amplamente|largamente|déjà|désormais|largement|nettement|de loin|pour la première fois';

/** "A franchi en mai la barre des": at most two small words to the mark; "superó por primera vez los": the amount itself. */
const PASSING = new RegExp(
  `(?<![\\p{L}-])(?:(?:${PASS}|${EXCEED})\\s(?:\\p{Ll}[\\p{Ll}’'-]*\\s){0,2}?${MARKS}|(?:${EXCEED})\\s(?:${ADVERBS})\\s(?:los|las|i|gli|les|os|as))\\s?$`,
  'u',
);

/** The last word of all of these: most figures have another before them, and are done with. */
const LINKED = /(?:\b(?:of|v[ao]n|[dl][aeo]s?|del|di|degli|delle|i|gli|os|as)\s|d['’])$/u;
const LONGEST_LINK = 8;

/** What makes it no fact: a condition at the head of the sentence. */
const IF = /(?:^|[.!?\n]\s*)(?:If|Should|Unless|Falls|Sollten?|Wenn|Si|Se|Als|Mocht)\b[^.!?\n]*$/u;
/** What denies the verb from behind it, or before a verb that stands behind. */
const NOT = /(?<!\p{L})(?:pas|jamais|plus|nicht|nie|kein\p{Ll}*|niet|nooit|geen)(?!\p{L})/u;

/** Whether a figure is told to be passed, which makes it the least: by what bound and word; null where it is not. */
export function passedAt(
  text: string,
  start: number,
  end: number,
  lang: string,
): { readonly bound: Bound; readonly word: string } | null {
  if (!LINKED.test(text.slice(Math.max(0, start - LONGEST_LINK), start))) return null;
  const from = Math.max(0, start - REACH);
  const before = text.slice(from, start);
  const behind = MARK.test(before) ? PASSED.exec(text.slice(end, end + BEHIND)) : null;
  const match = behind ? null : PASSING.exec(before);
  if ((!behind && !match) || IF.test(before) || NOT.test(behind ? before : (match?.[0] ?? ''))) return null;
  if (!match) return { bound: 'atleast', word: behind?.[0].trim() ?? '' };
  const denied = deniedAt(text, from + match.index, match[0], 'atleast', lang);
  return { bound: denied?.bound ?? 'atleast', word: text.slice(denied?.start ?? from + match.index, start).trim() };
}
