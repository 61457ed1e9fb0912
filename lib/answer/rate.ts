/** How many requests one tab may make a second, and at once. A page that asks more is broken or hostile. */
const PER_SECOND = 50;
/** Tabs remembered; the longest silent one is forgotten first. */
const TABS = 500;

export interface Limiter {
  /** Whether the tab may ask now; a request that may not costs nothing. */
  allow(tabId: number, now: number): boolean;
}

/** A bucket of tokens for each tab. It lives as long as the worker; after a restart every tab begins with a full one. */
export function createLimiter(): Limiter {
  const buckets = new Map<number, { tokens: number; at: number }>();
  return {
    allow(tabId, now) {
      const bucket = buckets.get(tabId) ?? { tokens: PER_SECOND, at: now };
      const waited = Math.max(0, now - bucket.at) / 1_000;
      const tokens = Math.min(PER_SECOND, bucket.tokens + waited * PER_SECOND);
      buckets.delete(tabId);
      buckets.set(tabId, { tokens: tokens >= 1 ? tokens - 1 : tokens, at: now });
      if (buckets.size > TABS) for (const [oldest] of buckets) if (buckets.size > TABS) buckets.delete(oldest);
      return tokens >= 1;
    },
  };
}
