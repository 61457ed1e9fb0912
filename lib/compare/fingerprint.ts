/** Words in a shingle: long enough that two articles on one deal share few, short enough that an edit spoils few. */
const SHINGLE = 3;

/** Fewest shingles for a fingerprint: below it the bits say more of chance than of the text. */
const MIN_SHINGLES = 40;

/**
 * Most bits in which copies differ. Unrelated texts differ in 32 ± 4 bits of 64, two own tellings of one deal in 20 to 30;
 * a copy with a new title and some sentences cut in up to 10.
 */
export const COPY_BITS = 10;

/** FNV-1a, run twice with different seeds for 64 bits in two 32-bit halves. */
function hash(text: string, seed: number): number {
  let value = seed;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  // Without a final mix the low bits of short strings are alike.
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

function shinglesOf(text: string): Set<string> {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const shingles = new Set<string>();
  for (let i = 0; i + SHINGLE <= words.length; i++) shingles.add(words.slice(i, i + SHINGLE).join(' '));
  return shingles;
}

/**
 * SimHash of a text over its word shingles (Charikar 2002), 16 hex digits: texts that share most of their wording differ
 * in few bits. Empty where the text is too short to tell.
 */
export function fingerprint(text: string): string {
  const shingles = shinglesOf(text);
  if (shingles.size < MIN_SHINGLES) return '';
  const votes = new Int32Array(64);
  for (const shingle of shingles) {
    const halves = [hash(shingle, 0x811c9dc5), hash(shingle, 0x9e3779b9)];
    for (let bit = 0; bit < 64; bit++) votes[bit]! += ((halves[bit >> 5]! >>> (bit & 31)) & 1) === 1 ? 1 : -1;
  }
  const halves = [0, 0];
  for (let bit = 0; bit < 64; bit++) if (votes[bit]! > 0) halves[bit >> 5]! |= 1 << (bit & 31);
  return halves.map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}

/** The number of bits in which two fingerprints differ. */
export function bitsApart(a: string, b: string): number {
  let bits = 0;
  for (const at of [0, 8]) {
    let rest = Number.parseInt(a.slice(at, at + 8), 16) ^ Number.parseInt(b.slice(at, at + 8), 16);
    for (; rest !== 0; rest &= rest - 1) bits++;
  }
  return bits;
}

/** Whether two fingerprints are those of copies; unknown ones never are. */
export function isCopy(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a !== '' && b !== '' && bitsApart(a, b) <= COPY_BITS;
}
