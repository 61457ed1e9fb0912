import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { hostOf } from '../../../lib/compare/url.ts';
import { defaultLexicon } from '../../../lib/vocabulary/shipped.ts';

interface Named {
  readonly name: string;
  readonly aliases: readonly string[];
}

interface Asset extends Named {
  readonly epoch_name: string | null;
}

interface Outlet {
  readonly domain: string;
  readonly name: string;
}

/** The names that the vocabulary uses for the organisations, sites and outlets of a data folder. */
export interface Names {
  organisation(name: string | null): string | null;
  /** The organisation that is named among the words, if exactly one is. */
  organisationIn(words: string, except: string): string | null;
  /** A site by the name that Epoch gives it. */
  site(name: string): string;
  outlet(url: string): string;
}

function read<T>(folder: string, file: string): readonly T[] {
  return JSON.parse(readFileSync(join(folder, file), 'utf8')) as readonly T[];
}

/** Reads organisations.json, assets.json and outlets.json. */
export function readNames(folder: string): Names {
  const organisations = new Map<string, string>();
  const listed = read<Named>(folder, 'organisations.json');
  const { canonical } = defaultLexicon();
  for (const { name, aliases } of listed)
    for (const alias of aliases) organisations.set(alias.toLowerCase(), canonical(name));
  for (const { name } of listed) organisations.set(name.toLowerCase(), canonical(name));
  const sites = read<Asset>(folder, 'assets.json').map(
    (asset) => [asset.epoch_name ?? asset.name, asset.name] as const,
  );
  const siteOf = new Map(sites);
  const outlets = new Map(read<Outlet>(folder, 'outlets.json').map(({ domain, name }) => [domain, name]));
  const organisation = (name: string | null) =>
    name === null ? null : (organisations.get(name.replace(/\s*\(.*\)$/, '').toLowerCase()) ?? null);
  return {
    organisation,
    organisationIn(words, except) {
      const found = words.split(/[^\p{L}\p{N}.]+/u).map((word) => (word.length > 3 ? organisation(word) : null));
      const others = [...new Set(found)].filter((name) => name !== null && name !== except);
      return others.length === 1 ? (others[0] ?? null) : null;
    },
    site: (name) => siteOf.get(name) ?? name,
    outlet(url) {
      const host = hostOf(url) ?? url;
      const parents = host.split('.').map((_, index, labels) => labels.slice(index).join('.'));
      return parents.map((domain) => outlets.get(domain)).find((name) => name !== undefined) ?? host;
    },
  };
}
