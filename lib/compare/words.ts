import type { Claim } from '../claim/claim.ts';
import type { Reason, Testimony } from './evidence.ts';
import { UNDATED, UNNAMED } from './explain.ts';
import type { Translate, Wording } from './view.ts';

/** A piece of a claim in words; what a rule filled in is told apart from what the page states. */
export interface Piece {
  readonly text: string;
  readonly implied: boolean;
}

type Told = Pick<Testimony, 'claim' | 'sentence'>;

/** The parts of a claim in the order in which they are told, each with its name in `SHORT` and its words. */
function parts({ claim, sentence }: Told, { translate, date }: Wording): readonly (readonly [string, string | null])[] {
  const told = (part: 'basis' | 'measure' | 'stage' | 'firmness'): readonly [string, string | null] => {
    const value = claim[part];
    return [part, value === null ? null : translate(`claim_${part}_${value}`)];
  };
  const counterparty = claim.counterparty === null ? null : translate('claim_counterparty', [claim.counterparty]);
  const asset = claim.asset === null ? null : translate('claim_asset', [claim.asset]);
  const asOf = claim.asOf === null ? null : translate('claim_asOf', [date(claim.asOf)]);
  const until = claim.term?.until ?? null;
  const credit = claim.attribution === null ? null : attributionWords(claim.attribution, translate);
  return [
    ['metric', translate(`claim_metric_${claim.metric}`)],
    told('basis'),
    told('measure'),
    ['subject', claim.subject],
    ['counterparty', counterparty],
    ['asset', asset],
    ['unit', hedged(claim, sentence)],
    ['asOf', asOf],
    ['term', until === null ? null : translate('claim_until', [date(until)])],
    told('stage'),
    told('firmness'),
    ['status', translate(`claim_status_${claim.status}`)],
    ['credit', credit],
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
  return name === null || kind === 'filing'
    ? translate(`claim_credit_${kind}`)
    : translate('claim_credit_named', [name]);
}

/** The claim as a row of words: what, whose, with whom, for which asset, how much, when, how far, says who. */
export function wordsOf(told: Told, wording: Wording): readonly Piece[] {
  const implied = new Set<string>(told.claim.implied.map(({ part }) => part));
  return parts(told, wording).flatMap(([part, text]): Piece[] =>
    text === null ? [] : [{ text, implied: implied.has(part) }],
  );
}

/** What tells one figure of a thing from another, in the order in which it is said of evidence: its sentence tells the rest. */
const SHORT = ['unit', 'basis', 'measure', 'stage', 'firmness', 'status', 'asOf'];

/** How much a claim tells, how firmly, and of when where that is not the date beside it: "more than $40bn · in talks". */
export function shortWordsOf(told: Testimony, wording: Wording): string {
  const { stage, asOf, implied } = told.claim;
  const day = told.source.publishedAt;
  const isDated = day === null || day.startsWith(asOf ?? '') || implied.some(({ part }) => part === 'asOf');
  const words = new Map(parts(told, wording));
  const left = (part: string) =>
    // How far a site has come is all that its status says.
    (part === 'status' && stage !== null) || (part === 'asOf' && isDated);
  return SHORT.flatMap((part) => (left(part) ? [] : (words.get(part) ?? []))).join(' · ');
}

/** Reasons take who tells the claim as their sixth argument; their own are five at most. */
const OWN_ARGS = 5;

/** The signs of hedges, by the message that has their words. */
const HEDGE_SIGNS: Readonly<Record<string, string>> = {
  '>': 'amount_over',
  '≥': 'amount_least',
  '≤': 'amount_most',
  '≈': 'amount_about',
  '≲': 'amount_nearly',
};

const AMOUNT = /^(?:(?<sign>[>≥≤≈≲]) )?(?<amount>.*?)(?:\/(?<per>day|week|month|quarter|year|unit))?$/s;

/** An argument of a reason in words: "> $1.25bn/month" is "more than $1.25bn a month"; anything else stays as it is. */
function spell(arg: string, translate: Translate): string {
  if (arg === UNNAMED) return translate('claim_unnamed');
  if (arg === UNDATED) return translate('claim_undated');
  const { sign, amount = '', per } = AMOUNT.exec(arg)?.groups ?? {};
  const rated = per === undefined ? amount : translate(`amount_${per}`, [amount]);
  return sign === undefined ? rated : translate(HEDGE_SIGNS[sign]!, [rated]);
}

/** A reason in words; `teller` is who tells the claim: "This page", or a publisher. */
export function sayReason({ key, args }: Reason, teller: string, translate: Translate): string {
  const spelt = Array.from({ length: OWN_ARGS }, (_, at) => spell(args[at] ?? '', translate));
  const said = translate(key, [...spelt, teller]);
  const opens = spelt.some((word, at) => word !== args[at] && word !== '' && said.startsWith(word));
  return opens ? said.charAt(0).toUpperCase() + said.slice(1) : said;
}
