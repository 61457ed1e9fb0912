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
  await lockSettings();
  await matchPermissions();
  await loadStarterPack(host, false);
  await afterChange(host);
}

/** With the browser: what a stop in the middle may have left undone. A pack that was removed is known, and stays away. */
export async function startAgain(host: Host): Promise<void> {
  await lockSettings();
  await matchPermissions();
  const base = await host.base();
  await emptyTrash(base, host.now() - TRASH_KEEPS);
  if ((await listPacks(base)).length === 0) await loadStarterPack(host, false);
  await afterChange(host);
}
