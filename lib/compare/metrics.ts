import type { Metric, Status } from '../claim/claim.ts';

/** Things that change: two figures of them contradict only as of one time; else the later replaces the earlier. */
export const CHANGING: ReadonlySet<Metric> = new Set([
  'valuation',
  'marketcap',
  'revenue',
  'profit',
  'users',
  'customers',
  'headcount',
  'price',
  'stake',
]);

/** What a company has once at a time, with no other side to it. */
export const ONE_SIDED: ReadonlySet<Metric> = new Set(['valuation', 'marketcap', 'revenue', 'profit', 'funding']);

/** What the same two parties do again and again: another sum is another tranche unless the time is the same. */
export const TRANCHED: ReadonlySet<Metric> = new Set(['investment', 'funding', 'debt']);

/** Money that goes into a company. */
export const PUT_IN: ReadonlySet<Metric> = new Set(['investment', 'funding', 'stake']);

/** Steps of a deal that is talked about, and of one that is done. */
export const TALKED: ReadonlySet<Status> = new Set(['reported', 'talks', 'planned']);
export const DONE: ReadonlySet<Status> = new Set(['agreed', 'closed', 'background']);
