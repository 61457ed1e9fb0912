/**
 * Packs the names that extraction knows: `node test/scripts/build-vocabulary.ts DATA_FOLDER` reads organisations.json,
 * assets.json and outlets.json there and writes lib/vocabulary/names.json. Nothing that judges an outlet is shipped.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { AMBIGUOUS, ASSET_TYPES, ORGANISATION_KINDS, SURNAME } from '../../lib/vocabulary/vocabulary.ts';

const Words = z.array(z.string());
const OrganisationRow = z.object({
  name: z.string(),
  aliases: Words,
  tier: z.number(),
  kind: z.enum(ORGANISATION_KINDS),
  parent: z.string().nullable(),
  products: Words,
  people: Words,
  surnames: Words,
  ambiguous: Words,
  context: Words,
});
type OrganisationRow = z.infer<typeof OrganisationRow>;
const AssetRow = z.object({
  name: z.string(),
  type: z.enum(ASSET_TYPES),
  owner: z.string().nullable(),
  operators: Words,
  users: Words,
  aliases: Words,
  ambiguous: Words,
});
const OutletRow = z.object({ name: z.string(), kind: z.string(), lang: z.string() });

/** Names of states by which news calls their governments: "the UK", "India". */
const COUNTRIES: Record<string, string> = {
  'Canadian government': 'Canada',
  'Chinese government': 'China',
  'French government': 'France',
  'German government': 'Germany',
  'Indian government': 'India',
  'Japanese government': 'Japan',
  'Norwegian government': 'Norway',
  'Saudi government': 'Saudi Arabia',
  'Singapore government': 'Singapore',
  'South Korean government': 'South Korea',
  'Taiwan government': 'Taiwan',
  'UAE government': 'UAE',
  'UK government': 'UK',
  'Vietnam government': 'Vietnam',
};

/** Forces that news tells of by themselves, which buy for a ministry that they are listed with. */
const FORCES = ['US Army', 'US Navy', 'US Air Force'];

function forcesOf(row: OrganisationRow): OrganisationRow[] {
  const none = { products: [], people: [], surnames: [], ambiguous: [], context: [] };
  return FORCES.filter((force) => row.aliases.includes(force)).map((name) => ({
    ...{ name, aliases: [name.replace('US', 'U.S.')], tier: 2, kind: row.kind, parent: row.name },
    ...none,
  }));
}

/** Words that news leaves off a name once it is known by the rest: "Sequoia" for Sequoia Capital, "Samsung" for Samsung Electronics. */
const FORMAL =
  / (?:Capital|Venture Partners|Equity Partners|Capital Partners|Global Management|Management|Mining|Data Cent(?:er|re)s|Datacenters|Technologies|Technology|Electronics|Chase|Lab|Platforms|Networks|Computing|Industries|Energy)$/;
/** Words after a name that the reader of texts skips by itself: an alias that only adds one says nothing new. */
const SUFFIX = /,? (?:Inc\.?|Corp\.?|Corporation|Group|Holdings?|Ltd\.?|PLC|plc|LLC|PBC|SE|AG|SA|NV|Co\.?|& Co)$/;
/** Words that stand in every article on such deals, so that they speak for nobody. */
const COMMONPLACE = new Set('AI startup model models shares data research round enterprise GPU led'.split(' '));
/** Scripts that extraction does not read. */
const UNREAD = /[\u3000-\u9fff\uac00-\ud7af]/;
/** Kinds of outlets that articles credit; sites of companies and republishers are credited under other names. */
const CREDITED = new Set(['wire', 'newspaper', 'tech', 'business', 'broadcast', 'trade', 'magazine', 'newsletter']);

const folder = process.argv[2];
if (!folder) throw new Error('usage: build-vocabulary.ts DATA_FOLDER');
const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));

const rows = z
  .array(OrganisationRow)
  .parse(read('organisations.json'))
  .flatMap((row) => [{ ...row, aliases: row.aliases.filter((alias) => !FORCES.includes(alias)) }, ...forcesOf(row)]);
const called = new Map(rows.map((row) => [row.name, callName(row)]));
const call = (name: string): string => called.get(name) ?? name;

const packed = {
  organisations: rows.map(packOrganisation).join('\n'),
  assets: z.array(AssetRow).parse(read('assets.json')).map(packAsset).join('\n'),
  outlets: packOutlets(),
};
const path = new URL('../../lib/vocabulary/names.json', import.meta.url);
writeFileSync(path, JSON.stringify(packed));
console.log(`${rows.length} organisations, ${JSON.stringify(packed).length} characters`);

/** The name by which a reader would call it: a state for its government, "Sequoia" for Sequoia Capital. */
function callName(row: OrganisationRow): string {
  const short = row.name.replace(FORMAL, '');
  return COUNTRIES[row.name] ?? (row.aliases.includes(short) ? short : row.name);
}

function packOrganisation(row: OrganisationRow): string {
  const mark = marker(row.ambiguous);
  const name = call(row.name);
  const aliases = [row.name, ...row.aliases].filter(
    (alias) => alias !== name && alias.replace(SUFFIX, '') !== name && !UNREAD.test(alias),
  );
  // Of the long tail nobody is known by the names of its people.
  const people = (row.tier > 1 ? [] : row.people).map((person) => {
    const surname = row.surnames.find((word) => person.endsWith(` ${word}`));
    return surname ? `${person}${SURNAME}${row.ambiguous.includes(surname) ? AMBIGUOUS : ''}` : mark(person);
  });
  return pack([
    COUNTRIES[row.name] ? name + AMBIGUOUS : mark(name),
    String(ORGANISATION_KINDS.indexOf(row.kind)),
    row.parent ? call(row.parent) : '',
    aliases.map(mark),
    row.products.filter((product) => !aliases.includes(product) && product !== name).map(mark),
    people,
    row.ambiguous.length === 0 ? [] : row.context.filter((word) => !COMMONPLACE.has(word)),
  ]);
}

function packAsset(row: z.infer<typeof AssetRow>): string {
  const mark = marker(row.ambiguous);
  return pack([
    mark(row.name),
    String(ASSET_TYPES.indexOf(row.type)),
    row.owner ? call(row.owner) : '',
    row.operators.map(call),
    row.users.map(call),
    row.aliases.map(mark),
  ]);
}

function packOutlets(): string {
  const outlets = z.array(OutletRow).parse(read('outlets.json'));
  const names = outlets
    .filter((outlet) => CREDITED.has(outlet.kind))
    .map((outlet) => outlet.name.replace(/ \(.*\)$/, ''));
  return [...new Set(names)].join('\n');
}

function marker(ambiguous: readonly string[]): (words: string) => string {
  return (words) => (ambiguous.includes(words) ? words + AMBIGUOUS : words);
}

function pack(fields: readonly (string | readonly string[])[]): string {
  const texts = fields.map((field) => (typeof field === 'string' ? field : field.join('~')));
  for (const text of texts) if (/[|\n]/.test(text)) throw new Error(`a separator inside a name: ${text}`);
  return texts.join('|').replace(/\|+$/, '');
}
