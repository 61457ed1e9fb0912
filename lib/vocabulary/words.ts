import { mayOpenDate } from '../text/date.ts';
import { mayOpenCredit } from './attribution-words.ts';
import { cueStart, type CueNode, type CueStart } from './cues/trie.ts';
import { mayOpenUntil } from './cues/until.ts';
import { mayEndDescription } from './heads.ts';
import { opens, type NameNode, type NameRoot } from './name-trie.ts';
import type { RoleLexicon } from './roles/index.ts';
import { stemOf } from './stems.ts';

/** A word as written, with all that reading asks of it: every stage finds its words here instead of looking them up. */
export interface Word {
  readonly written: string;
  readonly lower: string;
  /** Where the names of organisations and assets, and those of outlets, that begin with it go on. */
  readonly name: NameNode | undefined;
  readonly outlet: NameNode | undefined;
  /** What it says about roles: a code of `RoleLexicon`. */
  readonly role: number;
  /** The cue that it is or begins. */
  readonly cue: CueStart | null;
  /** Whether a phrase that credits may begin with it. */
  readonly credit: boolean;
  /** Whether a date, or what stands before the end of a term, may begin with it. */
  readonly date: boolean;
  readonly until: boolean;
  /** Whether it may stand for an organisation. */
  readonly head: boolean;
  /** Its number among the words whose meaning is learnt, from 1 on; 0 for all others. */
  readonly learnt: number;
}

/** The words of a language by their letters. */
export type WordBook = (text: string, start: number, end: number) => Word;

/** What the words of a page in one language are looked up in. */
export interface Glossary {
  readonly root: NameRoot;
  readonly outlets: NameRoot;
  readonly cues: CueNode;
  readonly roles: RoleLexicon;
  /** The numbers of the words whose meaning is learnt, by their stems. */
  readonly learnt: ReadonlyMap<string, number>;
}

/** Words kept before the book begins anew, far more than an article has, and the slots that they are kept in. */
const MOST = 12_000;
const SLOTS = 1 << 15;
/** Letters from which a word is read but not kept. */
const LONGEST = 40;

/** Reads each word once and keeps what it means by its letters: texts say the same words again and again. */
export function wordBook(glossary: Glossary): WordBook {
  let slots: (Word | undefined)[] = [];
  let kept = MOST;
  return (text, start, end) => {
    let hash = 0;
    for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
    let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    for (let word = slots[slot]; word !== undefined; word = slots[slot]) {
      if (stands(word.written, text, start, end)) return word;
      slot = (slot + 1) & (SLOTS - 1);
    }
    if (end - start > LONGEST) return readWord(text.slice(start, end), glossary);
    if (kept >= MOST) {
      slots = new Array<Word | undefined>(SLOTS).fill(undefined);
      kept = 0;
      slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    }
    kept++;
    return (slots[slot] = readWord(copied(text, start, end), glossary));
  };
}

function stands(written: string, text: string, start: number, end: number): boolean {
  if (written.length !== end - start) return false;
  for (let at = 0; at < written.length; at++) if (written.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

/** A string of its own: a slice would keep the whole page in memory. */
function copied(text: string, start: number, end: number): string {
  return String.fromCharCode(...Array.from({ length: end - start }, (_, at) => text.charCodeAt(start + at)));
}

function readWord(written: string, { root, outlets, cues, roles, learnt }: Glossary): Word {
  const lower = written.toLowerCase();
  return {
    written,
    lower,
    name: opens(root, written, lower),
    outlet: opens(outlets, written, lower),
    role: roles.codeOf(lower),
    cue: cueStart(cues, written),
    credit: mayOpenCredit(lower),
    date: mayOpenDate(lower),
    until: mayOpenUntil(lower),
    head: mayEndDescription(lower),
    learnt: learnt.get(stemOf(lower)) ?? 0,
  };
}
