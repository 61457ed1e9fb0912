import type { Passage, Sighting } from './sighting.ts';

const HEDGES: Readonly<Record<string, 'approx' | 'atleast' | 'atmost'>> = {
  '~': 'approx',
  '>': 'atleast',
  '<': 'atmost',
};

/**
 * Reads passages written one a line, as "marked text | reading; reading", by language. A reading is a unit, an amount and
 * what else is told: "USD >4e9 /year", "W 2e9..3e9", "USD 1e10..1e11 vague".
 */
export function readings(blocks: Readonly<Record<string, string>>): Passage[] {
  return Object.entries(blocks).flatMap(([lang, block]) =>
    block
      .trim()
      .split('\n')
      .map((line) => {
        const [text = '', specs = ''] = line.split(' |');
        const reads = specs.split(';').flatMap((spec) => (spec.trim() ? [readingOf(spec.trim())] : []));
        return { text, reads, lang };
      }),
  );
}

function readingOf(spec: string): Sighting['reads'] {
  const [unit = '', amount = '', ...rest] = spec.split(' ');
  const hedge = HEDGES[amount.charAt(0)];
  const [low = 0, high] = (hedge ? amount.slice(1) : amount).split('..').map(Number);
  const rate = rest.find((word) => word.startsWith('/'))?.slice(1) as Sighting['reads']['per'];
  return {
    unit,
    low: hedge === 'atmost' ? null : low,
    high: hedge === 'atleast' ? null : (high ?? low),
    hedge: hedge ?? (high === undefined ? 'exact' : 'range'),
    per: rate ?? null,
    vague: rest.includes('vague'),
  };
}
