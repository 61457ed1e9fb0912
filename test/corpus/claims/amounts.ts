import type { Basis, Metric } from '../../../lib/claim/claim.ts';

/** A sentence and what each of its figures measures, in order: the metric, and after a slash its basis. */
export type Amounts = readonly [text: string, ...wants: readonly (Metric | `${Metric}/${Basis}`)[]];

/** How business news tells amounts, in English: verbs, nouns and constructions, several figures in a sentence. */
export const ENGLISH_AMOUNTS: readonly Amounts[] = [
  // valuation, funding
  ['Helix Robotics raised $420 million at a valuation of $3.1 billion.', 'funding', 'valuation'],
  ['The $85 million Series B values the start-up at $640 million.', 'funding', 'valuation'],
  ['Lumen AI is now worth $12 billion, up from $4.5 billion last spring.', 'valuation', 'valuation'],
  ['The latest financing pegs Tessera at $2.2 billion before the new money.', 'valuation/pre'],
  ['It closed a $60 million seed extension, bringing total funding to $145 million.', 'funding', 'funding/cumulative'],
  ['Proceeds of the round, $250 million, will go into hiring.', 'funding'],
  ['Northwind topped up its Series C by $75 million.', 'funding'],
  [
    'Backers agreed to a price that more than doubles its worth to $5.4 billion, including the fresh cash.',
    'valuation/post',
  ],
  ['The firm has hauled in $1.1 billion since it was founded in 2019.', 'funding/cumulative'],
  ['Fluidstack could fetch $7 billion, and Nscale has a price tag of $3 billion.', 'valuation', 'valuation'],
  ['The investors around Index Ventures had earlier put in $300 million.', 'funding'],
  // investment
  ['SoftBank is sinking $3 billion into Graphcore.', 'investment'],
  ['Qualcomm wrote a $200 million cheque for a place on the shareholder list of Arduino.', 'investment'],
  [
    'The sovereign fund pledged $1.5 billion to Mistral, of which $500 million has been paid in.',
    'investment',
    'investment',
  ],
  // contract
  ['Nebius landed an order from Meta worth $3 billion.', 'contract'],
  ['The Pentagon awarded Scale AI a contract with a ceiling of $100 million.', 'contract'],
  ['Nebius pays Vantage $1 billion a month for the site, which makes $12 billion a year.', 'contract', 'contract'],
  ['The order book of the server maker has swollen to $27 billion.', 'contract'],
  ['The chip designer gets $900 million from Ericsson over 6 years.', 'contract', 'term'],
  ['Reddit licenses its archive to Google for $60 million a year.', 'contract'],
  ['Applied Digital expects rent of $11 billion over 15 years from its tenant.', 'contract', 'term'],
  ['OpenAI committed to buy $22.4 billion of computing time from CoreWeave.', 'contract'],
  // capex
  ['Amazon earmarked $20 billion for two server farms in Pennsylvania.', 'capex'],
  ['The outlay for the new fab is put at $15 billion.', 'capex'],
  ['Alphabet lifted its spending plan for data centres this year to $85 billion.', 'capex'],
  ['The campus near Abilene will cost $7 billion to build.', 'capex'],
  ['Microsoft is ploughing $30 billion into British cloud infrastructure.', 'capex'],
  ['Equinix shelled out $1.2 billion on halls and cooling in the quarter.', 'capex'],
  ['The four firms together put $400 billion into property and equipment.', 'capex'],
  // acquisition
  ['For the gas plants Talen pays $3.5 billion, debt included.', 'acquisition'],
  ['ServiceNow snapped up Moveworks for $2.85 billion.', 'acquisition'],
  ['The price tag for Wiz: $32 billion in cash.', 'acquisition'],
  ['Workday is buying Sana in a deal worth $1.1 billion.', 'acquisition'],
  // revenue, profit
  ['Naver booked 3 trillion won.', 'revenue/actual'],
  ['It sold 40 percent more than a year ago.', 'growth'],
  [
    'Palantir booked sales of $1 billion in the second quarter and a net profit of $327 million.',
    'revenue/actual',
    'profit/actual',
  ],
  ['Turnover climbed to £92 million from £61 million.', 'revenue/actual', 'revenue/actual'],
  [
    'Replit’s annualised sales went from $2.8 million to $150 million in under a year.',
    'revenue/runrate',
    'revenue/runrate',
  ],
  ['xAI burned through $1 billion a month.', 'profit'],
  ['Operating loss widened to $410 million.', 'profit/actual'],
  ['Management guided to sales of $4.7 billion for the full year.', 'revenue/forecast'],
  [
    'The company does not expect to make money before 2029 and sees losses adding up to $14 billion next year.',
    'profit/forecast',
  ],
  ['Adjusted EBITDA reached $838 million on a turnover of $1.36 billion.', 'profit/actual', 'revenue/actual'],
  // debt
  ['Crusoe took out a construction loan of $750 million from Brookfield.', 'debt'],
  ['Lambda tapped a credit facility of $275 million to buy graphics cards.', 'debt'],
  ['Cipher sold convertible notes for $1.1 billion.', 'debt'],
  ['Banks led by JPMorgan are arranging $38 billion of borrowings for the Stargate sites.', 'debt'],
  // market capitalisation, price, growth
  ['The sell-off wiped $589 billion off the stock-market worth of Nvidia.', 'marketcap'],
  ['Figma shares were sold at $33 each.', 'price'],
  ['The Pro plan sets users back $200 a month.', 'price'],
  ['The shares tumbled 14% after the report.', 'growth'],
  ['SoftBank ends up with 11% of the company, and the founders keep 30%.', 'stake', 'stake'],
  // people, users, customers, sites, penalty, market, other
  ['The lab employs 1,300 people.', 'headcount'],
  ['Around 4,000 staff will have to go.', 'headcount'],
  ['The chatbot serves 45 million people each week.', 'users'],
  ['Some 9,000 firms have signed up for the paid tier.', 'customers'],
  ['It runs 14 data centers in six states and wants to open 5 sites more.', 'sites', 'sites'],
  ['The regulator ordered Clearview to hand over €30.5 million for breaches of privacy law.', 'penalty'],
  ['Anthropic will compensate authors with $1.5 billion.', 'penalty'],
  ['The founder’s own wealth is put at $3.6 billion.', 'other'],
];

/** The same in the six languages read besides English. */
export const OTHER_AMOUNTS: Readonly<Record<string, readonly Amounts[]>> = {
  fr: [
    [
      'Pigment a bouclé un tour de 145 millions de dollars qui la valorise à plus de 1 milliard.',
      'funding',
      'valuation',
    ],
    ['La jeune pousse vaut désormais 2,3 milliards d’euros, fonds levés compris.', 'valuation/post'],
    [
      'Scaleway a dégagé un chiffre d’affaires de 120 millions d’euros et un bénéfice de 4 millions d’euros.',
      'revenue/actual',
      'profit/actual',
    ],
    ['L’éditeur a essuyé une perte nette de 35 millions d’euros.', 'profit/actual'],
    ['Le fabricant a contracté un prêt de 500 millions d’euros auprès de trois banques.', 'debt'],
    ['Orange déboursera 80 millions d’euros par an pour ces capacités de calcul.', 'contract'],
    ['Le chantier du centre de données coûtera 3 milliards d’euros.', 'capex'],
    ['Dassault met la main sur Contentside pour 60 millions d’euros.', 'acquisition'],
    ['Le groupe emploie 850 salariés et compte 2 000 clients.', 'headcount', 'customers'],
    ['Les ventes ont progressé de 18 %.', 'growth'],
  ],
  de: [
    [
      'Black Forest Labs hat 300 Millionen Dollar eingeworben und wird dabei mit 3,25 Milliarden Dollar bewertet.',
      'funding',
      'valuation',
    ],
    ['Aleph Alpha schrieb 2024 einen Verlust von 19 Millionen Euro.', 'profit/actual'],
    ['Die Schwarz-Gruppe lässt sich das Rechenzentrum in Lübbenau 11 Milliarden Euro kosten.', 'capex'],
    ['Der Konzern nahm einen Kredit über 900 Millionen Euro auf.', 'debt'],
    ['SAP zahlt für die Firma 1,2 Milliarden Euro in bar.', 'acquisition'],
    ['Der Auftrag hat ein Volumen von 240 Millionen Euro.', 'contract'],
    ['Bosch streicht 13.000 Stellen, während Zeiss 500 Leute einstellt.', 'headcount', 'headcount'],
    ['Hochgerechnet auf das Jahr erlöst DeepL 185 Millionen Dollar.', 'revenue/runrate'],
    ['An der Börse ist Nvidia damit 4,1 Billionen Dollar wert.', 'marketcap'],
  ],
  es: [
    ['Multiverse cerró una ronda de 189 millones de euros.', 'funding'],
    ['La operación otorga a la firma un valor de 1.500 millones de euros.', 'valuation'],
    ['Indra facturó 1.200 millones de euros y ganó 90 millones de euros.', 'revenue/actual', 'profit/actual'],
    ['Telefónica perdió 355 millones de euros en el semestre.', 'profit/actual'],
    ['El grupo suscribió un préstamo sindicado de 700 millones de euros.', 'debt'],
    ['Microsoft destinará 6.700 millones de euros a sus centros de datos en Aragón.', 'capex'],
    ['Cellnex se hizo con la empresa por 220 millones de euros.', 'acquisition'],
    ['El contrato asciende a 50 millones de euros.', 'contract'],
    ['Prevé ingresar 300 millones de euros en 2027.', 'revenue/forecast'],
    ['La compañía da trabajo a 3.400 personas.', 'headcount'],
  ],
  pt: [
    [
      'A Nubank captou 250 milhões de dólares, o que eleva o total levantado a 900 milhões de dólares.',
      'funding',
      'funding/cumulative',
    ],
    ['Com o aporte, a startup passa a ser avaliada em R$ 2 bilhões.', 'valuation'],
    ['A Totvs faturou R$ 1,4 bilhão no trimestre e lucrou R$ 190 milhões.', 'revenue/actual', 'profit/actual'],
    ['A empresa teve prejuízo de R$ 75 milhões.', 'profit/actual'],
    ['O banco de fomento emprestou R$ 600 milhões à companhia.', 'debt'],
    ['A construção do centro de dados no Ceará vai custar R$ 50 bilhões.', 'capex'],
    ['A Stone arrematou a Linx por R$ 6,7 bilhões.', 'acquisition'],
    ['O governo vai pagar R$ 120 milhões por ano pelas licenças.', 'contract'],
    ['O aplicativo tem 40 milhões de usuários ativos.', 'users'],
    ['A autoridade aplicou uma multa de 12 milhões de euros.', 'penalty'],
  ],
  it: [
    ['Bending Spoons ha raccolto 155 milioni di dollari a una valutazione di 2,55 miliardi.', 'funding', 'valuation'],
    ['Con questa operazione la società arriva a valere 4 miliardi di euro.', 'valuation'],
    [
      'Engineering ha chiuso il trimestre con ricavi per 420 milioni di euro e un utile di 31 milioni di euro.',
      'revenue/actual',
      'profit/actual',
    ],
    ['La perdita netta è salita a 48 milioni di euro.', 'profit/actual'],
    ['Le banche hanno concesso un finanziamento bancario di 200 milioni di euro.', 'debt'],
    ['Aruba spenderà 300 milioni di euro per il nuovo data center di Roma.', 'capex'],
    ['La commessa vale 65 milioni di euro.', 'contract'],
    ['Fondata nel 2015, dà lavoro a 700 persone.', 'headcount'],
    ['I ricavi sono cresciuti del 22%.', 'growth'],
  ],
  nl: [
    ['Mews heeft 75 miljoen dollar opgehaald tegen een waardering van 1,2 miljard dollar.', 'funding', 'valuation'],
    ['Nebius leent 600 miljoen euro bij een groep banken.', 'debt'],
    [
      'ASML zette 7,7 miljard euro om en hield daar 2,3 miljard euro winst aan over.',
      'revenue/actual',
      'profit/actual',
    ],
    ['Bird leed vorig jaar een verlies van 12 miljoen euro.', 'profit/actual'],
    ['De bouw van het datacenter in Eemshaven kost 1 miljard euro.', 'capex'],
    ['Visma lijft het bedrijf in voor 160 miljoen euro.', 'acquisition'],
    ['Met de opdracht is 45 miljoen euro gemoeid.', 'contract'],
    ['Bij Philips verdwijnen 6.000 banen.', 'headcount'],
    ['Het bedrijf haalt inmiddels op jaarbasis 90 miljoen euro omzet.', 'revenue/runrate'],
    ['De toezichthouder legt Uber een boete van 290 miljoen euro op.', 'penalty'],
  ],
};
