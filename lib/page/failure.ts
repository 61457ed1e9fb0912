/**
 * For a reading of the page that failed, as on a page that breaks what it is read with: logs why, and counts as one that
 * found nothing new, so that the next reading takes its turn.
 */
export function failed(error: unknown): false {
  console.error(error);
  return false;
}

/** Responds with what work comes to, and with null where it fails: who asked must not wait for ever. */
export function respondWith(work: Promise<unknown>, respond: (answer: unknown) => void): void {
  void work.catch((error: unknown) => (failed(error), null)).then(respond);
}
