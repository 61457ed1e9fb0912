/** What the background sees to when it is installed or updated, and when the browser starts. */
import { lockSettings } from '../settings.ts';
import { listPacks } from '../store/pack.ts';
import { emptyTrash } from '../store/removal.ts';
import type { Host } from './host.ts';
import { afterChange } from './after-change.ts';
import { loadStarterPack } from './panel-answers.ts';
import { matchPermissions } from './sites.ts';

/** How long the trash keeps what was deleted, in milliseconds: 30 days. */
const TRASH_KEEPS = 30 * 86_400_000;

/** After installation and update: the settings' lock, the added sites, which an update forgets, and the pack as it ships now. */
export async function startAnew(host: Host): Promise<void> {
  await eachOf([
    lockSettings,
    matchPermissions,
    () => loadStarterPack(host, false),
    () => afterChange(host),
    // A page that was opened meanwhile was judged without the pack.
    () => host.browser.refreshTabs(),
  ]);
}

/** With the browser: what a stop in the middle may have left undone. A pack that was removed is known, and stays away. */
export async function startAgain(host: Host): Promise<void> {
  await eachOf([
    lockSettings,
    matchPermissions,
    async () => await emptyTrash(await host.base(), host.now() - TRASH_KEEPS),
    async () => {
      if ((await listPacks(await host.base())).length === 0) await loadStarterPack(host, false);
    },
    () => afterChange(host),
  ]);
}

/** Takes steps one after the other; one that fails keeps none of the others from being taken, and is told at the end. */
async function eachOf(steps: readonly (() => Promise<unknown>)[]): Promise<void> {
  const failures: unknown[] = [];
  for (const step of steps) await step().catch((error: unknown) => failures.push(error));
  if (failures.length > 0) throw new AggregateError(failures, failures.map(String).join('; '));
}
