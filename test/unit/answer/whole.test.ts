import { describe, expect, it } from 'vitest';

import { answer } from '../../../lib/answer/router.ts';
import { wire } from '../../../lib/answer/wiring.ts';
import type { Article } from '../../../lib/claim/article.ts';
import type { ClaimView, LookupAnswer, PageReview } from '../../../lib/messages.ts';
import { decide, undoDecision } from '../../../lib/store/decide.ts';
import { translator } from '../../../lib/translate.ts';
import { SHIPPED } from '../../../lib/vocabulary/shipped.ts';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { articleOf, hostOf, page, PANEL, type TestHost } from './host.ts';

/** The background as it ships, but for the browser. */
function wholeHost(): TestHost {
  return hostOf(wire(SHIPPED, { translate: translator(messages), date: (iso) => iso }));
}

const BY_MONTH = articleOf(
  'Anthropic rents a whole campus\n\nAnthropic has agreed to pay xAI $1.25 billion a month until May 2029 for the computing ' +
    'power of Colossus 1, a filing shows.',
  { url: 'https://one.test/a', publisher: 'One', published: '2026-05-22' },
);
const AS_TOTAL = articleOf(
  'A $15 billion deal\n\nAnthropic has agreed to pay xAI $15 billion over several years for the computing power of Colossus 1.',
  { url: 'https://two.test/b', publisher: 'Two', published: '2026-05-23' },
);
const at = (article: Article) => page({ url: article.url!, documentId: article.url! });

async function ask<T>(host: TestHost, message: unknown, sender = PANEL): Promise<T> {
  const { reply, afterwards } = await answer(message, sender, host);
  await afterwards?.();
  if (!reply.ok) throw new Error(reply.error);
  return reply.value as T;
}

const glyphsOf = async (host: TestHost, article: Article) =>
  (await ask<LookupAnswer>(host, { type: 'lookup', article }, at(article))).marks.map(({ glyph }) => glyph);

/** Index of the last claim whose words hold the text: the body says more than the headline. */
async function indexOf(host: TestHost, article: Article, words: string): Promise<number> {
  const { claims } = await ask<PageReview>(host, { type: 'review', article, pageUrl: null });
  return claims.findLast(({ quote }) => quote.includes(words))?.index ?? -1;
}

describe('the whole background, from text to words', () => {
  it('says that a year told as the whole may differ, with the sum, until the reader decides', async () => {
    const host = wholeHost();
    expect(await glyphsOf(host, AS_TOTAL)).not.toContain('mayDiffer');
    const index = await indexOf(host, BY_MONTH, '1.25');
    const { ids } = await ask<{ ids: string[] }>(
      host,
      { type: 'propose', article: BY_MONTH, indexes: [index] },
      at(BY_MONTH),
    );
    expect(await glyphsOf(host, AS_TOTAL)).toContain('mayDiffer');

    const total = await indexOf(host, AS_TOTAL, '15 billion');
    const card = await ask<ClaimView>(host, { type: 'card', article: AS_TOTAL, index: total }, at(AS_TOTAL));
    expect(card.evidence[0]).toMatchObject({ publisher: 'One', url: 'https://one.test/a', side: 'differ' });
    expect(card.evidence[0]?.sum).toMatch(/12/);
    // The reader decides on stored claims in the popup; a page learns no ids.
    expect(card.evidence[0]?.storedId).toBeNull();
    const { claims } = await ask<PageReview>(host, { type: 'review', article: AS_TOTAL, pageUrl: null });
    expect(claims.find((one) => one.index === total)?.evidence[0]?.storedId).toBe(ids[0]);

    const base = await host.base();
    const saved = await ask<{ ids: string[] }>(host, {
      type: 'save',
      article: AS_TOTAL,
      pageUrl: null,
      indexes: [total],
    });
    expect((await base.claims.get(ids[0]!))?.standing).toBe('mayDiffer');
    const decision = await decide(base, { kind: 'different', a: ids[0]!, b: saved.ids[0]! }, 1);
    await ask(host, { type: 'judge' });
    expect((await base.claims.get(ids[0]!))?.standing).toBe('none');
    expect(await glyphsOf(host, AS_TOTAL)).not.toContain('mayDiffer');
    await undoDecision(base, decision);
    await ask(host, { type: 'judge' });
    expect((await base.claims.get(ids[0]!))?.standing).toBe('mayDiffer');
  });

  it('does not count a copy of the same page as another origin', async () => {
    const host = wholeHost();
    const copy = { ...BY_MONTH, url: 'https://three.test/copy', publisher: 'Three' };
    const index = await indexOf(host, BY_MONTH, '1.25');
    await ask(host, { type: 'propose', article: BY_MONTH, indexes: [index] }, at(BY_MONTH));
    expect(await glyphsOf(host, copy)).not.toContain('reports');
  });

  it('brings the style of the marks once for each name of the highlight', async () => {
    const host = wholeHost();
    const look = async (styled: string) =>
      await ask<LookupAnswer>(host, { type: 'lookup', article: BY_MONTH, styled }, at(BY_MONTH));
    const { highlight } = await look('');
    await look(highlight);
    expect(host.did.filter((deed) => deed.startsWith('style'))).toHaveLength(1);
    await look('another');
    expect(host.did.filter((deed) => deed.startsWith('style'))).toHaveLength(2);
  });

  it('answers an article without figures, and an empty one', async () => {
    const host = wholeHost();
    for (const text of ['', '\n\n', 'Nothing was told.'])
      expect(await glyphsOf(host, { ...BY_MONTH, text })).toEqual([]);
  });
});
