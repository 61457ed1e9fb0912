/** Words that look like a name and name no side of a deal. */
import { expect, it } from 'vitest';
import { findMentions } from '../../../lib/claim/mentions.ts';
import { readPage } from '../../../lib/claim/page.ts';
import { defaultLexicon } from '../../../lib/vocabulary/shipped.ts';
import { articleOf } from './reading.ts';

const lexicon = defaultLexicon();
const seen = (text: string, lang?: string): string[] =>
  findMentions(readPage(articleOf(text, lang), lexicon), lexicon)
    .filter(({ via }) => via !== 'pronoun')
    .map(({ start, end, name }) => `${text.slice(start, end)} = ${name ?? ''}`);

it('takes a federal government for that of the country that is named', () => {
  expect(seen('Ottawa plans more. The federal government will pay.').join()).not.toContain('federal');
  expect(seen('The White House plans more. The federal government will pay.')).toEqual([
    'White House = US government',
    'federal government = US government',
  ]);
});

it('leaves prepositions of other languages out of names', () => {
  const told = seen('Chez Capgemea, un éditeur de logiciels, 40 postes sont créés. Capgemea embauche.', 'fr');
  expect(told).toEqual(['Capgemea = Capgemea', 'Capgemea = Capgemea']);
});

it('leaves those alone who only count others, known or not', () => {
  const text = 'DeepSeek has 22 million users, says QuestMobile. Crunchbase puts what it raised at $200 million.';
  expect(seen(text)).toEqual(['DeepSeek = DeepSeek']);
});
