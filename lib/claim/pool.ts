import type { Decision, Guess } from './decide.ts';
import { familyOf, ROLES, type Role } from './families.ts';
import type { PartyAsk } from './parties.ts';
import { amountOf } from './quantity.ts';

/**
 * An amount told again keeps its parties: where a sentence names nobody for a role, the telling of the same amount that
 * does speaks for it too. The parties that a sentence names stay, and so does an amount that someone else is named for.
 */
export function poolRepeats(asks: readonly PartyAsk[], decisions: readonly Decision[]): Decision[] {
  const tellings = Map.groupBy(asks.keys(), (at) => {
    const { figure, metric } = asks[at] as PartyAsk;
    return `${amountOf(figure)}|${familyOf(metric)}`;
  });
  const pooled = [...decisions];
  for (const places of tellings.values()) {
    if (places.length < 2) continue;
    const all = straighten(places.flatMap((at) => decisions[at] ?? []));
    places.forEach((at, index) => {
      const telling = all[index];
      if (telling) pooled[at] = telling;
    });
    for (const role of ROLES) {
      const tellers = tellersOf(role, all);
      for (const at of places) {
        const decision = pooled[at];
        if (decision && tellers.length > 0) pooled[at] = take(decision, role, tellers);
      }
    }
  }
  return pooled;
}

/** Two sides deal one way round: tellings with the sides of a surer one swapped take that one's, the first of equals. */
function straighten(tellings: readonly Decision[]): Decision[] {
  const sureness = new Map<string, number>();
  const way = ({ subject, counterparty }: Guess): string => JSON.stringify([subject, counterparty]);
  for (const telling of tellings) {
    const named = Number(names(telling, 'subject')) + Number(names(telling, 'counterparty'));
    sureness.set(way(telling.guess), (sureness.get(way(telling.guess)) ?? 0) + UNNAMED + named);
  }
  return tellings.map((telling) => {
    const { guess, chosen } = telling;
    const { subject, counterparty } = guess;
    const swapped = { ...guess, subject: counterparty, counterparty: subject };
    const [own, other] = [sureness.get(way(guess)) ?? 0, sureness.get(way(swapped)) ?? 0];
    if (subject === null || counterparty === null || other <= own) return telling;
    return {
      ...telling,
      guess: swapped,
      chosen: { ...chosen, subject: chosen.counterparty, counterparty: chosen.subject },
    };
  });
}

/** How much a telling says of who deals with whom where its sentence names neither; each that it names adds one. */
const UNNAMED = 0.3;

/** The tellings that name someone for a role, the first of each that say the same of all roles: a list may have thousands. */
function tellersOf(role: Role, tellings: readonly Decision[]): Decision[] {
  const tellers = new Map<string, Decision>();
  for (const telling of tellings) {
    if (!names(telling, role)) continue;
    const said = JSON.stringify(ROLES.map((one) => telling.guess[one]));
    if (!tellers.has(said)) tellers.set(said, telling);
  }
  return [...tellers.values()];
}

/** Fills a role from the first telling that names someone for it and agrees on the rest. */
function take(decision: Decision, role: Role, tellers: readonly Decision[]): Decision {
  if (names(decision, role)) return decision;
  const teller = tellers.find((other) => agrees(decision, other, role));
  if (!teller) return decision;
  return {
    ...decision,
    guess: { ...decision.guess, [role]: teller.guess[role] },
    isSure: role === 'subject' ? teller.isSure : decision.isSure,
    chosen: { ...decision.chosen, [role]: undefined },
  };
}

/** Whether the figure's own sentence names whom the role was given to. */
function names({ guess, chosen }: Decision, role: Role): boolean {
  return guess[role] !== null && (chosen[role]?.stands.length ?? 0) > 0;
}

/** Whether two tellings can be of one deal: no sentence of theirs names different sides, none would deal with itself. */
function agrees(decision: Decision, other: Decision, role: Role): boolean {
  const clash = ROLES.some(
    (one) => one !== role && one !== 'asset' && names(decision, one) && decision.guess[one] !== other.guess[one],
  );
  const { subject, counterparty }: Guess = { ...decision.guess, [role]: other.guess[role] };
  return !clash && (subject === null || subject !== counterparty);
}
