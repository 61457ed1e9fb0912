import { describe, expect, it } from 'vitest';
import { MONTHS, RELATIVES } from '../../../lib/text/date-words.ts';
import { CREDIT_PHRASES } from '../../../lib/vocabulary/attribution-words.ts';
import { CUE_LANGUAGES } from '../../../lib/vocabulary/cues/languages.ts';
import { UNTIL } from '../../../lib/vocabulary/cues/until.ts';
import { HEAD_WORDS } from '../../../lib/vocabulary/heads.ts';
import { defaultLexicon } from '../../../lib/vocabulary/shipped.ts';
import { tokenize } from '../../../lib/vocabulary/tokens.ts';

const lexicon = defaultLexicon();
const wordsOf = (text: string, lang = 'en') => tokenize(text, lexicon.words(lang)).words;
/** A phrase as it may stand in a text: `*` stands for any ending. */
const written = (phrase: string): string => phrase.trim().replace('*', 'xyz');

describe('what a word may begin', () => {
  it.each(Object.keys(CUE_LANGUAGES))('says so of every cue in %s', (lang) => {
    const phrases = Object.values(CUE_LANGUAGES[lang] ?? {}).flatMap((list) => list.split(','));
    expect(phrases.filter((phrase) => phrase.trim() !== '' && !wordsOf(written(phrase), lang)[0]?.cue)).toEqual([]);
  });

  it('says so of every phrase that credits', () => {
    const phrases = Object.values(CREDIT_PHRASES).flatMap((list) => list.split('|'));
    expect(phrases.filter((phrase) => !wordsOf(written(phrase))[0]?.credit)).toEqual([]);
  });

  it('says so of every date', () => {
    const forms = ['2026-05-29', '3 May', 'Q3 2026', 'H1 2027', 'FY26', 'fiscal 26', 'third quarter', 'Monday'];
    const dates = [...MONTHS.keys(), ...RELATIVES.keys(), ...forms];
    expect(dates.filter((date) => !wordsOf(date)[0]?.date)).toEqual([]);
  });

  it('says so of every word before the end of a term', () => {
    expect(UNTIL.filter((words) => !wordsOf(words)[0]?.until)).toEqual([]);
  });

  it('says so of every noun for an organisation', () => {
    const nouns = [...HEAD_WORDS.keys(), 'start-up', 'its'];
    expect(nouns.filter((noun) => !wordsOf(noun).at(-1)?.head)).toEqual([]);
  });

  it('passes over most words', () => {
    const words = wordsOf('Residents worry about noise, water and how it all is cooled.');
    const asked = words.filter(({ cue, credit, date, head, name }) => cue || credit || date || head || name);
    expect(asked.map(({ written }) => written)).toEqual(['it', 'all', 'is']);
  });
});

describe('the book of words', () => {
  it('tells words apart by every letter, whatever was read before', () => {
    const text = Array.from({ length: 30_000 }, (_, at) => `w${String(at)} W${String(at)}`).join(' ');
    for (const [at, { written: word, lower }] of wordsOf(text).entries()) {
      const number = String(at >> 1);
      if (word !== `${at % 2 ? 'W' : 'w'}${number}` || lower !== `w${number}`) expect.fail(`${word} at ${String(at)}`);
    }
    expect(wordsOf('w1 W1 w10').map(({ written: word }) => word)).toEqual(['w1', 'W1', 'w10']);
  });
});
