/**
 * Scores figures alone (detection, value, hedge, unit, per) against a labelled corpus:
 *
 *   node test/scripts/score-figures.ts [--gold DIR] [--errors N]
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractFigures } from '../../lib/figure/extract.ts';
import { defaultLexicon } from '../../lib/vocabulary/shipped.ts';
import type { Figure } from '../../lib/figure/figure.ts';

interface Labelled {
  quote: string;
  occ?: number;
  kind: string;
  low: number | null;
  high: number | null;
  hedge: string;
  unit: string;
  per: string | null;
}

const option = (name: string, fallback: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : (process.argv[at + 1] ?? fallback);
};
const dir = option('gold', '../shared/corpus/dev');
const shown = Number(option('errors', '40'));
if (!existsSync(dir)) {
  console.log(`skipped: no labelled corpus at ${dir}`);
  process.exit(0);
}

const CORE = new Set(['money', 'power', 'chips']);
const MEASURED = new Set(['money', 'power', 'energy']);
const VAGUE =
  /^(?:(?:tens|dozens|hundreds|thousands|several|few|many|a few)\s+(?:of\s+)?)*(?:hundreds? of |hundred )?(?:thousands?|millions?|billions?|trillions?|milliards?|milliarden|millionen|miliardi|milioni|milhões|bilhões|millones)(?:\s.*)?$/i;
const near = (a: number | null, b: number | null): boolean =>
  a === null || b === null ? a === b : Math.abs(a - b) <= 0.01 * Math.max(Math.abs(a), Math.abs(b));
const count = { gold: 0, goldHit: 0, got: 0, gotHit: 0, core: 0, coreHit: 0, gotCore: 0, gotCoreHit: 0 };
const right: Record<string, [number, number]> = { value: [0, 0], hedge: [0, 0], unit: [0, 0], per: [0, 0] };
const errors: string[] = [];

const say = (kind: string, id: string, text: string, start: number, end: number, why: string): void => {
  const around = `${text.slice(Math.max(0, start - 60), start)}[${text.slice(start, end)}]${text.slice(end, end + 40)}`;
  errors.push(`${kind.padEnd(9)} ${id.padEnd(6)} ${around.replace(/\s+/g, ' ')}  ${why}`);
};

for (const file of readdirSync(dir).sort()) {
  const doc = JSON.parse(readFileSync(join(dir, file), 'utf8'));
  const text: string = doc.text;
  const figures = extractFigures(text, defaultLexicon().figures, { lang: doc.lang });
  const gold = (doc.figures as Labelled[]).map((figure) => {
    let at = -1;
    for (let n = 0; n < (figure.occ ?? 1); n++) at = text.indexOf(figure.quote, at + 1);
    return { ...figure, start: at, end: at + figure.quote.length };
  });
  const pairs: { g: (typeof gold)[number]; f: Figure; share: number }[] = [];
  for (const g of gold)
    for (const f of figures) {
      const share =
        (Math.min(g.end, f.end) - Math.max(g.start, f.start)) / (Math.max(g.end, f.end) - Math.min(g.start, f.start));
      if (share >= 0.5) pairs.push({ g, f, share });
    }
  pairs.sort((a, b) => b.share - a.share);
  const ofGold = new Map<object, Figure>();
  const taken = new Set<Figure>();
  for (const { g, f } of pairs)
    if (!ofGold.has(g) && !taken.has(f)) {
      ofGold.set(g, f);
      taken.add(f);
    }
  for (const g of gold) {
    const f = ofGold.get(g);
    if (!f && VAGUE.test(g.quote)) continue;
    count.gold++;
    if (f) count.goldHit++;
    if (CORE.has(g.kind)) {
      count.core++;
      if (f) count.coreHit++;
    }
    if (!f) {
      say('missed', doc.id, text, g.start, g.end, g.kind);
      continue;
    }
    const check = (name: string, ok: boolean, why: string): void => {
      const tally = right[name] as [number, number];
      tally[1]++;
      if (ok) tally[0]++;
      else say(name, doc.id, text, g.start, g.end, why);
    };
    check('value', near(f.low, g.low) && near(f.high, g.high), `gold ${g.low}..${g.high} got ${f.low}..${f.high}`);
    check('hedge', f.hedge === g.hedge, `gold ${g.hedge} got ${f.hedge}`);
    if (MEASURED.has(g.kind)) check('unit', f.unit === g.unit, `gold ${g.unit} got ${f.unit}`);
    check('per', (f.per ?? null) === (g.per ?? null), `gold ${g.per} got ${f.per}`);
    if (f.kind !== g.kind) say('kind', doc.id, text, g.start, g.end, `gold ${g.kind} got ${f.kind}`);
  }
  for (const f of figures) {
    if (!taken.has(f) && VAGUE.test(f.quote)) continue;
    count.got++;
    if (taken.has(f)) count.gotHit++;
    if (CORE.has(f.kind)) {
      count.gotCore++;
      if (taken.has(f)) count.gotCoreHit++;
    }
    if (!taken.has(f)) say('spurious', doc.id, text, f.start, f.end, f.kind);
  }
}

const percent = (a: number, b: number): string => (b ? ((100 * a) / b).toFixed(1) : '–');
const f1 = (goldHit: number, gold: number, gotHit: number, got: number): string => {
  const recall = goldHit / gold;
  const precision = gotHit / got;
  return ((200 * recall * precision) / (recall + precision)).toFixed(1);
};
for (const line of errors.sort().slice(0, shown)) console.log(line);
console.log(
  `detection F1 core ${f1(count.coreHit, count.core, count.gotCoreHit, count.gotCore)} all ${f1(count.goldHit, count.gold, count.gotHit, count.got)}`,
);
for (const [name, [hit, of]] of Object.entries(right)) console.log(`${name} ${percent(hit, of)} (${of})`);
