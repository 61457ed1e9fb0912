import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../lib/claim/mentions.ts';
import { readPage } from '../../../lib/claim/page.ts';
import { defaultLexicon } from '../../../lib/vocabulary/shipped.ts';
import { articleOf } from './reading.ts';

const lexicon = defaultLexicon();

/** Whom words of the first person stand for. */
function speakers(publisher: string | null, text: string, lang?: string): string[] {
  const page = readPage({ ...articleOf(text, lang), publisher }, lexicon);
  return findMentions(page, lexicon)
    .filter(({ via }) => via === 'pronoun')
    .map(({ start, end, name }) => `${text.slice(start, end)} = ${name ?? ''}`);
}

describe('who speaks on a page', () => {
  it.each(['Anthropic', 'anthropic.com', 'www.anthropic.com'])('is the firm whose page it is: %s', (publisher) => {
    expect(speakers(publisher, 'We raised $13 billion, and our staff grows.')).toEqual([
      'We = Anthropic',
      'our = Anthropic',
    ]);
  });

  it('is the firm in other languages', () => {
    expect(speakers('Siemens', 'Wir investieren in unsere Werke.', 'de')).toEqual([
      'Wir = Siemens',
      'unsere = Siemens',
    ]);
  });

  it('is nobody who is quoted', () => {
    expect(speakers('Anthropic', 'She said: "We like it." “We do,” he said. We pay.')).toEqual(['We = Anthropic']);
  });

  it.each([null, 'TechCrunch', 'x.com', 'github.com', 'Wexholm Ledger'])('is not known on %s', (publisher) => {
    expect(speakers(publisher, 'We raised $13 billion.')).toEqual([]);
  });

  it('is no country and no part of a word', () => {
    expect(speakers('Anthropic', 'The US joined us in us-east-1.')).toEqual(['us = Anthropic']);
    expect(speakers('Petrobras', 'Investe nos Estados Unidos e no nosso campus.', 'pt')).toEqual(['nosso = Petrobras']);
    expect(speakers('Siemens', 'Das »Wir zahlen« gilt. Wir zahlen.', 'de')).toEqual(['Wir = Siemens']);
    expect(speakers('Anthropic', 'A 13" screen. We pay ‘what we owe’.')).toEqual(['We = Anthropic']);
  });

  it.each(['Anthropic Newsroom', 'About Amazon', 'blogs.nvidia.com'])('is the firm of a newsroom: %s', (publisher) => {
    expect(speakers(publisher, 'We pay.')).toHaveLength(1);
  });

  it.each(['Spiegel', 'spiegel.de', 'news.google.com', 'India', 'huggingface.co'])(
    'is nobody of that name: %s',
    (publisher) => {
      expect(speakers(publisher, 'We pay.')).toEqual([]);
    },
  );
});
