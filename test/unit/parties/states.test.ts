import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../lib/claim/mentions.ts';
import { readPage } from '../../../lib/claim/page.ts';
import { defaultLexicon } from '../../../lib/vocabulary/shipped.ts';
import { articleOf } from './reading.ts';

const lexicon = defaultLexicon();

describe('states', () => {
  it.each([
    ['Arabia Saudí invertirá en Francia', 'es', ['Arabia Saudí = Saudi Arabia:place', 'Francia = France:place']],
    ['Großbritannien und die Niederlande', 'de', ['Großbritannien = UK:place', 'Niederlande = Netherlands:place']],
    ['les Émirats arabes unis et l’Allemagne', 'fr', ['Émirats arabes unis = UAE:place', 'Allemagne = Germany:place']],
    ['The Dutch government pays.', 'en', ['Dutch government = Netherlands:name']],
    ['o governo brasileiro paga', 'pt', ['governo brasileiro = Brazil:name']],
  ])('are known in "%s"', (text, lang, wanted) => {
    const mentions = findMentions(readPage(articleOf(text, lang), lexicon), lexicon);
    expect(mentions.map(({ start, end, name, via }) => `${text.slice(start, end)} = ${name ?? ''}:${via}`)).toEqual(
      wanted,
    );
  });

  it.each([
    [
      'The campus in New Mexico pays its own way, and so does one that stands in Mexico City or in Northern Ireland.',
      'en',
    ],
    ['Qatar Airways and Malaysia Airlines pay, as Bank of Ireland does.', 'en'],
    ['Jane Ireland, an analyst with much time, once told her friend Kathy Ireland about the Gulf of Mexico.', 'en'],
    ['Irlanda del Norte y el Banco de España', 'es'],
    ['Die Zeta Deutschland GmbH zahlt.', 'de'],
  ])('are no parts of other names in "%s"', (text, lang) => {
    const mentions = findMentions(readPage(articleOf(text, lang), lexicon), lexicon);
    expect(mentions.filter(({ via }) => via === 'place')).toEqual([]);
  });
});
