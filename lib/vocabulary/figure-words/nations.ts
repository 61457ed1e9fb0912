import { CODES } from './universal.ts';

/** How adjectives and names of countries begin, in all languages, by the letters of their currencies. */
const STEMS: Readonly<Record<string, string>> = {
  US: 'u\\.?s\\.?a?(?!\\p{L})|am[eé]ri[ck]|estadou|statunit',
  CA: '[ck]anad',
  AU: 'austral',
  HK: 'hk(?!\\p{L})|hong[ -]?kong',
  TW: '(?:(?:new|neue|nouve\\p{L}+|nt) )?ta[iï]w',
  SG: '[sc]ing[au]p',
  NZ: 'new zea|neuse|n[eé]o-?z|nieuw-?z',
  NO: 'nor[wvu]|noor',
  SE: 's[wu][eé][dc]|schwed|sved|zweed',
  DK: 'd[aäe]n[ieo]|dinam|deen',
  CH: 'swis|schwei|suis|sui[zç]|suíç|sviz|zwits',
  GB: 'brit',
  MA: 'maro[ck]|morocc|marru|marro[qc]',
  AR: 'argentin',
  EG: '[eä]g[yi]|égy',
  IN: 'indi',
  PK: 'pakist',
  SA: 'saudi|saou',
  QA: '[qk]atar',
  CN: '[ck]?chin|cines',
  JP: 'jap|gia[p]pon',
  KR: '(?:south |süd|sud-?)?[ck]or[eé]',
  MX: 'm[eéè][xjs]+i[ck]',
  CL: 'chil',
  CO: '[ck]ol[ou]mb',
  PH: '(?:f|ph)ilip',
};

const COUNTRIES = Object.keys(STEMS);
const NATION = new RegExp(
  `(?:${Object.values(STEMS)
    .map((stems) => `(${stems})`)
    .join('|')})[\\p{L}]*`,
  'iuy',
);

/** A country where it stands: the letters of its currency, where its word ends, and where the next word begins. */
export interface Nation {
  readonly country: string;
  readonly word: number;
  readonly end: number;
}

/** The adjective or name of a country at an offset, or null. */
export function nationAt(text: string, at: number): Nation | null {
  NATION.lastIndex = at;
  const match = NATION.exec(text);
  if (!match) return null;
  const word = at + match[0].length;
  const index = match.slice(1).findIndex((group) => group !== undefined);
  const end = /[\s\u00a0-]/.test(text.charAt(word)) ? word + 1 : word;
  return { country: COUNTRIES[index] ?? '', word, end };
}

/** The currency of the same name in another country: the dollar of CA is CAD; null where it has none of that name. */
export function ofNation(code: string, country: string): string | null {
  const told = country + (code === 'MXN' && country !== 'MX' ? 'P' : code.charAt(2));
  return CODES.get(told) === undefined ? null : told;
}
