import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../lib/claim/candidates.ts';
import { decide, type Decision, type PartyModels } from '../../../lib/claim/decide.ts';
import { unpackAssetModel } from '../../../lib/claim/asset-model.ts';
import { newMemory } from '../../../lib/claim/recall.ts';
import type { Heard } from '../../../lib/claim/side-model.ts';
import { pairOf, unpackSideModel } from '../../../lib/claim/side-tables.ts';
import type { OrganisationKind } from '../../../lib/vocabulary/vocabulary.ts';

const NOTHING = { steps: [], weights: '' };
const models: PartyModels = { sides: unpackSideModel(NOTHING, 0), assets: unpackAssetModel(NOTHING) };

/** Someone who may be a side; members of one list have the same number. */
function someone(name: string | null, kind: OrganisationKind | null = null, list: number | null = null): Candidate {
  const stands = list === null ? [] : [{ list, node: list, mention: { via: 'name' } }];
  return { ...{ name, kind, features: [], topic: [], stances: [], parties: [] }, stands: stands as never };
}

/** Candidates by how well each fits as the subject and as the other side of a figure. */
type Told = readonly (readonly [Candidate, subject: number, other: number])[];

function decisionOf(told: Told, using = models): Decision {
  const heard = told.map(([, subject, other]): Heard => ({ subject, other }));
  const ask = { metric: 'contract' } as never;
  const organisations = told.map(([one]) => one);
  return decide({ ask, organisations, assets: [someone(null)] }, heard, using, newMemory());
}

function sides(told: Told, using = models): string {
  const { guess } = decisionOf(told, using);
  return `${guess.subject ?? 'nobody'} / ${guess.counterparty ?? 'nobody'}`;
}

describe('sides', () => {
  it('are those that fit best, and nobody is both', () => {
    const [nobody, oracle, amazon] = [someone(null), someone('Oracle'), someone('Amazon')];
    expect(
      sides([
        [nobody, 0, 0],
        [oracle, 3, 4],
        [amazon, 1, 2],
      ]),
    ).toBe('Oracle / Amazon');
    expect(
      sides([
        [nobody, 5, 0],
        [oracle, 3, 4],
        [amazon, 1, 2],
      ]),
    ).toBe('nobody / Oracle');
    expect(
      sides([
        [nobody, 0, 3],
        [oracle, 3, 4],
        [amazon, 1, 2],
      ]),
    ).toBe('Oracle / nobody');
  });

  it('fit together: who is the surer other side is not the subject', () => {
    const [nobody, oracle, amazon] = [someone(null), someone('Oracle'), someone('Amazon')];
    // With Oracle as the subject it would be open who the other side is; with Amazon it is sure.
    expect(
      sides([
        [nobody, -9, 1],
        [oracle, 2, 9],
        [amazon, 1.5, 1],
      ]),
    ).toBe('Amazon / Oracle');
  });

  it('are as good as sure where the subject is likelier than all others together', () => {
    const [nobody, oracle, amazon] = [someone(null), someone('Oracle'), someone('Amazon')];
    const isSure = (...[x, y, z]: readonly [number, number, number]): boolean =>
      decisionOf([
        [nobody, x, 0],
        [oracle, y, 0],
        [amazon, z, 0],
      ]).isSure;
    expect(isSure(0, 3, 1)).toBe(true);
    expect(isSure(2.9, 3, 2.9)).toBe(false);
    expect(isSure(3, 0, 0)).toBe(true);
  });

  it('are whom the sentence names, where another fits hardly better', () => {
    const [nobody, meta] = [someone(null), someone('Meta')];
    const told = (oracle: Candidate, much: number) =>
      sides([
        [nobody, -9, 9],
        [oracle, 2, 0],
        [meta, much, 0],
      ]);
    expect(told(someone('Oracle', null, 1), 2.3)).toBe('Oracle / nobody');
    expect(told(someone('Oracle', null, 1), 3.3)).toBe('Meta / nobody');
    expect(told(someone('Oracle'), 2.3)).toBe('Meta / nobody');
  });

  it('are such as deal that way round', () => {
    const [nobody, lab] = [someone(null), someone('Cohere', 'lab')];
    const told = [
      [nobody, 0, 0],
      [lab, 4, 0],
      [someone('Oracle', 'cloud'), 1, 2],
      [someone('Nvidia', 'chips'), 1, 2.5],
    ] as const;
    expect(sides(told)).toBe('Cohere / Nvidia');
    const pairs = models.sides.pairs.slice();
    pairs[pairOf('lab', 'cloud')] = 1;
    expect(sides(told, { ...models, sides: { ...models.sides, pairs } })).toBe('Cohere / Oracle');
  });

  it('take in all of a list that fit hardly less, but the other side', () => {
    const nobody = someone(null);
    const list = ['Oracle', 'Amazon', 'Meta'].map((name) => someone(name, null, 1));
    const [oracle, amazon, meta] = list as [Candidate, Candidate, Candidate];
    expect(
      sides([
        [nobody, 0, 5],
        [oracle, 6, 0],
        [amazon, 2, 0],
        [meta, -9, 0],
      ]),
    ).toBe('Oracle + Amazon / nobody');
    expect(
      sides([
        [nobody, -9, 0],
        [oracle, 6, 0],
        [amazon, 2, 5],
        [meta, 1, 0],
      ]),
    ).toBe('Oracle + Meta / Amazon');
  });
});
