import { whenOf } from './asof.ts';
import type { Claim, Implied } from './claim.ts';

/**
 * Parts that one mention of a figure may state and another leave open or imply. How it was measured, how binding and how far
 * built it is are left out: a word near one mention says too little for all of them.
 */
const PARTS = ['basis', 'counterparty', 'asset', 'asOf', 'term', 'status', 'attribution'] as const;
type MergedPart = (typeof PARTS)[number];

/** What a mention in a heading is told the worse for: the body goes into it. */
const HEADING = 3;

/**
 * Lets the mentions of one figure tell one claim, claims in text order: a part that a mention does not state is what another
 * states, the one that tells most before others, and only where none does what one implies. A repeat names the mention that
 * tells most, the body before a heading.
 */
export function mergeRepeats(claims: readonly Claim[], isHeading: (index: number) => boolean): Claim[] {
  const merged = [...claims];
  for (const mentions of groupMentions(claims)) {
    if (mentions.length < 2) continue;
    const told = new Map(mentions.map((at) => [at, toldBy(claims[at]) - (isHeading(at) ? HEADING : 0)]));
    const order = [...mentions].sort((a, b) => (told.get(b) ?? 0) - (told.get(a) ?? 0) || a - b);
    const best = order[0] ?? 0;
    const tellers = order.flatMap((at) => claims[at] ?? []);
    const [forBest, forOthers] = [leadsOf(tellers, true), leadsOf(tellers, false)];
    for (const at of mentions) {
      const own = claims[at];
      if (own) merged[at] = at === best ? withPartsOf(own, forBest, null) : withPartsOf(own, forOthers, best);
    }
  }
  return merged;
}

/** The indexes of the mentions of each figure. */
function groupMentions(claims: readonly Claim[]): number[][] {
  const byQuantity = Map.groupBy(claims.keys(), (at) => {
    const { kind, unit, low, high, per, metric, subject } = claims[at] ?? {};
    return [kind, unit, low, high, per, metric, subject].join('|');
  });
  return [...byQuantity.values()].flatMap((indexes) => {
    if (indexes.length === 1) return [indexes];
    const groups: { members: number[]; kinds: Map<string, Claim> }[] = [];
    for (const at of indexes) {
      const claim = claims[at];
      if (!claim) continue;
      // Mentions of one time and kind agree with the same others: a list may have thousands.
      const kind = `${String(claim.asOf)}|${String(isOfPage(claim))}|${String(claim.status === 'background')}`;
      let group = groups.find(
        ({ kinds }) => kinds.has(kind) || [...kinds.values()].every((one) => mayBeOne(one, claim)),
      );
      if (!group) groups.push((group = { members: [], kinds: new Map() }));
      group.members.push(at);
      group.kinds.set(kind, claim);
    }
    return groups.map(({ members }) => members);
  });
}

/** Whether two mentions of one amount can be of one figure: the same sum may have been raised before, or of another. */
function mayBeOne(a: Claim, b: Claim): boolean {
  if (a.asOf === null || b.asOf === null || a.asOf.startsWith(b.asOf) || b.asOf.startsWith(a.asOf)) return true;
  // What the page tells undated may be what it dates elsewhere, but no history.
  const [page, dated] = isOfPage(a) ? [a, b] : [b, a];
  const isHistory = whenOf(dated.asOf, page.asOf) === 'past';
  return isOfPage(page) && !isHistory;
}

/** Whether a claim is for the day of its page. */
function isOfPage({ implied }: Claim): boolean {
  return implied.some(({ rule }) => rule === 'publication');
}

function states(claim: Claim, part: MergedPart): boolean {
  return claim[part] !== null && !claim.implied.some((one) => one.part === part);
}

function toldBy(claim: Claim | undefined): number {
  return claim ? PARTS.filter((part) => states(claim, part)).length + (claim.hedgeWord === null ? 0 : 1) : 0;
}

/**
 * Whether a part of one mention may be told of another: the basis of a valuation only of the claim that stands for all, of
 * other amounts it is the sentence's own; and an analyst who comments on a figure is no source of it.
 */
function isForAll({ metric, attribution }: Claim, part: MergedPart, isBest: boolean): boolean {
  if (part === 'basis') return isBest && metric === 'valuation';
  return part !== 'attribution' || attribution?.kind !== 'analyst';
}

/** For a part, the first mention that states it, and the first that has it at all. */
interface Lead {
  readonly part: MergedPart;
  readonly stating: Claim | undefined;
  readonly having: Claim | undefined;
}

/** Who leads in each part for the claim that stands for all, or for the others; the one that tells most comes first. */
function leadsOf(tellers: readonly Claim[], isBest: boolean): Lead[] {
  return PARTS.map((part) => ({
    part,
    stating: tellers.find((one) => isForAll(one, part, isBest) && states(one, part)),
    having: tellers.find((one) => isForAll(one, part, isBest) && one[part] !== null),
  }));
}

/** A mention with what it leaves open or implies told by those that lead. */
function withPartsOf(own: Claim, leads: readonly Lead[], repeatOf: number | null): Claim {
  const parts: Partial<Record<MergedPart, unknown>> = {};
  const implied: Implied[] = own.implied.filter(({ part }) => !(PARTS as readonly string[]).includes(part));
  for (const { part, stating, having } of leads) {
    const teller = states(own, part) ? own : (stating ?? (own[part] === null ? having : own));
    parts[part] = teller?.[part] ?? null;
    implied.push(...(teller?.implied.filter((one) => one.part === part) ?? []));
  }
  return { ...own, ...(parts as Pick<Claim, MergedPart>), implied, repeatOf };
}
