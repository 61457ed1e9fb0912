import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';

export type Live<T> =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'here'; readonly value: T }
  | { readonly kind: 'failed'; readonly error: unknown };

/** The newest result of a query on the fact base; it stays while the next one is on its way. `inputs` tell queries apart. */
export function useLive<T>(query: (() => Promise<T>) | null, inputs: readonly unknown[]): Live<T> {
  const [result, setResult] = useState<Live<T>>({ kind: 'waiting' });
  useEffect(() => {
    if (query === null) return undefined;
    const live = liveQuery(query).subscribe({
      next: (value) => setResult({ kind: 'here', value }),
      error: (error: unknown) => setResult({ kind: 'failed', error }),
    });
    return () => live.unsubscribe();
  }, inputs);
  return result;
}
