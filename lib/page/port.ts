import type { PageAnswers, PageRequest, Reply } from '../messages.ts';

/** What the reader needs of the browser: a way to ask the background, and a sign of life. */
export interface Port {
  /** Never rejects: a message that does not arrive is a reply that says so. */
  ask<Type extends PageRequest['type']>(request: PageRequest & { type: Type }): Promise<Reply<PageAnswers[Type]>>;
  /** Whether the extension is still there: false after it was switched off, updated or removed. */
  alive(): boolean;
}
