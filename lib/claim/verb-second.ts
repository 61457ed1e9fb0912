import { NOUN, PLACER, TIE, type RoleLexicon } from '../vocabulary/roles/index.ts';
import { TIES } from '../vocabulary/roles/role-words.ts';
import type { Node } from './nodes.ts';

/** What is no verb of one doer: a plural, a participle, and one that stands behind an article as an adjective does. */
const PLURAL = /en$/i;
const PARTICIPLE = /^ge\p{L}+t$/iu;
const ARTICLE = /(?<!\p{L})(?:d(?:as|ie|er|em|en|es|e)|ein\p{Ll}*|het|een)\s$/iu;
const LONGEST_ARTICLE = 7;
const VALUE = TIE + TIES.indexOf('value');
const YEAR = /^\d{4}$/;

/**
 * Whether a mention does the verb right before it, in a language whose verb comes second: something else opens the clause,
 * an amount, or what a small word or an adverb begins ("35 Millionen zahlt Zeta", "Im März kaufte Zeta"). `start` is where
 * the nodes' stretch of text begins.
 */
export function followsVerb(
  nodes: readonly Node[],
  index: number,
  { text, start }: { readonly text: string; readonly start: number },
  { openers }: RoleLexicon,
): boolean {
  const [verb, own] = [nodes[index - 1], nodes[index]];
  if (openers === null || verb?.type !== 'word' || own?.at !== verb.at + 1) return false;
  if (verb.value < TIE || verb.value >= NOUN || verb.value === VALUE) return false;
  const word = text.slice(verb.start, verb.end);
  if (PLURAL.test(word) || PARTICIPLE.test(word)) return false;
  if (ARTICLE.test(text.slice(Math.max(0, verb.start - LONGEST_ARTICLE), verb.start))) return false;
  let first = index - 1;
  while (first > 0 && nodes[first - 1]?.type !== 'break') first--;
  const opener = nodes[first] ?? verb;
  const ahead = text
    .slice(nodes[first - 1]?.end ?? start, opener.start)
    .trim()
    .toLowerCase();
  if (first === index - 1) return YEAR.test(ahead) || openers.has(ahead);
  if (ahead !== '') return false;
  return opener.type === 'figure' ? verb.at === opener.at + 1 : opener.value >= PLACER && opener.value < TIE;
}
