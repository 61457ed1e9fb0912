/** What the extension's own pages get. */
import type { Testimony } from '../compare/evidence.ts';
import { parsePack } from '../exchange/pack.ts';
import type { PanelAnswers, PanelRequest } from '../messages.ts';
import { patternsOf, siteOf } from '../settings.ts';
import { decisionsOn, lookUp } from '../store/lookup.ts';
import { loadPack as load } from '../store/pack.ts';
import { saveClaims } from '../store/save.ts';
import { testimonyOf } from '../store/summaries.ts';
import { afterChange } from './after-change.ts';
import type { Host } from './host.ts';
import { neverRuns } from './never.ts';
import { readArticle } from './reading.ts';
import { Refused } from './refused.ts';
import { savingOf } from './saving.ts';
import { contextOf, judgeAll } from './verdicts.ts';

type Ask<T extends PanelRequest['type']> = Extract<PanelRequest, { type: T }>;

/** One answer for each request of an extension page. */
export const PANEL_ANSWERS: {
  [T in PanelRequest['type']]: (request: Ask<T>, host: Host) => Promise<PanelAnswers[T]>;
} = { review, save, describe, judge, loadPack, allowSite, readOnce };

async function review({ article, pageUrl }: Ask<'review'>, host: Host): Promise<PanelAnswers['review']> {
  const core = await host.core();
  const reading = await readArticle(article, pageUrl, core);
  const context = await contextOf(await host.base(), reading);
  const storedId = ({ id, origin }: Testimony) => (origin !== 'page' || context.stored.has(id) ? id : null);
  const views = judgeAll(reading, context, core).flatMap(({ read, verdict, savedId }, index) =>
    read.claim.repeatOf === null ? core.view(read.testimony, verdict, { index, savedId, among: 'page', storedId }) : [],
  );
  return { claims: views };
}

async function save({ article, pageUrl, indexes }: Ask<'save'>, host: Host): Promise<PanelAnswers['save']> {
  const saving = await savingOf(article, indexes, pageUrl, host);
  return { ids: await saveClaims(await host.base(), { ...saving, review: 'accepted', proposedBy: null }) };
}

async function describe({ ids }: Ask<'describe'>, host: Host): Promise<PanelAnswers['describe']> {
  const [core, base] = [await host.core(), await host.base()];
  const rows = (await base.claims.bulkGet(ids)).filter((row) => row !== undefined);
  const sources = await base.sources.bulkGet(rows.map(({ sourceId }) => sourceId));
  const claims = [];
  for (const [index, row] of rows.entries()) {
    const source = sources[index];
    if (!source) continue;
    const others = (await lookUp(base, row.keys)).filter(({ id }) => id !== row.id);
    const decisions = await decisionsOn(base, [row.id, ...others.map(({ id }) => id)]);
    const claim = testimonyOf(row, source);
    const place = { index, savedId: row.id, among: 'facts', storedId: (other: Testimony) => other.id } as const;
    claims.push(core.view(claim, core.judge(claim, others, decisions), place));
  }
  return { claims };
}

async function judge(_request: Ask<'judge'>, host: Host): Promise<PanelAnswers['judge']> {
  const judged = await afterChange(host);
  await host.browser.refreshTabs();
  return { judged };
}

/** Loads the starter pack again after the reader removed it. */
async function loadPack(_request: Ask<'loadPack'>, host: Host): Promise<PanelAnswers['loadPack']> {
  return { claims: await loadStarterPack(host, true) };
}

/** Loads the starter pack; not `anew`, a pack that the reader removed stays removed. */
export async function loadStarterPack(host: Host, anew: boolean): Promise<number> {
  const core = await host.core();
  const pack = parsePack(await host.browser.starterPack());
  const loading = { now: host.now(), extractor: core.extractor, anew };
  return await load(await host.base(), pack, (claim) => core.keysOf(claim), loading);
}

async function allowSite({ tabId, url }: Ask<'allowSite'>, host: Host): Promise<null> {
  const site = siteOf(url);
  if (site === null || neverRuns(url)) throw new Refused('error_site_never');
  const patterns = patternsOf(url);
  if (!(await host.browser.mayRead(patterns))) throw new Refused('error_site_permission', [site]);
  await host.browser.keepReading(site, patterns);
  await host.browser.readTab(tabId);
  return null;
}

async function readOnce({ tabId, url }: Ask<'readOnce'>, host: Host): Promise<null> {
  if (neverRuns(url)) throw new Refused('error_site_never');
  await host.browser.readTab(tabId);
  return null;
}
