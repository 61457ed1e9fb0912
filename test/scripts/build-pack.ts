/**
 * Builds the starter pack from Epoch AI's tables: `node test/scripts/build-pack.ts [data folder]`, the folder that holds
 * `epoch/`, `organisations.json`, `assets.json` and `outlets.json` (by default `../shared/data`). What goes in: numbers with
 * a source link. What stays out is printed with the reason.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { parsePack, type PackEntry } from '../../lib/exchange/pack.ts';
import { fundingEntries, revenueEntries, staffEntries, usageEntries } from './pack/companies.ts';
import type { Outcome } from './pack/entry.ts';
import { readNames } from './pack/names.ts';
import { siteEntries } from './pack/sites.ts';
import { readTable } from './pack/table.ts';

/** To be raised whenever the pack changes, so that it reaches those who have it. */
const VERSION = 1;
const OUT = new URL('../../public/packs/epoch.json', import.meta.url);

const folder = process.argv[2] ?? join(import.meta.dirname, '../../../shared/data');
const names = readNames(folder);
const table = (name: string) => readTable(join(folder, 'epoch', name));

const outcomes: readonly (readonly [string, readonly Outcome[]])[] = [
  ['funding', table('merged/funding.csv').flatMap((row) => fundingEntries(row, names))],
  ['revenue', table('merged/revenue.csv').flatMap((row) => revenueEntries(row, names))],
  ['users', table('slim/ai_companies_usage_reports.csv').flatMap((row) => usageEntries(row, names))],
  ['staff', table('slim/ai_companies_staff_reports.csv').flatMap((row) => staffEntries(row, names))],
  ['sites', siteEntries(table('slim/data_centers.csv'), table('slim/data_center_timelines.csv'), names)],
];

const isEntry = (outcome: Outcome): outcome is PackEntry => 'claim' in outcome;
const all = outcomes.flatMap(([, found]) => found.filter(isEntry));
const pack = parsePack({
  id: 'epoch',
  version: VERSION,
  title: 'AI companies and data centers',
  credit: 'Epoch AI, CC BY 4.0',
  licence: 'CC BY 4.0',
  licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
  changes:
    'Taken from "Data on AI Companies" and "AI Data Centers" of Epoch AI (epoch.ai). Changed: only rows with a source link; no ' +
    'rows marked unlikely, none computed, no notes; names, units and links brought into one form; each row written as a claim.',
  rows: [...new Map(all.map((entry) => [entry.id, entry])).values()],
});
writeFileSync(OUT, `${JSON.stringify(pack)}\n`);

for (const [name, found] of outcomes) {
  const reasons = new Map<string, number>();
  for (const outcome of found) if (!isEntry(outcome)) reasons.set(outcome.why, (reasons.get(outcome.why) ?? 0) + 1);
  console.log(`${name}: ${String(found.filter(isEntry).length)} of ${String(found.length)} in`);
  for (const [why, count] of reasons) console.log(`  ${String(count)} left out: ${why}`);
}
console.log(
  `${OUT.pathname}: ${String(pack.rows.length)} claims (${String(all.length - pack.rows.length)} told twice)`,
);
