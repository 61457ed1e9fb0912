import { describe, expect, it } from 'vitest';
import { readClauses } from '../../../lib/claim/agents.ts';
import { readFrame } from '../../../lib/claim/frame.ts';
import { findMentions } from '../../../lib/claim/mentions.ts';
import { readPage } from '../../../lib/claim/page.ts';
import { defaultLexicon } from '../../../lib/vocabulary/shipped.ts';
import { articleOf } from './reading.ts';

const lexicon = defaultLexicon();

/** Who does which verb, the verb as written; a passive one after "by". */
function acts(text: string, lang = 'en'): string[] {
  const page = readPage(articleOf(text, lang), lexicon);
  const { tokens } = page;
  const mentions = findMentions(page, lexicon);
  const { nodes, stands } = readFrame(tokens, { start: 0, end: text.length }, mentions, [], lexicon.roles(lang));
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

  it.each([
    ['de', 'Im März kaufte Oracle Cohere.', ['Oracle kaufte']],
    ['de', 'Zudem zahlt Meta an Nvidia.', ['Meta zahlt']],
    ['de', '2024 zahlte Meta an Nvidia.', ['Meta zahlte']],
    ['de', 'Der Rivale zahlt Meta dafür nichts.', []],
    ['de', 'Oracle wächst, zahlt Meta aber nichts.', ['Oracle wächst', 'Oracle zahlt']],
    ['nl', 'Voor chips betaalt Meta aan Nvidia.', ['Meta betaalt']],
    ['de', 'Mit Milliarden kaufen Investoren Cohere.', []],
    ['de', 'Für das verkaufte Cohere fehlt ein Preis.', []],
    ['de', 'In Berlin gelobt Cohere Besserung.', []],
    ['en', 'In March bought Oracle nothing.', []],
  ])('in another order of words, %s: "%s"', (lang, text, wanted) => {
    expect(acts(text, lang)).toEqual(wanted);
  });
});
