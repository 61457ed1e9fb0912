/**
 * What a reading of the page comes to that failed, as on a page that breaks what it is read with: it found nothing new, and
 * the next reading takes its turn. Nothing is logged, because a console is the page's to see.
 */
export function failed(): false {
  return false;
}

/** Responds with what work comes to, and with null where it fails: who asked must not wait for ever. */
export function respondWith(work: Promise<unknown>, respond: (answer: unknown) => void): void {
  void work.catch(() => null).then(respond);
}
