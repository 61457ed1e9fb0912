import { useEffect, useState } from 'preact/hooks';

import type { ClaimView } from '../../lib/compare/view.ts';
import { askBackground } from './tab.ts';

/** Claims that the background puts into words in one message. */
const AT_ONCE = 100;

type Told = ReadonlyMap<string, ClaimView>;

async function describe(ids: readonly string[]): Promise<Told> {
  const told = new Map<string, ClaimView>();
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const { claims } = await askBackground({ type: 'describe', ids: ids.slice(at, at + AT_ONCE) });
    for (const claim of claims) if (claim.savedId !== null) told.set(claim.savedId, claim);
  }
  return told;
}

/**
 * Stored claims in words with their verdicts, as the background tells them; null until the first answer. They are asked
 * for anew whenever `listing` is another one. Where the background does not answer, claims stay as printed.
 */
export function useTold(listing: unknown, ids: readonly string[]): Told | null {
  const [told, setTold] = useState<Told | null>(null);
  useEffect(() => {
    if (listing === null) return undefined;
    let current = true;
    void describe(ids).then(
      (next) => current && setTold(next),
      () => current && setTold((before) => before ?? new Map()),
    );
    return () => void (current = false);
  }, [listing]);
  return told;
}
