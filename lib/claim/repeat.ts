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
    for (const at of mentions) {
      const own = claims[at];
      if (own) merged[at] = { ...withPartsOf(own, tellers), repeatOf: at === best ? null : best };
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
    const groups: number[][] = [];
    for (const at of indexes) {
      const group = groups.find((members) => members.every((one) => mayBeOne(claims[one], claims[at])));
      if (group) group.push(at);
      else groups.push([at]);
    }
    return groups;
  });
}

/** Whether two mentions of one amount can be of one figure: the same sum may have been raised before, or of another. */
function mayBeOne(a: Claim | undefined, b: Claim | undefined): boolean {
  if (!a || !b) return false;
  if (a.asOf === null || b.asOf === null || a.asOf.startsWith(b.asOf) || b.asOf.startsWith(a.asOf)) return true;
  // What the page tells undated may be what it dates elsewhere, but no history.
  const isOfPage = ({ implied }: Claim) => implied.some(({ rule }) => rule === 'publication');
  const [page, dated] = isOfPage(a) ? [a, b] : [b, a];
  const isHistory = whenOf(dated.asOf, page.asOf) === 'past';
  return isOfPage(page) && !isHistory && (a.status === 'background') === (b.status === 'background');
}

function states({ implied, ...claim }: Claim, part: MergedPart): boolean {
  return claim[part] !== null && !implied.some((one) => one.part === part);
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

/** A mention with what it leaves open or implies told by the others, the one that tells most first. */
function withPartsOf(own: Claim, tellers: readonly Claim[]): Claim {
  const parts: Partial<Record<MergedPart, unknown>> = {};
  const implied: Implied[] = own.implied.filter(({ part }) => !(PARTS as readonly string[]).includes(part));
  for (const part of PARTS) {
    const others = tellers.filter((one) => isForAll(one, part, own === tellers[0]));
    const all = [own, ...others];
    const teller = all.find((one) => states(one, part)) ?? all.find((one) => one[part] !== null);
    parts[part] = teller?.[part] ?? null;
    implied.push(...(teller?.implied.filter((one) => one.part === part) ?? []));
  }
  return { ...own, ...(parts as Pick<Claim, MergedPart>), implied };
}
