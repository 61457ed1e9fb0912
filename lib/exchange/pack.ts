/** A pack: dated, credited claims of others that a reader can load, and remove in one click. */
import * as z from 'zod';

import type { Claim } from '../claim/claim.ts';
import type { Source } from '../compare/evidence.ts';
import { claimSchema, sourceSchema } from './claim-schema.ts';
import { refusal } from './refusal.ts';

/** One claim of a pack, with where it was printed. */
export interface PackEntry {
  /** Names the row within the pack, the same in every version of it. */
  readonly id: string;
  readonly claim: Claim;
  /** The claim in a sentence, for display. */
  readonly sentence: string;
  readonly source: Source;
}

const row = z.strictObject({
  id: z.string().regex(/^[\w.-]{1,120}$/),
  claim: claimSchema,
  sentence: z.string().max(600),
  source: sourceSchema.refine(({ url }) => url !== null, { path: ['url'], message: 'a pack row needs a link' }),
}) satisfies z.ZodType<PackEntry>;

const pack = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]{1,60}$/),
    version: z.number().int().min(1),
    title: z.string().max(200),
    credit: z.string().max(300),
    licence: z.string().max(100),
    licenceUrl: z.url({ protocol: /^https$/ }),
    /** What was changed against the data that it was made from, as the licence asks. */
    changes: z.string().max(1_000),
    rows: z.array(row).max(20_000),
  })
  .refine(({ rows }) => new Set(rows.map(({ id }) => id)).size === rows.length, {
    path: ['rows'],
    message: 'an id twice',
  });

export type Pack = Omit<z.infer<typeof pack>, 'rows'> & { readonly rows: readonly PackEntry[] };

/** Reads a pack that comes from a file. Throws an error that names the first field that is wrong. */
export function parsePack(read: unknown): Pack {
  const parsed = pack.safeParse(read);
  if (!parsed.success) throw new Error(`pack: ${refusal(parsed.error)}`);
  return parsed.data;
}
