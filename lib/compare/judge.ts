import { countOrigins, tellsTheSame } from './count.ts';
import { apartFrom } from './apart.ts';
import { candidatesOf } from './candidates.ts';
import { VERDICTS } from './evidence.ts';
import type { Decision, Evidence, Relation, RelationName, Testimony, Verdict, VerdictName } from './evidence.ts';
import type { NameIndex } from './names.ts';
import { pagesOf } from './origin.ts';
import { mayMatter } from './matching.ts';
import { sideOf } from './pair.ts';
import type { Side } from './pair.ts';
import { relate } from './relation.ts';
import { lastDayOf, readPeriod, SAME_TIME } from './time.ts';

export type { Context } from './pair.ts';

/** Verdicts by relation; of several relations the first verdict in the order of `VERDICTS` stands. */
const VERDICT_OF: Partial<Record<RelationName, VerdictName>> = {
  disputed: 'disputed',
  conflicts: 'differs',
  updates: 'later',
  outdated: 'later',
  outcome: 'later',
  pendingUpdate: 'later',
  derives: 'addsUp',
  partOf: 'addsUp',
  wholeOf: 'addsUp',
};

/** Relations in which the later figure is this claim's own. */
const LATER_HERE: ReadonlySet<RelationName> = new Set(['updates', 'outcome']);

/** The verdict that one relation asks for; none where it is only a quiet note. */
function verdictOf(relation: Relation): VerdictName {
  if (relation.name === 'conflicts' && relation.strength === 'possible')
    return relation.explained ? 'mayDiffer' : 'none';
  return relation.explained ? (VERDICT_OF[relation.name] ?? 'none') : 'none';
}

/**
 * Whether a reader knows without being told that one figure is later than the other. A row of a pack is always of some time
 * ago: it is no news that a page goes beyond it. And a page that is itself newer than the other looks back knowingly.
 */
function goesWithoutSaying(own: Side, { other, relation }: Evidence): boolean {
  if (isLaterHere(relation)) return other.origin === 'pack';
  const { asOf, published, recalled } = own.when;
  if (published === null) return false;
  const looksBack = recalled || (asOf !== null && asOf.to < published.from - SAME_TIME);
  const told = readPeriod(other.source.publishedAt ?? other.claim.asOf);
  return looksBack && told !== null && told.from <= published.to;
}

/** The verdict that a piece of evidence asks for. */
function askedBy(own: Side, evidence: Evidence): VerdictName {
  const asked = verdictOf(evidence.relation);
  return asked === 'later' && goesWithoutSaying(own, evidence) ? 'none' : asked;
}

/** Of figures of several times the newest comes first, and one that is later than the claim before one that is earlier. */
function byAge({ other, relation }: Evidence): readonly number[] {
  return [isLaterHere(relation) ? 1 : 0, -lastDayOf(other)];
}

/** Evidence in order of weight: what decides the verdict, what is sure, first-hand words, the closer date; the id at last. */
function byWeight(own: Side): (a: Evidence, b: Evidence) => number {
  const weigh = (evidence: Evidence): readonly (number | string)[] => {
    const { relation, other } = evidence;
    const asked = askedBy(own, evidence);
    return [
      VERDICTS.indexOf(asked),
      tellsTheSame(evidence) ? 0 : 1,
      ...(verdictOf(relation) === 'later' ? byAge(evidence) : [0, 0]),
      relation.strength === 'sure' ? 0 : 1,
      FIRST_HAND.has(other.claim.attribution?.kind ?? '') ? 0 : 1,
      daysApart(own.testimony, other),
      other.id,
    ];
  };
  return (a, b) => {
    const [x, y] = [weigh(a), weigh(b)];
    const place = x.findIndex((weight, i) => weight !== y[i]);
    return place < 0 ? 0 : x[place]! < y[place]! ? -1 : 1;
  };
}

const FIRST_HAND: ReadonlySet<string> = new Set(['filing', 'announcement', 'organisation']);

const UNDATED = 1e6;

function daysApart(a: Testimony, b: Testimony): number {
  const [x, y] = [a, b].map(({ source, claim }) => Date.parse(source.publishedAt ?? claim.asOf ?? ''));
  const days = Math.abs(x! - y!) / 86_400_000;
  return Number.isNaN(days) ? UNDATED : days;
}

/** What the reader prefers is not called into question; what contradicts it stays as a note. */
function heed(relation: Relation, own: Testimony, other: Testimony, preferred: ReadonlySet<string>): Relation {
  const quiet = preferred.has(own.id) && !preferred.has(other.id) && relation.name === 'conflicts';
  return quiet ? { ...relation, strength: 'possible', explained: false } : relation;
}

/**
 * Whether a figure is a slip that most others tell without: pages that print the same slip have it from one source.
 */
function isRareError(evidence: readonly Evidence[], agreeing: number): boolean {
  const slips = evidence.filter(
    ({ relation: { name, cause } }) => name === 'conflicts' && (cause === 'scale' || cause === 'digits'),
  );
  return slips.length >= 2 && slips.length > agreeing;
}

/** The reader's words on claims, by what they do. */
function preferredIn(decisions: readonly Decision[]): ReadonlySet<string> {
  return new Set(decisions.flatMap(({ kind, a }) => (kind === 'prefer' ? [a] : [])));
}

/**
 * Relates a claim to all others that share a key with it and sums the relations up. The result is the same in whatever order
 * the others come. `others` may hold the claim itself and strangers to it.
 */
export function judge(
  claim: Testimony,
  others: readonly Testimony[],
  context: { readonly names: NameIndex; readonly decisions: readonly Decision[] },
): Verdict {
  const byId = new Map(others.map((other) => [other.id, other]));
  byId.delete(claim.id);
  const telling = [...byId.values()].filter((other) => mayMatter(claim.claim, other.claim));
  const known = [...candidatesOf(claim, telling)].sort((a, b) => (a.id < b.id ? -1 : 1));
  const pages = pagesOf([claim, ...known]);
  const sides = known.map((other) => sideOf(other, pages, context.names));
  const own = sideOf(claim, pages, context.names);
  const all = [own, ...sides];
  const preferred = preferredIn(context.decisions);
  const found = sides.flatMap((side): { side: Side; evidence: Evidence }[] => {
    const relation = relate(own, side, all, context);
    if (relation === null) return [];
    const heeded = heed(relation, claim, side.testimony, preferred);
    return [{ side, evidence: { other: side.testimony, relation: heeded, trail: side.trail } }];
  });
  const sorted = found.map((one) => one.evidence).sort(byWeight(own));
  // That money goes both ways is said once, however often either sum was told.
  const link = sorted.find(({ relation }) => relation.name === 'linked');
  const evidence = sorted.filter((one) => one.relation.name !== 'linked' || one === link);
  const agreeing = found.filter(({ evidence }) => tellsTheSame(evidence)).map(({ side }) => side);
  const origins = isRareError(evidence, agreeing.length) ? 1 : countOrigins(own, agreeing);
  const related = new Set(sorted.map(({ other }) => other));
  const apart = apartFrom(
    own,
    sides.filter(({ testimony }) => !related.has(testimony)),
    context.names,
  );
  return { ...sumUp(own, evidence, origins), evidence, trail: own.trail, apart };
}

/** Picks the verdict of all relations, in the order of `VERDICTS`. */
function sumUp(own: Side, sorted: readonly Evidence[], counted: number): Omit<Verdict, 'evidence' | 'trail' | 'apart'> {
  const disputed = sorted.some(({ relation }) => relation.name === 'disputed');
  const origins = disputed ? 1 : counted;
  const asked = new Set(sorted.map((evidence) => askedBy(own, evidence)));
  if (origins >= 2) asked.add('reports');
  const name = VERDICTS.find((verdict) => asked.has(verdict)) ?? 'none';
  const first = sorted.find((evidence) => askedBy(own, evidence) === name);
  const later = name !== 'later' || first === undefined ? null : isLaterHere(first.relation) ? 'here' : 'elsewhere';
  const reason =
    name === 'reports' ? { key: 'verdict_reports_reason', args: [String(origins)] } : (first?.relation.reason ?? null);
  return { name, origins, later, reason: name === 'none' ? null : reason };
}

function isLaterHere({ name, reason }: Relation): boolean {
  return LATER_HERE.has(name) || reason.key === 'reason_talksHere';
}
