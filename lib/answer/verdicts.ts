/** Judges the claims of an article against the fact base and against one another. */
import type { Decision, Testimony, Verdict } from '../compare/evidence.ts';
import { decisionsOn, lookUpByKey, storedOf } from '../store/lookup.ts';
import type { FactBase } from '../store/open.ts';
import type { Core } from './core.ts';
import type { Read, Reading } from './reading.ts';

/** Claims of one page compared on one key: a list of thousands of figures of one company is no article. */
const OWN_ON_KEY = 64;

export interface Judged {
  readonly read: Read;
  readonly verdict: Verdict;
  readonly savedId: string | null;
}

/** All that judging the claims of one article takes, looked up once. */
export interface Context {
  readonly decisions: readonly Decision[];
  readonly stored: ReadonlySet<string>;
  others(read: Read): readonly Testimony[];
}

/**
 * Looks up what lies on the keys of an article's claims. A claim and its own stored copy have one id: it is no evidence for
 * itself, and for the others the page's present words stand for it.
 */
export async function contextOf(base: FactBase, { claims }: Reading): Promise<Context> {
  const firsts = claims.filter(({ claim }) => claim.repeatOf === null);
  const onKey = new Map<string, Testimony[]>();
  const add = (key: string, testimony: Testimony) => {
    const there = onKey.get(key);
    if (there) there.push(testimony);
    else onKey.set(key, [testimony]);
  };
  const own = new Set(firsts.map(({ testimony }) => testimony.id));
  const stored = await lookUpByKey(base, [...new Set(firsts.flatMap(({ keys }) => keys))]);
  for (const [key, testimonies] of stored) for (const one of testimonies) add(key, one);
  const ownOnKey = new Map<string, number>();
  for (const { keys, testimony } of firsts) {
    for (const key of keys) {
      const before = ownOnKey.get(key) ?? 0;
      if (before < OWN_ON_KEY) add(key, testimony);
      ownOnKey.set(key, before + 1);
    }
  }
  const ids = new Set([...own, ...[...onKey.values()].flat().map(({ id }) => id)]);
  return {
    decisions: await decisionsOn(base, [...ids]),
    stored: await storedOf(base, [...own]),
    others({ keys, testimony }) {
      const found = keys.flatMap((key) => onKey.get(key) ?? []);
      return [...new Map(found.map((one) => [one.id, one])).values()].filter(({ id }) => id !== testimony.id);
    },
  };
}

/** The verdict of one claim. */
export function judgeOne(read: Read, context: Context, core: Core): Judged {
  const { testimony } = read;
  const verdict = core.judge(testimony, context.others(read), context.decisions);
  return { read, verdict, savedId: context.stored.has(testimony.id) ? testimony.id : null };
}

/** The verdicts of all claims, in text order; a repeat has the verdict of the mention that tells most. */
export function judgeAll({ claims }: Reading, context: Context, core: Core): readonly Judged[] {
  const verdicts = new Map<string, Judged>();
  return claims.map((read) => {
    const judged = verdicts.get(read.testimony.id) ?? judgeOne(read, context, core);
    verdicts.set(read.testimony.id, judged);
    return { ...judged, read };
  });
}
