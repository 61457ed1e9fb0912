import { CUE_CLASSES } from '../vocabulary/cues/cue.ts';
import type { Metric } from './claim.ts';
import type { Parties } from './parties.ts';
import type { Setting } from './settings.ts';

const BACKLOG = CUE_CLASSES.indexOf('backlog');
/** Letters that may stand between an amount and a backlog named after it: "$73bn in its backlog". */
const NEAR = 30;

/** Whether a contract's amount is a firm's whole backlog: what all its customers have ordered and not yet got. */
export function isBacklog({ figure, sentence }: Setting, metric: Metric): boolean {
  if (metric !== 'contract' || figure.kind !== 'money') return false;
  return sentence.cues.some(({ classes, start }) => classes.includes(BACKLOG) && start - figure.end < NEAR);
}

/** A backlog is told of one firm as its revenue is. That firm is the supplier; who ordered is not said. */
export function asSupplier({ subject, counterparty: _, implied, ...rest }: Parties): Parties {
  return {
    ...rest,
    subject: null,
    counterparty: subject,
    implied: implied.flatMap(({ part, rule }) =>
      part === 'counterparty' ? [] : [{ part: part === 'subject' ? 'counterparty' : part, rule }],
    ),
  };
}
