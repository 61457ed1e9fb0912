/** How often the reader looks whether the extension still lives, while the page is in view. Milliseconds. */
const BEAT = 400;

/** Calls `beat` regularly while the page is visible, and at once when it comes back into view, until the signal ends. */
export function keepBeating(beat: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setInterval> | undefined;
  const start = (): void => {
    clearInterval(timer);
    if (document.hidden || signal.aborted) return;
    beat();
    timer = setInterval(beat, BEAT);
  };
  document.addEventListener('visibilitychange', start, { signal });
  signal.addEventListener('abort', () => clearInterval(timer));
  start();
}
