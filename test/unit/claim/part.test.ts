/** Words that make a figure a part of a whole, and those that speak of what follows it. */
import { describe, expect, it } from 'vitest';

import { readClaims } from '../../../lib/claim/read.ts';
import { defaultLexicon } from '../../../lib/vocabulary/shipped.ts';

const lexicon = defaultLexicon();
const parts = (text: string, lang = 'en') =>
  readClaims({ id: 'a', url: null, publisher: null, title: null, published: null, lang, text }, lexicon).map(
    ({ quote, partOf }) => [quote, partOf],
  );

describe('a part', () => {
  it.each([
    ['Oracle will spend $40 billion, of which $10 billion comes first.', '$10 billion', 'of which'],
    ['Some $3 billion of that figure is under contract.', '$3 billion', 'of that'],
    ['In a first phase, Oracle will build 120 megawatts.', '120 megawatts', 'first phase'],
    ['OpenAI and Oracle have agreed on a further 5 gigawatts.', '5 gigawatts', 'a further'],
    ['Cohere has added about $120 million to its Series C.', '$120 million', 'added'],
    ['Oracle wants to add about 5 gigawatts in Texas.', '5 gigawatts', 'add'],
    ['The investors put in $2 billion, including $700 million of Nvidia.', '$700 million', 'including'],
  ])('is what the words belong to: %s', (text, quote, words) => {
    expect(parts(text)).toContainEqual([quote, words]);
  });

  it.each([
    ['The start-up employs about 150 people, most of them engineers.', '150 people', 'en'],
    ['Groq raised $3.3 billion, of which a large share came from BlackRock.', '$3.3 billion', 'en'],
    ['Oracle raised a further $5 billion.', '$5 billion', 'en'],
    ['The deal added $5 billion to Oracle’s market value.', '$5 billion', 'en'],
    ['The round values Wayve at $8 billion including the new money.', '$8 billion', 'en'],
    ['CoreWeave leases the site over an initial term of 10 years.', '10 years', 'en'],
    ['La start-up emploie 50 personnes, dont une bonne part en France.', '50 personnes', 'fr'],
  ])('is not what stands before them: %s', (text, quote, lang) => {
    expect(parts(text, lang)).toContainEqual([quote, null]);
  });
});
