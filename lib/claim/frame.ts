import type { Span } from '../text/span.ts';
import { AND, type RoleLexicon } from '../vocabulary/roles/index.ts';
import type { Tokens } from '../vocabulary/tokens.ts';
import type { Mention } from './mention.ts';
import { listNodes, type Node } from './nodes.ts';
import { readStand, type Stand } from './stand.ts';
import { followsVerb } from './verb-second.ts';

/** A sentence, read for roles. */
export interface Frame {
  readonly nodes: readonly Node[];
  readonly stands: readonly Stand[];
}

/** Reads a stretch of text. Mentions and figures must lie within it, in text order. */
export function readFrame(
  tokens: Tokens,
  span: Span,
  mentions: readonly Mention[],
  figures: readonly Span[],
  roles: RoleLexicon,
): Frame {
  const { text } = tokens;
  const nodes = listNodes(tokens, span, mentions, figures, roles);
  const stands: Stand[] = [];
  let lists = 0;
  let product = false;
  nodes.forEach((node, index) => {
    const mention = node.type === 'mention' ? mentions[node.value] : undefined;
    if (!mention) return;
    const before = stands.at(-1);
    const longer = before !== undefined && before.list === stands.at(-2)?.list;
    // "A challenger to ChatGPT, Alder is …": a firm after a product begins anew.
    const anew = product && mention.via !== 'product' && !longer;
    product = mention.via === 'product';
    const listed = before !== undefined && joins(nodes, before.node, index, longer, anew);
    const isDoer = followsVerb(nodes, index, { text, start: span.start }, roles);
    const stand = readStand(nodes, index, mention, text, listed ? before.list : ++lists, stands.length === 0, isDoer);
    stands.push(
      listed
        ? {
            ...stand,
            placer: before.placer,
            governor: before.governor,
            done: before.done,
            doing: stand.doing || before.doing,
          }
        : stand,
    );
  });
  return { nodes, stands: spread(stands) };
}

/** A list's verb follows its last member: the members before it share it. */
function spread(stands: readonly Stand[]): Stand[] {
  return stands.map((stand, index) => {
    let last = index;
    while (stands[last + 1]?.list === stand.list) last++;
    const end = stands[last];
    if (!end || last === index) return stand;
    const { doing, doingPassive, relative } = end;
    return { ...stand, doing, doingPassive, relative, owned: stand.owned || end.owned };
  });
}

/** Whether two mentions are neighbours in a list: only commas and list words between them. */
function joins(nodes: readonly Node[], from: number, to: number, grown: boolean, anew: boolean): boolean {
  const first = nodes[from];
  const second = nodes[to];
  if (!first || !second || second.at - first.at > 3) return false;
  let linked = 0;
  let words = 0;
  for (let at = from + 1; at < to; at++) {
    const node = nodes[at];
    if (!node) return false;
    if (node.type === 'word' && node.value === AND) words++;
    else if (node.type === 'break' && node.value === 44) linked++;
    else return false;
  }
  // "In A, and B …" begins a new clause, unless a list went before.
  if (linked > 0 && words > 0 && !grown) return false;
  if (anew && words === 0) return false;
  return linked + words > 0 && second.at - first.at - 1 - words <= 1;
}
