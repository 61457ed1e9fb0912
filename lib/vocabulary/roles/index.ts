import { PLACERS, TIES, type RoleWords } from './role-words.ts';

/** What a word says about roles: 0 nothing; from `PLACER` on a placer, from `TIE` on a tie; a list word; a form of "be"; a relative pronoun. */
export const AND = 1;
export const BE = 2;
export const RELATIVE = 3;
export const PLACER = 4;
export const TIE = PLACER + PLACERS.length;
/** Ties from here on are nouns. */
export const NOUN = TIE + TIES.indexOf('investment');
export const WORD_CODES = TIE + TIES.length;

/** Looks words up in lower case; a language's stems count where no whole word does. */
export interface RoleLexicon {
  /** Adverbs that a clause may open with, so that its verb stands before who does it; null where the verb does not come second. */
  readonly openers: ReadonlySet<string> | null;
  codeOf(word: string): number;
}

/** Words kept so that each is looked up once: more than any article has. */
const REMEMBERED = 20_000;

export function compileRoles(words: RoleWords): RoleLexicon {
  const whole = new Map<string, number>();
  const stems = new Map<string, number>();
  const add = (list: string, code: number): void => {
    for (const word of list.split(' ')) {
      const [target, key] = word.endsWith('*') ? [stems, word.slice(0, -1)] : [whole, word];
      if (!target.has(key)) target.set(key, code);
    }
  };
  add(words.and, AND);
  add(words.be, BE);
  add(words.relative, RELATIVE);
  PLACERS.forEach((placer, at) => add(words.placers[placer] ?? '', PLACER + at));
  TIES.forEach((tie, at) => add(words.ties[tie] ?? '', TIE + at));
  const known = new Map<string, number>();
  return {
    openers: words.openers === undefined ? null : new Set(words.openers.split(' ')),
    codeOf(word) {
      const had = known.get(word);
      if (had !== undefined) return had;
      const code = whole.get(word) ?? stemCode(stems, word);
      if (known.size < REMEMBERED) known.set(word, code);
      return code;
    },
  };
}

/** The code of the longest stem that a word begins with. */
function stemCode(stems: ReadonlyMap<string, number>, word: string): number {
  for (let length = word.length; length >= 2; length--) {
    const code = stems.get(word.slice(0, length));
    if (code !== undefined) return code;
  }
  return 0;
}

/** Gives the role words of a page's language, English where it is unknown; each is compiled once, when first asked for. */
export function rolesByLanguage(languages: Readonly<Record<string, RoleWords>>): (lang: string | null) => RoleLexicon {
  const compiled = new Map<string, RoleLexicon>();
  return (lang) => {
    const asked = lang?.slice(0, 2).toLowerCase() ?? 'en';
    const key = Object.hasOwn(languages, asked) ? asked : 'en';
    const words = languages[key];
    if (!words) throw new Error('a vocabulary without the role words of English');
    let roles = compiled.get(key);
    if (!roles) compiled.set(key, (roles = compileRoles(words)));
    return roles;
  };
}
