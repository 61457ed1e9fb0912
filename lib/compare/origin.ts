import type { Origin, Testimony } from './evidence.ts';
import { isCopy } from './fingerprint.ts';
import { toldValue } from './interval.ts';
import { foldName, namesOf } from './names.ts';
import type { NameIndex } from './names.ts';
import { publisherGroup } from './publishers.ts';
import { hostOf } from './url.ts';

const NOWHERE: Origin = { kind: 'unknown', name: null, label: null, filed: false };

const outlet = (label: string): Origin => ({
  kind: 'outlet',
  name: publisherGroup(label),
  label,
  filed: false,
});

/** The outlet says that the reporting is its own: "told Reuters", "seen by the FT", "has learned". */
const OWN_WORDS = [
  (outlet: string) =>
    `\\b(?:told|tells|informed|speaking (?:to|with)|spoke (?:to|with)|interview with) (?:the )?${outlet}\\b`,
  (outlet: string) => `\\b(?:seen|reviewed|obtained|viewed|verified) by (?:the )?${outlet}\\b`,
  (outlet: string) => `\\b${outlet} (?:has |have )?(?:learned|learnt|seen|reviewed|obtained|understands)\\b`,
  (outlet: string) => `\\b${outlet} (?:a appris|hat erfahren|ha sabido|apurou)\\b`,
];

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Whether the sentence claims the reporting for the outlet that printed it. */
function isOwnReporting({ source, sentence }: Testimony): boolean {
  if (source.publisher === null) return false;
  const name = source.publisher.replace(/^the\s+/i, '');
  if (!sentence.toLowerCase().includes(name.toLowerCase())) return false;
  const told = escape(name);
  return OWN_WORDS.some((words) => new RegExp(words(told), 'i').test(sentence));
}

/** An organisation that tells of its own deal on its own page is the announcement. */
function isOwnPage({ claim, source }: Testimony, names: NameIndex): string | null {
  const parties = [...namesOf(claim.subject, names), ...namesOf(claim.counterparty, names)];
  const publisher = source.publisher === null ? null : foldName(names.canonical(source.publisher));
  const label = hostOf(source.url)?.split('.').at(-2) ?? null;
  return parties.find((party) => party === publisher || party.replace(/ /g, '') === label) ?? null;
}

/** What the page itself says of where its figure comes from. */
function statedOrigin(testimony: Testimony, names: NameIndex): Origin {
  const { claim, source } = testimony;
  const own = isOwnPage(testimony, names);
  if (own !== null) return { kind: 'organisation', name: own, label: source.publisher, filed: false };
  const { kind = null, name = null } = claim.attribution ?? {};
  if (kind === 'outlet' && name !== null) return outlet(name);
  if (kind === 'organisation' || kind === 'announcement' || kind === 'filing') {
    const [speaker] = (name ?? claim.subject)?.split(/\s*\+\s*/) ?? [];
    if (speaker === undefined) return NOWHERE;
    const label = names.canonical(speaker);
    return { kind: 'organisation', name: foldName(label) || null, label, filed: kind === 'filing' };
  }
  return source.publisher !== null && isOwnReporting(testimony) ? outlet(source.publisher) : NOWHERE;
}

/** How often a trail is followed from page to outlet to first report: longer ones are loops. */
const LONGEST_TRAIL = 6;

/** Testimonies by the house that printed them: where a trail goes on. */
export type Pages = ReadonlyMap<string, readonly Testimony[]>;

export function pagesOf(testimonies: readonly Testimony[]): Pages {
  const pages = new Map<string, Testimony[]>();
  for (const testimony of testimonies) {
    const { publisher } = testimony.source;
    if (publisher === null) continue;
    const house = publisherGroup(publisher);
    const printed = pages.get(house);
    if (printed === undefined) pages.set(house, [testimony]);
    else printed.push(testimony);
  }
  return pages;
}

/** Whether two claims tell one figure, as far as a trail needs to know. */
function tellsTheSame({ claim: a }: Testimony, { claim: b }: Testimony): boolean {
  const [x, y] = [toldValue(a), toldValue(b)];
  return a.kind === b.kind && x !== null && y !== null && Math.abs(x - y) <= NEAR * Math.abs(x);
}

/** A credited report may have rounded the figure. */
const NEAR = 0.05;

/**
 * The trail of a report, the page's publisher first: page ← outlet ← first report. Where the credited outlet's own page on
 * the figure is known and credits someone in turn, the trail goes on from there.
 */
export function trailOf(testimony: Testimony, pages: Pages, names: NameIndex): readonly Origin[] {
  const { publisher } = testimony.source;
  const start = publisher === null ? NOWHERE : outlet(publisher);
  const trail: Origin[] = [start];
  let at = statedOrigin(testimony, names);
  while (at.name !== null && trail.length < LONGEST_TRAIL && !trail.some(({ name }) => name === at.name)) {
    trail.push(at);
    const page = pages.get(at.name)?.find((other) => tellsTheSame(other, testimony));
    at = page === undefined ? NOWHERE : statedOrigin(page, names);
  }
  // An outlet that reports on its own account is its own first report.
  return trail.length === 1 && at.name !== null && at.name === start.name ? [start, at] : trail;
}

/** Where a trail ends; unknown where the page names nobody. */
export function originOf(trail: readonly Origin[]): Origin {
  return trail.length < 2 ? NOWHERE : trail.at(-1)!;
}

/** Whether two testimonies stand on one page: one address, or one text. */
export function isSameArticle(a: Testimony, b: Testimony): boolean {
  if (a.source === b.source) return true;
  if (a.source.url !== null && b.source.url !== null) return a.source.url === b.source.url;
  return a.source.fingerprint !== null && a.source.fingerprint !== '' && a.source.fingerprint === b.source.fingerprint;
}

/** Whether two reports are one, as far as the pages say; `unknown` where nothing tells them apart. */
export type Independence = 'same' | 'separate' | 'unknown';

export function independence(a: Testimony, b: Testimony, originA: Origin, originB: Origin): Independence {
  if (isSameArticle(a, b) || isCopy(a.source.fingerprint, b.source.fingerprint)) return 'same';
  if (originA.name !== null && originA.name === originB.name) return 'same';
  const house = ({ source }: Testimony) => (source.publisher === null ? null : publisherGroup(source.publisher));
  const [houseA, houseB] = [house(a), house(b)];
  // A page that credits the other page's outlet, or two pages of one house, hand on one report.
  if (houseA !== null && (houseA === houseB || houseA === originB.name)) return 'same';
  if (houseB !== null && houseB === originA.name) return 'same';
  if (originA.name === null || originB.name === null) return 'unknown';
  // Both sides of a deal announce it together: their words are no two reports.
  return originA.kind === 'organisation' && originB.kind === 'organisation' ? 'unknown' : 'separate';
}
