/**
 * Why the fact base does not open: `blocked` another tab holds an older version; `newer` a later version of the extension
 * wrote it; `full` no room; `unavailable` the browser gives no database here; `damaged` anything else.
 */
export type Fault = 'blocked' | 'newer' | 'full' | 'unavailable' | 'damaged';

/** The fact base cannot be used. `fault` names the message that tells the reader what to do (`error_base_<fault>`). */
export class FactBaseError extends Error {
  readonly fault: Fault;

  constructor(fault: Fault, cause?: unknown) {
    super(`The fact base does not open: ${fault}${cause instanceof Error ? ` (${cause.name}: ${cause.message})` : ''}`);
    this.name = 'FactBaseError';
    this.fault = fault;
    this.cause = cause;
  }
}

const FAULTS: Readonly<Record<string, Fault>> = {
  VersionError: 'newer',
  QuotaExceededError: 'full',
  MissingAPIError: 'unavailable',
  SecurityError: 'unavailable',
};

/** What an error of opening comes to. Dexie wraps the browser's error in its own: the inner name tells. */
export function openingError(error: unknown): FactBaseError {
  if (error instanceof FactBaseError) return error;
  const names = [error, (error as { inner?: unknown } | null)?.inner].map((one) =>
    one instanceof Error ? one.name : '',
  );
  const fault = names.map((name) => FAULTS[name]).find((found) => found !== undefined);
  return new FactBaseError(fault ?? 'damaged', error);
}
