import { useState } from 'preact/hooks';

import { PAGE } from '../../components/fact-list.tsx';
import type { FactQuery } from '../../components/fact-view.ts';
import { ALL, type FactsState } from '../../components/facts-panel.tsx';
import type { PackView } from '../../components/pack-credit.tsx';
import { readCounts } from '../../lib/store/change.ts';
import { listClaims, type Filter, type Listing } from '../../lib/store/list.ts';
import type { FactBase } from '../../lib/store/open.ts';
import { listPacks } from '../../lib/store/pack.ts';
import type { PackRow } from '../../lib/store/rows.ts';
import { failureWords, viewFact, type Words } from './fact-words.ts';
import type { Opening } from './use-base.ts';
import { useLive } from './use-live.ts';
import { useSettled } from './use-settled.ts';
import { useTold } from './use-told.ts';

function filterOf({ search, shelf, differing }: FactQuery): Filter {
  const review = shelf === null || shelf === 'trashed' ? {} : { review: shelf };
  return { search, differs: differing, trashed: shelf === 'trashed', ...review };
}

function viewPack({ id, credit, licenceUrl, claims }: PackRow): PackView {
  return { id, credit, url: /^https?:/.test(licenceUrl) ? licenceUrl : null, claims };
}

interface Shelf {
  readonly listing: Listing;
  readonly stored: number;
  readonly trashed: number;
  readonly packs: readonly PackView[];
}

async function read(base: FactBase, query: FactQuery, size: number): Promise<Shelf> {
  const [listing, counts, packs] = await Promise.all([
    listClaims(base, filterOf(query), size),
    readCounts(base),
    listPacks(base),
  ]);
  const loaded = packs.filter(({ removedAt }) => removedAt === null).map(viewPack);
  const stored = counts.pending + counts.accepted + counts.rejected;
  return { listing, stored, trashed: counts.trashed, packs: loaded };
}

/** The facts tab's state, always as the fact base is now, with what the reader searches for. */
export function useFacts(opening: Opening, words: Words) {
  const [query, setQuery] = useState(ALL);
  const [size, setSize] = useState(PAGE);
  const base = opening.kind === 'open' ? opening.base : null;
  const asked = useSettled(query);
  const live = useLive(base && (async () => await read(base, asked, size)), [base, asked, size]);
  const shelf = live.kind === 'here' ? live.value : null;
  const told = useTold(shelf, shelf?.listing.claims.map(({ row }) => row.id) ?? []);

  const failure = opening.kind === 'broken' ? opening : live.kind === 'failed' ? live : null;
  const state = ((): FactsState => {
    if (failure !== null) return { kind: 'broken', error: failureWords(failure.error, words) };
    if (shelf === null || told === null) return { kind: 'loading' };
    const facts = shelf.listing.claims.map((listed) => viewFact(listed, told.get(listed.row.id), words));
    const { listing, ...rest } = shelf;
    return { kind: 'open', facts, more: listing.next !== null, ...rest };
  })();
  const ask = (next: FactQuery) => {
    setQuery(next);
    setSize(PAGE);
  };
  return { query, ask, more: () => setSize(size + PAGE), state };
}
