import { createInterface } from 'node:readline';
import * as z from 'zod';

import type { Article } from '../../lib/claim/article.ts';

/** A document as the corpus gives it: dates may be exact to the month only, and any part but the text may be missing. */
const document = z.object({
  id: z.string(),
  url: z.string().nullable().default(null),
  publisher: z.string().nullable().default(null),
  title: z.string().nullable().default(null),
  published: z
    .string()
    .regex(/^\d{4}(?:-\d{2}){0,2}$/)
    .nullable()
    .default(null),
  lang: z.string().nullable().default(null),
  text: z.string(),
});

/** Reads one line of input; what is wrong with it, in words, where it is no document. */
export function readDocument(line: string): Article | string {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch (error) {
    if (error instanceof SyntaxError) return error.message;
    throw error;
  }
  const found = document.safeParse(parsed);
  return found.success ? found.data : z.prettifyError(found.error).replace(/\n\s*/g, ' ');
}

/** The documents of a stream of JSON lines. A bad line is named on stderr and makes the exit code 1; the others are given. */
export async function* documentsFrom(input: NodeJS.ReadableStream): AsyncGenerator<Article> {
  let number = 0;
  for await (const line of createInterface({ input })) {
    number++;
    if (line.trim() === '') continue;
    const article = readDocument(line);
    if (typeof article !== 'string') yield article;
    else {
      console.error(`line ${String(number)}: ${article}`);
      process.exitCode = 1;
    }
  }
}
