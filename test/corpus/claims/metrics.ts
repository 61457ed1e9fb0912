import { saw } from './sighting.ts';

/** What a figure measures, in English: at least one for each metric. */
export const METRIC_SIGHTINGS = [
  saw('Investors now put the valuation of Cohere at $9 billion.', '$9 billion', { metric: 'valuation' }),
  saw('Cohere raised $700 million in a Series E round led by Nvidia.', '$700 million', { metric: 'funding' }),
  saw('Nvidia will invest $2 billion in Cohere.', '$2 billion', { metric: 'investment' }),
  saw('Cohere signed a seven-year, $4 billion contract with Oracle.', '$4 billion', { metric: 'contract' }),
  saw('Cohere signed a cloud contract worth $4 billion with Oracle.', '$4 billion', { metric: 'contract' }),
  saw('Cohere has agreed to spend $4 billion over several years on computing power from Oracle.', '$4 billion', {
    metric: 'contract',
    counterparty: 'Oracle',
  }),
  saw('Oracle will spend $4 billion on its own data centers.', '$4 billion', { metric: 'capex' }),
  saw('Meta lifted its capital expenditure to $90 billion.', '$90 billion', { metric: 'capex' }),
  saw('Salesforce agreed to acquire Convergence for $300 million.', '$300 million', { metric: 'acquisition' }),
  saw('Revenue at Oracle came to $16 billion.', '$16 billion', { metric: 'revenue' }),
  saw('Net profit at Oracle came to $3 billion.', '$3 billion', { metric: 'profit' }),
  saw('Oracle sold bonds and now carries debt of $100 billion.', '$100 billion', { metric: 'debt' }),
  saw('Nvidia’s market capitalisation passed $5 trillion.', '$5 trillion', { metric: 'marketcap' }),
  saw('The campus in Ohio draws 600 megawatts.', '600 megawatts', { metric: 'power' }),
  saw('Oracle ordered 40,000 GPUs from AMD.', '40,000 GPUs', { metric: 'chips' }),
  saw('Microsoft holds a 27% stake in OpenAI.', '27%', { metric: 'stake' }),
  saw('For the guarantee Google got 6% of Cohere in return.', '6%', { metric: 'stake' }),
  saw('The warrants come to some 7% of TeraWulf’s equity.', '7%', { metric: 'stake' }),
  saw('Oracle stock closed at $212.40 on Friday.', '$212.40', { metric: 'price', per: 'unit' }),
  saw('Oracle reported earnings of $1.47 for the quarter, less than expected.', '$1.47', {
    metric: 'profit',
    per: 'unit',
  }),
  saw('Oracle reported earnings of $1.47 million for the quarter.', '$1.47 million', { metric: 'profit', per: null }),
  saw('Amazon makes up 62% of Cohere’s sales.', '62%', { metric: 'revenue' }),
  // What stands under a heading tells what the heading is about.
  saw('News\n\nCohere: $350 million\nThe round was led by Accel and closed on Friday.', '$350 million', {
    metric: 'funding',
  }),
  saw('ChatGPT has 900 million weekly users.', '900 million weekly users', { metric: 'users' }),
  saw('Snowflake counts 12,000 customers.', '12,000 customers', { metric: 'customers' }),
  saw('Intel cut 15,000 jobs.', '15,000 jobs', { metric: 'headcount' }),
  saw('Sales at AMD grew 36% from a year earlier.', '36%', { metric: 'growth' }),
  saw('Clearview paid a fine of $33 million.', '$33 million', { metric: 'penalty' }),
  // What an amount is the worth of, and which of two amounts a word between them belongs to.
  saw('Cohere raised $700 million at $7 billion.', '$7 billion', { metric: 'valuation' }),
  saw('Cohere raised $700 million last week at a valuation of $7 billion.', '$700 million', { metric: 'funding' }),
  saw('The round values Cohere at $7 billion.', '$7 billion', { metric: 'valuation' }),
  saw('Oracle signed a lease with Cohere, worth $2 billion.', '$2 billion', { metric: 'contract' }),
  saw('Nvidia is to buy the chip firm Groq for over $900 million.', '$900 million', { metric: 'acquisition' }),
  saw('The plan costs $30 a month.', '$30 a month', { metric: 'price' }),
];

/** Which kind of amount, in English. */
export const BASIS_SIGHTINGS = [
  // What has come together so far, by a clause behind the sum or an earlier part before it.
  saw('Nvidia invests $2 billion, besides the $3 billion it has already put into Cohere.', '$3 billion', {
    basis: 'cumulative',
  }),
  saw('Nvidia invests $2 billion, besides the $3 billion previously invested in Cohere.', '$3 billion', {
    basis: 'cumulative',
  }),
  saw('With its earlier investments Nvidia now has $5 billion in Cohere.', '$5 billion', { basis: 'cumulative' }),
  saw('Nvidia has now agreed to put $5 billion into Cohere.', '$5 billion', { basis: null }),
  saw('Cohere raised money at a pre-money valuation of $9 billion.', '$9 billion', { basis: 'pre' }),
  saw('The round values Cohere at $9 billion before the money.', '$9 billion', { basis: 'pre' }),
  saw('Cohere is valued at $9 billion post-money.', '$9 billion', { basis: 'post' }),
  saw('Cohere’s annualised revenue hit $400 million.', '$400 million', { basis: 'runrate', per: 'year' }),
  saw('Cohere’s annual recurring revenue is $400 million.', '$400 million', { basis: 'runrate', measure: 'arr' }),
  saw('Cohere expects revenue of $2 billion in 2028.', '$2 billion', { basis: 'forecast' }),
  saw('Revenue in the third quarter of 2025 came to $70 million.', '$70 million', { basis: 'actual' }),
  saw('Cohere guided to revenue of $70 million.', '$70 million', { basis: 'forecast' }),
  saw('Meta forecast capital spending of $90 billion.', '$90 billion', { basis: 'forecast' }),
  saw('Cohere has raised $3 billion in total funding to date.', '$3 billion', { basis: 'cumulative' }),
  saw('Cohere leased a hall with a power of 30 megawatts.', '30 megawatts', { basis: null }),
];

/** How far a deal has come, in English. */
export const STATUS_SIGHTINGS = [
  saw('Cohere has raised $700 million in new funding.', '$700 million', { status: 'closed' }),
  saw('Cohere is valued at $7 billion.', '$7 billion', { status: 'closed' }),
  saw('Cohere, founded in 2019, is worth $7 billion.', '$7 billion', { status: 'closed' }),
  saw('Cohere is in talks to raise $700 million.', '$700 million', { status: 'talks' }),
  saw('Meta plans to spend $90 billion on data centers.', '$90 billion', { status: 'planned' }),
  saw('Cohere signed a $4 billion contract with Oracle.', '$4 billion', { status: 'agreed' }),
  saw('Oracle reportedly pays $4 billion for servers.', '$4 billion', { status: 'reported' }),
  saw('Cohere denied that it had been offered $4 billion.', '$4 billion', { status: 'denied' }),
  saw('Revenue at Cohere will rise to $70 million.', '$70 million', {
    status: 'planned',
  }),
  saw('Cohere raised $700 million. In January it had raised $90 million.', '$90 million', { status: 'background' }),
  saw('Oracle will deliver 600 megawatts to Cohere under a contract.', '600 megawatts', { status: 'agreed' }),
  saw('Sales at AMD grew 36% from a year earlier.', '36%', { status: 'closed' }),
  saw('Cohere rejected a report that it would raise $700 million.', '$700 million', { status: 'denied' }),
  saw('Cohere is not in talks to raise $700 million, it said.', '$700 million', { status: 'denied' }),
  saw('Oracle called off its $4 billion contract with Cohere.', '$4 billion', { status: 'denied' }),
  saw('Oracle walked away from a $4 billion purchase of Cohere.', '$4 billion', { status: 'denied' }),
  saw('Cohere opened an office. Two years ago it had raised $270 million.', '$270 million', { status: 'background' }),
  saw('Cohere had 40 employees back then.', '40 employees', { status: 'background' }),
  saw('Oracle will build 600 megawatts for Cohere by 2028.', '600 megawatts', { status: 'planned' }),
  // What a deal is put at is an estimate; the deal itself is none.
  saw('Cohere has leased servers from Oracle under a contract estimated at $4 billion.', '$4 billion', {
    status: 'agreed',
  }),
  // A deal of some time ago is recalled; the results of the last quarter are news.
  saw('In January Cohere signed a $4 billion contract with Oracle.', '$4 billion', { status: 'background' }),
  saw('In January Cohere raised $700 million.', '$700 million', { status: 'background' }),
  saw('Cohere posted revenue of $70 million in the fourth quarter of 2025.', '$70 million', { status: 'closed' }),
];

/** For which time, and for how long, in English. */
export const TIME_SIGHTINGS = [
  saw('Cohere expects revenue of $2 billion in 2028.', '$2 billion', { asOf: '2028' }),
  saw('In September 2025 Cohere was valued at $7 billion.', '$7 billion', { asOf: '2025-09' }),
  saw('Cohere’s revenue was $60 million in 2024 and $150 million in 2025.', '$60 million', { asOf: '2024' }),
  saw('Cohere’s revenue was $60 million in 2024 and $150 million in 2025.', '$150 million', { asOf: '2025' }),
  saw('Cohere has raised $700 million in new funding.', '$700 million', { asOf: '2026-03' }),
  // A date that opens a sentence speaks for all of it; one behind a step is of its end, one of a firm of no figure.
  saw(
    'On May 4, 2025, Cohere, which sells language models to banks and insurers, closed a round of $700 million, the largest so far of any firm in Toronto, at a valuation of $7 billion.',
    '$7 billion',
    { asOf: '2025-05-04' },
  ),
  saw('Cohere’s revenue rose from $100 million to $500 million in September 2025.', '$500 million', {
    asOf: '2025-09',
  }),
  // What it rose from was before.
  saw('Cohere’s revenue rose from $100 million to $500 million in September 2025.', '$100 million', { asOf: null }),
  saw('Cohere, founded in 2019, is valued at $7 billion.', '$7 billion', { asOf: '2026-03' }),
  saw('Revenue in the third quarter came to $70 million.', '$70 million', { asOf: '2025-Q3' }),
  saw('In May Cohere raised $700 million.', '$700 million', { asOf: '2025-05' }),
  saw('Cohere will raise $700 million in May.', '$700 million', { asOf: '2026-05' }),
  saw('In 2024 Cohere was valued at £5 billion ($7 billion).', '$7 billion', { asOf: '2024' }),
  saw('Cohere rents the servers from Oracle for $50 million a month until May 2029.', '$50 million a month', {
    asOf: '2026-03',
    per: 'month',
    term: { months: null, until: '2029-05' },
  }),
  saw('Cohere pays Oracle $50 million a month up to May 2029.', '$50 million a month', {
    asOf: '2026-03',
    term: { months: null, until: '2029-05' },
  }),
  saw('Cohere signed a seven-year contract worth $4 billion with Oracle.', '$4 billion', {
    term: { months: [84, 84], until: null },
  }),
];

/** How a claim is qualified, in English. */
export const MANNER_SIGHTINGS = [
  saw('Under a non-binding letter of intent, Nvidia will invest $2 billion in Cohere.', '$2 billion', {
    firmness: 'nonbinding',
  }),
  saw('AMD gave Cohere a warrant for a 10% stake.', '10%', { firmness: 'option' }),
  saw('The 600 megawatts are under construction in Ohio.', '600 megawatts', { stage: 'building' }),
  saw('Oracle’s campus has a critical IT load of 300 MW.', '300 MW', { measure: 'it' }),
  saw('Cohere’s gross revenue reached $2 billion.', '$2 billion', { measure: 'gross' }),
];
