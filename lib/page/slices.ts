/** How long a piece of work may hold the main thread, so that a page stays responsive even at a quarter of the speed. Milliseconds. */
const SLICE = 8;
/** How many steps pass between two looks at the clock. */
const STEPS_PER_LOOK = 32;

/** Runs a generator to its end in slices of time, giving the page its turn in between; null where the signal ended it. */
export async function inSlices<T>(work: Generator<void, T>, signal: AbortSignal): Promise<T | null> {
  let since = performance.now();
  for (let steps = 1; ; steps++) {
    const step = work.next();
    if (step.done) return step.value;
    if (steps % STEPS_PER_LOOK !== 0 || performance.now() - since < SLICE) continue;
    await breathe();
    if (signal.aborted) return null;
    since = performance.now();
  }
}

/** Lets the page handle what is waiting. */
function breathe(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
