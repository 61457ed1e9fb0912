import { PLACER, TIE } from '../vocabulary/roles/index.ts';
import { PLACERS, TIES, type Placer, type Tie } from '../vocabulary/roles/role-words.ts';
import type { Stand } from './stand.ts';
import type { OrganisationKind } from '../vocabulary/vocabulary.ts';
import { FAMILIES, type Family } from './families.ts';

/**
 * What a mention's grammar says of its role, in terms that hold for every family: the agent of a verb whose subject is the
 * claim's subject ("X raised", for funding) or its counterparty ("X led"), and so on.
 */
export const SLOTS = [
  'agentOwn', // does what the subject does
  'agentOther', // does what the counterparty does
  'agentLoose', // does something else
  'byOwn', // "raised by X"
  'byOther', // "led by X"
  'patientOwn', // "X was acquired"
  'patientOther', // "X is supplied"
  'objectOwn', // "acquired X"
  'objectOther', // "supplies X"
  'ownsOwn', // "X's round"
  'ownsOther', // "X's supply"
  'titleOwn', // "customer X", for a contract
  'titleOther', // "supplier X"
  'plain', // none of these, and no placer
] as const;
export type Slot = (typeof SLOTS)[number];

/** Per family: what its subject does and has, and what its counterparty does and has. */
const DOINGS: Readonly<Record<Family, readonly [own: string, other: string]>> = {
  alone: [
    'earn rise value employ get sales valuation shares staff raise build own borrow pay compute site spending order',
    'invest lead',
  ],
  funding: ['raise get round sell value earn', 'lead invest own lend backer investment pay'],
  investment: [
    'invest pay lead acquire own investment build spending stake',
    'raise get earn round value valuation sell',
  ],
  contract: [
    'pay order acquire invest spending customer build contract',
    'sell earn get sales deploy supplier shares compute site',
  ],
  capex: ['invest build pay spending deploy get own site investment', 'sell supplier lend'],
  acquisition: ['acquire pay invest own acquisition', 'sell value get valuation shares'],
  debt: ['borrow raise get debt pay', 'lend lender invest lead backer'],
  capacity: ['pay order get build own deploy invest acquire customer site', 'sell supplier'],
  stake: ['own acquire get invest stake pay backer', 'sell value raise'],
  penalty: ['settle pay', 'get'],
  loose: ['earn own build deploy employ get invest pay staff', ''],
};
/** Nouns of a family that belong to its subject in a genitive, though its verb is another's. */
const SIDE = { own: 1, other: 2 } as const;

const SIDES: readonly Uint8Array[] = FAMILIES.map((family) => {
  const sides = new Uint8Array(TIES.length);
  const [own, other] = DOINGS[family];
  for (const tie of own.split(' ')) if (tie) sides[TIES.indexOf(tie as Tie)] = SIDE.own;
  for (const tie of other.split(' ')) if (tie) sides[TIES.indexOf(tie as Tie)] = SIDE.other;
  return sides;
});

/** Whether a tie is the doing of a family's subject (1), of its counterparty (2), or of neither (0). */
export function sideOf(code: number, family: number): number {
  return code >= TIE ? (SIDES[family]?.[code - TIE] ?? 0) : 0;
}

/** Families in which a compound names what is had: the "Nvidia stake" is one in Nvidia, and Nvidia's stake its own. */
const OF_COMPOUND = new Set(
  (['stake', 'acquisition', 'investment'] as const).map((family) => FAMILIES.indexOf(family)),
);

const BY = PLACER + PLACERS.indexOf('by');

/** What the subject of a family does, and right behind it what its counterparty does: slots by which of the two it is. */
const pairFrom = (slot: Slot): number => SLOTS.indexOf(slot) - SIDE.own;
const [AGENT, BY_WHOM, PATIENT] = [pairFrom('agentOwn'), pairFrom('byOwn'), pairFrom('patientOwn')];
const [OBJECT, OWNS, TITLE] = [pairFrom('objectOwn'), pairFrom('ownsOwn'), pairFrom('titleOwn')];
const [LOOSE, PLAIN] = [SLOTS.indexOf('agentLoose'), SLOTS.indexOf('plain')];

/** Adds the indexes of the slots that a mention fills in a family. */
export function addSlots(slots: number[], stand: Stand, family: number): void {
  if (stand.placer === BY) put(slots, BY_WHOM, sideOf(stand.governor, family));
  put(slots, TITLE, sideOf(stand.title, family));
  const owned = sideOf(stand.owned, family);
  const isOf = owned !== 0 && !stand.possessive && OF_COMPOUND.has(family);
  put(slots, OWNS, isOf ? SIDE.own + SIDE.other - owned : owned);
  if (stand.placer && !stand.relative) return;
  if (stand.doing && !stand.possessive) {
    const side = sideOf(stand.doing, family);
    if (side === 0) slots.push(LOOSE);
    put(slots, stand.doingPassive ? PATIENT : AGENT, side);
  } else if (stand.done) put(slots, OBJECT, sideOf(stand.done, family));
  else if (!stand.possessive) slots.push(PLAIN);
}

function put(slots: number[], pair: number, side: number): void {
  if (side !== 0) slots.push(pair + side);
}

/** Weights to begin with and to be drawn to while fitting: what grammar teaches before any example. */
export const SLOT_PRIORS: Readonly<Record<'subject' | 'counterparty', Readonly<Partial<Record<Slot, number>>>>> = {
  subject: {
    agentOwn: 2.2,
    agentOther: -1.2,
    agentLoose: 0.6,
    byOwn: 2,
    byOther: -1.2,
    patientOwn: -0.8,
    patientOther: 0.8,
    objectOwn: -1,
    objectOther: 0.8,
    ownsOwn: 1.6,
    ownsOther: -0.8,
    titleOwn: 0.8,
    titleOther: -0.8,
  },
  counterparty: {
    agentOwn: -1.5,
    agentOther: 2.2,
    byOwn: -1,
    byOther: 2.5,
    patientOwn: 1.6,
    patientOther: -0.8,
    objectOwn: 1.6,
    objectOther: -0.8,
    ownsOwn: -1.2,
    ownsOther: 1.2,
    titleOwn: -0.8,
    titleOther: 0.8,
  },
};

/** The same for placers, by family: what "in X", "from X" and the like make of X. */
export const PLACER_PRIORS: Readonly<
  Partial<Record<Family, Readonly<Partial<Record<Placer, readonly [subject: number, counterparty: number]>>>>>
> = {
  alone: { of: [0.8, 0], at: [0.5, 0], by: [0.3, 0], than: [-1, 0], against: [-1, 0] },
  funding: {
    in: [1, 0.3],
    from: [-1.2, 2],
    by: [-0.8, 2],
    with: [-0.5, 0.8],
    for: [1, -0.5],
    of: [0.5, 0],
    than: [-1.5, -1],
  },
  investment: {
    in: [-1.5, 2.2],
    to: [-1, 1.6],
    for: [-0.8, 1.2],
    from: [1.8, -0.5],
    by: [1.8, -1],
    of: [0.3, 0.3],
    with: [-0.2, 0.6],
    than: [-1, -1],
  },
  contract: {
    from: [-1, 2],
    with: [-0.3, 1.4],
    to: [0.5, 0.8],
    for: [0.8, -0.2],
    by: [0.4, 0.5],
    of: [-0.2, 0.6],
    at: [-0.3, 0.8],
    on: [-0.5, 1],
    through: [-0.5, 0.8],
    between: [0.6, 0.6],
  },
  capex: { with: [-0.3, 1.2], by: [1, 0.3], from: [0.3, 0.5], for: [0, -0.2], in: [-0.8, -0.2], of: [0.5, 0] },
  acquisition: { of: [-1, 2], for: [-0.8, 1.6], on: [-0.8, 1.2], by: [1.8, -1], from: [-0.4, 0.4], with: [0.2, 0.5] },
  debt: { from: [-1, 2], by: [-0.5, 1.6], to: [1, -0.5], for: [0.8, -0.5], with: [-0.3, 0.8] },
  capacity: {
    from: [-1, 1.8],
    by: [-0.3, 0.9],
    with: [-0.3, 1.2],
    for: [1.2, -0.5],
    to: [1, -0.2],
    of: [-0.2, 0.6],
    at: [0.2, 0],
  },
  stake: { in: [-1.5, 2.2], of: [-1, 1.8], by: [1.6, -1], from: [-0.2, 0.4], to: [0.4, 0] },
  penalty: { to: [-1, 2], by: [-0.5, 1.4], with: [-0.4, 1], against: [1, -0.4], from: [0.8, 0] },
};

/** How far up the chain of supply a kind stands, by which labs buy from clouds and clouds from makers of chips. */
const SUPPLY: Readonly<Partial<Record<OrganisationKind, number>>> = {
  lab: 0,
  startup: 0,
  bigtech: 1,
  cloud: 2,
  datacenter: 3,
  chips: 4,
};
const SUPPLIED: ReadonlySet<Family> = new Set<Family>(['contract', 'capacity']);

/** What to expect of the other side of a subject before any example, by what both are. */
export function kindsPrior(family: Family, subject: OrganisationKind, other: OrganisationKind): number {
  const [own, its] = [SUPPLY[subject], SUPPLY[other]];
  return SUPPLIED.has(family) && own !== undefined && its !== undefined ? Math.sign(its - own) : 0;
}
