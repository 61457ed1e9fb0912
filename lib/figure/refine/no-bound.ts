import type { Bound } from '../../vocabulary/figure-words/figure-words.ts';
import { type Match, phraseAt } from '../../vocabulary/figure-words/phrases.ts';
import { isGrowth } from '../manner.ts';
import { type Found, wordsOf } from '../reading.ts';

/** Whether words before a figure, which bound others, do not bound this one. */
export function isNoBound(text: string, match: Match<Bound>, figure: Found): boolean {
  if (match.value === 'atmost' && isOutcome(text, match, figure)) return true;
  return isComparison(text, match, figure) || isOfVerbOrDeal(text, match, figure);
}

/** Verbs of what may be, behind which "to" tells the most that something reaches. */
const MAY = /(?:^|\s)(?:pod|pued|poss|potr|pourr|peut|kan|könn|zou|can|could|may|might)\p{L}*\s/iu;

/** "daalde tot 27 procent", "subió un 62%, hasta los 57.000 millones": the outcome of a growth or fall, and no bound. */
function isOutcome(text: string, { start, end }: Match<Bound>, figure: Found): boolean {
  const words = wordsOf(figure);
  if (phraseAt(words.to, text, start)?.end !== end) return false;
  const before = text.slice(Math.max(0, start - 40), start);
  if (MAY.test(before) || BY.test(before)) return false;
  return (
    CHANGED.test(before) ||
    isGrowth(text, start, words) ||
    BEGUN.test(text.slice(figure.end, figure.end + LONGEST_BEGUN))
  );
}

/** Where a growth began, told behind its outcome: "tot 5 miljard dollar, van 2 miljard". */
const BEGUN = /^,\s(?:van|from|desde|von)\s[^\p{L}\d]{0,3}\d/u;
const LONGEST_BEGUN = 12;

/** "steigt mit bis zu 100 Milliarden ein": what is put in, or by how much. */
const BY = /\b(?:mit|um|für|con|com|met|avec|with)\s$/i;

/** By how much, or that, something changed: "met 70 procent tot", "liepen op tot". */
const CHANGED =
  /(?:%,?|pro[cz]ent|percent|por ciento|per cento|pour cent)\s$|\b(?:opliep|opgelopen|(?:liep|liepen|loopt|lopen)\b[^.;,]{1,25}\b(?:op|terug))\s$/i;

/** "twice as much as $5bn", "larger than the $7 billion takeover": another amount is compared, this one is not bounded. */
function isComparison(text: string, { start, end }: Match<Bound>, figure: Found): boolean {
  const phrase = text.slice(start, end);
  const gap = text.slice(end, figure.start);
  // "menos que os US$ 41,3 bilhões projetados"
  const definite =
    /^\s(?:the|its|their|last|that|this)\s/i.test(gap) || (/\sque$/.test(phrase) && /^\s[oa]s?\s/.test(gap));
  if (EXPECTED.test(text.slice(figure.end, figure.end + LONGEST_EXPECTED)) && ARTICLE.test(phrase + gap)) return true;
  if (definite)
    return !/^\s?(?:mark|threshold|level|barrier|milestone|line)\b/i.test(text.slice(figure.end, figure.end + 12));
  return /^as\s/i.test(phrase) && /(?:twice|half|times|fold|[x×])\s$/i.test(text.slice(Math.max(0, start - 6), start));
}

/** What was told before, which another amount is compared with: "más de los 100 millones previstos". */
const EXPECTED = /^\s(?:previst|pretendid|projetad|esperad|anunciad|prévu|attendu|annoncé|attes|annunciat)/i;
const LONGEST_EXPECTED = 12;
const ARTICLE = /(?:\s|^)(?:d?[oa]s|l[oa]s|[dl]es|dei|delle|i|le)\s?$/i;

/** Verbs and nouns that "over" and "up to" belong to, and what is told to be "über" an amount: "hands over $2bn", "ein Vertrag über 2 Milliarden". */
const OVER: Readonly<Record<string, RegExp>> = {
  over: /\b(?:(?:hand|turn|roll)(?:s|ed|ing)?|understanding|memorandum|talks|dispute|row|fight)\s$/i,
  'up to': /\b(?:add(?:s|ed)?|gone|went)\s$/i,
  über: /(?:vertrag|verträge|vereinbarung|abkommen|zusammenarbeit|partnerschaft|auftrag|aufträge|bestellung|erklärung|kredit|darlehen|anleihen?|finanzierung|runde|verpflichtung|erhöhung|deal|rechnung|scheck|streit|klage|gespräche?n?|pläne|linie|fazilität|(?<!\p{L})(?:eine?[mns]?|das|des|dem)\s\p{L}*(?:programm|paket|volumen)|(?<!\p{L})(?:verfüg\p{L}+|(?:ver)?handel(?:t|n|te|ten)|berichte\p{L}*|spr[aei]ch\p{L}*|gesprochen|diskutier\p{L}*))\s$/iu,
};
const LONGEST_OVER = 40;

/** What stands with an amount before its noun: "under a $1.1 billion contract", "over a $12 million bond". */
const BY_ONE = /^(?:over|under|above|beyond|within|über|unter)\s(?:an?|eine[nmrs]?)\s$/i;

function isOfVerbOrDeal(text: string, { start, end }: Match<Bound>, figure: Found): boolean {
  const own = OVER[text.slice(start, end).toLowerCase()];
  return (
    own?.test(text.slice(Math.max(0, start - LONGEST_OVER), start)) === true ||
    BY_ONE.test(text.slice(start, figure.start))
  );
}
