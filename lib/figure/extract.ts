import { byStart } from '../text/span.ts';
import type { FigureLexicon } from '../vocabulary/figure-words/lexicon.ts';
import type { Figure } from './figure.ts';
import { shareInLists } from './lists.ts';
import { digitsAt } from './in-digits.ts';
import { wordsAt } from './in-words.ts';
import { meantIn } from './meant.ts';
import type { Numeral } from './numeral.ts';
import { isDigit } from '../text/chars.ts';
import { countedOf } from './parse/counted.ts';
import { labelledOf } from './parse/labelled.ts';
import { magnitudeOf } from './parse/magnitude.ts';
import { measureOf } from './parse/measure.ts';
import { moneyOf } from './parse/money.ts';
import { multipleOf } from './parse/multiple.ts';
import { parseTable } from './parse/table.ts';
import { termOf } from './parse/term.ts';
import type { FigureOptions, Found, Reading } from './reading.ts';
import { dropAdvertised } from './refine/advert.ts';
import { linkAlsoTold } from './refine/also-told.ts';
import { joinCents } from './refine/cents.ts';
import { fillEllipsis } from './refine/ellipsis.ts';
import { tellHedges } from './refine/hedge.ts';
import { takePlus } from './refine/plus.ts';
import { tellRates } from './refine/rate.ts';
import { dropScores } from './refine/score.ts';
import { dropCaptions } from './refine/caption.ts';
import { dropOverlaps } from './refine/span.ts';
import { joinThousands } from './thousands.ts';
import { joinRanges } from './range.ts';
import { tellSteps } from './refine/step.ts';
import { scan } from './scan.ts';

/** Each reads one kind of figure from a number, the one at an index of those of a text. */
const PARSERS: readonly ((numeral: Numeral, reading: Reading, index: number) => Found | null)[] = [
  moneyOf,
  measureOf,
  multipleOf,
  countedOf,
  termOf,
  labelledOf,
  magnitudeOf,
];

/** Each makes the figures tell more, in this order; none changes its input. */
const REFINERS: readonly ((figures: readonly Found[], reading: Reading) => readonly Found[])[] = [
  dropOverlaps,
  joinCents,
  dropAdvertised,
  dropScores,
  dropCaptions,
  fillEllipsis,
  takePlus,
  tellRates,
  tellHedges,
  linkAlsoTold,
  tellSteps,
  // A rate may have grown into the next figure.
  dropOverlaps,
];

/**
 * Every figure of a text in text order: what is counted or measured, its bounds as stated, and how it is told. `lexicon` is
 * what the words of all languages compile to (`Lexicon.figures`).
 */
export function extractFigures(text: string, lexicon: FigureLexicon, options: FigureOptions = {}): Figure[] {
  const numerals = readNumerals(text, lexicon, options.lang);
  const reading: Reading = { text, options, numerals, lexicon, meant: meantIn(text, options.lang) };
  const found = parse(reading).sort(byStart);
  return REFINERS.reduce<readonly Found[]>((figures, refine) => refine(figures, reading), found).map(told);
}

function parse(reading: Reading): Found[] {
  const found: Found[] = [];
  const { numerals } = reading;
  for (const parser of PARSERS) {
    for (let index = 0; index < numerals.length; index++) {
      const figure = parser(numerals[index] as Numeral, reading, index);
      if (figure) found.push(figure);
    }
  }
  // What the header of a table says of a number goes before what stands beside it.
  return [...parseTable(reading), ...found];
}

/** The figure alone. Field by field: a rest pattern takes ten times as long, and this runs for every figure of a page. */
function told(found: Found): Figure {
  const { start, end, quote, kind, low, high, decimals, hedge, hedgeWord } = found;
  const { vague, unit, unitImplied, per, model, alsoTold, step } = found;
  return {
    start,
    end,
    quote,
    kind,
    low,
    high,
    decimals,
    hedge,
    hedgeWord,
    vague,
    unit,
    unitImplied,
    per,
    model,
    alsoTold,
    step,
  };
}

function readNumerals(text: string, lexicon: FigureLexicon, lang: string | null | undefined): readonly Numeral[] {
  const numerals: Numeral[] = [];
  for (const line of scan(text, lexicon, lang)) {
    let end = line.start;
    for (const at of line.anchors) {
      if (at < end) continue;
      const numeral = isDigit(text, at) ? digitsAt(text, at, line) : wordsAt(text, at, line);
      if (!numeral || numeral.start < end) continue;
      numerals.push(numeral);
      end = numeral.end;
    }
  }
  return shareInLists(text, joinRanges(text, joinThousands(text, numerals)));
}
