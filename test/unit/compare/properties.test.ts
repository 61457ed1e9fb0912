/** What must hold of any two claims, whatever they say. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';

import { RELATIONS } from '../../../lib/compare/evidence.ts';
import type { RelationName, Testimony } from '../../../lib/compare/evidence.ts';
import { keysOf } from '../../../lib/compare/key.ts';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { bothWays, holds, pair } from './drawn.ts';
import { NAMES } from './make.ts';

vi.setConfig({ testTimeout: 120_000 });

/** The name that a relation has when seen from the other side; the others never stand on both sides. */
const MIRROR: Partial<Record<RelationName, RelationName>> = {
  conflicts: 'conflicts',
  misquote: 'misquote',
  corroborates: 'corroborates',
  rounding: 'rounding',
  sameOrigin: 'sameOrigin',
  repeat: 'repeat',
  disputed: 'disputed',
  derives: 'derives',
  pendingUpdate: 'pendingUpdate',
  otherMeasure: 'otherMeasure',
  otherStage: 'otherStage',
  updates: 'outdated',
  outcome: 'outdated',
  partOf: 'wholeOf',
  wholeOf: 'partOf',
  refines: 'consistent',
};

describe('two claims, whatever they say', () => {
  it('stand to each other alike from both sides: symmetric relations mirrored, the others turned round', () => {
    holds((all) => {
      const [there, back] = bothWays(all);
      expect(there === null).toBe(back === null);
      if (there === null || back === null) return;
      const mirrored = MIRROR[there.name];
      if (mirrored !== undefined) expect(back.name).toBe(mirrored);
      if (there.name === 'outdated') expect(['updates', 'outcome']).toContain(back.name);
      if (there.name === 'consistent') expect(['consistent', 'refines']).toContain(back.name);
      expect(back.strength).toBe(there.strength);
      expect(back.explained).toBe(there.explained);
    });
  });

  it('have a reason that can be told, and share a key', () => {
    holds((all) => {
      const [relation] = bothWays(all);
      if (relation === null) return;
      expect(messages).toHaveProperty(relation.reason.key);
      const keys = new Set(keysOf(all[0]!.claim, NAMES));
      expect(keysOf(all[1]!.claim, NAMES).some((key) => keys.has(key))).toBe(true);
    });
  });

  it('never conflict or corroborate where one is vague or approximate', () => {
    holds((all) => {
      const loose = all.slice(0, 2).some((one) => one.claim.vague || one.claim.hedge === 'approx');
      const [relation] = bothWays(all);
      if (loose && relation !== null) expect(['conflicts', 'misquote', 'corroborates']).not.toContain(relation.name);
    });
  });

  it('are never put into conflict by wider words', () => {
    holds((all) => {
      const [a, b] = all as [Testimony, Testimony];
      // An approximation that becomes a range is no longer one; what else a page tells of the figure is another matter.
      if (a.claim.hedge === 'approx' || a.claim.low === null || a.claim.high === null) return;
      const [before] = bothWays([a, b]);
      if (before?.name === 'conflicts') return;
      const widened = { low: a.claim.low * 0.5, high: a.claim.high * 1.5, hedge: 'range' as const };
      const [after] = bothWays([{ ...a, claim: { ...a.claim, ...widened } }, b]);
      expect(after?.name).not.toBe('conflicts');
    });
  });

  it('differ for sure only where neither comes from a pack', () => {
    holds((all) => {
      const packed = all.slice(0, 2).some(({ origin }) => origin === 'pack');
      const [relation] = bothWays(all);
      if (packed && relation?.name === 'conflicts') expect(relation.strength).toBe('possible');
      if (all.slice(0, 2).every(({ origin }) => origin === 'pack')) expect(relation?.name).not.toBe('conflicts');
    });
  });

  it('have their times ordered for sure only where a page or a figure is dated', () => {
    holds((all) => {
      const dated = all.slice(0, 2).some(({ claim: { asOf }, source }) => asOf !== null || source.publishedAt !== null);
      const [relation] = bothWays(all);
      const temporal = ['updates', 'outdated', 'outcome', 'pendingUpdate'].includes(relation?.name ?? '');
      if (temporal && !dated) expect(relation?.strength).toBe('possible');
    });
  });
});

describe('the claims drawn', () => {
  it('reach every relation, so that the properties are about something', () => {
    const met = new Set(
      fc.sample(pair, { numRuns: 20_000, seed: 7 }).map((all) => bothWays(all)[0]?.name ?? 'nothing'),
    );
    expect(['nothing', ...RELATIONS].filter((name) => !met.has(name as RelationName))).toEqual([]);
  });
});
