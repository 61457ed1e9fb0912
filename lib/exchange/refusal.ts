import type * as z from 'zod';

/** Why foreign data is refused: the first field that is wrong, by its path, and what is wrong with it. */
export function refusal(error: z.ZodError): string {
  const [issue] = error.issues;
  if (!issue) return 'not readable';
  return `${issue.path.length > 0 ? issue.path.map(String).join('.') : 'the whole'}: ${issue.message}`;
}
