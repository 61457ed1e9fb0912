import * as z from 'zod/mini';
import * as english from 'zod/v4/locales/en.js';

// The small build of zod has no words of its own.
z.config(english.default());

/** Why foreign data is refused: the first field that is wrong, by its path, and what is wrong with it. */
export function refusal(error: z.core.$ZodError): string {
  const [issue] = error.issues;
  if (!issue) return 'not readable';
  return `${issue.path.length > 0 ? issue.path.map(String).join('.') : 'the whole'}: ${issue.message}`;
}

/** Foreign data that is not what it should be; the message names the first field that is wrong. */
export class Unreadable extends Error {
  constructor(error: z.core.$ZodError) {
    super(refusal(error));
    this.name = 'Unreadable';
  }
}
