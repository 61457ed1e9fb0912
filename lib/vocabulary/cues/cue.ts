/**
 * What a word can signal about a figure beside it. Classes speak of meaning, not of one language's words, so that one
 * table of weights serves every language; a language is a list of phrases for each class.
 */
export const CUE_CLASSES = [
  // what is measured
  'valuation',
  'worth',
  'preMoney',
  'postMoney',
  'marketCap',
  'listing',
  'round',
  'raise',
  'gain',
  'funding',
  'lead',
  'backer',
  'invest',
  'investment',
  'put',
  'into',
  'contract',
  'deal',
  'order',
  'pay',
  'compute',
  'site',
  'spend',
  'capex',
  'build',
  'programme',
  'acquire',
  'buy',
  'bid',
  'revenue',
  'earn',
  'profit',
  'burn',
  'debt',
  'perShare',
  'share',
  'price',
  'stake',
  'own',
  'users',
  'customers',
  'staff',
  'premium',
  'rise',
  'market',
  'all',
  'settle',
  'wealth',
  'supply',
  'use',
  'subsidy',
  // which kind of amount over time
  'runRate',
  'recurring',
  'annualised',
  'recognised',
  'forecast',
  'cumulative',
  'secondary',
  'overYears',
  // how exactly it was measured
  'cash',
  'withLeases',
  'fairValue',
  'cost',
  'gross',
  'net',
  'itLoad',
  'facility',
  // orders taken and not yet delivered, which are told of their supplier alone
  'backlog',
  // how far it has come
  'done',
  'agreed',
  'plan',
  'will',
  'conditional',
  'talks',
  'rumour',
  'people',
  'denied',
  'ended',
  'past',
  'ago',
  'perfect',
  'since',
  'now',
  'announce',
  'milestone',
  'option',
  'preliminary',
  'building',
  'running',
  // parts and wholes
  'part',
  'more',
  'first',
  // not a cue of anything: where a clause ends
  'joint',
  // what only looks like a cue, most of all like an English one on a page of another language
  'nothing',
] as const;
export type CueClass = (typeof CUE_CLASSES)[number];

/** The indexes by which cues name some classes. */
export function classesOf(...names: readonly CueClass[]): readonly number[] {
  return names.map((name) => CUE_CLASSES.indexOf(name));
}

/**
 * The phrases of one language: for each class a list separated by commas. A word that ends in `*` stands for every word
 * that begins so. Lower case; a space also matches a hyphen.
 */
export type CueWords = Readonly<Partial<Record<CueClass, string>>>;
