import { codeAt, isHyphen, isYear } from '../../text/chars.ts';
import { nationAt, ofNation } from '../../vocabulary/figure-words/nations.ts';
import { CODES, SIGNS } from '../../vocabulary/figure-words/universal.ts';
import { type Currency, currencyAfter } from '../currency.ts';
import type { Meant } from '../meant.ts';
import type { Numeral } from '../numeral.ts';
import { figureOf, type Found, type Reading } from '../reading.ts';
import { type Scale, scaleAt } from '../scale.ts';

/** Money: a currency before or after a number. */
export function moneyOf(numeral: Numeral, { text, options, meant }: Reading): Found | null {
  const { before, after } = numeral;
  const currency = before && (before.code !== '$' || !after) ? before : after;
  if (!currency || (currency === after && isWeight(text, numeral, after))) return null;
  const told = currency.code === '$' ? dollarBehind(text, numeral) : null;
  const implied = currency.code === '$' && !told;
  const shared = numeral.tail !== numeral.end;
  const scale = currency === after && !shared ? scaleBehind(text, numeral, after) : null;
  // In "$5 € 6" the second sign belongs to the next amount.
  const end =
    after && !shared && (!before || after.code === before.code || before.code === '$')
      ? (scale?.end ?? after.end)
      : numeral.end;
  return figureOf(text, numeral, {
    start: before?.start ?? numeral.start,
    end,
    kind: 'money',
    unit: told ?? (implied ? (options.currency ?? meant.dollar) : codeOf(text, currency, meant)),
    power:
      currency.power + (scale?.power ?? (before && !numeral.scaled ? captionBefore(text, before.start, numeral) : 0)),
    unitImplied: implied,
  });
}

/** "Amount drawn (in thousands): $1,918,885" */
const CAPTION = /\((?:[^()]{0,20}\s)?in\s(\p{L}{6,9})[^()]{0,30}\):?\s?$/iu;
const LONGEST_CAPTION = 70;

/** The power of ten of the scale that brackets right before an amount tell. */
function captionBefore(text: string, start: number, { line }: Numeral): number {
  const end = text.charAt(start - 1) === ' ' ? start - 1 : start;
  if (!/[:)]/.test(text.charAt(end - 1))) return 0;
  const scale = CAPTION.exec(text.slice(Math.max(0, start - LONGEST_CAPTION), start))?.[1];
  return (scale && line.words.scales.get(scale.toLowerCase())) || 0;
}

/** The code of a currency, where several have its sign or name the one that is meant. */
function codeOf(text: string, { start, end, code }: Currency, meant: Meant): string {
  if (code === 'JPY') return end - start === 1 && text.charAt(start) === '¥' ? meant.yen : code;
  return code === 'MXN' && /^pesos?$/i.test(text.slice(start, end)) ? meant.peso : code;
}

/** Whose dollars an amount is in, told behind it: "$240 million in Canadian dollars", "$240 million (Canadian)". */
function dollarBehind(text: string, { end, line }: Numeral): string | null {
  if (codeAt(text, end) !== 0x20) return null;
  const nation = text.charAt(end + 1) === '(' ? nationAt(text, end + 2) : null;
  if (nation && text.charAt(nation.word) === ')') return ofNation('USD', nation.country);
  if (!text.startsWith(' in ', end)) return null;
  const behind = currencyAfter(text, end + 4, line.words);
  return behind && /^[A-Z]{2}D$/.test(behind.code) ? behind.code : null;
}

/** "weighs 3,000 pounds", "a 4,000-pound rack", "275 pound-feet of torque": pounds that are no money. */
function isWeight(text: string, { start, scaled }: Numeral, after: Currency): boolean {
  if (scaled || !/^pounds?$/i.test(text.slice(after.start, after.end))) return false;
  return (
    isHyphen(text, after.start - 1) ||
    /^-f|^ of (?:thrust|torque|force)/.test(text.slice(after.end, after.end + 12)) ||
    /\b(?:weigh|heav|lift)[^;]*$/i.test(text.slice(Math.max(0, start - 30), start))
  );
}

/** The scale that stands behind the currency: "75 USD million", "40 € million"; not in a caption ("2025 USD million"). */
function scaleBehind(text: string, numeral: Numeral, { start, end }: Currency): Scale | null {
  if (numeral.scaled || numeral.spelled || isYear(text, numeral.start, numeral.end)) return null;
  if ((CODES.at(text, start, end) ?? SIGNS.at(text, start, end)) === undefined) return null;
  const scale = scaleAt(text, end, numeral.line.words);
  return scale && scale.end - end > 2 ? scale : null;
}
