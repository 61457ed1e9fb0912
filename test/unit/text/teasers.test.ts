import { describe, expect, it } from 'vitest';
import { findTeasers } from '../../../lib/text/teasers.ts';

const teasersOf = (text: string): string[] => findTeasers(text).map(({ start, end }) => text.slice(start, end));

describe('teasers of other stories', () => {
  it.each([
    'Read more: Zeta sold for $5bn',
    'READ ALSO: Zeta sold for $5bn',
    '• Related: Zeta sold for $5bn',
    'Lire aussi Zeta vendu 5 milliards',
    'Lest auch Über 5 Milliarden für Zeta',
    'Lea también: Zeta vale 5.000 millones',
    'LEGGI ANCHE: Zeta vale 5 miliardi',
    'Leia também: Zeta vale US$ 5 bilhões',
    'Lees ook: Zeta is 5 miljard waard',
  ])('are "%s"', (line) => {
    expect(teasersOf(`Kappa grows.\n${line}\nIt hires.`)).toEqual([line]);
  });

  it.each([
    'Related Digital builds it for $5bn',
    'Recommended offers are at $5bn',
    'Read more than once, the filing says $5bn',
    'Read-only memory costs $5bn',
    'It is worth $5bn. Read more: on our site',
    'Lesen kostet nichts, Zeta 5 Milliarden',
  ])('are not "%s"', (line) => {
    expect(teasersOf(`Kappa grows.\n${line}\nIt hires.`)).toEqual([]);
  });

  it('are the titles under a line that announces them, up to the next paragraph', () => {
    const text = 'Kappa grows.\n\nMore for you\n\nZeta sold for $5bn\n- Eta, at last, worth $1bn?\n\nIt hires.\nTitle';
    expect(teasersOf(text)).toEqual(['Zeta sold for $5bn', '- Eta, at last, worth $1bn?']);
  });

  it('do not run on in long lines', () => {
    expect(teasersOf(`Related stories\n${'Zeta and '.repeat(30)}Eta\nTheta`)).toEqual([]);
  });
});
