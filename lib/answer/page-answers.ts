/** What a content script gets: marks, the evidence of one claim, and its own proposals taken or taken back. */
import type { PageAnswers, PageRequest } from '../messages.ts';
import { isOn } from '../settings.ts';
import { digest } from '../store/ids.ts';
import { withdrawClaims } from '../store/review.ts';
import { saveClaims } from '../store/save.ts';
import { loadOf, type PageAsker } from './asker.ts';
import { highlightName, highlightStyle } from './highlight.ts';
import type { Host } from './host.ts';
import { neverRuns } from './never.ts';
import { readArticle, sentenceOf } from './reading.ts';
import { Refused } from './refused.ts';
import { savingOf } from './saving.ts';
import { contextOf, judgeAll, judgeOne } from './verdicts.ts';

type Ask<T extends PageRequest['type']> = Extract<PageRequest, { type: T }>;

/** One answer for each request of a page. */
export const PAGE_ANSWERS: {
  [T in PageRequest['type']]: (request: Ask<T>, asker: PageAsker, host: Host) => Promise<PageAnswers[T]>;
} = { read, lookup, card, propose, withdraw, openPanel };

async function read(_request: Ask<'read'>, asker: PageAsker, host: Host): Promise<PageAnswers['read']> {
  const on = await mayRun(asker, host);
  if (on) await host.browser.injectReader(asker);
  else if (asker.frameId === 0) await host.browser.showCount(asker.tabId, 0);
  return { on };
}

async function lookup(
  { article, styled }: Ask<'lookup'>,
  asker: PageAsker,
  host: Host,
): Promise<PageAnswers['lookup']> {
  const highlight = await highlightName(await host.browser.sessionSecret(), loadOf(asker));
  if (!(await mayRun(asker, host))) {
    if (asker.frameId === 0) await host.browser.showCount(asker.tabId, 0);
    return { on: false, marks: [], highlight };
  }
  const core = await host.core();
  const reading = await readArticle(article, asker.url, core);
  const context = await contextOf(await host.base(), reading);
  const marks = judgeAll(reading, context, core).map(({ read: { claim }, verdict }, index) => {
    const { start, end } = claim;
    return { start, end, index, ...core.badge(verdict) };
  });
  if (marks.length > 0 && styled !== highlight) await host.browser.styleHighlight(asker, highlightStyle(highlight));
  if (asker.frameId === 0) await host.browser.showCount(asker.tabId, marks.length);
  return { on: true, marks, highlight };
}

async function card({ article, index }: Ask<'card'>, asker: PageAsker, host: Host): Promise<PageAnswers['card']> {
  await mustRun(asker, host);
  const core = await host.core();
  const reading = await readArticle(article, asker.url, core);
  const read = reading.claims[index];
  if (!read) throw new Refused('error_no_claim', [String(index)]);
  const [context] = await Promise.all([contextOf(await host.base(), reading), host.browser.injectCard(asker)]);
  const { verdict, savedId } = judgeOne(read, context, core);
  // A page gets no ids of other claims: the reader decides on them in the popup only.
  const place = { index, savedId, among: 'page', storedId: () => null } as const;
  const sentence = sentenceOf(read.claim, article.text);
  return core.view({ ...read.testimony, claim: read.claim, sentence }, verdict, place);
}

async function propose(request: Ask<'propose'>, asker: PageAsker, host: Host): Promise<PageAnswers['propose']> {
  await mustRun(asker, host);
  if (asker.incognito) throw new Refused('error_private');
  const saving = await savingOf(request.article, request.indexes, asker.url, host);
  const base = await host.base();
  const proposedBy = await markOf(asker);
  const ids = await saveClaims(base, { ...saving, review: 'pending', proposedBy });
  return { ids };
}

async function withdraw({ ids }: Ask<'withdraw'>, asker: PageAsker, host: Host): Promise<PageAnswers['withdraw']> {
  return { removed: await withdrawClaims(await host.base(), ids, await markOf(asker)) };
}

async function openPanel(_request: Ask<'openPanel'>, asker: PageAsker, host: Host): Promise<null> {
  await host.browser.openPanel(asker.tabId);
  return null;
}

/** Whether the extension runs on the page that asks: it may at all, and the reader lets it. */
async function mayRun({ url }: PageAsker, host: Host): Promise<boolean> {
  return !neverRuns(url) && isOn(await host.settings(), url);
}

async function mustRun(asker: PageAsker, host: Host): Promise<void> {
  if (!(await mayRun(asker, host))) throw new Refused('error_site_off');
}

/** Marks what one load of a page proposed; a digest, because the fact base is no diary of addresses. */
async function markOf(asker: PageAsker): Promise<string> {
  return await digest(loadOf(asker));
}
