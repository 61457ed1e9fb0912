import { describe, expect, it } from 'vitest';
import { readClauses } from '../../../lib/claim/agents.ts';
import { readFrame } from '../../../lib/claim/frame.ts';
import { findMentions } from '../../../lib/claim/mentions.ts';
import { readPage } from '../../../lib/claim/page.ts';
import { defaultLexicon } from '../../../lib/vocabulary/shipped.ts';
import { articleOf } from './reading.ts';

const lexicon = defaultLexicon();

/** Who does which verb, the verb as written; a passive one after "by". */
function acts(text: string): string[] {
  const { tokens } = readPage(articleOf(text), lexicon);
  const mentions = findMentions(readPage(articleOf(text), lexicon), lexicon);
  const { nodes, stands } = readFrame(tokens, { start: 0, end: text.length }, mentions, [], lexicon.roles('en'));
  return readClauses(nodes, stands, text).acts.map(({ node, passive, agent }) => {
    const { start = 0, end = 0 } = nodes[node] ?? {};
    return `${agent.mention.name ?? ''}${passive ? ' is' : ''} ${text.slice(start, end)}`;
  });
}

describe('who does what', () => {
  it.each([
    ['Oracle bought Cohere and sells chips.', ['Oracle bought', 'Oracle sells']],
    ['Cohere met Amazon, which has put money into Intel and is building a hall.', ['Amazon put', 'Amazon building']],
    ['Cohere, which Nvidia backs, raised money.', ['Nvidia backs', 'Cohere raised']],
    ['Cohere was acquired by Oracle.', ['Cohere is acquired']],
    ['Oracle has a deal worth much with Cohere.', []],
    ["Cohere met Oracle, and Oracle's cloud pays it.", ['Oracle pays']],
    ['Oracle paid. It sells chips.', ['Oracle paid', 'Oracle sells']],
  ])('in "%s"', (text, wanted) => {
    expect(acts(text)).toEqual(wanted);
  });
});
