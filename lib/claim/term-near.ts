import { findDates } from '../text/date.ts';
import { splitSentences } from '../text/sentence.ts';
import type { Span } from '../text/span.ts';
import { CUE_CLASSES } from '../vocabulary/cues/cue.ts';
import type { Claim, Term } from './claim.ts';
import { findCues } from './cues.ts';
import type { Scene } from './scene.ts';
import { endsTerm } from './term.ts';

/** Letters between a rate and the sentence that tells its term, within one paragraph and the next. */
const REACH = 400;
/** Months below which a length is a phase of a deal, not its term. */
const SHORTEST = 12;
const DEAL = (['contract', 'deal', 'order', 'compute'] as const).map((name) => CUE_CLASSES.indexOf(name));

/**
 * Gives a contract's rate the term that its own sentence leaves open and one near it tells: "It pays $2bn a month. The deal
 * runs until 2030." Only where all that is told near agrees, and of no other parties.
 */
export function borrowTerms(claims: readonly Claim[], scene: Scene): Claim[] {
  return claims.map((claim) => {
    if (claim.metric !== 'contract' || claim.kind !== 'money' || claim.per === null || claim.term !== null)
      return claim;
    if (claim.per === 'unit') return claim;
    const near = (span: Span) => Math.max(span.start - claim.end, claim.start - span.end) < REACH;
    const told = claims.flatMap(({ metric, term, sentence, ...other }) =>
      term && near(sentence) && (metric === 'contract' || metric === 'term') && mayShare(claim, other) ? [term] : [],
    );
    const terms = [...told, ...endsNear(scene, claim)].filter(isTerm);
    const [term] = terms;
    if (!term || terms.some((other) => !agree(other, term))) return claim;
    return { ...claim, term, implied: [...claim.implied, { part: 'term', rule: 'nearSentence' }] };
  });
}

/** What sentences beside the claim's own tell of the end of a deal, where they name nobody else. */
function endsNear({ tokens, mentions, published }: Scene, { sentence, subject, counterparty }: Claim): Term[] {
  const from = Math.max(0, sentence.start - REACH);
  const window = tokens.text.slice(from, sentence.end + REACH);
  const parties = [subject, counterparty].flatMap((names) => names?.split(' + ') ?? []);
  return splitSentences(window).flatMap((span) => {
    const told = window.slice(span.start, span.end);
    const ends = findDates(told, published).filter((date) => endsTerm(told, date));
    const [end] = ends;
    if (!end || ends.length > 1) return [];
    const inText = { start: from + span.start, end: from + span.end };
    const isOthers = mentions.some(
      ({ start, name }) => start >= inText.start && start < inText.end && name !== null && !parties.includes(name),
    );
    const isOfDeal = () => findCues(tokens, inText).some(({ classes }) => DEAL.some((at) => classes.includes(at)));
    return !isOthers && isOfDeal() ? [{ months: null, until: end.iso }] : [];
  });
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
