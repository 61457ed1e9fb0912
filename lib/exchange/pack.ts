/** A pack: dated, credited claims of others that a reader can load, and remove in one click. */
import * as z from 'zod/mini';

import type { Claim } from '../claim/claim.ts';
import type { Source } from '../compare/evidence.ts';
import { claimSchema, sourceSchema } from './claim-schema.ts';
import { Unreadable } from './refusal.ts';

/** One claim of a pack, with where it was printed. */
export interface PackEntry {
  /** Names the row within the pack, the same in every version of it. */
  readonly id: string;
  readonly claim: Claim;
  /** The claim in a sentence, for display. */
  readonly sentence: string;
  readonly source: Source;
}

const text = (most: number) => z.string().check(z.maxLength(most));

const row = z.strictObject({
  id: z.string().check(z.regex(/^[\w.-]{1,120}$/)),
  claim: claimSchema,
  sentence: text(600),
  source: sourceSchema.check(
    z.refine(({ url }) => url !== null, { path: ['url'], message: 'a pack row needs a link' }),
  ),
}) satisfies z.ZodMiniType<PackEntry>;

const pack = z
  .strictObject({
    id: z.string().check(z.regex(/^[a-z0-9-]{1,60}$/)),
    version: z.int().check(z.minimum(1)),
    title: text(200),
    credit: text(300),
    licence: text(100),
    licenceUrl: z.url({ protocol: /^https$/ }),
    /** What was changed against the data that it was made from, as the licence asks. */
    changes: text(1_000),
    rows: z.array(row).check(z.maxLength(20_000)),
  })
  .check(
    z.refine(({ rows }) => new Set(rows.map(({ id }) => id)).size === rows.length, {
      path: ['rows'],
      message: 'an id twice',
    }),
  );

export type Pack = Omit<z.infer<typeof pack>, 'rows'> & { readonly rows: readonly PackEntry[] };

/** Reads a pack that comes from a file. Throws an Unreadable that names the first field that is wrong. */
export function parsePack(read: unknown): Pack {
  const parsed = pack.safeParse(read);
  if (!parsed.success) throw new Unreadable(parsed.error);
  return parsed.data;
}
