/** Letters by which a learnt word is known: forms of one word share them. */
const LETTERS = 6;
export const stemOf = (lower: string): string => lower.slice(0, LETTERS);

/** The most letters that one digit tells. */
const MOST = 9;

/** Packs stems, or other words without digits, in the order of the alphabet: how many letters each shares with the one before, then its others. */
export function packStems(stems: readonly string[]): string {
  return stems
    .map((stem, at) => {
      if (/\d/.test(stem)) throw new Error(`a stem with a digit: ${stem}`);
      const before = stems[at - 1] ?? '';
      let shared = 0;
      while (shared < MOST && shared < stem.length && stem[shared] === before[shared]) shared++;
      return String(shared) + stem.slice(shared);
    })
    .join('');
}

/** The stems again; they have no digits. */
export function unpackStems(packed: string): string[] {
  let last = '';
  return [...packed.matchAll(/(\d)(\D*)/g)].map(
    ([, shared, rest = '']) => (last = last.slice(0, Number(shared)) + rest),
  );
}

/** All stems that are learnt in the order of their numbers, the commonest first. */
export const listStems = ({ common, others }: Readonly<Record<'common' | 'others', string>>): string[] => [
  ...unpackStems(common),
  ...unpackStems(others),
];
