/** Claims and sources that come from outside (packs, imports): what is let in. */
import * as z from 'zod/mini';

import {
  BASES,
  FIRMNESSES,
  MEASURES,
  METRICS,
  STAGES,
  STATUSES,
  type Claim,
  type Implied,
  type Term,
} from '../claim/claim.ts';
import type { Source } from '../compare/evidence.ts';
import { HEDGES, KINDS, PERS } from '../figure/figure.ts';

const text = (most: number) => z.string().check(z.maxLength(most));
const line = text(2_000);
const name = z.nullable(text(300));
const bound = z.nullable(z.number().check(z.minimum(-1e18), z.maximum(1e18)));
const date = z.string().check(z.regex(/^\d{4}(?:-(?:Q[1-4]|\d{2}(?:-\d{2})?))?$/, 'not a year, quarter, month or day'));
const offset = z.int().check(z.minimum(0), z.maximum(10_000_000));
const months = z.number().check(z.minimum(0), z.maximum(12_000));

/** A link that may be stored and shown: http(s) only, since `z.url()` alone lets `javascript:` through. */
export const link = z.url({ protocol: /^https?$/ }).check(z.maxLength(4_000));

/** Day of the calendar, `YYYY-MM-DD`. */
export const day = z.iso.date();

const term = z.strictObject({
  months: z.nullable(z.tuple([months, months])),
  until: z.nullable(date),
}) satisfies z.ZodMiniType<Term>;

const implied = z.strictObject({
  part: z.enum(['metric', 'basis', 'unit', 'per', 'subject', 'counterparty', 'asset', 'asOf', 'term', 'status']),
  rule: text(100),
}) satisfies z.ZodMiniType<Implied>;

const attribution = z.strictObject({
  kind: z.enum(['outlet', 'organisation', 'sources', 'filing', 'announcement', 'analyst']),
  name,
});

export const claimSchema = z
  .strictObject({
    start: offset,
    end: offset,
    quote: line,
    kind: z.enum(KINDS),
    low: bound,
    high: bound,
    decimals: z.nullable(z.int().check(z.minimum(-18), z.maximum(18))),
    hedge: z.enum(HEDGES),
    hedgeWord: name,
    vague: z.boolean(),
    unit: z.string().check(z.minLength(1), z.maxLength(60)),
    per: z.nullable(z.enum(PERS)),
    model: name,
    alsoTold: z.nullable(z.strictObject({ unit: text(60), low: bound, high: bound })),
    repeatOf: z.nullable(z.int().check(z.minimum(0))),
    metric: z.enum(METRICS),
    basis: z.nullable(z.enum(BASES)),
    measure: z.nullable(z.enum(MEASURES)),
    stage: z.nullable(z.enum(STAGES)),
    firmness: z.nullable(z.enum(FIRMNESSES)),
    subject: name,
    counterparty: name,
    asset: name,
    asOf: z.nullable(date),
    term: z.nullable(term),
    status: z.enum(STATUSES),
    partOf: name,
    attribution: z.nullable(attribution),
    implied: z.array(implied).check(z.maxLength(20)),
    sentence: z.strictObject({ start: offset, end: offset }),
  })
  .check(
    z.refine(({ low, high }) => low !== null || high !== null, { path: ['low'], message: 'no bound at all' }),
  ) satisfies z.ZodMiniType<Claim>;

export const sourceSchema = z.strictObject({
  url: z.nullable(link),
  title: z.nullable(line),
  publisher: name,
  publishedAt: z.nullable(day),
  lang: z.nullable(text(35)),
  fingerprint: z.nullable(z.string().check(z.regex(/^[0-9a-f]{16}$/))),
}) satisfies z.ZodMiniType<Source>;
