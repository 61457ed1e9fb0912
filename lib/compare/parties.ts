import type { Claim, Metric } from '../claim/claim.ts';
import { matchNames, namesOf } from './names.ts';
import type { NameIndex, NameMatch } from './names.ts';

/** Who stands in a claim, as comparison sees it: the direction that is written never decides between two tellings. */
export interface Parties {
  /** Whom the figure is about: the company funded, bought or held; the subject elsewhere. */
  readonly centre: readonly string[];
  /** The other side. */
  readonly other: readonly string[];
  readonly all: readonly string[];
}

/**
 * Where the centre of a metric stands. `either`: customer and supplier, borrower and lender, operator and customer tell the
 * same deal from two sides, so the two are compared as a set.
 */
const CENTRE: Partial<Record<Metric, 'counterparty' | 'either'>> = {
  investment: 'counterparty',
  acquisition: 'counterparty',
  stake: 'counterparty',
  contract: 'either',
  capex: 'either',
  power: 'either',
  chips: 'either',
  term: 'either',
  debt: 'either',
  penalty: 'either',
};

/** The parties of a claim by their place in the deal. */
export function partiesOf(claim: Claim, index: NameIndex): Parties {
  const subject = namesOf(claim.subject, index);
  const counterparty = namesOf(claim.counterparty, index);
  const [centre, other] = CENTRE[claim.metric] === 'counterparty' ? [counterparty, subject] : [subject, counterparty];
  return { centre, other, all: [...new Set([...subject, ...counterparty])] };
}

export interface PartyMatch {
  readonly centre: NameMatch;
  readonly other: NameMatch;
}

/** Worst first: how well all names of the shorter list are found in the longer one. */
function matchEach(a: readonly string[], b: readonly string[], index: NameIndex): NameMatch {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  const matches = few.map((name) => (many.includes(name) ? 'same' : matchNames([name], many, index)));
  return matches.includes('differs') ? 'differs' : matches.includes('family') ? 'family' : 'same';
}

/** One name for each house: a firm and its owner, told as two parties, are one. */
function housesOf(names: readonly string[], index: NameIndex): readonly string[] {
  return names.filter(
    (name, i) => !names.slice(0, i).some((other) => matchNames([name], [other], index) !== 'differs'),
  );
}

/** Compares two claims' parties as sets: any one of them may stand first. */
function matchEither(a: Parties, b: Parties, index: NameIndex): PartyMatch {
  const [x, y] = [housesOf(a.all, index), housesOf(b.all, index)];
  if (x.length === 0 || y.length === 0) return { centre: 'unknown', other: 'unknown' };
  const match = matchEach(x, y, index);
  if (match === 'differs')
    return { centre: a.all.some((name) => b.all.includes(name)) ? 'same' : 'differs', other: 'differs' };
  if (x.length === 1 || y.length === 1) return { centre: match, other: 'unknown' };
  return { centre: 'same', other: match === 'same' && x.length !== y.length ? 'part' : match };
}

/** Compares the parties of two claims; claims of different metrics compare as sets. */
export function matchParties(a: Parties, b: Parties, metrics: readonly [Metric, Metric], index: NameIndex): PartyMatch {
  const [x, y] = metrics;
  if (x === y && CENTRE[x] === 'either') return matchEither(a, b, index);
  const isDirected = (metric: Metric) => metric === 'investment' || metric === 'funding' || metric === 'stake';
  if (x !== y && !(isDirected(x) && isDirected(y))) return matchEither(a, b, index);
  const directed = { centre: matchNames(a.centre, b.centre, index), other: matchNames(a.other, b.other, index) };
  // A page that names one side only may have put it in either place.
  const oneNamed = a.all.length === 1 || b.all.length === 1;
  return directed.centre === 'unknown' && directed.other !== 'same' && oneNamed ? matchEither(a, b, index) : directed;
}
