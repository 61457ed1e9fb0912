import { describe, expect, it } from 'vitest';
import { readAttribution } from '../../../lib/claim/attribution.ts';
import type { Attribution } from '../../../lib/claim/claim.ts';
import { findMentions } from '../../../lib/claim/mentions.ts';
import { readPage } from '../../../lib/claim/page.ts';
import { defaultLexicon } from '../../../lib/vocabulary/shipped.ts';
import { articleOf } from './reading.ts';

const lexicon = defaultLexicon();
function credit(text: string, last: Attribution | null = null): string | null {
  const page = readPage(articleOf(text), lexicon);
  const mentions = findMentions(page, lexicon);
  const found = readAttribution(page.tokens, { start: 0, end: text.length }, mentions, last);
  return found && `${found.kind}:${found.name ?? ''}`;
}

describe('whom a sentence credits', () => {
  it.each([
    ['Cohere seeks $2bn, the Financial Times reports.', 'outlet:Financial Times'],
    ['Cohere seeks $2bn, Reuters said, citing people familiar with the matter.', 'outlet:Reuters'],
    ['Cohere seeks $2bn, people familiar with the talks say.', 'sources:'],
    ['A filing by Oracle shows debt of $9bn.', 'filing:Oracle'],
    ['Analysts expect sales of $9bn.', 'analyst:'],
    ['Cohere announced a round of $2bn.', 'announcement:Cohere'],
    ['According to Cohere sales reached $1bn.', 'organisation:Cohere'],
    ['Selon Les Echos, Mistral lève 2 milliards.', 'outlet:Les Echos'],
    ['Laut Handelsblatt zahlt SAP 2 Milliarden.', 'outlet:Handelsblatt'],
    ['Según fuentes del sector, Oracle paga 2.000 millones.', 'sources:'],
    ['Secondo il Sole, no: fonti vicine parlano di 2 miliardi.', 'sources:'],
    ['Segundo pessoas próximas, são 2 bilhões.', 'sources:'],
    ['Volgens ingewijden gaat het om 2 miljard.', 'sources:'],
    ['Cohere seeks $2bn, its founder told the Nikkei Asia.', 'outlet:Nikkei Asia'],
    ['Cohere seeks $2bn, according to The Ledger.', 'outlet:Ledger'],
    ['Cohere seeks $2bn, as first reported by Chipmonk.', 'outlet:Chipmonk'],
    ['Cohere will lease the hall for $2bn, the Valley News reports.', 'outlet:Valley News'],
    ['The sum is $2bn, people close to Cohere have told the Kingsway Post.', 'outlet:Kingsway Post'],
    ['Selon La Gazette du Lac, Mistral lève 2 milliards.', 'outlet:Gazette du Lac'],
    ['Laut Hafenkurier Nachrichten zahlt SAP 2 Milliarden.', 'outlet:Hafenkurier Nachrichten'],
    ['Según El Diario Norte, Oracle paga 2.000 millones.', 'outlet:Diario Norte'],
    ['Secondo il Corriere del Lago, Oracle paga 2 miliardi.', 'outlet:Corriere del Lago'],
    ['Segundo o Jornal Litoral, são 2 bilhões.', 'outlet:Jornal Litoral'],
    ['Volgens Dagblad De Kust gaat het om 2 miljard.', 'outlet:Dagblad De Kust'],
    ['Selon un document boursier, Oracle doit 9 milliards.', 'filing:Oracle'],
    ['Cohere lost $90m, said a person who has seen the figures.', 'sources:'],
    ['It is worth $2bn, according to the European Commission.', 'organisation:European Commission'],
  ])('in "%s"', (text, wanted) => {
    expect(credit(text)).toBe(wanted);
  });

  it.each([
    'Cohere raised $2bn.',
    'Cohere is said to raise $2bn.',
    'A fortune of $2bn went to Cohere.',
    'Cohere in Paris. Photo: Reuters/Jane Doe',
    'Half of the Fortune 500 pay Cohere, $2bn in all.',
    'Trade across the Atlantic brings $2bn.',
    'The price is $2bn, Ruth Abara told the board.',
  ])('nobody in "%s"', (text) => {
    expect(credit(text)).toBeNull();
  });

  it('is the outlet named before, where only "the newspaper" stands', () => {
    const last = { kind: 'outlet', name: 'Reuters' } as const;
    expect(credit('It is $2bn, the agency wrote.', last)).toBe('outlet:Reuters');
    expect(credit('It is $2bn, the agency wrote.')).toBeNull();
  });
});
