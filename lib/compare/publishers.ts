/**
 * Outlets of one house share reports: two of them are never two origins. Written from general knowledge of who owns whom;
 * an outlet that is missing stands for itself.
 */
const PUBLISHER_GROUPS: readonly (readonly string[])[] = [
  [
    'The Wall Street Journal',
    'WSJ',
    'Dow Jones',
    'Barron’s',
    'Barrons',
    'MarketWatch',
    'New York Post',
    'The Times',
    'The Australian',
    'Fox Business',
    'Fox News',
  ],
  ['Financial Times', 'The Financial Times', 'FT', 'FT Chinese', 'FT Alphaville', 'Nikkei', 'Nikkei Asia', 'Sifted'],
  ['Reuters', 'Thomson Reuters', 'Breakingviews', 'Reuters Breakingviews'],
  ['Bloomberg', 'Bloomberg News', 'Bloomberg Businessweek', 'BNN Bloomberg', 'Bloomberg Law'],
  [
    'Business Insider',
    'Business Insider Deutschland',
    'Insider',
    'Politico',
    'Die Welt',
    'Welt',
    'Bild',
    'Protocol',
    'Morning Brew',
  ],
  ['CNBC', 'NBC News', 'MSNBC', 'CNBC TV18'],
  ['TechCrunch', 'Yahoo', 'Yahoo Finance', 'Yahoo News', 'AOL', 'Engadget'],
  ['Wired', 'Ars Technica', 'Vogue', 'The New Yorker', 'Vanity Fair'],
  ['The Verge', 'Vox', 'Recode', 'New York Magazine'],
  ['The New York Times', 'NYT', 'DealBook', 'The Athletic'],
  ['Forbes', 'Forbes India', 'Forbes France'],
  ['Fortune', 'Fortune Europe'],
  ['CNN', 'CNN Business', 'Warner Bros. Discovery'],
  ['The Information'],
  ['Axios', 'Cox Enterprises'],
  ['The Guardian', 'The Observer'],
  ['The Economic Times', 'The Times of India', 'ETtech'],
  ['Mint', 'Hindustan Times'],
  ['Handelsblatt', 'WirtschaftsWoche', 'Tagesspiegel'],
  ['Les Echos', 'Le Parisien', 'Investir'],
  ['Data Center Dynamics', 'DCD'],
  ['South China Morning Post', 'SCMP'],
  ['ZDNet', 'CNET', 'PCMag', 'Mashable'],
  ['Tom’s Hardware', 'TechRadar', 'PC Gamer', 'AnandTech'],
];

/** Words around an outlet's name that do not tell it from another. */
const AROUND = /^the\s+|\s+(?:news|online|magazine|newspaper)$/g;

const fold = (name: string) =>
  name
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/\.(?:com|org|net|co\.uk|de|fr|io)$/, '')
    .replace(AROUND, '')
    .trim();

const GROUP_OF: ReadonlyMap<string, string> = new Map(
  PUBLISHER_GROUPS.flatMap((group) => group.map((name) => [fold(name), fold(group[0]!)] as const)),
);

/** Groups already found, emptied when they grow too many. */
const FOUND = new Map<string, string>();
const MOST_FOUND = 2_000;

/** One name for all outlets of a house, folded. */
export function publisherGroup(name: string): string {
  const known = FOUND.get(name);
  if (known !== undefined) return known;
  if (FOUND.size >= MOST_FOUND) FOUND.clear();
  const folded = fold(name);
  const group = GROUP_OF.get(folded) ?? folded;
  FOUND.set(name, group);
  return group;
}
