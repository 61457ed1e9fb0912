import type { CueWords } from './cue.ts';
import { compileCues, type CueNode } from './trie.ts';

/**
 * Gives the cues for a page in `lang` (BCP 47, null where unknown): its own language's and the English ones, since English
 * names of deals, quotes and captions stand on pages of every language. Each is compiled once, when first asked for.
 */
export function cuesByLanguage(languages: Readonly<Record<string, CueWords>>): (lang: string | null) => CueNode {
  const tries = new Map<string, CueNode>();
  return (lang) => {
    const code = lang?.slice(0, 2).toLowerCase() ?? 'en';
    const known = Object.hasOwn(languages, code) ? code : 'en';
    let trie = tries.get(known);
    if (!trie) tries.set(known, (trie = compileCues([...new Set([languages[known] ?? {}, languages['en'] ?? {}])])));
    return trie;
  };
}
