import { formEnd } from '../text/company-form.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { matchName, type Sense } from '../vocabulary/name-trie.ts';
import { EVERYDAY_NAMES } from '../vocabulary/stopnames.ts';
import { joined, lowerAt, wordAt, type Tokens } from '../vocabulary/tokens.ts';
import type { Organisation } from '../vocabulary/vocabulary.ts';
import { readFirmContext } from './firm-context.ts';
import type { Mention, Via } from './mention.ts';
import { containsWord, opensSentence, type Page } from './page.ts';
import { isPerson, lastWord, settlePersons } from './persons.ts';
import { isPartOfName } from './state-name.ts';

/** A known name where it stands, with all that it may mean. */
export interface Hit {
  readonly first: number;
  readonly end: number;
  readonly senses: readonly Sense[];
}

/** A mention, and the words that it covers. */
export interface Found {
  readonly first: number;
  readonly end: number;
  readonly mention: Mention;
}

/** Words after a name that belong to it, beside its company form. */
const SUFFIXES = new Set(['group', 'holding', 'holdings']);

/** What speaks for a meaning of an ambiguous word. Above `NEEDED` it counts. */
const EVIDENCE = {
  /** Another, unambiguous naming of the same one stands in the article. */
  named: 2,
  /** One of its context words stands near. */
  near: 1.5,
  /** … or anywhere in the article. */
  context: 0.9,
  /** Its owner, operator or user is named. */
  parties: 1,
  /** A capital within a sentence of a language that writes nouns small. */
  capital: 0.5,
  /** It is a site or a product, which fits hardly any figure where it is none. */
  thing: 0.5,
  /** Per sign of a firm in the words around it. */
  firm: 0.6,
  /** It is the name itself, no product or person. */
  name: 0.4,
  /** Nothing else goes by this name. */
  only: 0.3,
  /** It stands twice or more. */
  again: 0.3,
  /** An indefinite article before it. */
  article: -1,
  /** A letter that numbers a round: "Series H". */
  series: -9,
  /** More capitalised words follow, so that it is part of another name. */
  longer: -0.8,
  /** A state that is part of another name. */
  within: -2,
} as const;
const NEEDED = 1.2;
/** Letters to either side within which a context word is near. */
const NEAR = 250;

/** The known names of an article, ambiguous ones where something speaks for them. */
export function findNames(page: Page, lexicon: Lexicon): Found[] {
  const hits = findHits(page.tokens);
  const weights = weigh(hits);
  const found: Found[] = [];
  const settled = settlePersons(hits, page, lexicon);
  for (const hit of hits) {
    const sense = choose(hit, page, weights, settled);
    if (sense) found.push(toFound(hit, sense, page.tokens, lexicon));
  }
  return found;
}

function findHits(tokens: Tokens): Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < tokens.count;) {
    const match = matchName(tokens.words[at]?.name, tokens, at);
    if (match) hits.push({ first: at, end: match.end, senses: match.senses });
    at = match ? match.end : at + 1;
  }
  return hits;
}

/** How often each organisation and asset is named without doubt, and how often each ambiguous word stands. */
function weigh(hits: readonly Hit[]): Map<string, number> {
  const weights = new Map<string, number>();
  const add = (name: string, weight: number): void => void weights.set(name, (weights.get(name) ?? 0) + weight);
  for (const { senses } of hits) {
    for (const sense of senses) {
      if (sense.naming.ambiguous) add(`?${sense.naming.words}`, 1);
      else add(nameOf(sense), sense.naming.via === 'name' ? 1 : 0.6);
      if (!sense.naming.ambiguous && sense.organisation?.parent) add(sense.organisation.parent, 0.3);
    }
  }
  return weights;
}

function choose(
  hit: Hit,
  page: Page,
  weights: ReadonlyMap<string, number>,
  settled: ReadonlyMap<string, string>,
): Sense | null {
  let best: Sense | null = null;
  let most = NEEDED - 1e-9;
  for (const sense of hit.senses) {
    const evidence = sense.naming.ambiguous
      ? weighSense(sense, hit, page, weights)
      : 3 + (weights.get(nameOf(sense)) ?? 0);
    // Of two that nothing else tells apart, the one that the article speaks of more.
    const total = evidence + 0.01 * (weights.get(nameOf(sense)) ?? 0);
    if (total > most) [best, most] = [sense, total];
  }
  const firm = best && isPerson(best) ? settled.get(lastWord(best.naming.words)) : undefined;
  return hit.senses.find(({ organisation }) => organisation !== null && organisation.name === firm) ?? best;
}

function weighSense(sense: Sense, hit: Hit, page: Page, weights: ReadonlyMap<string, number>): number {
  const { naming, organisation, asset } = sense;
  let evidence = 0;
  if ((weights.get(nameOf(sense)) ?? 0) > 0) evidence += EVIDENCE.named;
  evidence += organisation ? contextEvidence(organisation, hit, page) : EVIDENCE.thing;
  if (asset && [asset.owner, ...asset.operators, ...asset.users].some((name) => name && weights.has(name))) {
    evidence += EVIDENCE.parties;
  }
  const { tokens } = page;
  const opens = opensSentence(tokens, hit.first) || page.inTitleCase(hit.first);
  const telling = page.nounsAreCapitals
    ? naming.via === 'name' && !EVERYDAY_NAMES.has(naming.words)
    : !opens || !EVERYDAY_NAMES.has(naming.words);
  if (telling && tokens.caps[hit.first] !== 0) evidence += EVIDENCE.capital;
  if (naming.via === 'name' && organisation) {
    const isFirm = organisation.kind !== 'government';
    evidence += EVIDENCE.name;
    if (isFirm) evidence += EVIDENCE.firm * readFirmContext(hit.first, hit.end, page.tokens).score;
  }
  if (hit.senses.length === 1) evidence += EVIDENCE.only;
  if ((weights.get(`?${naming.words}`) ?? 0) > 1) evidence += EVIDENCE.again;
  const before = hit.first > 0 ? wordAt(tokens, hit.first - 1) : '';
  if (before === 'a' || before === 'an') evidence += EVIDENCE.article;
  if (before === 'Series' || before === 'Serie') evidence += EVIDENCE.series;
  if (organisation?.kind === 'government') evidence += isPartOfName(hit, page) ? EVIDENCE.within : 0;
  else if (isPrefix(hit.end, tokens)) evidence += EVIDENCE.longer;
  return evidence;
}

/** Whether more words with capitals belong to the name that ends before a word. */
function isPrefix(end: number, tokens: Tokens): boolean {
  const isSpaced = joined(tokens, end - 1) && tokens.text[tokens.ends[end - 1] ?? 0] === ' ';
  return isSpaced && tokens.caps[end] === 1 && pastSuffixes(tokens, end) === end;
}

function contextEvidence({ context }: Organisation, hit: Hit, { tokens, holds }: Page): number {
  if (context.length === 0) return 0;
  const start = tokens.starts[hit.first] ?? 0;
  const end = tokens.ends[hit.end - 1] ?? start;
  const around = [tokens.text.slice(Math.max(0, start - NEAR), start), tokens.text.slice(end, end + NEAR)];
  if (context.some((word) => around.some((side) => containsWord(side, word)))) return EVIDENCE.near;
  return context.some(holds) ? EVIDENCE.context : 0;
}

function nameOf(sense: Sense): string {
  return sense.organisation?.name ?? sense.asset?.name ?? '';
}

/** Past the words that belong to a name which ends before a word. */
function pastSuffixes(tokens: Tokens, end: number): number {
  while (end < tokens.count && joined(tokens, end - 1) && SUFFIXES.has(lowerAt(tokens, end))) end++;
  const stop = formEnd(tokens.text, tokens.ends[end - 1] ?? 0);
  while (end < tokens.count && (tokens.starts[end] ?? 0) < stop) end++;
  return end;
}

function toFound(hit: Hit, sense: Sense, tokens: Tokens, lexicon: Lexicon): Found {
  const end = pastSuffixes(tokens, hit.end);
  const span = { start: tokens.starts[hit.first] ?? 0, end: tokens.ends[end - 1] ?? 0 };
  return { first: hit.first, end, mention: { ...span, ...meaning(sense, lexicon) } };
}

/** What a sense means in a claim: a cloud or a lab within a house of the same name is the house, and an asset of it. */
function meaning(sense: Sense, lexicon: Lexicon): Omit<Mention, 'start' | 'end'> {
  const { organisation, asset, naming } = sense;
  if (!organisation) return { name: null, asset: asset?.name ?? null, via: 'name', kind: null };
  const house = houseOf(organisation, lexicon);
  const product = naming.via === 'product' ? naming.words : null;
  const unit = house === organisation ? null : unitName(organisation);
  return { name: house.name, asset: product ?? unit, via: viaOf(sense), kind: house.kind };
}

function viaOf({ naming, organisation }: Sense): Via {
  return organisation?.kind === 'government' && naming.ambiguous ? 'place' : naming.via;
}

function houseOf(organisation: Organisation, lexicon: Lexicon): Organisation {
  const parent = organisation.parent === null ? undefined : lexicon.organisations.get(organisation.parent);
  const within = organisation.kind === 'cloud' || organisation.kind === 'lab';
  return parent && within && organisation.name.startsWith(`${parent.name} `) ? parent : organisation;
}

/** "AWS" for Amazon Web Services, "Azure" for Microsoft Azure. */
function unitName({ name, namings }: Organisation): string {
  const initials = name.replace(/\p{Ll}|\s/gu, '');
  const short = namings.find(({ words }) => words === initials || name.endsWith(` ${words}`));
  return short?.words ?? name;
}
