import { HEAD_CLASSES, type HeadClass } from '../vocabulary/heads.ts';
import { NOUN, PLACER, TIE } from '../vocabulary/roles/index.ts';
import { lowerAt, touches, type Tokens } from '../vocabulary/tokens.ts';
import { kindCode, ORGANISATION_KINDS, type OrganisationKind } from '../vocabulary/vocabulary.ts';
import { newBlocks } from './blocks.ts';
import { DIGITS } from './digits.ts';
import type { Discourse, Spoken } from './discourse.ts';
import { unpackOnce } from './unpacked.ts';

/** Words that stand for something already named, and what they say it is; null for a pronoun. */
export interface Anaphor {
  readonly first: number;
  readonly end: number;
  readonly is: HeadClass | null;
}

/** A name that the words may stand for, and what speaks for and against it: numbers of signs. */
export interface Antecedent {
  readonly spoken: Spoken;
  readonly signs: readonly number[];
}

/** "It", "its", and a description. */
const FORMS = 3;
/** Pronouns and descriptions. */
const TYPES = 2;
/** The last rank, the most namings and the most sentences since that are told apart. */
const LAST_RECENT = 4;
const LAST_OFTEN = 3;
const LAST_COUNT = 5;
const LAST_SINCE = 3;
const KINDS = ORGANISATION_KINDS.length + 1;

const { take: block, count } = newBlocks();

/** The blocks of signs, by the first of each. Where they change, weights are fitted anew (`npm run train:antecedents`). */
const AT = {
  /** How many others were spoken of since, and how many are spoken of more. */
  recent: block(FORMS * (LAST_RECENT + 1)),
  often: block(TYPES * (LAST_OFTEN + 1)),
  count: block(TYPES * LAST_COUNT),
  /** Sentences since, and since it opened one where nobody opens this. */
  since: block(FORMS * (LAST_SINCE + 1)),
  opened: block(FORMS * (LAST_SINCE + 1)),
  /** What stood before its last naming: no role word, a small one that sets it into its place, a verb or noun. */
  placed: block(FORMS * 3),
  headline: block(TYPES),
  first: block(TYPES),
  indirect: block(TYPES),
  place: block(TYPES),
  listed: block(TYPES),
  /** What it is, for pronouns and for each class of nouns. */
  kind: block((HEAD_CLASSES.length + 1) * KINDS),
} as const;
export const ANTECEDENT_SIGNS = count();

/** Words that a pronoun reaches back, and a description, but to the headline. */
const PRONOUN_REACH = 45;
const DESCRIPTION_REACH = 400;

/** How many of those spoken of last are tried: a listing may name thousands. */
const MOST = 40;

/** What a government is called too: it may buy, sell and rent as firms do, and is none. */
const GOVERNMENTS: ReadonlySet<HeadClass> = new Set([
  'government',
  'investor',
  'buyer',
  'seller',
  'tenant',
  'landlord',
]);

/** Whether an anaphor may stand for an organisation, by what that is. */
export const mayStandFor = ({ is }: Anaphor, kind: OrganisationKind | null): boolean =>
  kind !== 'government' || is === null || GOVERNMENTS.has(is);

/** Whom an anaphor may stand for, who was spoken of last comes first. */
export function listAntecedents(anaphor: Anaphor, discourse: Discourse): Antecedent[] {
  const isPronoun = anaphor.is === null;
  const { tokens } = discourse;
  const reach = isPronoun ? PRONOUN_REACH : DESCRIPTION_REACH;
  const spoken = [...discourse.spoken.values()].filter(({ kind }) => mayStandFor(anaphor, kind));
  const recent = spoken.filter(({ headline }, at) => headline || at >= spoken.length - MOST).reverse();
  const apposed = recent.find(({ end }) => end === anaphor.first && isComma(tokens, end));
  if (apposed && !isPronoun && !isSaid(anaphor, tokens)) return [{ spoken: apposed, signs: [] }];
  const often = recent.toSorted((a, b) => b.count - a.count);
  return recent.flatMap((one, rank) => {
    const isFar = anaphor.first - one.last > reach && (isPronoun || !one.headline);
    if (isFar || (isPronoun && one === apposed)) return [];
    return { spoken: one, signs: signsOf(anaphor, one, discourse, rank, often.indexOf(one)) };
  });
}

/** Whether a comma parts a word from the one before: a description there is of that name, a pronoun of someone else ("Zeta, its rival"). */
function isComma({ text, starts, ends }: Tokens, at: number): boolean {
  return text.slice(ends[at - 1], starts[at]) === ', ';
}

/** "In Zeta and Yotta, the company said": what is done next makes it the begin of a clause, no apposition. */
function isSaid({ end }: Anaphor, tokens: Tokens): boolean {
  const code = tokens.words[end]?.role ?? 0;
  return code >= TIE && code < NOUN;
}

function signsOf(
  { first, is }: Anaphor,
  spoken: Spoken,
  { tokens, sentences, opened }: Discourse,
  recent: number,
  often: number,
): number[] {
  const type = is === null ? 0 : 1;
  const form = is === null ? Number(lowerAt(tokens, first) !== 'it') : 2;
  const sentence = sentences[first] ?? 0;
  const since = (other: number): number => form * (LAST_SINCE + 1) + Math.min(LAST_SINCE, sentence - other);
  const before = touches(tokens, spoken.last) ? (tokens.words[spoken.last - 1]?.role ?? 0) : 0;
  const placed = before >= TIE ? 2 : before >= PLACER ? 1 : 0;
  const noun = is === null ? 0 : 1 + HEAD_CLASSES.indexOf(is);
  const signs = [
    AT.recent + form * (LAST_RECENT + 1) + Math.min(LAST_RECENT, recent),
    AT.often + type * (LAST_OFTEN + 1) + Math.min(LAST_OFTEN, often),
    AT.count + type * LAST_COUNT + Math.min(LAST_COUNT, spoken.count) - 1,
    AT.since + since(sentences[spoken.last] ?? 0),
    AT.placed + form * 3 + placed,
    AT.kind + noun * KINDS + kindCode(spoken.kind),
  ];
  if (opened < sentence) signs.push(AT.opened + since(spoken.opened));
  if (spoken.headline) signs.push(AT.headline + type);
  if (spoken.first) signs.push(AT.first + type);
  if (spoken.indirect) signs.push(AT.indirect + type);
  if (spoken.place) signs.push(AT.place + type);
  if (spoken.listed) signs.push(AT.listed + type);
  return signs;
}

/** Says whom an anaphor stands for, null for nobody. */
export type Choose = (antecedents: readonly Antecedent[], anaphor: Anaphor) => Spoken | null;

/** Chooses whom most speaks for, the first of equals. */
export function chooseBy(weights: Float32Array): Choose {
  return (antecedents) => {
    let [best, most]: [Spoken | null, number] = [null, -Infinity];
    for (const { spoken, signs } of antecedents) {
      let score = 0;
      for (const sign of signs) score += weights[sign] ?? 0;
      if (score > most) [best, most] = [spoken, score];
    }
    return best;
  };
}

/** The digit of no weight. */
const MIDDLE = 45;

/** Packs weights: a digit each, in tenths. */
export const packAntecedents = (weights: ArrayLike<number>): string =>
  Array.from(weights, (weight) =>
    DIGITS.charAt(MIDDLE + Math.max(-MIDDLE, Math.min(MIDDLE, Math.round(weight * 10)))),
  ).join('');

/** The weights; all are 0 where they were fitted for other signs than are read. */
export const unpackAntecedents = (packed: string): Float32Array =>
  Float32Array.from({ length: ANTECEDENT_SIGNS }, (_, at) =>
    packed.length === ANTECEDENT_SIGNS ? (DIGITS.indexOf(packed.charAt(at)) - MIDDLE) / 10 : 0,
  );

/** Chooses by the weights that a lexicon carries. */
export const antecedentsOf = unpackOnce((lexicon) => chooseBy(unpackAntecedents(lexicon.antecedentWeights)));
