/** The articles that the rows of SEMANTICS are told in. */
import type { Told } from './told.ts';

export const on = (published: string | null, text: string, publisher: string | null = null): Told => ({
  published,
  text,
  publisher,
});

export const RENT = on(
  '2026-05-22',
  'Anthropic pays xAI 1.25 billion dollars per month for the Colossus 1 data center until May 2029. The contract between Anthropic and xAI could exceed 40 billion dollars in total.',
);
export const MULTI_YEAR = on(
  null,
  'Anthropic has signed a $15 billion deal over several years with Elon Musk’s data centers. The $15 billion agreement gives Anthropic computing power.',
);
export const CLOSED = on(
  null,
  'Anthropic closed a round in late May that valued it at $965 billion post-money. Alphabet will invest up to $40 billion in Anthropic.',
);
export const TALKS = on(
  null,
  'Anthropic is in talks about a new round at a pre-money valuation above $900 billion. Its annual recurring revenue surpassed $30 billion. OpenAI closed a round that valued it at $852 billion.',
);
export const PLAN = on(
  null,
  'Anthropic plans to spend $50 billion on data centers with Fluidstack. Anthropic was valued at $183 billion post-money after its last round. Its run-rate revenue grew to more than $5 billion in September 2025. Amazon has invested $8 billion in Anthropic.',
);
