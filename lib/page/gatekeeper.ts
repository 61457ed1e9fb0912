import type { Silence, TabRequest } from '../messages.ts';
import { doorOf } from './doors.ts';
import { failed } from './failure.ts';
import { scanForFigures } from './figure-signs.ts';
import { findArticle } from './gate.ts';
import type { Port } from './port.ts';
import type { Reader } from './reader.ts';
import { inSlices } from './slices.ts';
import { watchPage } from './watch.ts';

/**
 * The gate, before anything costs: whether the page is an article and may hold figures. Null where it may, else why it is
 * passed over; undefined where the signal ended the look.
 */
export async function gateOf(page: Document, signal: AbortSignal): Promise<Silence | null | undefined> {
  const found = findArticle(page);
  if (!found) return 'notAnArticle';
  const promising = await inSlices(scanForFigures(found.root), signal);
  return promising === null ? undefined : promising ? null : 'noFigures';
}

/** What runs on every page: it looks whether there is something to read, and only then has the reader brought. */
export interface Gatekeeper {
  answer(request: TabRequest): Promise<unknown>;
}

/** Starts to look at the page; stops with the signal. `stop` ends the signal. */
export function startGatekeeper(port: Port, stop: () => void, signal: AbortSignal): Gatekeeper {
  let reader: Reader | null = null;
  let silence: Silence | null = null;
  const watch = new AbortController();

  const look = async (): Promise<boolean> => {
    const before = silence;
    silence = (await gateOf(document, signal)) ?? null;
    if (silence !== null || signal.aborted || reader) return before !== silence;
    const reply = await port.ask({ type: 'read' });
    if (signal.aborted || reader) return false;
    if (reply.ok && !reply.value.on) silence = 'off';
    else if (reply.ok) reader = doorOf('second-source.article')?.(port, stop, signal) ?? null;
    if (reader || silence === 'off') watch.abort(); // the reader keeps watch itself; switching on again says so
    return true;
  };
  let looking = look().catch(failed);
  const lookAgain = (): Promise<boolean> => (looking = looking.then(look).catch(failed));
  watchPage(document.documentElement, lookAgain, AbortSignal.any([signal, watch.signal]));

  return {
    async answer(request) {
      await looking;
      if (!reader && request.type === 'refresh') await lookAgain();
      if (reader) return reader.answer(request as Exclude<TabRequest, { type: 'off' }>);
      return request.type === 'readArticle' ? { article: null, silence } : request.type === 'refresh' ? null : false;
    },
  };
}
