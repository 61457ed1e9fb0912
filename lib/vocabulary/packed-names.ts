/**
 * Names as they ship. `names.json` names the parent of a firm and the owner, operators and users of a site in full; most of
 * them are organisations with a line of their own, so that the number of the line says it shorter. Then each part is told
 * by what it shares with the one before: "Accel" and "Accel Partners".
 */

/** The lines of `names.json`, fields separated by `|`, their parts by `~`. */
export interface Names {
  readonly organisations: string;
  readonly assets: string;
  readonly outlets: string;
}

/** Begins the number of a line, in base 36. */
const NUMBER = '#';
const BASE = 36;

/** Which fields of a line name organisations. */
const PARENT = [2];
const PARTIES = [2, 3, 4];

/** How many letters a part shares with the one before, from `LEAST` on, by the place of the sign that it begins with. */
const SHARES = '!%*:;<=>@[]_{}';
const LEAST = 2;
const PART = /[^|~\n]+/g;
/** Kinds and numbers of lines stand between names and are passed over. */
const BETWEEN = /^(?:\d|#.*)$/;

/** Makes names shorter. Throws where one begins with a sign of the packed form. */
export function packNames({ organisations, assets, outlets }: Names): Names {
  const numbers = new Map(namesOf(organisations).map((name, line) => [name, NUMBER + line.toString(BASE)]));
  const shorter = (name: string): string => numbers.get(name) ?? name;
  return {
    organisations: spell(mapFields(organisations, PARENT, shorter)),
    assets: spell(mapFields(assets, PARTIES, shorter)),
    outlets: spell(outlets),
  };
}

/** Puts the names back. */
export function unpackNames(packed: Names): Names {
  const organisations = read(packed.organisations);
  const names = namesOf(organisations);
  const whole = (part: string): string =>
    part.startsWith(NUMBER) ? (names[parseInt(part.slice(1), BASE)] ?? part) : part;
  return {
    organisations: mapFields(organisations, PARENT, whole),
    assets: mapFields(read(packed.assets), PARTIES, whole),
    outlets: read(packed.outlets),
  };
}

function spell(lines: string): string {
  let last = '';
  return lines.replace(PART, (part) => {
    if (SHARES.includes(part.charAt(0))) throw new Error(`a name begins with a sign of the packed form: ${part}`);
    const most = Math.min(part.length, last.length, LEAST + SHARES.length - 1);
    let shared = 0;
    while (shared < most && part[shared] === last[shared]) shared++;
    if (!BETWEEN.test(part)) last = part;
    return shared < LEAST ? part : SHARES.charAt(shared - LEAST) + part.slice(shared);
  });
}

function read(packed: string): string {
  let last = '';
  return packed.replace(PART, (part) => {
    const sign = SHARES.indexOf(part.charAt(0));
    const whole = sign < 0 ? part : last.slice(0, sign + LEAST) + part.slice(1);
    if (!BETWEEN.test(whole)) last = whole;
    return whole;
  });
}

/** The names by which lines call their organisations, without the mark of a doubt. */
function namesOf(organisations: string): string[] {
  return organisations.split('\n').map((line) => (line.split('|')[0] ?? '').replace(/\?$/, ''));
}

function mapFields(lines: string, fields: readonly number[], change: (name: string) => string): string {
  return lines
    .split('\n')
    .map((line) =>
      line
        .split('|')
        .map((field, at) => (fields.includes(at) ? field.split('~').map(change).join('~') : field))
        .join('|'),
    )
    .join('\n');
}
