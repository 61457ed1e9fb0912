/** The legal forms that end the names of firms, in lower case and without points. */
const FORMS =
  'inc corp corporation co ltd limited pvt pte pty llc llp lp plc pbc gmbh ag kgaa se sa sas sarl spa srl nv bv ab asa oy oyj'.split(
    ' ',
  );

/** A form with the comma, space and "&" before it; initials with their points or without: "AG", ", Inc.", "S.p.A.", "& Co". */
const FORM = `(?:,|\\s&)?\\s(?:${FORMS.map((form) => [...form].join('\\.?')).join('|')})(?![\\p{L}\\p{N}])\\.?`;
const AT_END = new RegExp(`(?:${FORM})+$`, 'iu');
const HERE = new RegExp(`(?:${FORM})+`, 'iuy');

/** Letters that forms take at most. */
const LONGEST = 60;

/** A name without the company form that ends it: "Helix" for "Helix, Inc." and "Helix S.A.". */
export function withoutForm(name: string): string {
  const tail = Math.max(0, name.length - LONGEST);
  return name.slice(0, tail) + name.slice(tail).replace(AT_END, '');
}

/** Where the company form ends that stands right behind a name of a text; `at`, the end of the name, where none does. */
export function formEnd(text: string, at: number): number {
  HERE.lastIndex = at;
  const [found = ''] = HERE.exec(text) ?? [];
  // Without a capital they are other words: "Siemens ab 2027".
  return /\p{Lu}/u.test(found) ? at + found.length : at;
}

/** A name with its initials joined: "US Steel" for "U.S. Steel". */
export function joinInitials(name: string): string {
  return name.replace(/(?<=(?<!\p{L})\p{L})\.(?=\p{L}(?!\p{L}))/gu, '');
}
