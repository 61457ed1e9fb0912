/**
 * Names as they ship. `names.json` names the parent of a firm and the owner, operators and users of a site in full; most of
 * them are organisations with a line of their own, so that the number of the line says it shorter.
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

/** Puts the number of its line for each organisation that another line names. */
export function packNames({ organisations, assets, outlets }: Names): Names {
  const numbers = new Map(namesOf(organisations).map((name, line) => [name, NUMBER + line.toString(BASE)]));
  const shorter = (name: string): string => numbers.get(name) ?? name;
  return {
    organisations: mapFields(organisations, PARENT, shorter),
    assets: mapFields(assets, PARTIES, shorter),
    outlets,
  };
}

/** Puts the names back. */
export function unpackNames({ organisations, assets, outlets }: Names): Names {
  const names = namesOf(organisations);
  const whole = (part: string): string =>
    part.startsWith(NUMBER) ? (names[parseInt(part.slice(1), BASE)] ?? part) : part;
  return {
    organisations: mapFields(organisations, PARENT, whole),
    assets: mapFields(assets, PARTIES, whole),
    outlets,
  };
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
