/** Places and peoples, which name no organisation by themselves. */
export const PLACE_NAMES: ReadonlySet<string> = new Set(
  (
    'Africa America American Americans Americas Arab Arabia Argentina Arizona Asia Asian Atlanta Atlantic Australia Australian Austin Austria ' +
    'Bangalore Bavaria Beijing Belgium Berlin Boston Brazil Brazilian Britain British Brussels California Californian Canada Canadian Cambridge Carolina ' +
    'Chicago Chile China Chinese Colorado Dallas Danish Delhi Denmark Denver Dubai Dublin Dutch East Edinburgh Emirates England English Europe European ' +
    'Finland Finnish Florida France Francisco Frankfurt French Geneva Georgia German Germany Gulf Helsinki Hong Houston Idaho Illinois India Indian Indiana ' +
    'Indonesia Iowa Iran Iraq Ireland Irish Israel Israeli Italian Italy Japan Japanese Johor Kansas Kentucky Kong Korea Korean Lisbon London Louisiana Luxembourg ' +
    'Madrid Malaysia Malaysian Manhattan Maryland Massachusetts Memphis Mexican Mexico Miami Michigan Middle Milan Minnesota Mississippi Missouri Montana Montreal Moscow ' +
    'Mumbai Munich Nebraska Netherlands Nevada Nordic Nordics North Northern Norway Norwegian Ohio Oklahoma Oregon Oslo Ottawa Oxford Palo Alto Paris Pennsylvania Poland Polish ' +
    'Portugal Portuguese Qatar Riyadh Rome Russia Russian Saudi Scandinavia Scotland Seattle Seoul Shanghai Shenzhen Silicon Valley Singapore Singaporean South Southern Spain Spanish ' +
    'States Stockholm Sweden Swedish Swiss Switzerland Sydney Taipei Taiwan Taiwanese Tennessee Texas Tokyo Toronto Turkey UAE UK US USA Ukraine United Utah ' +
    'Vancouver Vietnam Virginia Washington West Western Wisconsin Wyoming Dakota Jersey Hampshire Vermont Maine Alabama Arkansas Connecticut Delaware Hawaii Alaska York Zurich Deutschland Frankreich Europa Vereinigte Staaten Londres París Estados Unidos ' +
    'Stati Uniti Etats Unis États Allemagne Royaume Uni Alemania España Brasil Italia Nederland Verenigde Chennai Abu Dhabi Mountain Redmond Cupertino Hsinchu Bengaluru'
  ).split(' '),
);

/**
 * Other capitalised words that name no organisation by themselves: times, titles, jargon. A run of them is no unknown name,
 * however often it stands in a text.
 */
export const STOP_NAMES: ReadonlySet<string> = new Set(
  // times
  (
    'January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec ' +
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday Januar Februar März Mai Juni Juli Oktober Dezember Montag Dienstag Mittwoch Donnerstag Freitag ' +
    'Q1 Q2 Q3 Q4 H1 H2 FY YoY QoQ Christmas Eve Day Year ' +
    // titles and roles
    'Wir Uns Unser Unsere We Our Nous Notre Nos Nosotros Noi Nossa Wij Vorstand Aufsichtsrat ' +
    'CEO CFO CTO COO Chief Executive Officer President Chairman Chair Director Vice Head Senior Minister Prime Secretary Judge District Senator Governor Mr Mrs Ms Dr Sir King Queen ' +
    'Board Founder Partner Analyst Professor PM ' +
    // institutions that only regulate, list or report
    'SEC FTC DOJ IPO NYSE NASDAQ Nasdaq Wall Street Dow Jones Congress Senate House White Court Supreme Federal Reserve Fed Union Commission Cabinet Parliament EU UN ' +
    'GAAP EBITDA ARR API APIs SaaS LLM LLMs AGI VC VCs PE CRM ERP IDE ' +
    // technology words
    'AI KI IA GPU GPUs TPU TPUs CPU CPUs NPU LPU LPUs HBM ASIC ASICs DRAM Chip Chips Cloud Data Center Centers Centre Centres Datacenter Internet Web Tech Technology Technologies ' +
    'Artificial Intelligence Machine Learning Language Processing Unit Units Tensor Foundation Model Models Compute Computing Open Source Blackwell Hopper Rubin Grace Ultra ' +
    'Moore Law Big MW GW TW kW MWh GWh USD EUR GBP Rs ' +
    // headings, openings and adverbs
    'The A An And But Or If In On At By For From With As It Its He She They We I You This That These Those There Here What When Where Why Who How Which While After Before Since Until ' +
    'Had Were Did Does Should Could Would Now Then Today Yesterday Tomorrow Last Next Both Each Every All Some Many Most More Less Few One Two Three Four Five Six Seven Eight Nine Ten First Second Third Also Just Only Even Still Yet ' +
    'However Meanwhile Moreover Instead Under Over Between Among About Against Once Such Not No Yes Nor So Thus Per Via Out Up Down Off Our My Your His Her Their Another Other New Old Total ' +
    'According Analysts Investors Investor Sources Reports Report Shares Share Stock Stocks Markets Market Money Deal Deals Round Series Seed Funding Valuation Revenue Value Key Highlights Overview ' +
    'News Photo File Image Picture Caption Chart Table Figure Metric Editor Note Read Related Updated Published Advertisement Subscribe Newsletter Press Release Statement Company Companies Startup Startups Start Developer Maker Rival Provider Chipmaker Lender Miner ' +
    'Founded Employees Users Monthly Annual Quarterly Weekly Daily Growth Size Speed People Structure Leadership Details Staff Time Billion Million Trillion Project Mission Billions ' +
    'Le La Les Un Une Des Du De Et Mais Pour Dans Avec Selon Ce Cette Der Die Das Ein Eine Und Aber Mit Im Am Auf El Los Las Una Y Pero Con En Según Il Lo Gli Uno E Ma Secondo O Os Um Uma Mas Com Segundo Het Een Maar Met ' +
    'Chez Après Avant Depuis Sous Sans Malgré Lors Pendant Bei Nach Seit Zwischen Wegen Trotz Durch Für Gegen Ohne Tras Desde Hasta Sobre Durante ' +
    'Dopo Contro Senza Presso Após Até Sem Bij Naar Sinds Tussen Voor Door Zonder Tegen Volgens ' +
    'PDF FAQ Covid COVID Brexit GDP Nobel Olympic Olympics LPG PPP Euro Euros Dollar Dollars Pound Pounds Terms Privacy Policy Copyright'
  ).split(' '),
);

/** Who counts and rates others, and is credited with figures that are of those: no side of a deal. */
export const RESEARCH_FIRMS: ReadonlySet<string> = new Set(
  (
    'Gartner,IDC,Forrester,Counterpoint,Counterpoint Research,TrendForce,Omdia,Canalys,Similarweb,Sensor Tower,Appfigures,QuestMobile,SparkToro,' +
    'Statista,Statcounter,Dealroom,CB Insights,Crunchbase,PitchBook,Tracxn,Preqin,Synergy Research,Synergy Research Group,DC Byte,SemiAnalysis,' +
    'Epoch AI,Mercury Research,Jon Peddie Research,New Street Research,MoffettNathanson,Visible Alpha,FactSet,Fitch,Fitch Ratings'
  ).split(','),
);

/** First names that open a person's name rather than a firm's. */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  (
    'Aaron Adam Alan Alex Alexander Alexandr Alexandre Alice Ali Amit Amy Ana Andrea Andreas Andrew Andy Angela Anna Anne Anthony Antoine Antonio Aravind Arthur Arvind Ashley Barbara Barry Ben Benjamin Bernard Beth Bill Bob Brad Brent Brett Brian Bruce ' +
    'Bruno Carl Carlos Carol Caroline Catherine Cathie Charles Charlie Chen Chris Christian Christine Christopher Claire Colin Craig Dan Daniel Daniela Dario Dave David Dean Deborah Denis Dennis Derek Diana Donald Doug Douglas Dylan Ed Eddie Edward ' +
    'Elena Elizabeth Ellen Elon Emma Emmanuel Eric Erik Ethan Eva Evan Fiona Francis Francois François Frank Fred Gary Gavin Gene George Gerard Gil Giorgia Glenn Gordon Graham Grant Greg Gregory Guillaume Gwynne Hans Harry Heather Helen Henry Hock Holger Howard Hugo Ian Ilya ' +
    'Isabelle Ivan Jack Jacob James Jamie Jan Jane Janet Jason Jay Jean Jeff Jeffrey Jennifer Jensen Jeremy Jerome Jessica Jim Jimmy Joe Joel Johan Johannes John Jon Jonathan Jordan Jorge Jose José Joseph Josh Joshua Juan Julia Julie Justin Karen Kate Katherine Kathryn Keir ' +
    'Keith Kelly Ken Kenneth Kevin Kim Kirsten Klaus Kristina Krishna Kyle Larry Laura Lauren Lawrence Lee Leo Leon Leonard Linda Lip Lisa Liz Lori Louis Luca Lucas Luis Luke Lukas Lynn Marc Marco Marcus Margaret Maria Marie Mario Marissa Mark Martin Mary Masayoshi Matt Matthew Matthias ' +
    'Max Megan Melissa Michael Michel Michelle Miguel Mike Mira Mohammed Morgan Mukesh Mustafa Nadia Nancy Narendra Natalie Nathan Neil Nicholas Nick Nicolas Nicole Nikesh Noah Noam Olaf Oliver Olivier Oscar Otto Pat Patricia Patrick Paul Paula Pavel Pedro Peter Phil Philip Philippe ' +
    'Pierre Rachel Rafael Ralph Ray Rebecca Rene Ricardo Richard Rick Rob Robert Roberto Robin Roger Roland Ron Ronald Rosa Ross Roy Russell Ruth Ryan Sam Samuel Sandra Sanjay Sara Sarah Satya Scott Sean Sebastian Sergey Shakil Shantanu Simon Sofia Sophie Stacy Stefan Stephane Stephanie Stephen Steve ' +
    'Steven Stuart Sundar Sunny Susan Tareq Ted Teresa Thierry Thomas Tim Timothy Tobias Todd Tom Tony Tracy Trevor Tyler Ursula Varun Victor Victoria Vincent Vivek Vlad Walter Warren Wei Wendy William Xavier Yann Yoshua Yves Zhang'
  ).split(' '),
);

/** Words that make a run of capitalised words a firm's name. */
export const FIRM_WORDS: ReadonlySet<string> = new Set(
  (
    'Inc Corp Corporation Ltd LLC Plc PLC GmbH SE AG SA NV BV Oy AB ASA SAS SpA Holdings Holding Group Partners Capital Ventures Investments Investment Management Advisors Bank Bancorp Fund Labs Lab Laboratories Systems Technologies Technology ' +
    'Software Robotics Networks Energy Power Therapeutics Pharma Pharmaceuticals Biosciences Health Healthcare Semiconductor Semiconductors Microsystems Motors Motor Industries Electric Electronics Telecom Communications Media Entertainment Studios Games ' +
    'Airlines Aerospace Dynamics Analytics Logistics Solutions Services Foods Brands Realty Properties Infrastructure Computing Interactive AI Cloud Data Digital Bio Materials Mobility Financial Finance Securities Insurance Equity Associates Brothers Sons Foundation Institute Company Co Works Compute Asset Pension Trust Authority Minds Research Sciences Quantum'
  ).split(' '),
);

/** Names of firms that are everyday words as well, so that a capital at the begin of a sentence says nothing. */
export const EVERYDAY_NAMES: ReadonlySet<string> = new Set(
  (
    'Abridge Adept Aligned Amadeus Ambience Apollo Arena Arm Aurora Bayer Benchmark Berkshire Character Cipher Citadel Clay ' +
    'Compass Composer Congress Constellation Conviction Copilot Corning Crucial Cursor Digit Discovery Dominion Factory ' +
    'Fidelity Figure Fireworks Ford Foundry Frontier Galaxy Generali Genie Glean Handshake Harmonic Horizon Hyperbolic Indra ' +
    'Inflection Insight Invisible Kia Lattice Legrand Lilly Liquid Lovable Lucid Luminous Marble Modal Moderna Multiverse ' +
    'Notion Optimus Orange Outlier Paramount Passage Periodic Pinecone Radiant Ramp Recursion Reflection Reliance Replicate ' +
    'Riot Roche Runway Safran Santander Scale Shell Sierra Slack Snap Snowflake Stability Stripe Surge Switch Talkie Target ' +
    'Tether Thrive Tinker Together Tract Turing Unconventional Upstage Vale Valor Vanguard Vantage Visa Warp Whisper Windows ' +
    'Windsurf Writer Zoom'
  ).split(' '),
);
