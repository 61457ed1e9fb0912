/** Funding rounds, revenue, users and staff of Epoch's "Data on AI Companies". */
import type { Claim } from '../../../lib/claim/claim.ts';
import { entryOf, type Outcome, type Told } from './entry.ts';
import type { Names } from './names.ts';
import { dayIn, linkIn, positive, publishedOn, type Row } from './table.ts';

/** Rows whose dollar amounts Epoch computed from another currency: the linked page prints euros. */
const CONVERTED: readonly string[] = ['Mistral AI 2025-09-09'];

const slug = (...parts: readonly (string | null)[]) =>
  parts
    .map((part) => (part ?? '').toLowerCase().replace(/[^a-z0-9]+/g, '-'))
    .join('.')
    .replace(/-+(?=\.|$)/g, '')
    .slice(0, 120);

const out = (why: string): Outcome => ({ why });

interface Read {
  readonly subject: string;
  readonly url: string;
  readonly row: Row;
}

/** Company and link of a row, or why it stays out. */
function readRow(
  row: Row,
  names: Names,
  columns: { company: string; confidence: string; links: string[] },
): Read | string {
  const subject = names.organisation(row(columns.company));
  const url = linkIn(...columns.links.map(row));
  if (row(columns.confidence) === 'Unlikely') return 'marked unlikely';
  if (url === null) return 'no source link';
  return subject === null ? 'organisation not in the vocabulary' : { subject, url, row };
}

function sourceOf({ url }: Read, names: Names, publishedAt: string | null) {
  return { url, title: null, publisher: names.outlet(url), publishedAt, lang: null, fingerprint: null };
}

/** Whose word it is: the company's own, or unknown. */
function attributionOf(type: string | null, subject: string): Claim['attribution'] {
  return type === 'Company disclosure' ? { kind: 'announcement', name: subject } : null;
}

/** Rounds: the money raised, borrowed, and the valuation. */
export function fundingEntries(row: Row, names: Names): readonly Outcome[] {
  const read = readRow(row, names, { company: 'company', confidence: 'confidence', links: ['source_url'] });
  if (typeof read === 'string') return [out(read)];
  const { subject, url } = read;
  const closed = row('status') === 'Closed';
  const asOf = dayIn(row('close_date'));
  if (CONVERTED.includes(`${subject} ${asOf ?? ''}`)) return [out('computed by Epoch from another currency')];
  if (row('type') === 'Other') return [out('a merger, computed by Epoch')];
  const reported = publishedOn(url, row('report_date'));
  const published = closed && reported && asOf && reported < asOf ? null : reported;
  const round = /\bSeries [A-Z]\+?|\bSeed\b/.exec(row('round_name') ?? '')?.[0] ?? null;
  const partOf = /\bstage\b/i.test(row('round_name') ?? '') ? 'stage of a round' : null;
  const status = closed ? 'closed' : 'talks';
  const when = `${round ? ` (${round})` : ''}, ${closed ? 'closed' : 'in talks'}${asOf ? ` ${asOf}` : ''}.`;
  const common = { kind: 'money', unit: 'USD', subject, asset: round, asOf, status } as const;
  const source = sourceOf(read, names, published);
  const id = (what: string) => slug('funding', subject, asOf ?? row('report_date'), row('round_name'), what);
  const secondary = row('type') === 'Secondary';
  const told: readonly (readonly [string, Omit<Told, 'value'>, string])[] = [
    [
      'equity_usd',
      {
        ...common,
        metric: 'funding',
        partOf,
        counterparty: names.organisationIn(row('round_name') ?? '', subject),
        words: `${subject} ${closed ? 'raised' : 'was to raise'} # of equity${when}`,
      },
      'equity',
    ],
    ['debt_usd', { ...common, metric: 'debt', words: `${subject} borrowed #${when}` }, 'debt'],
    [
      'valuation_post_usd',
      {
        ...common,
        metric: 'valuation',
        basis: secondary ? 'secondary' : 'post',
        words: `${subject} ${closed ? 'was' : 'was to be'} valued at # ${secondary ? 'in a secondary sale' : 'with the new money'}${when}`,
      },
      'valuation',
    ],
  ];
  const found = told.flatMap(([column, rest, what]): Outcome[] => {
    const value = positive(row(column));
    return value === null ? [] : [entryOf(id(what), { ...rest, value }, source)];
  });
  return found.length > 0 ? found : [out('no number')];
}

/** Run-rates by month and revenue by year. */
export function revenueEntries(row: Row, names: Names): readonly Outcome[] {
  const read = readRow(row, names, { company: 'company', confidence: 'confidence', links: ['source_url'] });
  if (typeof read === 'string') return [out(read)];
  const { subject, url } = read;
  const type = row('type') ?? '';
  const date = dayIn(row('date'));
  const runRate = { 'Annualized run rate': 'annualised', 'Annual recurring revenue (ARR)': 'arr' } as const;
  const measure = type in runRate ? runRate[type as keyof typeof runRate] : null;
  if (measure === null && type !== 'Yearly revenue')
    return [out(`computed, or of a part only (${type.toLowerCase()})`)];
  const value = positive(row(measure ? 'annualized_usd' : 'normalized_period_revenue_usd'));
  if (value === null || date === null) return [out('no number or no date')];
  const asOf = measure ? date.slice(0, 7) : date.slice(0, 4);
  const told: Told = {
    ...{ kind: 'money', metric: 'revenue', unit: 'USD', subject, asOf, status: 'closed', value },
    ...(measure ? { basis: 'runrate' as const, measure, per: 'year' as const } : { basis: 'actual' as const }),
    attribution: attributionOf(row('source_type'), subject),
    words: measure
      ? `${subject} had revenue at a yearly rate of #, ${asOf}.`
      : `${subject} had revenue of # in ${asOf}.`,
  };
  return [
    entryOf(slug('revenue', subject, date, type), told, sourceOf(read, names, publishedOn(url, row('report_date')))),
  ];
}

/** Weekly and monthly users of a product. */
export function usageEntries(row: Row, names: Names): readonly Outcome[] {
  const links = ['Source 1', 'Source 2'];
  const read = readRow(row, names, { company: 'Company', confidence: 'Confidence', links });
  if (typeof read === 'string') return [out(read)];
  const { subject, url } = read;
  const value = positive(row('Active users'));
  const per = ({ Weekly: 'week', Monthly: 'month' } as const)[row('Active users time period') ?? ''];
  const date = dayIn(row('Date'));
  if (row('Exclude from graph view') !== null) return [out('left out by Epoch itself')];
  if (value === null || !per || date === null) return [out('tokens or messages, no users')];
  const product = row('Product');
  const asset = product === null || /^all products|full company/i.test(product) ? null : product;
  const told: Told = {
    ...{ kind: 'users', metric: 'users', unit: 'user', subject, asset, asOf: date, status: 'closed', value, per },
    attribution: attributionOf(row('Source type'), subject),
    words: `${asset ?? subject} had # a ${per}, ${date}.`,
  };
  return [
    entryOf(
      slug('users', subject, date, product, per),
      told,
      sourceOf(read, names, publishedOn(url, row('Report date'))),
    ),
  ];
}

/** Staff of a whole company, or of a division that is an organisation of its own. */
export function staffEntries(row: Row, names: Names): readonly Outcome[] {
  const links = ['Source 1', 'Source 2'];
  const read = readRow(row, names, { company: 'Company', confidence: 'Confidence', links });
  if (typeof read === 'string') return [out(read)];
  const { url } = read;
  const whole = row('Type') === 'Full company';
  const division = names.organisation(row('Division name'));
  const subject = whole ? read.subject : row('Type') === 'Contractors' ? null : division;
  const value = positive(row('Staff count'));
  const date = dayIn(row('Date'));
  if (subject === null) return [out('a division or contractors')];
  if (value === null || date === null) return [out('no number or no date')];
  const told: Told = {
    ...{ kind: 'people', metric: 'headcount', unit: 'person', subject, asOf: date, status: 'closed', value },
    attribution: attributionOf(row('Source type'), read.subject),
    words: `${subject} employed #, ${date}.`,
  };
  return [
    entryOf(
      slug('staff', subject, date, String(value)),
      told,
      sourceOf(read, names, publishedOn(url, row('Report date'))),
    ),
  ];
}
