/**
 * Packs the names that extraction knows: `node test/scripts/build-vocabulary.ts DATA_FOLDER` reads organisations.json,
 * assets.json and outlets.json there and writes lib/vocabulary/names.json. Nothing that judges an outlet is shipped.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { GOVERNMENTS, namesOfState } from './governments.ts';
import { LARGE_FIRMS } from './large-firms.ts';
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

/** Forces, daughters and brands that are listed with their house, and that news tells of by themselves. */
const OWN: Record<string, Pick<OrganisationRow, 'aliases' | 'kind'>> = {
  'US Army': { aliases: ['U.S. Army'], kind: 'government' },
  'US Navy': { aliases: ['U.S. Navy'], kind: 'government' },
  'US Air Force': { aliases: ['U.S. Air Force'], kind: 'government' },
  AdaniConneX: { aliases: ['Adani Connex'], kind: 'datacenter' },
  'AI Infrastructure Partnership': { aliases: [], kind: 'investor' },
  Avride: { aliases: [], kind: 'startup' },
  ERCOT: { aliases: ['Ercot'], kind: 'other' },
  'Georgia Power': { aliases: [], kind: 'other' },
  HyperVault: { aliases: [], kind: 'datacenter' },
  Kunlunxin: { aliases: [], kind: 'chips' },
  MosaicML: { aliases: [], kind: 'startup' },
  Nxtra: { aliases: [], kind: 'datacenter' },
  OpCore: { aliases: [], kind: 'datacenter' },
  Slack: { aliases: [], kind: 'startup' },
  'Tata Electronics': { aliases: [], kind: 'chips' },
  TikTok: { aliases: [], kind: 'bigtech' },
  Windsurf: { aliases: [], kind: 'startup' },
};

/** A row without those of its names that stand for themselves, and the rows of those. */
function withOwn(row: OrganisationRow): OrganisationRow[] {
  const named = [...row.aliases, ...row.products];
  const own = Object.entries(OWN).filter(([name]) => name !== row.name && named.includes(name));
  const taken = new Set(own.flatMap(([name, { aliases }]) => [name, ...aliases]));
  const left = (words: readonly string[]): string[] => words.filter((one) => !taken.has(one));
  return [
    { ...row, aliases: left(row.aliases), products: left(row.products) },
    ...own.map(([name, { aliases, kind }]) => ({
      ...{ name, aliases, kind, tier: 2, parent: row.name, products: [], people: [], surnames: [] },
      ...{ ambiguous: row.ambiguous.filter((word) => word === name), context: row.context },
    })),
  ];
}

/** Words that news leaves off a name once it is known by the rest: "Sequoia" for Sequoia Capital, "Samsung" for Samsung Electronics. */
const FORMAL =
  / (?:Capital|Venture Partners|Equity Partners|Capital Partners|Global Management|Management|Mining|Data Cent(?:er|re)s|Datacenters|Technologies|Technology|Electronics|Chase|Lab|Platforms|Networks|Computing|Industries|Energy)$/;
/** Names whose rest is an everyday word, so that news writes them in full. */
const IN_FULL = new Set([
  ...['Aligned Data Centers', 'Cipher Mining', 'Fervo Energy', 'Multiverse Computing', 'Riot Platforms'],
  ...['Thrive Capital', 'Valor Equity Partners'],
]);
/** Others that news calls by less than their name. */
const CALLED: Record<string, string> = {
  'American Electric Power': 'AEP',
  'European Union': 'EU',
  'Global Infrastructure Partners': 'GIP',
  'Hyundai Motor Group': 'Hyundai',
  'Inflection AI': 'Inflection',
  'PJM Interconnection': 'PJM',
  'Public Investment Fund': 'PIF',
  'Quanta Computer': 'Quanta',
  'ST Telemedia Global Data Centres': 'STT GDC',
  'Tata Consultancy Services': 'TCS',
  'Walt Disney': 'Disney',
  'Williams Companies': 'Williams',
  'Yotta Data Services': 'Yotta',
};
/** Words after a name that the reader of texts skips by itself: an alias that only adds one says nothing new. */
const SUFFIX = /,? (?:Inc\.?|Corp\.?|Corporation|Group|Holdings?|Ltd\.?|PLC|plc|LLC|PBC|SE|AG|SA|NV|Co\.?|& Co)$/;
/** Words that stand in every article on such deals, so that they speak for nobody. */
const COMMONPLACE = new Set('AI startup model models shares data research round enterprise GPU led'.split(' '));
/** Names of so many letters at most are taken for ambiguous: in small letters they may be other words. */
const SHORT = 4;
/** Scripts that extraction does not read. */
const UNREAD = /[\u3000-\u9fff\uac00-\ud7af]/;
/** Kinds of outlets that articles credit; sites of companies and republishers are credited under other names. */
const CREDITED = new Set(['wire', 'newspaper', 'tech', 'business', 'broadcast', 'trade', 'magazine', 'newsletter']);

const folder = process.argv[2];
if (!folder) throw new Error('usage: build-vocabulary.ts DATA_FOLDER');
const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));

const listed = z.array(OrganisationRow).parse(read('organisations.json'));
const rows = [
  ...listed.flatMap(withOwn).map(withCountries),
  ...otherGovernments(new Set(listed.map(callName))),
  ...largeFirms(new Set(listed.flatMap(({ name, aliases }) => [name, ...aliases]))),
];
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

/** A listed government by all names of its state. */
function withCountries(row: OrganisationRow): OrganisationRow {
  const { countries, governments } = namesOfState(callName(row));
  return {
    ...row,
    aliases: [...row.aliases, ...countries, ...governments],
    ambiguous: [...row.ambiguous, ...countries],
  };
}

/** Rows for the states that are not listed. */
function otherGovernments(listed: ReadonlySet<string>): OrganisationRow[] {
  return Object.keys(GOVERNMENTS)
    .filter((name) => !listed.has(name))
    .map((name) => {
      const { countries, governments } = namesOfState(name);
      return {
        ...{ name, kind: 'government', tier: 2, parent: null, aliases: [...countries, ...governments] },
        ...{ products: [], people: [], surnames: [], context: [], ambiguous: [name, ...countries] },
      };
    });
}

/** Rows for the large firms of the world. Throws where one is listed already. */
function largeFirms(known: ReadonlySet<string>): OrganisationRow[] {
  return Object.entries(LARGE_FIRMS).flatMap(([kind, firms]) =>
    firms.split(', ').flatMap((told): OrganisationRow[] => {
      const [name = '', ...aliases] = told.split('/').map((one) => one.replace(AMBIGUOUS, ''));
      if (known.has(name)) throw new Error(`listed already: ${name}`);
      const isAmbiguous = (one: string): boolean => one.length <= SHORT || told.split('/').includes(one + AMBIGUOUS);
      return [
        {
          ...{ name, aliases, kind: kind as OrganisationRow['kind'], tier: 2, parent: null },
          ...{ products: [], people: [], surnames: [], context: [], ambiguous: [name, ...aliases].filter(isAmbiguous) },
        },
      ];
    }),
  );
}
/** The name by which a reader would call it: a state for its government, "Sequoia" for Sequoia Capital. */
function callName(row: OrganisationRow): string {
  const short = IN_FULL.has(row.name) ? row.name : row.name.replace(FORMAL, '');
  return COUNTRIES[row.name] ?? CALLED[row.name] ?? (row.aliases.includes(short) ? short : row.name);
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
