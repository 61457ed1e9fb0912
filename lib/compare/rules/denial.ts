import { because, dateOf, sayerOf } from '../explain.ts';
import { identityOf, LIKELY } from '../identity.ts';
import { relation } from './rule.ts';
import type { Rule } from './rule.ts';

/** A denial of the figure, or of the deal that it belongs to, is shown before anything else. */
export const denial: Rule = (pair) => {
  const [x, y] = [pair.a.testimony.claim, pair.b.testimony.claim];
  if ((x.status === 'denied') === (y.status === 'denied')) return null;
  if (pair.value === 'apart' || pair.value === 'near' || pair.value === null) return 'silence';
  if (identityOf(pair, true) < LIKELY) return 'silence';
  const denier = x.status === 'denied' ? pair.a : pair.b;
  const key = denier === pair.a ? 'denies' : 'denied';
  const reason = because(key, pair.a, pair.b, sayerOf(denier), dateOf(denier));
  return relation('disputed', reason, { sure: !pair.sameArticle, explained: true });
};
