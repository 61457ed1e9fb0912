/**
 * Builds the starter pack from Epoch AI's tables: `node test/scripts/build-pack.ts [data folder]`, the folder that holds
 * `epoch/`, `organisations.json`, `assets.json` and `outlets.json` (by default `../shared/data`). What goes in: numbers with
 * a source link. What stays out is printed with the reason.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { buildPack, isEntry } from './pack/build.ts';

const OUT = new URL('../../public/packs/epoch.json', import.meta.url);

const { pack, tables } = buildPack(process.argv[2] ?? join(import.meta.dirname, '../../../shared/data'));
writeFileSync(OUT, `${JSON.stringify(pack)}\n`);

for (const { name, outcomes } of tables) {
  const reasons = new Map<string, number>();
  for (const outcome of outcomes) if (!isEntry(outcome)) reasons.set(outcome.why, (reasons.get(outcome.why) ?? 0) + 1);
  console.log(`${name}: ${String(outcomes.filter(isEntry).length)} of ${String(outcomes.length)} in`);
  for (const [why, count] of reasons) console.log(`  ${String(count)} left out: ${why}`);
}
console.log('not read: GPU clusters (few links, power computed from chips), compute spend (no metric of ours)');
console.log(`${OUT.pathname}: ${String(pack.rows.length)} claims`);
