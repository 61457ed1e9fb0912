import type { Claim, Part } from '../claim/claim.ts';
import type { Reason, Testimony } from './evidence.ts';
import type { Translate, Wording } from './view.ts';

/** A piece of a claim in words; what a rule filled in is told apart from what the page states. */
export interface Piece {
  readonly text: string;
  readonly implied: boolean;
}

type Told = Pick<Testimony, 'claim' | 'sentence'>;

/** The parts of a claim in the order in which they are told, each with its message and its argument. */
function parts(
  { claim, sentence }: Told,
  { translate, date }: Wording,
): readonly (readonly [Part | null, string | null])[] {
  const basis = claim.basis === null ? null : translate(`claim_basis_${claim.basis}`);
  const told = claim.counterparty === null ? null : translate('claim_counterparty', [claim.counterparty]);
  const asset = claim.asset === null ? null : translate('claim_asset', [claim.asset]);
  const asOf = claim.asOf === null ? null : translate('claim_asOf', [date(claim.asOf)]);
  const until = claim.term?.until ?? null;
  const credit = claim.attribution === null ? null : attributionWords(claim.attribution, translate);
  return [
    ['metric', translate(`claim_metric_${claim.metric}`)],
    ['basis', basis],
    ['subject', claim.subject],
    ['counterparty', told],
    ['asset', asset],
    ['unit', hedged(claim, sentence)],
    ['asOf', asOf],
    ['term', until === null ? null : translate('claim_until', [date(until)])],
    ['status', translate(`claim_status_${claim.status}`)],
    [null, credit],
  ];
}

/** The figure with its hedge, as the sentence words it and on the side where it stands: "nearly $5bn", "$40bn or more". */
function hedged({ quote, hedgeWord }: Claim, sentence: string): string {
  if (hedgeWord === null || quote.toLowerCase().includes(hedgeWord.toLowerCase())) return quote;
  const told = sentence.replace(/\s+/g, ' ');
  const isBehind = told.includes(`${quote} ${hedgeWord}`) || told.includes(`${quote}${hedgeWord}`);
  if (isBehind) return `${quote} ${hedgeWord}`;
  return /^[~≈∼<>≤≥]$/.test(hedgeWord) ? `${hedgeWord}${quote}` : `${hedgeWord} ${quote}`;
}

function attributionWords({ kind, name }: NonNullable<Claim['attribution']>, translate: Wording['translate']): string {
  return name === null ? translate(`claim_credit_${kind}`) : translate('claim_credit_named', [name]);
}

/** The claim as a row of words: what, whose, with whom, for which asset, how much, when, how far, says who. */
export function wordsOf(told: Told, wording: Wording): readonly Piece[] {
  const implied = new Set(told.claim.implied.map(({ part }) => part));
  return parts(told, wording).flatMap(([part, text]): Piece[] =>
    text === null ? [] : [{ text, implied: part !== null && implied.has(part) }],
  );
}

/** Reasons take who tells the claim as their sixth argument; their own are five at most. */
const OWN_ARGS = 5;

/** A reason in words; `teller` is who tells the claim: "This page", or a publisher. */
export function sayReason({ key, args }: Reason, teller: string, translate: Translate): string {
  return translate(key, [...Array.from({ length: OWN_ARGS }, (_, at) => args[at] ?? ''), teller]);
}
