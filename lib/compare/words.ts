import type { Claim, Part } from '../claim/claim.ts';
import type { Wording } from './view.ts';

/** A piece of a claim in words; what a rule filled in is told apart from what the page states. */
export interface Piece {
  readonly text: string;
  readonly implied: boolean;
}

/** The parts of a claim in the order in which they are told, each with its message and its argument. */
function parts(claim: Claim, { translate, date }: Wording): readonly (readonly [Part | null, string | null])[] {
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
    ['unit', claim.quote],
    ['asOf', asOf],
    ['term', until === null ? null : translate('claim_until', [date(until)])],
    ['status', translate(`claim_status_${claim.status}`)],
    [null, credit],
  ];
}

function attributionWords({ kind, name }: NonNullable<Claim['attribution']>, translate: Wording['translate']): string {
  return name === null ? translate(`claim_credit_${kind}`) : translate('claim_credit_named', [name]);
}

/** The claim as a row of words: what, whose, with whom, for which asset, how much, when, how far, says who. */
export function wordsOf(claim: Claim, wording: Wording): readonly Piece[] {
  const implied = new Set(claim.implied.map(({ part }) => part));
  return parts(claim, wording).flatMap(([part, text]): Piece[] =>
    text === null ? [] : [{ text, implied: part !== null && implied.has(part) }],
  );
}
