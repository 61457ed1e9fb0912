/**
 * Words of a lower bound that holds its number: "at least 5", "5 or more", unlike "more than 5". What is less can only be
 * denied there ("no less than 5", "nicht unter 5"). By language, as parts of patterns.
 */
const LEAST: Readonly<Record<string, string>> = {
  en: 'least|minim\\p{L}*|min\\.|floor|less|fewer|lower|smaller|under|below|as little as|(?:starting|beginning) at|upwards?|easily(?! over)|plus(?! d)|(?:or|and) (?:(?:a little|slightly) )?(?:more|higher|greater|above|over|better|beyond|up|counting)|if not more',
  de: 'mindest\\p{L}*|wenigstens|ab|untergrenze|weniger|unter|unterhalb|(?:oder|und) mehr',
  fr: 'moins|inférieure?s?|dessous|plancher|à partir|au bas mot|(?:ou|et|voire) (?:plus|davantage)|et au-delà',
  es: 'menos|inferior\\p{L}*|debajo|mínim\\p{L}*|no bajará|a partir|desde|o más',
  it: 'almeno|meno|inferior\\p{L}*|sotto|a partire|o (?:anche )?più|se non di più',
  pt: 'abaixo|ou mais',
  nl: 'minst\\p{L}*|tenminste|minder|onder|lager|ondergrens|vanaf|zeker|(?:of|en) meer',
};

/**
 * Words of an approximation whose number was not reached: "nearly 5". Words that say so in one language and "about" in
 * another ("cerca de") are left out, and so are those that tell no more than closeness.
 */
const BELOW: Readonly<Record<string, string>> = {
  en: 'nearly|near(?:s|ed|ing)|not quite|almost|close to|close on|approach(?:es|ed|ing)?|(?:shy|short) of|(?:just|little|bit|shade|touch|slightly) (?:under|below)|slightly less than|virtually|practically|all but|well nigh|getting on for',
  de: 'fast|knapp|beinahe|nahezu|nicht ganz',
  fr: "près d(?:e|')|presque|quasi(?:ment)?|un peu moins|pas loin de|frôl\\p{L}*",
  es: 'casi|rozan?|prácticamente|a punto de alcanzar|(?:poco|algo) menos',
  it: 'quasi|pressoché|poco meno|sfiora(?:no)?',
  pt: 'quase|pouco menos|beiram?',
  nl: 'bijna|nagenoeg|krap|net geen|iets minder|tegen de|kleine',
};

/** A pattern of the words of all languages at once: a claim does not tell which its hedge is in. */
function patternOf(words: Readonly<Record<string, string>>): RegExp {
  const any = Object.values(words).join('|').replace(/ /g, '\\s').replace(/'/g, "['’]");
  return new RegExp(`(?<!\\p{L})(?:${any})(?!\\p{L})`, 'iu');
}

const HOLDS_ITSELF = patternOf(LEAST);
const NOT_REACHED = patternOf(BELOW);

/** Whether the words of a lower bound hold the number itself; signs do where they say so. */
export const isLeast = (hedgeWord: string | null): boolean =>
  hedgeWord !== null && (HOLDS_ITSELF.test(hedgeWord) || /[+≥]/.test(hedgeWord));

/** Whether the words of an approximation say that the number was not reached. */
export const isBelow = (hedgeWord: string | null): boolean => hedgeWord !== null && NOT_REACHED.test(hedgeWord);
