import { agreesIn } from '../pair.ts';
import type { Pair } from '../pair.ts';
import { because, sayerOf } from '../explain.ts';
import { identityOf, LIKELY } from '../identity.ts';
import { relation } from './rule.ts';
import type { Rule } from './rule.ts';

/** Figures that do not tell one number, of which one is only about so much. */
const merelyFit = ({ value, amounts: [x, y] }: Pair): boolean =>
  value !== 'equal' && value !== 'rounding' && (x.approximate || y.approximate);

/** On one page the same figure told again is one claim. */
export const repeat: Rule = (pair) => {
  if (!pair.sameArticle || !agreesIn(pair) || identityOf(pair, true) < LIKELY) return null;
  return relation('repeat', because('repeat', pair.a, pair.b), { sure: pair.value === 'equal' });
};

/** Two pages that hand on one report are one source, however many print it. "About $80bn" and $88bn merely fit. */
export const sameOrigin: Rule = (pair) => {
  if (pair.sameArticle || !agreesIn(pair) || merelyFit(pair) || pair.independence !== 'same') return null;
  const identity = identityOf(pair, true);
  if (identity < LIKELY) return 'silence';
  const reason = because('sameOrigin', pair.a, pair.b, sayerOf(pair.b));
  return relation('sameOrigin', reason, { sure: identity > LIKELY });
};
