/** The door of the background: who asks, what for, and whether it may; then the answer, or why there is none, in words. */
import { refusal, Unreadable } from '../exchange/refusal.ts';
import { pageRequest, panelRequest, type PageRequest, type PanelRequest, type Reply } from '../messages.ts';
import { FactBaseError } from '../store/error.ts';
import { afterChange } from './after-change.ts';
import { askerOf, type PageAsker, type Sender } from './asker.ts';
import type { Host } from './host.ts';
import { PAGE_ANSWERS } from './page-answers.ts';
import { PANEL_ANSWERS } from './panel-answers.ts';
import { Refused } from './refused.ts';

/** An answer, and what is to be done after it has been sent. */
export interface Answered {
  readonly reply: Reply<unknown>;
  readonly afterwards: (() => Promise<unknown>) | null;
}

const CHANGING: readonly string[] = ['propose', 'withdraw', 'save', 'loadPack'];

/** Answers one message. Throws nothing that the sender caused; what is thrown is a fault of the extension. */
export async function answer(message: unknown, sender: Sender, host: Host): Promise<Answered> {
  try {
    const [type, value] = await admitted(message, sender, host);
    const afterwards = CHANGING.includes(type) ? () => catchUp(type, host) : null;
    return { reply: { ok: true, value }, afterwards };
  } catch (error) {
    return { reply: { ok: false, error: inWords(error, host) }, afterwards: null };
  }
}

async function admitted(message: unknown, sender: Sender, host: Host): Promise<readonly [string, unknown]> {
  const asker = askerOf(sender, host.self);
  if (asker === null) throw new Refused('error_sender');
  if (asker.kind === 'panel') {
    const request = parse(panelRequest, message);
    return [request.type, await answerPanel(request, host)];
  }
  if (!host.limiter.allow(asker.tabId, host.now())) throw new Refused('error_too_many');
  const request = parse(pageRequest, message);
  return [request.type, await answerPage(request, asker, host)];
}

function parse<T>(schema: { safeParse(read: unknown): { success: true; data: T } | Failure }, message: unknown): T {
  const parsed = schema.safeParse(message);
  if (!parsed.success) throw new Refused('error_request', [refusal(parsed.error)]);
  return parsed.data;
}

interface Failure {
  success: false;
  error: Parameters<typeof refusal>[0];
}

/** The tables pair each request with its own answer; TypeScript cannot follow that through a union. */
async function answerPage(request: PageRequest, asker: PageAsker, host: Host): Promise<unknown> {
  const respond = PAGE_ANSWERS[request.type] as (
    request: PageRequest,
    asker: PageAsker,
    host: Host,
  ) => Promise<unknown>;
  return await respond(request, asker, host);
}

async function answerPanel(request: PanelRequest, host: Host): Promise<unknown> {
  const respond = PANEL_ANSWERS[request.type] as (request: PanelRequest, host: Host) => Promise<unknown>;
  return await respond(request, host);
}

async function catchUp(type: string, host: Host): Promise<void> {
  await afterChange(host);
  if (type === 'save' || type === 'loadPack') await host.browser.refreshTabs();
}

/** What is expected, in words; the rest goes to the entrypoint's one handler. */
function inWords(error: unknown, { translate }: Host): string {
  if (error instanceof Refused) return translate(error.key, error.args);
  if (error instanceof FactBaseError) return translate(`error_base_${error.fault}`);
  if (error instanceof Unreadable) return translate('error_pack', [error.message]);
  throw error;
}
