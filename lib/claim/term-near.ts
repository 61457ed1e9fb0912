import { findDatesAt } from '../text/date.ts';
import { firstFrom, type Span } from '../text/span.ts';
import { classesOf } from '../vocabulary/cues/cue.ts';
import { UNTIL } from '../vocabulary/cues/until.ts';
import type { Claim, Term } from './claim.ts';
import { says } from './cues.ts';
import type { Scene } from './scene.ts';
import { readSentence } from './told-sentence.ts';
import { termEnd } from './tense.ts';
import { tokensIn } from '../vocabulary/tokens.ts';

/** Letters between a rate and the sentence that tells its term. */
const REACH = 400;
/** Months below which a length is a phase of a deal, not its term. */
const SHORTEST = 12;
const DEAL = classesOf('contract', 'deal', 'order', 'compute');
const UNTIL_WORDS = new RegExp(`(?<!\\p{L})(?:${[...UNTIL].sort((a, b) => b.length - a.length).join('|')})\\s`, 'iuy');

/**
 * Gives a contract's rate the term that its own sentence leaves open and one near it tells: "It pays $2bn a month. The deal
 * runs until 2030." Only where all that is told near agrees, and of no other parties.
 */
export function borrowTerms(claims: readonly Claim[], scene: Scene): readonly Claim[] {
  if (!claims.some(isOpen)) return claims;
  const ends = endsOf(scene);
  return claims.map((claim, index) => {
    if (!isOpen(claim)) return claim;
    const told = neighbours(claims, index).flatMap((other) =>
      other.term && (other.metric === 'contract' || other.metric === 'term') && mayShare(claim, other)
        ? [other.term]
        : [],
    );
    const parties = [claim.subject, claim.counterparty].flatMap((names) => names?.split(' + ') ?? []);
    const own = ends(claim.start - REACH, claim.end + REACH).filter(({ names }) =>
      names.every((name) => parties.includes(name)),
    );
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

/** Finds the sentences between two offsets, or across them, that say until when a deal runs; each is read once. */
function endsOf(scene: Scene): (from: number, to: number) => End[] {
  const { sentences } = scene;
  const read: (End | null)[] = [];
  let first = 0;
  return (from, to) => {
    while ((sentences[first]?.end ?? Infinity) <= from) first++;
    const near: End[] = [];
    for (let at = first; (sentences[at]?.start ?? Infinity) < to; at++) {
      const had = read[at];
      const end = had === undefined ? endIn(scene, sentences[at] as Span) : had;
      read[at] = end;
      if (end) near.push(end);
    }
    return near;
  };
}

/** Until when a deal runs, where a sentence says it, and says it once. */
function endIn({ tokens, mentions, today }: Scene, span: Span): End | null {
  const { text, starts, words } = tokens;
  const { from, to } = tokensIn(tokens, span);
  const starting: number[] = [];
  for (let at = from; at < to; at++) {
    if (!words[at]?.until) continue;
    UNTIL_WORDS.lastIndex = starts[at] ?? 0;
    if (UNTIL_WORDS.test(text)) starting.push(UNTIL_WORDS.lastIndex);
  }
  const dates = starting.flatMap((at) => findDatesAt(text, today, [at]).filter(({ start }) => start === at));
  const [date] = dates;
  if (!date || dates.length > 1) return null;
  const sentence = readSentence(tokens, span, [], false);
  if (!sentence.cues.some((cue) => says(cue, DEAL))) return null;
  const names: string[] = [];
  for (let one = firstFrom(mentions, span.start); (mentions[one]?.start ?? Infinity) < span.end; one++) {
    const { name = null } = mentions[one] ?? {};
    if (name !== null) names.push(name);
  }
  return { ...span, until: termEnd(date, sentence, text, today).iso, names };
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
