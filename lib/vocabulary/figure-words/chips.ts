/** Models and families of AI chips, as they are written. */
const MODEL_NAMES =
  '(?:[A-Z]{1,3}\\d{2,4}[A-Z]?|Grace Blackwell(?: Ultra)?|Blackwell(?: Ultra)?|Grace Hopper|Hopper|Vera Rubin|Rubin|Trai?nium[ -]?\\d?|Inferentia[ -]?\\d?|TPU v?\\d\\w?|Ironwood|Ascend ?\\d{0,3}[A-Z]?|Gaudi ?\\d?|Maia ?\\d{0,3})(?![\\w-])';
const MODEL = new RegExp(`\\b${MODEL_NAMES}`);
const MODEL_HERE = new RegExp(MODEL_NAMES, 'y');
const PLURAL_HERE = /(?:[A-Z]{1,3}\d{2,4}s|(?:Trai?nium|TPUv|Ascend|Maia|Gaudi)\d*s|Blackwells|Hoppers|Rubins)\b/y;
const PLURAL = /\b(?:[A-Z]{1,3}\d{2,4}|(?:Trai?nium|TPUv|Ascend|Maia|Gaudi)\d*|Blackwell|Hopper|Rubin)(?=s\b)/;
const MACHINE_HERE = /(?:systems|servers|units|racks|modules|cards|boards|superchips)\b/y;

/** The model or family named among words, as written but in the singular, or null. */
export function modelIn(words: string): string | null {
  return (MODEL.exec(words) ?? PLURAL.exec(words))?.[0] ?? null;
}

function endOf(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match ? at + match[0].length : null;
}

/** The end of a model's name that begins at an offset, or null. */
export function modelEnd(text: string, at: number): number | null {
  return endOf(MODEL_HERE, text, at);
}

/** The end of a model's name in the plural ("H100s", "Blackwells"), which counts chips by itself, or null. */
export function modelPluralEnd(text: string, at: number): number | null {
  return endOf(PLURAL_HERE, text, at);
}

/** The end of a word for what chips are built into ("systems", "racks"), or null. */
export function machineEnd(text: string, at: number): number | null {
  return endOf(MACHINE_HERE, text, at);
}
