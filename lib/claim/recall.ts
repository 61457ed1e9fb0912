import type { Sides } from './decide.ts';
import { familyOf } from './families.ts';
import type { PartyAsk } from './parties.ts';
import { AT } from './role-features.ts';

/** What the figures of an article were decided to be about so far: an article stays with a thing, and with a deal. */
export interface Memory {
  /** Keeps what one is about, null for no asset. */
  keep: (ask: PartyAsk, sides: Sides, asset: string | null) => void;
  /** The signs of that for each asset that the next figure may be about, and for none. */
  recall: (ask: PartyAsk, sides: Sides) => (asset: string | null) => number[];
}

/** Letters within which a figure follows close upon another. */
const CLOSE = 250;

/** Signs, from `AT.recalled` on. */
const SAME_FAMILY = 0;
const OTHER_FAMILY = 1;
/** By how many of both sides are the same. */
const SHARED_SIDES = 2;
const JUST_NOW = 5;
const SAME_DEAL = 6;
const OTHERWISE_DEALT = 7;
const BEFORE = 8;
const MOSTLY = 9;
const FIRST = 10;

export function newMemory(): Memory {
  let last: { ask: PartyAsk; sides: Sides; asset: string | null } | null = null;
  let kept = 0;
  const deals = new Map<string, string | null>();
  const counts = new Map<string | null, number>();
  const dealOf = ({ metric }: PartyAsk, { subject, counterparty }: Sides): string =>
    JSON.stringify([metric, subject, counterparty]);
  return {
    keep(ask, sides, asset) {
      last = { ask, sides, asset };
      kept++;
      deals.set(dealOf(ask, sides), asset);
      counts.set(asset, (counts.get(asset) ?? 0) + 1);
    },
    recall(ask, sides) {
      if (last === null) return () => [AT.recalled + FIRST];
      const { ask: before, sides: had, asset: previous } = last;
      const shared = Number(had.subject === sides.subject) + Number(had.counterparty === sides.counterparty);
      const follows = [familyOf(before.metric) === familyOf(ask.metric) ? SAME_FAMILY : OTHER_FAMILY];
      follows.push(SHARED_SIDES + shared);
      if (ask.figure.start - before.figure.start < CLOSE) follows.push(JUST_NOW);
      const dealt = deals.get(dealOf(ask, sides));
      return (asset) => {
        const signs = asset === previous ? [...follows] : [];
        if (dealt !== undefined) signs.push(dealt === asset ? SAME_DEAL : OTHERWISE_DEALT);
        const times = counts.get(asset) ?? 0;
        if (times > 0) signs.push(BEFORE);
        if (times * 2 > kept) signs.push(MOSTLY);
        return signs.map((sign) => AT.recalled + sign);
      };
    },
  };
}
