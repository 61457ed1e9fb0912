import { PLACER, TIE } from '../vocabulary/roles/index.ts';
import { PLACERS, TIES, type Tie } from '../vocabulary/roles/role-words.ts';
import type { Stand } from './stand.ts';
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
/** Whose doing a tie is in a family: its subject's or its counterparty's; 0 is neither's. */
const SIDE = { own: 1, other: 2 } as const;

/** Per family, whose doing each tie is. */
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
