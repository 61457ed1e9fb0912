import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';

import { extensionHost } from '../lib/answer/extension-host.ts';
import { keepGranted } from '../lib/answer/granted.ts';
import { answer } from '../lib/answer/router.ts';
import { matchPermissions } from '../lib/answer/sites.ts';
import { startAgain, startAnew } from '../lib/answer/start.ts';
import { tell, tellSettings } from '../lib/answer/tabs.ts';
import type { Reply } from '../lib/messages.ts';
import { watchSettings } from '../lib/settings.ts';

/** Listeners stand at the top, so that a worker that was stopped wakes for them. */
export default defineBackground(() => {
  const host = extensionHost();

  browser.runtime.onMessage.addListener((message: unknown, sender, respond: (reply: Reply<unknown>) => void) => {
    answer(message, sender, host).then(
      ({ reply, afterwards }) => {
        respond(reply);
        if (afterwards) report(afterwards());
      },
      (error: unknown) => {
        respond({ ok: false, error: host.translate('error_internal', [String(error)]) });
        console.error(error);
      },
    );
    return true;
  });

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' || reason === 'update') report(startAnew(host));
  });
  browser.runtime.onStartup.addListener(() => report(startAgain(host)));
  browser.permissions.onAdded.addListener(({ origins }) => report(keepGranted(origins ?? [], host)));
  browser.permissions.onRemoved.addListener(() => report(matchPermissions()));
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-card' && tab?.id !== undefined) report(tell(tab.id, { type: 'openCard' }));
  });
  watchSettings((now) => report(tellSettings(now)));
});

/** The one place where what nobody expected ends up: in the extension's own error log. */
function report(work: Promise<unknown>): void {
  work.catch((error: unknown) => console.error(error));
}
