import type { CueWords } from './cue.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';
import { compileCues, type CueNode } from './trie.ts';

/** The cues of every language read, English first. To add a language, add its list here. */
const LANGUAGES: Readonly<Record<string, CueWords>> = { en, fr, de, es, it, pt, nl };

const tries = new Map<string, CueNode>();

/**
 * The cues for a page in `lang` (BCP 47, null where unknown): its own and the English ones, since English names of deals,
 * quotes and captions stand on pages of every language. Compiled once for each language.
 */
export function cuesFor(lang: string | null): CueNode {
  const code = lang?.slice(0, 2).toLowerCase() ?? 'en';
  const known = code in LANGUAGES ? code : 'en';
  let trie = tries.get(known);
  if (!trie) tries.set(known, (trie = compileCues(known === 'en' ? [en] : [LANGUAGES[known] ?? {}, en])));
  return trie;
}
