import { BE, NOUN, PLACER, RELATIVE, TIE } from '../vocabulary/roles/index.ts';
import { TIES } from '../vocabulary/roles/role-words.ts';
import type { Node } from './nodes.ts';
import { isActive, type Stand } from './stand.ts';

/** A verb of a sentence, and who does it: the subject of its clause, however many verbs the clause has. */
export interface Act {
  /** Index of the verb's node. */
  readonly node: number;
  /** The tie that the verb is, as a code. */
  readonly tie: number;
  readonly passive: boolean;
  /** The stand that does it; in the passive, that it is done to. */
  readonly agent: Stand;
}

/** Words between a mention and a pronoun that opens a clause on it: "Amazon, which". */
const RELATIVE_REACH = 2;

/** Who does what in a sentence. */
export interface Clauses {
  /** Every verb that someone named does. */
  readonly acts: readonly Act[];
  /** The subject of the clause that a figure stands in, by the figure's node, where it has one. */
  readonly subjects: ReadonlyMap<number, Stand>;
}

/**
 * Reads who does what. A clause keeps its subject through all its verbs ("X has bought A and plans B"); a relative pronoun
 * makes the mention before it the subject until the clause is closed.
 */
export function readClauses(nodes: readonly Node[], stands: readonly Stand[], text: string): Clauses {
  const acts: Act[] = [];
  const subjects = new Map<number, Stand>();
  let subject: Stand | null = null;
  let outer: Stand | null = null;
  let last: Stand | null = null;
  let be = -9;
  let next = 0;
  nodes.forEach((node, index) => {
    if (node.type === 'mention') {
      const stand = stands[next++];
      if (!stand) return;
      last = stand;
      if (isSubject(stand) || ownsSubject(nodes, index, stand)) subject = stand;
      const verb = nodes[index - 1];
      if (subject === stand && verb?.type === 'word' && verb.value === stand.doing && verb.at === node.at - 1)
        acts.push({ node: index - 1, tie: verb.value, passive: false, agent: stand });
    } else if (node.type === 'figure') {
      if (subject) subjects.set(index, subject);
    } else if (node.type === 'break') {
      if (isEnd(node)) subject = outer = null;
      else if (node.value === 44 && outer) [subject, outer] = [outer, null];
    } else if (node.type === 'word') {
      if (node.value === BE) be = node.at;
      else if (node.value === RELATIVE && last && node.at - (nodes[last.node]?.at ?? 0) <= RELATIVE_REACH) {
        if (nodes[index - 1]?.type === 'break') outer = subject;
        subject = last;
      } else if (node.value >= TIE && node.value < NOUN && subject && !isWorth(nodes, index)) {
        const passive = node.at - be <= 2 && !isActive(nodes, index, text);
        acts.push({ node: index, tie: node.value, passive, agent: subject });
      }
    }
  });
  return { acts, subjects };
}

/** Whether a mention may be the subject of its clause: nothing before it makes it an object, and it owns nothing after it. */
function isSubject({ placer, done, title, possessive }: Stand): boolean {
  return placer === 0 && (done === 0 || (done === title && title >= NOUN)) && !possessive;
}

/** Whether what a mention owns is the subject of a clause: "and Nvidia's share price rose". */
function ownsSubject(nodes: readonly Node[], index: number, { placer, done, possessive }: Stand): boolean {
  if (placer !== 0 || done !== 0 || !possessive) return false;
  for (let at = index + 1; at < nodes.length; at++) {
    const node = nodes[at];
    if (node?.type !== 'word') return false;
    if (node.value === BE || (node.value >= TIE && node.value < NOUN)) return true;
    if (node.value >= PLACER && node.value < TIE) return false;
  }
  return false;
}

const VALUE = TIE + TIES.indexOf('value');

/** "A deal worth", "a contract valued at": what is said of the thing, not done by anyone. */
function isWorth(nodes: readonly Node[], index: number): boolean {
  const [before, node] = [nodes[index - 1], nodes[index]];
  return node?.value === VALUE && before?.type === 'word' && before.value >= NOUN && node.at - before.at === 1;
}

/** Words between a verb and the figure that it tells. */
const ACT_REACH = 14;

/** The verb that a figure hangs on: the last one before it in its sentence, else the first one after it. */
export function actOf(acts: readonly Act[], nodes: readonly Node[], figure: number): Act | null {
  const before = acts.findLast(({ node }) => node < figure);
  if (before && reaches(nodes, before.node, figure)) return before;
  const after = acts.find(({ node }) => node > figure);
  return after && reaches(nodes, figure, after.node) ? after : null;
}

/** Whether two nodes stand in one clause, near one another. */
function reaches(nodes: readonly Node[], from: number, to: number): boolean {
  if ((nodes[to]?.at ?? 0) - (nodes[from]?.at ?? 0) > ACT_REACH) return false;
  for (let at = from + 1; at < to; at++) if (isEnd(nodes[at])) return false;
  return true;
}

/** Whether a sentence or row ends here. */
function isEnd(node: Node | undefined): boolean {
  return node?.type === 'break' && ENDS.has(node.value);
}

/** Point, semicolon, line break, bar. */
const ENDS: ReadonlySet<number> = new Set([46, 59, 10, 124]);
