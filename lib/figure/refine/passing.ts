import type { Bound } from '../../vocabulary/figure-words/figure-words.ts';
import { deniedAt } from './denial.ts';

/** Letters before a figure, and behind it, within which it may be told to be passed. */
const REACH = 80;
const BEHIND = 24;

/** "Hat die Marke von 5 Billionen Dollar überschritten", "heeft de grens van 5 miljard gepasseerd": the verb stands behind. */
const MARK = /(?:\b(?:Marke|Schwelle|Grenze) von|\b(?:grens|drempel) van)\s$/u;
const PASSED = /^\s(?:überschr[ie]\p{Ll}+|übertroffen|überstiegen|geknackt|durchbr\p{Ll}+|gepasseerd|overschreden)/u;

const passes = '[pP]ass(?:es|ed|e|é)|[cC]ross(?:es|ed)|[sS]urpass(?:es|ed)|[bB]roken?|[üÜ]berschreitet|[oO]verschrijdt';
/** Those that do not mean another thing before an amount: "passe en revue les 35 sites". */
const exceeds =
  '[fF]ranchi(?:t|r|ssent)?|[dD]épass(?:e|ent|é)|[rR]ebas(?:a|ó|ado)|' +
  '[sS]uper(?:an?|ó|aron|ado|at[oaie]|ano|ou|aram)|[uU]ltrapass(?:a|am|ou|aram|ado)';
const marks =
  'mark|threshold|barrier|barre|cap|seuil|barrera|umbral|cota|listón|soglia|quota|muro|marca|patamar|Marke|grens';
const of = "of|de|del|des|d['’]|di|dei|von|van|de los|de las|de el";
const between = "(?:\\p{Ll}[\\p{Ll}’'-]*\\s){0,4}?";

/**
 * "A franchi en mai la barre des": at most four small words between the verb and the mark that it passes; "superó por primera
 * vez los": where an article stands before it, the amount itself.
 */
const PASSING = new RegExp(
  `(?<![\\p{L}-])(?:(?:${passes}|${exceeds})\\s${between}(?:${marks})\\s(?:${of})|(?:${exceeds})\\s${between}(?!a\\s)\\p{Ll}+\\s(?:los|las|i|gli|les|os|as))\\s?$`,
  'u',
);

/** Whether a figure is told to be passed, which makes it the least: by what bound and word; null where it is not. */
export function passedAt(
  text: string,
  start: number,
  end: number,
  lang: string,
): { readonly bound: Bound; readonly word: string } | null {
  const from = Math.max(0, start - REACH);
  const before = text.slice(from, start);
  const behind = MARK.test(before) ? PASSED.exec(text.slice(end, end + BEHIND)) : null;
  if (behind) return { bound: 'atleast', word: behind[0].trim() };
  const match = PASSING.exec(before);
  if (!match) return null;
  const denied = deniedAt(text, from + match.index, match[0], 'atleast', lang);
  return { bound: denied?.bound ?? 'atleast', word: text.slice(denied?.start ?? from + match.index, start).trim() };
}
