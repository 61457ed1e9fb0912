import { join } from 'node:path';

import { parsePack, type Pack, type PackEntry } from '../../../lib/exchange/pack.ts';
import { fundingEntries, revenueEntries, staffEntries, usageEntries } from './companies.ts';
import type { Outcome } from './entry.ts';
import { readNames } from './names.ts';
import { siteEntries } from './sites.ts';
import { readTable } from './table.ts';

/** To be raised whenever the pack changes, so that it reaches those who have it. */
const VERSION = 1;

/** A pack, and for each table how many of its figures are in and why the others are not. */
export interface Built {
  readonly pack: Pack;
  readonly tables: readonly { readonly name: string; readonly outcomes: readonly Outcome[] }[];
}

export function isEntry(outcome: Outcome): outcome is PackEntry {
  return 'claim' in outcome;
}

/** Builds the starter pack from a folder with `epoch/`, `organisations.json`, `assets.json` and `outlets.json`. */
export function buildPack(folder: string): Built {
  const names = readNames(folder);
  const table = (name: string) => readTable(join(folder, 'epoch', name));
  const sites = siteEntries(table('slim/data_centers.csv'), table('slim/data_center_timelines.csv'), names);
  const tables = [
    { name: 'funding', outcomes: table('merged/funding.csv').flatMap((row) => fundingEntries(row, names)) },
    { name: 'revenue', outcomes: table('merged/revenue.csv').flatMap((row) => revenueEntries(row, names)) },
    {
      name: 'users',
      outcomes: table('slim/ai_companies_usage_reports.csv').flatMap((row) => usageEntries(row, names)),
    },
    {
      name: 'staff',
      outcomes: table('slim/ai_companies_staff_reports.csv').flatMap((row) => staffEntries(row, names)),
    },
    { name: 'sites', outcomes: sites },
  ];
  const entries = tables.flatMap(({ outcomes }) => outcomes.filter(isEntry));
  const pack = parsePack({
    id: 'epoch',
    version: VERSION,
    title: 'AI companies and data centers',
    credit: 'Epoch AI, CC BY 4.0',
    licence: 'CC BY 4.0',
    licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
    changes:
      'Taken from "Data on AI Companies" and "AI Data Centers" of Epoch AI (epoch.ai). Changed: only rows with a source link; ' +
      'no rows marked unlikely, none computed, no notes; names, units and links brought into one form; each row written as a ' +
      'claim.',
    rows: [...new Map(entries.map((entry) => [entry.id, entry])).values()],
  });
  return { pack, tables };
}
