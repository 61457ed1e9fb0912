import { judgeStale } from '../store/judge.ts';
import type { Host } from './host.ts';

/** Brings verdicts up to date after a request that changed the fact base; the answer does not wait for it. */
export async function afterChange(host: Host): Promise<number> {
  const core = await host.core();
  return await judgeStale(await host.base(), (claim, others, decisions) => core.judge(claim, others, decisions));
}
