/** Claims and sources that come from outside (packs, imports): what is let in. */
import * as z from 'zod';

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

const line = z.string().max(2_000);
const name = z.string().max(300).nullable();
const bound = z.number().min(-1e18).max(1e18).nullable();
const date = z.string().regex(/^\d{4}(?:-(?:Q[1-4]|\d{2}(?:-\d{2})?))?$/, 'not a year, quarter, month or day');
const offset = z.number().int().min(0).max(10_000_000);
const months = z.number().min(0).max(12_000);

/** A link that may be stored and shown: http(s) only, since `z.url()` alone lets `javascript:` through. */
export const link = z.url({ protocol: /^https?$/ }).max(4_000);

/** Day of the calendar, `YYYY-MM-DD`. */
export const day = z.iso.date();

const term = z.strictObject({
  months: z.tuple([months, months]).nullable(),
  until: date.nullable(),
}) satisfies z.ZodType<Term>;

const implied = z.strictObject({
  part: z.enum(['metric', 'basis', 'unit', 'per', 'subject', 'counterparty', 'asset', 'asOf', 'term', 'status']),
  rule: z.string().max(100),
}) satisfies z.ZodType<Implied>;

export const claimSchema = z
  .strictObject({
    start: offset,
    end: offset,
    quote: line,
    kind: z.enum(KINDS),
    low: bound,
    high: bound,
    decimals: z.number().int().min(-18).max(18).nullable(),
    hedge: z.enum(HEDGES),
    hedgeWord: name,
    vague: z.boolean(),
    unit: z.string().min(1).max(60),
    per: z.enum(PERS).nullable(),
    model: name,
    alsoTold: z.strictObject({ unit: z.string().max(60), low: bound, high: bound }).nullable(),
    repeatOf: z.number().int().min(0).nullable(),
    metric: z.enum(METRICS),
    basis: z.enum(BASES).nullable(),
    measure: z.enum(MEASURES).nullable(),
    stage: z.enum(STAGES).nullable(),
    firmness: z.enum(FIRMNESSES).nullable(),
    subject: name,
    counterparty: name,
    asset: name,
    asOf: date.nullable(),
    term: term.nullable(),
    status: z.enum(STATUSES),
    partOf: name,
    attribution: z
      .strictObject({
        kind: z.enum(['outlet', 'organisation', 'sources', 'filing', 'announcement', 'analyst']),
        name,
      })
      .nullable(),
    implied: z.array(implied).max(20),
    sentence: z.strictObject({ start: offset, end: offset }),
  })
  .refine(({ low, high }) => low !== null || high !== null, {
    path: ['low'],
    message: 'no bound at all',
  }) satisfies z.ZodType<Claim>;

export const sourceSchema = z.strictObject({
  url: link.nullable(),
  title: line.nullable(),
  publisher: name,
  publishedAt: day.nullable(),
  lang: z.string().max(35).nullable(),
  fingerprint: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .nullable(),
}) satisfies z.ZodType<Source>;
