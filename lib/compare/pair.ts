import { agrees, amountOf, differsClearly, isOneSum, kindOf, likeness } from './amount.ts';
import type { Amount, Likeness } from './amount.ts';
import type { Decision, Origin, Testimony } from './evidence.ts';
import { convert } from './fx.ts';
import type { Conversion } from './fx.ts';
import { atOneSite, circles, comparable, matchMetrics } from './matching.ts';
import type { MetricMatch } from './matching.ts';
import { matchAssets } from './names.ts';
import type { NameIndex, NameMatch } from './names.ts';
import { independence, isSameArticle, originOf, trailOf } from './origin.ts';
import type { Independence, Pages } from './origin.ts';
import { matchParties, partiesOf } from './parties.ts';
import type { Parties, PartyMatch } from './parties.ts';
import { orderOf, whenOf } from './time.ts';
import type { Order, When } from './time.ts';

/** What comparison needs beside the two claims. */
export interface Context {
  readonly names: NameIndex;
  readonly decisions: readonly Decision[];
}

/** A testimony with all that comparison derives from it alone. */
export interface Side {
  readonly testimony: Testimony;
  readonly amount: Amount;
  readonly parties: Parties;
  readonly when: When;
  /** Where the report traces back to, its publisher first, and the end of that trail. */
  readonly trail: readonly Origin[];
  readonly origin: Origin;
}

/** Derives a side; `pages` are those through which its report may be traced. */
export function sideOf(testimony: Testimony, pages: Pages, names: NameIndex): Side {
  const { claim } = testimony;
  const subject = claim.subject === null ? null : names.canonical(claim.subject);
  let traced: readonly Origin[] | null = null;
  const trail = () => (traced ??= trailOf(testimony, pages, names));
  return {
    testimony,
    amount: amountOf(claim),
    parties: partiesOf(claim, names),
    when: whenOf(testimony, subject),
    // Of all that lies on a key only what is comparable has its report traced.
    get trail() {
      return trail();
    },
    get origin() {
      return originOf(trail());
    },
  };
}

/** Two comparable testimonies, with all that the rules ask. Every rule reads it from a's side. */
export interface Pair {
  readonly a: Side;
  readonly b: Side;
  readonly metric: MetricMatch;
  readonly parties: PartyMatch;
  readonly asset: NameMatch;
  /** Null where the amounts are of different unit or mode and so have no likeness. */
  readonly value: Likeness | null;
  /** The amounts that were compared: those told in a common unit, where a page tells both. */
  readonly amounts: readonly [Amount, Amount];
  /** Where only a rate of exchange makes them comparable. */
  readonly conversion: Conversion | null;
  readonly order: Order;
  readonly sameArticle: boolean;
  readonly independence: Independence;
  /** The reader's word on this pair. */
  readonly decided: 'same' | 'different' | null;
}

/** The amounts of both sides in one unit: as told, or as one page tells them again in the other's currency. */
function inOneUnit(a: Side, b: Side): readonly [Amount, Amount] {
  if (a.amount.unit === b.amount.unit) return [a.amount, b.amount];
  const again = ({ testimony: { claim } }: Side, unit: string) =>
    claim.alsoTold?.unit === unit ? amountOf(claim, claim.alsoTold) : null;
  const ofA = again(a, b.amount.unit);
  if (ofA !== null) return [ofA, b.amount];
  const ofB = again(b, a.amount.unit);
  return ofB === null ? [a.amount, b.amount] : [a.amount, ofB];
}

/** The reader's last word on a pair. */
export function decisionOn(
  { testimony: a }: Side,
  { testimony: b }: Side,
  decisions: readonly Decision[],
): Pair['decided'] {
  const about = decisions.filter(
    (decision) =>
      decision.kind !== 'prefer' &&
      ((decision.a === a.id && decision.b === b.id) || (decision.a === b.id && decision.b === a.id)),
  );
  const last = about.at(-1);
  return last === undefined || last.kind === 'prefer' ? null : last.kind;
}

/**
 * Puts two testimonies side by side, or null where they are not comparable by key: other kinds of thing, other metrics,
 * other parties, another site. What is unknown on one side stands in nobody's way here; the rules weigh it.
 */
export function pairOf(a: Side, b: Side, context: Context): Pair | null {
  const [x, y] = [a.testimony.claim, b.testimony.claim];
  if (kindOf(x) !== kindOf(y)) return null;
  const metric = matchMetrics(a, b);
  if (metric === null) return null;
  const { names } = context;
  const decided = decisionOn(a, b, context.decisions);
  if (decided === 'different') return null;
  const asset = matchAssets(x.asset, y.asset, names);
  const parties = atOneSite(matchParties(a.parties, b.parties, [x.metric, y.metric], names), a, b, asset, names);
  const amounts = inOneUnit(a, b);
  const alike = amounts[0].unit === amounts[1].unit && amounts[0].mode === amounts[1].mode;
  const value = alike ? likeness(amounts[0], amounts[1]) : null;
  const isSite = (name: string | null) => name !== null && names.partiesOf(name).length > 0;
  const assets = { match: asset, sites: isSite(x.asset) && isSite(y.asset), equal: value === 'equal' };
  if (decided === null && !comparable([x.metric, y.metric], parties, assets)) return null;
  if (metric === 'deal' && (!isOneSum(value, amounts) || circles(a, b) || circles(b, a))) return null;
  const sameArticle = isSameArticle(a.testimony, b.testimony);
  return {
    a,
    b,
    metric,
    parties,
    asset,
    value,
    amounts,
    conversion: alike ? null : convert(a, b, context.names.rates),
    order: orderOf(a.when, b.when, sameArticle),
    sameArticle,
    // Only what agrees has its reports traced.
    get independence() {
      return independence(a.testimony, b.testimony, a.origin, b.origin);
    },
    decided,
  };
}

export const agreesIn = ({ value }: Pair): boolean => value !== null && agrees(value);

export const differsIn = ({ value, amounts }: Pair): boolean =>
  value !== null && differsClearly(value, amounts[0], amounts[1]);
