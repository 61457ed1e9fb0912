/**
 * Where the scripts of the extension meet: the content script, the article's script and the card's script are injected one
 * after the other, each when it is first needed, and share one isolated world that no page can reach.
 */
import type { OpenCard } from './card-request.ts';
import type { StartReader } from './reader.ts';

interface Doors {
  'second-source.article': StartReader;
  'second-source.card': OpenCard;
  /** Starts the content script that is there already once more. */
  'second-source.gate': () => void;
}

/** Called by a script that offers something. */
export function installDoor<Name extends keyof Doors>(name: Name, way: Doors[Name]): void {
  Object.assign(globalThis, { [Symbol.for(name)]: way });
}

/** What a script offers, null until it has run. */
export function doorOf<Name extends keyof Doors>(name: Name): Doors[Name] | null {
  return (globalThis as { [key: symbol]: Doors[Name] })[Symbol.for(name)] ?? null;
}
