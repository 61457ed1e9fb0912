/**
 * Groups of short pages that tell one figure, with the number of separate origins that a careful reader counts: reports with
 * a first source of their own that the pages name. All pages are written for this test; small outlets are invented, and what
 * the pages say of real companies and outlets serves as an example only.
 */
export interface Page {
  readonly publisher: string | null;
  readonly published: string | null;
  readonly text: string;
  readonly lang?: string;
}

export interface Group {
  readonly name: string;
  /** True number of separate origins among the pages; 1 where nothing tells any apart. */
  readonly origins: number;
  readonly pages: readonly Page[];
}

const page = (publisher: string | null, published: string | null, text: string, lang = 'en'): Page => ({
  publisher,
  published,
  text,
  lang,
});

const WIRE_RELEASE = `Mistral AI today announced that it has raised 1.7 billion euros in a Series C round led by ASML. The funds will go into research and into more computing capacity for European customers. The company said that the round lets it hire in Paris, London and Palo Alto and that it keeps its independence. ASML takes a seat on the strategic committee. Closing is subject to the usual conditions.`;

const AGENCY_STORY = `Perplexity has raised $200 million in a new round, a person with knowledge of the matter said on Wednesday. The search start-up declined to comment. The money comes only two months after its last round and will pay for computing power and for staff. Investors have been keen on companies that challenge the large search engines, although few of them have shown a profit so far.`;

const BLOG_STORY = `Safe Superintelligence has raised $2 billion, and nobody outside the firm has seen a product yet. The start-up keeps its plans to itself and has fewer than fifty people on its books. Backers say that they are paying for the team. The round was led by Greenoaks, which had put money into the firm before, and the new cash should last for several years of training runs at the present pace.`;

export const GROUPS: readonly Group[] = [
  {
    name: 'one report of an outlet, retold by three pages that credit it',
    origins: 1,
    pages: [
      page(
        'Daily Ledger',
        '2025-09-02',
        'Anthropic has raised $13 billion in fresh funding, according to the Financial Times. The start-up had been expected to raise less.',
      ),
      page(
        'Tech Courier',
        '2025-09-02',
        'The Financial Times reports that Anthropic raised $13 billion. Its rivals are raising as well.',
      ),
      page(
        'Morning Circuit',
        '2025-09-03',
        'Anthropic raised $13 billion, the Financial Times reported on Tuesday. The firm did not answer questions.',
      ),
    ],
  },
  {
    name: 'two outlets, each credited by one page',
    origins: 2,
    pages: [
      page(
        'Daily Ledger',
        '2025-09-02',
        'Anthropic has raised $13 billion in fresh funding, according to the Financial Times.',
      ),
      page(
        'Tech Courier',
        '2025-09-02',
        'Anthropic raised $13 billion, Bloomberg reported, and the start-up plans to spend it on chips.',
      ),
    ],
  },
  {
    name: 'three outlets credited',
    origins: 3,
    pages: [
      page(
        'Daily Ledger',
        '2026-03-02',
        'OpenAI closed a funding round of $122 billion, according to the Financial Times.',
      ),
      page('Tech Courier', '2026-03-02', 'OpenAI raised $122 billion in the round, Bloomberg reported on Monday.'),
      page('Morning Circuit', '2026-03-03', 'According to The Information, OpenAI has raised $122 billion.'),
    ],
  },
  {
    name: 'an announcement, retold by pages that say the company said so',
    origins: 1,
    pages: [
      page(
        'Daily Ledger',
        '2026-02-12',
        'Anthropic said on Thursday that it has raised $30 billion in a round led by GIC and Coatue.',
      ),
      page(
        'Tech Courier',
        '2026-02-12',
        'Anthropic announced that it raised $30 billion from GIC and Coatue. It is its largest round.',
      ),
      page(
        'Morning Circuit',
        '2026-02-13',
        'In a statement, Anthropic said it had raised $30 billion, with GIC and Coatue in the lead.',
      ),
    ],
  },
  {
    name: 'an announcement and an outlet',
    origins: 2,
    pages: [
      page(
        'Daily Ledger',
        '2026-02-12',
        'Anthropic said on Thursday that it has raised $30 billion in a round led by GIC and Coatue.',
      ),
      page(
        'Tech Courier',
        '2026-02-11',
        'Anthropic has raised $30 billion from GIC and Coatue, according to The Information.',
      ),
    ],
  },
  {
    name: 'pages that name nobody',
    origins: 1,
    pages: [
      page('Daily Ledger', '2025-09-02', 'Anthropic has raised $13 billion in fresh funding. The round was its sixth.'),
      page('Tech Courier', '2025-09-04', 'With $13 billion raised, Anthropic can pay for years of training.'),
      page(null, null, 'Anthropic raised $13 billion last year.'),
    ],
  },
  {
    name: 'one page credits an outlet, the others nobody',
    origins: 1,
    pages: [
      page('Daily Ledger', '2025-09-02', 'Anthropic has raised $13 billion, according to Bloomberg.'),
      page('Tech Courier', '2025-09-03', 'Anthropic raised $13 billion this month.'),
      page('Morning Circuit', '2025-09-09', 'Anthropic, which raised $13 billion in September, is hiring.'),
    ],
  },
  {
    name: 'a press release printed by three sites',
    origins: 1,
    pages: [
      page('Release Board', '2025-09-09', WIRE_RELEASE),
      page('Markets Mirror', '2025-09-09', `PARIS. ${WIRE_RELEASE}`),
      page('Euro Start-ups', '2025-09-10', `${WIRE_RELEASE} About us: we print company news from all over Europe.`),
    ],
  },
  {
    name: 'a press release and a page that credits an outlet',
    origins: 2,
    pages: [
      page('Release Board', '2025-09-09', WIRE_RELEASE),
      page(
        'Daily Ledger',
        '2025-09-07',
        'Mistral AI is raising 1.7 billion euros, with ASML in the lead, according to Reuters.',
      ),
    ],
  },
  {
    name: 'an agency story that a portal prints unchanged',
    origins: 1,
    pages: [
      page('Reuters', '2025-09-10', AGENCY_STORY),
      page('Portal One', '2025-09-10', AGENCY_STORY),
      page('Portal Two', '2025-09-11', `Search start-up raises more. ${AGENCY_STORY}`),
    ],
  },
  {
    name: 'a story copied without a word of credit',
    origins: 1,
    pages: [page('Deep Notes', '2025-04-14', BLOG_STORY), page('Shallow Notes', '2025-04-20', BLOG_STORY)],
  },
  {
    name: 'a chain: a page credits an agency, whose own page credits the first report',
    origins: 1,
    pages: [
      page('Daily Ledger', '2025-07-12', 'Google is paying $2.4 billion in the Windsurf deal, according to Reuters.'),
      page(
        'Reuters',
        '2025-07-11',
        'Google will pay $2.4 billion for a licence and for staff of Windsurf, The Information reported on Friday.',
      ),
      page('Tech Courier', '2025-07-12', 'According to The Information, Google pays $2.4 billion to Windsurf.'),
    ],
  },
  {
    name: 'a page credits an agency, whose own page is there and reports on its own account',
    origins: 1,
    pages: [
      page('Daily Ledger', '2025-12-30', 'Meta pays $2 billion for Manus, according to Reuters.'),
      page('Reuters', '2025-12-29', 'Meta is buying Manus for $2 billion, two people close to the deal told Reuters.'),
    ],
  },
  {
    name: 'own reporting of two outlets',
    origins: 2,
    pages: [
      page('Reuters', '2025-12-29', 'Meta is buying Manus for $2 billion, two people close to the deal told Reuters.'),
      page(
        'Bloomberg',
        '2025-12-29',
        'Meta will pay $2 billion for Manus, people familiar with the talks told Bloomberg.',
      ),
    ],
  },
  {
    name: 'own reporting of two outlets, and two pages that credit them',
    origins: 2,
    pages: [
      page('Reuters', '2025-12-29', 'Meta is buying Manus for $2 billion, two people close to the deal told Reuters.'),
      page(
        'Bloomberg',
        '2025-12-29',
        'Meta will pay $2 billion for Manus, people familiar with the talks told Bloomberg.',
      ),
      page('Daily Ledger', '2025-12-30', 'Meta pays $2 billion for Manus, according to Reuters.'),
      page('Tech Courier', '2025-12-30', 'Meta buys Manus for $2 billion, Bloomberg reported.'),
    ],
  },
  {
    name: 'two outlets of one house',
    origins: 1,
    pages: [
      page(
        'Daily Ledger',
        '2025-06-13',
        'Meta invested $14.3 billion in Scale AI, according to The Wall Street Journal.',
      ),
      page('Tech Courier', '2025-06-13', 'Meta has put $14.3 billion into Scale AI, MarketWatch reported.'),
    ],
  },
  {
    name: 'two houses, one of them with two outlets',
    origins: 2,
    pages: [
      page(
        'Daily Ledger',
        '2025-06-13',
        'Meta invested $14.3 billion in Scale AI, according to The Wall Street Journal.',
      ),
      page('Tech Courier', '2025-06-13', 'Meta has put $14.3 billion into Scale AI, MarketWatch reported.'),
      page('Morning Circuit', '2025-06-14', 'According to Bloomberg, Meta invests $14.3 billion in Scale AI.'),
    ],
  },
  {
    name: 'unnamed people on pages that do not say whom they told',
    origins: 1,
    pages: [
      page(
        'Daily Ledger',
        '2025-06-13',
        'Meta invested $14.3 billion in Scale AI, people familiar with the matter said.',
      ),
      page(
        'Tech Courier',
        '2025-06-13',
        'Meta has put $14.3 billion into Scale AI, according to people familiar with the matter.',
      ),
    ],
  },
  {
    name: 'both sides of a deal announce it',
    origins: 1,
    pages: [
      page(
        'Daily Ledger',
        '2025-11-18',
        'Anthropic said that it will buy $30 billion of computing capacity from Microsoft.',
      ),
      page(
        'Tech Courier',
        '2025-11-18',
        'Microsoft said that Anthropic has committed to buy $30 billion of computing capacity from it.',
      ),
    ],
  },
  {
    name: 'both sides announce it and an outlet reports it',
    origins: 2,
    pages: [
      page(
        'Daily Ledger',
        '2025-11-18',
        'Anthropic said that it will buy $30 billion of computing capacity from Microsoft.',
      ),
      page(
        'Tech Courier',
        '2025-11-18',
        'Microsoft said that Anthropic has committed to buy $30 billion of computing capacity from it.',
      ),
      page(
        'Morning Circuit',
        '2025-11-17',
        'Anthropic will buy $30 billion of computing capacity from Microsoft, according to Bloomberg.',
      ),
    ],
  },
  {
    name: 'pages in three languages that credit one outlet',
    origins: 1,
    pages: [
      page('Daily Ledger', '2025-09-07', 'ASML is putting 1.3 billion euros into Mistral AI, according to Reuters.'),
      page(
        'Le Petit Courrier',
        '2025-09-07',
        'ASML investit 1,3 milliard d’euros dans Mistral AI, selon Reuters.',
        'fr',
      ),
      page('Der Kurier', '2025-09-08', 'ASML steckt laut Reuters 1,3 Milliarden Euro in Mistral AI.', 'de'),
    ],
  },
  {
    name: 'pages in two languages that credit two outlets',
    origins: 2,
    pages: [
      page('Daily Ledger', '2025-09-07', 'ASML is putting 1.3 billion euros into Mistral AI, according to Reuters.'),
      page(
        'Le Petit Courrier',
        '2025-09-08',
        'ASML investit 1,3 milliard d’euros dans Mistral AI, selon Bloomberg.',
        'fr',
      ),
    ],
  },
  {
    name: 'a filing and an outlet',
    origins: 2,
    pages: [
      page(
        'Daily Ledger',
        '2026-05-20',
        'Anthropic pays SpaceX $1.25 billion a month for computing, according to a regulatory filing by SpaceX.',
      ),
      page(
        'Tech Courier',
        '2026-05-21',
        'Anthropic pays SpaceX $1.25 billion a month for computing, The Information reported.',
      ),
    ],
  },
  {
    name: 'one filing, read by two pages',
    origins: 1,
    pages: [
      page(
        'Daily Ledger',
        '2026-05-20',
        'Anthropic pays SpaceX $1.25 billion a month for computing, according to a regulatory filing by SpaceX.',
      ),
      page(
        'Tech Courier',
        '2026-05-21',
        'SpaceX said in a regulatory filing that Anthropic pays it $1.25 billion a month for computing.',
      ),
    ],
  },
  {
    name: 'a company’s own page and pages that retell it',
    origins: 1,
    pages: [
      page(
        'Anthropic',
        '2025-11-12',
        'Today we announce that Anthropic will spend $50 billion on data centers with Fluidstack in Texas and New York.',
      ),
      page('Daily Ledger', '2025-11-12', 'Anthropic said it will spend $50 billion on data centers with Fluidstack.'),
    ],
  },
  {
    name: 'a company’s own page and an outlet’s own reporting',
    origins: 2,
    pages: [
      page(
        'Anthropic',
        '2025-11-12',
        'Today we announce that Anthropic will spend $50 billion on data centers with Fluidstack in Texas and New York.',
      ),
      page(
        'Reuters',
        '2025-11-11',
        'Anthropic plans to spend $50 billion on data centers with Fluidstack, a person briefed on the plan told Reuters.',
      ),
    ],
  },
  {
    name: 'an analyst’s reaction is no source',
    origins: 1,
    pages: [
      page('Daily Ledger', '2025-12-24', 'Nvidia is paying $20 billion in its deal with Groq, according to CNBC.'),
      page(
        'Tech Courier',
        '2025-12-26',
        'The $20 billion that Nvidia pays in its deal with Groq is a bargain, said an analyst at Bernstein.',
      ),
    ],
  },
  {
    name: 'a later page recalls the figure and names nobody',
    origins: 1,
    pages: [
      page('Daily Ledger', '2025-12-24', 'Nvidia is paying $20 billion in its deal with Groq, according to CNBC.'),
      page(
        'Tech Courier',
        '2026-04-02',
        'Nvidia, which agreed to a $20 billion deal with Groq in December, has shown a new chip.',
      ),
    ],
  },
  {
    name: 'the same outlet twice, a week apart',
    origins: 1,
    pages: [
      page(
        'Reuters',
        '2025-12-24',
        'Nvidia is paying $20 billion in its deal with Groq, a person close to the talks told Reuters.',
      ),
      page(
        'Reuters',
        '2025-12-31',
        'Nvidia agreed to pay $20 billion in its deal with Groq, people briefed on it told Reuters.',
      ),
    ],
  },
  {
    name: 'a rounded retelling of the same report',
    origins: 1,
    pages: [
      page('Daily Ledger', '2025-03-03', 'Anthropic is now valued at $61.5 billion, according to Bloomberg.'),
      page('Tech Courier', '2025-03-04', 'Bloomberg reports that Anthropic is valued at about $61 billion.'),
    ],
  },
  {
    name: 'two origins for a valuation',
    origins: 2,
    pages: [
      page('Daily Ledger', '2025-03-03', 'Anthropic is now valued at $61.5 billion, according to Bloomberg.'),
      page('Tech Courier', '2025-03-04', 'Anthropic said that the round values it at $61.5 billion.'),
    ],
  },
  {
    name: 'two origins, then a denial-free copy of each',
    origins: 2,
    pages: [
      page('Daily Ledger', '2025-05-27', 'Salesforce agreed to buy Informatica for $8 billion, the company said.'),
      page(
        'Tech Courier',
        '2025-05-26',
        'Salesforce will buy Informatica for $8 billion, according to The Wall Street Journal.',
      ),
      page('Morning Circuit', '2025-05-27', 'Salesforce said that it will buy Informatica for $8 billion.'),
      page(
        'Evening Circuit',
        '2025-05-27',
        'The Wall Street Journal reported that Salesforce buys Informatica for $8 billion.',
      ),
    ],
  },
  {
    name: 'capacity announced by the supplier, told by two pages',
    origins: 1,
    pages: [
      page(
        'Daily Ledger',
        '2026-04-07',
        'Broadcom said that Anthropic will use 3.5 gigawatts of its chips from Google.',
      ),
      page(
        'Tech Courier',
        '2026-04-08',
        'Broadcom announced that Anthropic takes 3.5 gigawatts of computing capacity.',
      ),
    ],
  },
  {
    name: 'users told by the company and counted by an outlet’s source',
    origins: 2,
    pages: [
      page('Daily Ledger', '2026-02-12', 'Perplexity said that it has 45 million monthly users.'),
      page('Tech Courier', '2026-02-13', 'Perplexity has 45 million monthly users, according to The Information.'),
    ],
  },
];
