import type { Candidate } from './candidates.ts';
import type { Metric } from './claim.ts';
import type { Decision, Recall } from './decide.ts';
import { familyOf, type Family } from './families.ts';
import type { Leanings } from './memory.ts';
import type { PartyAsk } from './parties.ts';

/** How much the direction that a pair has in the whole article counts, at most. */
export const LEAN = 2.5;

/** Who deals with whom: "A pays B" once makes A pay B in the sentences that leave it open. */
export function leaning({ memory, index }: Recall, subject: string | null, counterparty: string | null): number {
  if (subject === null || counterparty === null) return 0;
  const told = memory.leanings.get(sideFamily(memory.asks[index]?.metric ?? 'other'));
  const toward = told?.get(subject)?.get(counterparty) ?? 0;
  const back = told?.get(counterparty)?.get(subject) ?? 0;
  return toward === back ? 0 : LEAN * Math.tanh((toward - back) / 3);
}

/** Contracts and the capacity that they are about have the same sides. */
function sideFamily(metric: Metric): Family {
  const family = familyOf(metric);
  return family === 'capacity' ? 'contract' : family;
}

export function readLeanings(asks: readonly PartyAsk[], decisions: readonly Decision[]): Leanings {
  const leanings = new Map<Family, Map<string, Map<string, number>>>();
  decisions.forEach(({ pairs }, index) => {
    const family = sideFamily(asks[index]?.metric ?? 'other');
    const told = leanings.get(family) ?? new Map<string, Map<string, number>>();
    leanings.set(family, told);
    for (const { subject, counterparty, weight } of pairs) {
      const partners = told.get(subject) ?? new Map<string, number>();
      told.set(subject, partners.set(counterparty, (partners.get(counterparty) ?? 0) + weight));
    }
  });
  return leanings;
}

/** How much less the direction of two members of one list says. */
const LISTED = 0.3;

function isOneList(a: readonly number[], b: readonly number[]): boolean {
  return a.every((list) => b.includes(list)) && b.every((list) => a.includes(list));
}

/** Organisations of a sentence that are tried both ways round. */
const PAIRED = 4;

/**
 * How much better each pair of the organisations of a sentence fits one way round than the other. Members of one list ("the
 * pact between A and B") stand alike: which comes first says little.
 */
export function listPairs(
  organisations: readonly Candidate[],
  subjects: readonly number[],
  sides: readonly number[],
): Decision['pairs'] {
  const inside = organisations.flatMap(({ name, stands }, at) =>
    name !== null && stands.length > 0
      ? [{ name, score: subjects[at] ?? 0, side: sides[at] ?? 0, lists: stands.map(({ list }) => list) }]
      : [],
  );
  if (inside.length < 2) return [];
  inside.sort((a, b) => b.score - a.score);
  const pairs: { subject: string; counterparty: string; weight: number }[] = [];
  for (const a of inside.slice(0, PAIRED)) {
    for (const b of inside.slice(0, PAIRED)) {
      if (a === b) continue;
      const weight = (a.score - b.score + b.side - a.side) * (isOneList(a.lists, b.lists) ? LISTED : 1);
      pairs.push({ subject: a.name, counterparty: b.name, weight: Math.max(-4, Math.min(4, weight)) });
    }
  }
  return pairs;
}
