import 'fake-indexeddb/auto';

import type { Sender } from '../../../lib/answer/asker.ts';
import type { Core } from '../../../lib/answer/core.ts';
import type { Host } from '../../../lib/answer/host.ts';
import { createLimiter } from '../../../lib/answer/rate.ts';
import type { Article } from '../../../lib/claim/article.ts';
import type { Claim } from '../../../lib/claim/claim.ts';
import { DEFAULTS, type Settings } from '../../../lib/settings.ts';
import { openFactBase, type FactBase } from '../../../lib/store/open.ts';
import { translator } from '../../../lib/translate.ts';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };

export const SELF = { id: 'us', home: 'chrome-extension://us/' };
export const PANEL: Sender = { id: 'us', url: 'chrome-extension://us/popup.html' };

export function page(part: Partial<Sender> = {}): Sender {
  return { id: 'us', url: 'https://www.example.com/a', frameId: 0, documentId: 'd1', tab: { id: 7 }, ...part };
}

export function articleOf(text: string, part: Partial<Article> = {}): Article {
  const url = 'https://example.com/a';
  return { id: url, url, publisher: 'Example', title: 'A', published: '2026-05-22', lang: 'en', text, ...part };
}

/** Reads "$5" as a claim of five billion; the second mention of a number repeats the first. */
function readClaims({ text }: Article): Claim[] {
  const claims: Claim[] = [];
  for (const found of text.matchAll(/\$(\d+)/g)) {
    const value = Number(found[1]) * 1e9;
    const first = claims.findIndex(({ low }) => low === value);
    claims.push({
      ...{
        start: found.index,
        end: found.index + found[0].length,
        quote: found[0],
        kind: 'money',
        low: value,
        high: value,
      },
      ...{
        decimals: -9,
        hedge: 'exact',
        hedgeWord: null,
        vague: false,
        unit: 'USD',
        per: null,
        model: null,
        alsoTold: null,
      },
      ...{
        repeatOf: first < 0 ? null : first,
        metric: 'contract',
        basis: null,
        measure: null,
        stage: null,
        firmness: null,
      },
      ...{
        subject: 'Anthropic',
        counterparty: null,
        asset: null,
        asOf: null,
        term: null,
        status: 'agreed',
        partOf: null,
      },
      ...{ attribution: null, implied: [], sentence: { start: 0, end: text.length } },
    });
  }
  return claims;
}

/** A judge for whom any other number differs. */
export const CORE: Core = {
  extractor: 1,
  readClaims,
  keysOf: ({ subject }) => (subject === null ? [] : [`deal:${subject}`]),
  judge(claim, others) {
    const differing = others.filter((other) => other.claim.low !== claim.claim.low);
    const relation = {
      strength: 'sure',
      cause: null,
      explained: true,
      reason: { key: '', args: [] },
      sum: null,
    } as const;
    return {
      name: differing.length > 0 ? 'differs' : 'none',
      ...{ origins: others.length - differing.length + 1, later: null, reason: null },
      evidence: differing.map((other) => ({ other, relation: { name: 'conflicts', ...relation }, trail: [] })),
      ...{ trail: [], apart: [] },
    };
  },
  view: ({ claim, sentence }, verdict, { index, savedId, storedId }) => ({
    ...{ index, span: { start: claim.start, end: claim.end }, quote: claim.quote, sentence, words: [], glyph: null },
    ...{ count: verdict.origins, verdict: verdict.name, reason: '', savedId, trail: [], apart: [] },
    evidence: verdict.evidence.map(({ other }) => ({
      storedId: storedId(other),
      ...{ relation: 'conflicts', word: '', side: 'differ', quote: other.claim.quote, sentence: other.sentence },
      ...{
        publisher: '',
        date: '',
        told: '',
        trail: [],
        url: other.source.url,
        reason: '',
        sum: null,
        fromPack: other.origin === 'pack',
      },
    })),
  }),
  badge: ({ name, origins }) => ({ glyph: name === 'differs' ? 'differs' : null, count: origins, label: name }),
};

export interface TestHost extends Host {
  /** What was done to the browser, in order. */
  readonly did: string[];
  settingsNow: Settings;
  clock: number;
  granted: boolean;
  pack: unknown;
}

let bases = 0;

/** A host with a fact base of its own and a browser that only keeps a list of what is done to it. */
export function hostOf(core: Core = CORE): TestHost {
  let base: Promise<FactBase> | null = null;
  const name = `answer-${String((bases += 1))}`;
  const did: string[] = [];
  const host: TestHost = {
    ...{ did, settingsNow: DEFAULTS, clock: 1_000_000, granted: true, pack: null, self: SELF },
    limiter: createLimiter(),
    core: async () => await Promise.resolve(core),
    translate: translator(messages),
    base: async () => await (base ??= openFactBase(name)),
    settings: async () => await Promise.resolve(host.settingsNow),
    now: () => host.clock,
    browser: {
      styleHighlight: async ({ tabId }, css) => void did.push(`style ${String(tabId)} ${css.slice(0, 12)}`),
      injectReader: async ({ tabId }) => void did.push(`reader ${String(tabId)}`),
      injectCard: async ({ tabId, frameId }) => void did.push(`card ${String(tabId)} ${String(frameId)}`),
      showCount: async (tabId, count) => void did.push(`count ${String(tabId)} ${String(count)}`),
      openPanel: async (tabId) => void did.push(`panel ${String(tabId)}`),
      sessionSecret: async () => 'secret',
      mayRead: async () => host.granted,
      keepReading: async (site) => void did.push(`keep ${site}`),
      readTab: async (tabId) => void did.push(`read ${String(tabId)}`),
      readOpen: async (patterns) => void did.push(`open ${patterns.join()}`),
      refreshTabs: async () => void did.push('refresh'),
      starterPack: async () => host.pack,
    },
  };
  return host;
}

/** All rows of all tables, to tell whether anything was written. */
export async function contents(host: Host): Promise<string> {
  const base = await host.base();
  return JSON.stringify(
    await Promise.all(base.tables.map(async (table) => [table.name, await table.toArray()] as const)),
  );
}
