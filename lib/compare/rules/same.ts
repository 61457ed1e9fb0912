import { agreesIn } from '../pair.ts';
import { because, sayerOf } from '../explain.ts';
import { identityOf, LIKELY } from '../identity.ts';
import { relation } from './rule.ts';
import type { Rule } from './rule.ts';

/** On one page the same figure told again is one claim. */
export const repeat: Rule = (pair) => {
  if (!pair.sameArticle || !agreesIn(pair) || identityOf(pair, true) < LIKELY) return null;
  return relation('repeat', because('repeat', pair.a, pair.b), { sure: pair.value === 'equal' });
};

/** Two pages that hand on one report are one source, however many print it. */
export const sameOrigin: Rule = (pair) => {
  if (pair.sameArticle || !agreesIn(pair) || pair.independence !== 'same') return null;
  const identity = identityOf(pair, true);
  if (identity < LIKELY) return 'silence';
  const reason = because('sameOrigin', pair.a, pair.b, sayerOf(pair.b));
  return relation('sameOrigin', reason, { sure: identity > LIKELY });
};
