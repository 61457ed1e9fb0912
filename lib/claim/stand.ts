import { BE, NOUN, PLACER, RELATIVE, TIE } from '../vocabulary/roles/index.ts';
import type { Mention } from './mention.ts';
import type { Node } from './nodes.ts';

/** How a mention stands in its sentence, whatever the figure. Codes are 0 where there is nothing. */
export interface Stand {
  readonly mention: Mention;
  /** Index of its node. */
  readonly node: number;
  /** The placer before it ("in X"), as a code. */
  readonly placer: number;
  /** The tie that the placer hangs on ("stake in X", "bought from X"). */
  readonly governor: number;
  /** The tie that it is the subject of, and the one that it is the object of; the latter in the passive. */
  readonly doing: number;
  readonly doingPassive: boolean;
  /** Whether it does so in a clause of its own: "X, which raised". */
  readonly relative: boolean;
  readonly done: number;
  /** The tie right after it, where it is a genitive or part of a compound ("X's stake", "X deal"). */
  readonly owned: number;
  /** The tie right before it, where that calls it by its role ("lender X"). */
  readonly title: number;
  readonly possessive: boolean;
  /** Whether it is the first mention of its sentence, and nothing sets it into another place. */
  readonly opens: boolean;
  /** The list that it is a member of: members share a number. */
  readonly list: number;
}

/** Words between a placer and its mention: "in the booming chip firm X". */
const PLACER_REACH = 5;
/** Words between a placer and the tie that it hangs on. */
const GOVERNOR_REACH = 12;
/** Words between a subject and its verb, bracketed clauses left out. */
const VERB_REACH = 9;
/** Words between a verb and its object. */
const OBJECT_REACH = 4;

/** Words that a clause between commas may have. */
const CLAUSE_REACH = 25;

/** How the mention at a node stands in its sentence; its list, whether it is the first, and whether it does the verb right before it, are the caller's to tell. */
export function readStand(
  nodes: readonly Node[],
  index: number,
  mention: Mention,
  text: string,
  list: number,
  isFirst: boolean,
  isDoer: boolean,
): Stand {
  const node = nodes[index];
  const { placer, governor, done, title } = isDoer ? UNBOUND : leftOf(nodes, index);
  const possessive =
    (isApostrophe(text, mention.end) && /^.(?:s?\b|\s)/.test(text.slice(mention.end, mention.end + 3))) ||
    (mention.via === 'pronoun' && /^its$/i.test(text.slice(mention.start, mention.end)));
  const { doing, doingPassive, relative } = isDoer
    ? { ...IDLE, doing: nodes[index - 1]?.value ?? 0 }
    : possessive
      ? IDLE
      : rightOf(nodes, index, text);
  const owned = node ? ownedBy(nodes, index, possessive) : 0;
  const opens = isFirst && placer === 0;
  // Field by field: every name near a figure is read so, and copying parts of objects takes longer than reading it.
  return {
    mention,
    node: index,
    placer,
    governor,
    doing,
    doingPassive,
    relative,
    done,
    owned,
    title,
    possessive,
    opens,
    list,
  };
}

function isApostrophe(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 39 || code === 0x2019;
}

const UNBOUND = { placer: 0, governor: 0, done: 0, title: 0 };

/** What stands to the left: a placer with its governor, a verb whose object it is, a title. */
function leftOf(nodes: readonly Node[], index: number): Pick<Stand, 'placer' | 'governor' | 'done' | 'title'> {
  const own = nodes[index]?.at ?? 0;
  let title = 0;
  for (let at = index - 1; at >= 0; at--) {
    const node = nodes[at];
    if (!node || own - node.at > PLACER_REACH) break;
    if (node.type !== 'word') break;
    if (node.value >= PLACER && node.value < TIE)
      return { placer: node.value, governor: governorOf(nodes, at), done: 0, title };
    if (node.value >= TIE) {
      if (own - node.at === 1 && title === 0) title = node.value;
      else if (own - node.at <= OBJECT_REACH) return { placer: 0, governor: 0, done: node.value, title };
    }
  }
  return { placer: 0, governor: 0, done: title, title };
}

function governorOf(nodes: readonly Node[], placer: number): number {
  const own = nodes[placer]?.at ?? 0;
  for (let at = placer - 1; at >= 0; at--) {
    const node = nodes[at];
    if (!node || own - node.at > GOVERNOR_REACH) return 0;
    if (node.type === 'break' && node.value !== 44 && node.value !== 41 && node.value !== 40) return 0;
    if (node.type === 'word' && node.value >= TIE) return node.value;
  }
  return 0;
}

type Doing = Pick<Stand, 'doing' | 'doingPassive' | 'relative'>;
const IDLE: Doing = { doing: 0, doingPassive: false, relative: false };

/** The verb to the right, brackets and clauses between two commas left out. */
function rightOf(nodes: readonly Node[], index: number, text: string): Doing {
  const own = nodes[index]?.at ?? 0;
  let be = false;
  let at = index + 1;
  const relative = opensRelative(nodes, at, own);
  let skipped = 0;
  if (relative) at += 2;
  else {
    const close = closingOf(nodes, at, own);
    if (close > 0) {
      skipped = (nodes[close]?.at ?? own) - own;
      at = close + 1;
    }
  }
  for (; at < nodes.length; at++) {
    const node = nodes[at];
    if (!node || node.at - own - skipped > VERB_REACH || node.type === 'break') break;
    if (node.type !== 'word') continue;
    if (node.value === BE) be = true;
    else if (node.value >= PLACER && node.value < TIE) be = false;
    else if (node.value >= TIE) return { doing: node.value, doingPassive: be && !isActive(nodes, at, text), relative };
  }
  return { doing: 0, doingPassive: false, relative };
}

/** "X, which raised": a pronoun for X with no other name before its verb. */
function opensRelative(nodes: readonly Node[], at: number, own: number): boolean {
  const comma = nodes[at];
  const pronoun = nodes[at + 1];
  if (comma?.type !== 'break' || comma.value !== 44) return false;
  if (pronoun?.type !== 'word' || pronoun.value !== RELATIVE || pronoun.at - own > 2) return false;
  return nodes[at + 2]?.type !== 'mention';
}

/** The node that closes a clause opened right after the mention by a comma or a bracket; 0 where none does. */
function closingOf(nodes: readonly Node[], at: number, own: number): number {
  const first = nodes[at];
  if (first?.type !== 'break' || (first.value !== 44 && first.value !== 40) || first.at - own > 1) return 0;
  const close = first.value === 44 ? 44 : 41;
  for (let to = at + 1; to < nodes.length && (nodes[to]?.at ?? 0) - own < CLAUSE_REACH; to++) {
    const node = nodes[to];
    if (node?.type === 'break' && node.value === close) return to;
  }
  return 0;
}

/** "Is building" and "was worth $5bn" are no passives: a form of "be" makes one of a participle without an object. */
export function isActive(nodes: readonly Node[], verb: number, text: string): boolean {
  const next = nodes[verb + 1];
  const word = nodes[verb];
  return next?.type === 'figure' || next?.type === 'mention' || /(?:ing|ndo)$/.test(text.slice(word?.start, word?.end));
}

function ownedBy(nodes: readonly Node[], index: number, possessive: boolean): number {
  const own = nodes[index]?.at ?? 0;
  for (let at = index + 1; at < nodes.length; at++) {
    const node = nodes[at];
    if (!node || node.at - own > (possessive ? 6 : 2)) return 0;
    if (node.type === 'break' || node.type === 'mention') return 0;
    if (node.type === 'word' && node.value >= (possessive ? TIE : NOUN)) return node.value;
    if (node.type === 'word' && !possessive) return 0;
  }
  return 0;
}
