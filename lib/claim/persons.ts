import type { Lexicon } from '../vocabulary/lexicon.ts';
import type { Sense } from '../vocabulary/name-trie.ts';
import type { Hit } from './names.ts';
import type { Page } from './page.ts';

/** Whether a meaning is a person who stands for a firm. */
export function isPerson({ naming }: Sense): boolean {
  return naming.via === 'person' || naming.via === 'surname';
}

/** The surname of a person's name. */
export function lastWord(words: string): string {
  return words.slice(words.lastIndexOf(' ') + 1);
}

/** Words that, beside a person of several firms, mean the one that builds models. */
const LAB =
  /\b(?:data cent|AI (?:startup|company|lab|firm)|chatbot|comput|GPU|supercomputer|Rechenzentr|centres? de donn|centros? de dat|centri dati|datacent)/i;

/** Letters to either side of a person that tell of which of several firms. */
const AROUND = 83;

/** For each person of several firms, by surname, the one that the article means: it alone is named, or its business is. */
export function settlePersons(hits: readonly Hit[], page: Page, lexicon: Lexicon): Map<string, string> {
  const named = new Set<string>();
  const beside = new Map<string, number>();
  const firms = new Map<string, Set<string>>();
  for (const { senses, first, end } of hits) {
    const persons = senses.filter(isPerson);
    for (const { organisation, asset, naming } of senses) {
      if (organisation && naming.via === 'name') named.add(organisation.name);
      for (const party of asset ? [asset.owner, ...asset.operators] : []) if (party) named.add(party);
    }
    const words = persons[0]?.naming.words;
    if (persons.length < 2 || words === undefined) continue;
    const surname = lastWord(words);
    const own = firms.get(surname) ?? new Set<string>();
    firms.set(surname, own);
    for (const { organisation } of persons) if (organisation) own.add(organisation.name);
    const { text, starts, ends } = page.tokens;
    const around = text.slice(Math.max(0, (starts[first] ?? 0) - AROUND), (ends[end - 1] ?? 0) + AROUND);
    beside.set(surname, (beside.get(surname) ?? 0) + (LAB.test(around) ? 1 : -0.5));
  }
  const settled = new Map<string, string>();
  for (const [surname, own] of firms) {
    const told = [...own].filter((name) => named.has(name));
    // Of one house the firm that belongs to the other is the narrower name.
    const narrow = told.filter((name) => !told.some((other) => lexicon.kin(other).includes(name)));
    const lab = [...own].find((name) => lexicon.kindOf(name) === 'lab');
    const firm = narrow.length === 1 ? narrow[0] : (beside.get(surname) ?? 0) > 0 ? lab : undefined;
    if (firm !== undefined) settled.set(surname, firm);
  }
  return settled;
}
