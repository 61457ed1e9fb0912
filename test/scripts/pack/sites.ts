/** Power of the sites of Epoch's "AI Data Centers": IT power and facility power are two measures, never one for the other. */
import { entryOf, type Outcome, type Told } from './entry.ts';
import type { Names } from './names.ts';
import { dayIn, linkIn, positive, type Row } from './table.ts';

/** The day of Epoch's last observation in these tables: what lies after it is a plan. */
const OBSERVED_UNTIL = '2026-08-03';

interface Site {
  readonly asset: string;
  readonly owner: string;
  readonly url: string;
}

const out = (why: string): Outcome => ({ why });

/** A site with a link and an owner, or why its rows stay out. */
function siteOf(row: Row, names: Names): Site | string {
  const [owner = '', certainty = ''] = (row('Owner') ?? '').split(/\s*#/);
  const url = linkIn(row('Selected Sources'));
  if (url === null) return 'no source link';
  if (certainty === 'speculative') return 'owner speculative';
  const canonical = names.organisation(owner || null);
  if (canonical === null) return 'owner unknown or not in the vocabulary';
  return { asset: names.site(row('Name') ?? ''), owner: canonical, url };
}

/** What was running at each observation that changed, and the last plan, of every site. */
export function siteEntries(sites: readonly Row[], timelines: readonly Row[], names: Names): readonly Outcome[] {
  const bySite = new Map(sites.map((row) => [row('Name'), siteOf(row, names)]));
  const last = new Map<string, number>();
  const plans = new Map<string | null, string>();
  for (const row of timelines) plans.set(row('Data center'), row('Date') ?? '');
  return timelines.flatMap((row) => {
    const name = row('Data center');
    const site = bySite.get(name) ?? 'site not in the table of sites';
    if (typeof site === 'string') return [out(site)];
    const date = dayIn(row('Date'));
    if (date === null) return [out('no date')];
    const planned = date > OBSERVED_UNTIL;
    if (planned && plans.get(name) !== date) return [out('a step of a plan')];
    const measures = [
      ['it', 'IT power (MW)'],
      ['facility', 'Power (MW)'],
    ] as const;
    return measures.map(([measure, column]): Outcome => {
      const megawatts = positive(row(column));
      if (megawatts === null) return out('nothing running yet');
      const key = `${site.asset} ${measure}`;
      if (last.get(key) === megawatts) return out('no change since the observation before');
      last.set(key, megawatts);
      return powerEntry(site, measure, megawatts, date, planned);
    });
  });
}

function powerEntry(site: Site, measure: 'it' | 'facility', megawatts: number, date: string, planned: boolean) {
  const { asset, owner, url } = site;
  const kind = measure === 'it' ? 'for computers' : 'for the whole facility';
  const told: Told = {
    ...{ kind: 'power', metric: 'power', unit: 'W', subject: owner, asset, asOf: date, measure },
    ...{ value: Math.round(megawatts * 10) * 1e5, hedge: 'approx', hedgeWord: 'estimated' },
    ...(planned
      ? { stage: 'building' as const, status: 'planned' as const }
      : { stage: 'energised' as const, status: 'closed' as const }),
    attribution: { kind: 'analyst', name: 'Epoch AI' },
    words: `${asset} ${planned ? 'is to have' : 'had'} an estimated # ${kind}, ${date}.`,
  };
  const id = `power.${asset}.${date}.${measure}`.toLowerCase().replace(/[^a-z0-9.]+/g, '-');
  // The link leads to what Epoch's estimate rests on; the number is Epoch's own.
  const source = { url, title: null, publisher: 'Epoch AI', publishedAt: null, lang: null, fingerprint: null };
  return entryOf(id, told, source);
}
