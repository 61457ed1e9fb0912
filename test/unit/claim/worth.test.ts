/** Whose worth an amount is, and what else the words between a firm and an amount say of what is measured. */
import { describe, expect, it } from 'vitest';

import { readClaims } from '../../../lib/claim/read.ts';
import { defaultLexicon } from '../../../lib/vocabulary/shipped.ts';

const lexicon = defaultLexicon();
const measured = (text: string) =>
  readClaims({ id: 'a', url: null, publisher: null, title: null, published: null, lang: 'en', text }, lexicon).map(
    ({ quote, metric }) => `${quote} ${metric}`,
  );

describe('an amount beside a firm', () => {
  it.each([
    ['The offer of Oracle values Cohere at $25 billion.', '$25 billion acquisition'],
    ['Oracle took over Cohere. The transaction was valued at $700 million.', '$700 million acquisition'],
    ['The merger values the combined company at $90 billion.', '$90 billion valuation'],
    ['Investors now put Databricks at $134 billion.', '$134 billion valuation'],
    ['Cohere holds talks about another round, at $15 billion.', '$15 billion valuation'],
    ['The state owns shares of Intel worth $16 billion.', '$16 billion stake'],
    ['Oracle unloaded Intel stock for $9.2 billion.', '$9.2 billion stake'],
    ['Nvidia became the first firm worth $5 trillion.', '$5 trillion marketcap'],
    ['Cohere goes to Oracle for $61 billion in cash.', '$61 billion acquisition'],
    ['Should Oracle back out, it owes Cohere a breakup fee of $3.2 billion.', '$3.2 billion penalty'],
  ])('is whose the words say: %s', (text, claim) => {
    expect(measured(text)).toContain(claim);
  });

  it.each([
    ['Oracle earned $27.7 billion, or $3.72 per share.', '$3.72 per share profit'],
    ['Oracle buys Cohere for $3.72 per share.', '$3.72 per share price'],
    ['Claude Max costs $100 a month.', '$100 a month price'],
    ['Oracle pays Cohere $100 million a month for servers.', '$100 million a month contract'],
    ['Revenue rose to $1.2 billion, while net income tripled to $476 million.', '$476 million profit'],
    ['Colossus 1 is a $5 billion undertaking.', '$5 billion capex'],
    ['Oracle is investing $17.5 billion in India.', '$17.5 billion capex'],
    ['Oracle is investing $17.5 billion in Cohere.', '$17.5 billion investment'],
  ])('measures what its unit, its list or its place says: %s', (text, claim) => {
    expect(measured(text)).toContain(claim);
  });
});
