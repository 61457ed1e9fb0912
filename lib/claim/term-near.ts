import { findDatesAt } from '../text/date.ts';
import { splitSentences } from '../text/sentence.ts';
import type { Span } from '../text/span.ts';
import { CUE_CLASSES } from '../vocabulary/cues/cue.ts';
import { UNTIL } from '../vocabulary/cues/until.ts';
import type { Claim, Term } from './claim.ts';
import { findCues } from './cues.ts';
import type { Scene } from './scene.ts';

/** Letters between a rate and the sentence that tells its term. */
const REACH = 400;
/** Months below which a length is a phase of a deal, not its term. */
const SHORTEST = 12;
const DEAL = (['contract', 'deal', 'order', 'compute'] as const).map((name) => CUE_CLASSES.indexOf(name));
const UNTIL_WORDS = new RegExp(`(?<!\\p{L})(?:${[...UNTIL].sort((a, b) => b.length - a.length).join('|')})\\s`, 'giu');

/**
 * Gives a contract's rate the term that its own sentence leaves open and one near it tells: "It pays $2bn a month. The deal
 * runs until 2030." Only where all that is told near agrees, and of no other parties.
 */
export function borrowTerms(claims: readonly Claim[], scene: Scene): readonly Claim[] {
  if (!claims.some(isOpen)) return claims;
  const ends = endsOf(scene);
  let first = 0;
  return claims.map((claim, index) => {
    if (!isOpen(claim)) return claim;
    const told = neighbours(claims, index).flatMap((other) =>
      other.term && (other.metric === 'contract' || other.metric === 'term') && mayShare(claim, other)
        ? [other.term]
        : [],
    );
    const parties = [claim.subject, claim.counterparty].flatMap((names) => names?.split(' + ') ?? []);
    while ((ends[first]?.end ?? Infinity) <= claim.start - REACH) first++;
    const near: End[] = [];
    for (let at = first; (ends[at]?.start ?? Infinity) < claim.end + REACH; at++) near.push(...ends.slice(at, at + 1));
    const own = near.filter(({ names }) => names.every((name) => parties.includes(name)));
    const terms = [...told, ...own.map(({ until }): Term => ({ months: null, until }))].filter(isTerm);
    const [term] = terms;
    if (!term || terms.some((other) => !agree(other, term))) return claim;
    return { ...claim, term, implied: [...claim.implied, { part: 'term', rule: 'nearSentence' }] };
  });
}

/** Whether it is a contract's rate without a term. */
function isOpen({ metric, kind, term, per }: Claim): boolean {
  return metric === 'contract' && kind === 'money' && term === null && per !== null && per !== 'unit';
}

/** The claims of the sentences near one. */
function neighbours(claims: readonly Claim[], index: number): Claim[] {
  const { start = 0, end = 0 } = claims[index] ?? {};
  let [from, to] = [index, index + 1];
  while (start - (claims[from - 1]?.sentence.end ?? -REACH) < REACH) from--;
  while ((claims[to]?.sentence.start ?? Infinity) - end < REACH) to++;
  return claims.slice(from, to);
}

/** A sentence that tells how long a deal runs, and who is named in it. */
interface End extends Span {
  readonly until: string;
  readonly names: readonly string[];
}

/** The sentences of an article that say until when a deal runs, and say so once. */
function endsOf({ tokens, mentions, published }: Scene): End[] {
  const { text } = tokens;
  const dates = [...text.matchAll(UNTIL_WORDS)].flatMap(({ 0: words, index }) =>
    findDatesAt(text, published, [index + words.length]).filter(({ start }) => start === index + words.length),
  );
  if (dates.length === 0) return [];
  const ends: End[] = [];
  let [at, named] = [0, 0];
  for (const span of splitSentences(text)) {
    const first = at;
    while ((dates[at]?.start ?? Infinity) < span.end) at++;
    const date = dates[first];
    if (!date || at !== first + 1) continue;
    while ((mentions[named]?.start ?? Infinity) < span.start) named++;
    const names: string[] = [];
    for (let one = named; (mentions[one]?.start ?? Infinity) < span.end; one++) names.push(mentions[one]?.name ?? '');
    const isOfDeal = findCues(tokens, span).some(({ classes }) => DEAL.some((cue) => classes.includes(cue)));
    if (isOfDeal) ends.push({ ...span, until: date.iso, names: names.filter((name) => name !== '') });
  }
  return ends;
}

const isTerm = ({ months, until }: Term): boolean => until !== null || (months !== null && months[0] >= SHORTEST);

/** Two terms agree where neither says another length or another end. */
function agree(a: Term, b: Term): boolean {
  const sameLength = a.months === null || b.months === null || a.months.join() === b.months.join();
  return sameLength && (a.until === null || b.until === null || a.until === b.until);
}

type Parties = Pick<Claim, 'subject' | 'counterparty'>;

/** Whether two claims may be of one deal: no party of the one stands where the other names another. */
function mayShare(a: Parties, b: Parties): boolean {
  const fits = (x: string | null, y: string | null) => x === null || y === null || x === y;
  const straight = fits(a.subject, b.subject) && fits(a.counterparty, b.counterparty);
  return straight || (fits(a.subject, b.counterparty) && fits(a.counterparty, b.subject));
}
