import { readings } from './readings.ts';

/** Hard sentences of the news, by language: the figures in brackets, and how each is read. */
export const HARD = readings({
  en: `
Sales surpassed all hopes as [$5 billion] came in, and crossed the threshold of [$9 billion]. | USD 5e9; USD >9e9
It costs [$US40bn] ([$61bn]) and brings [$2bn a year]. | USD 4e10; AUD 6.1e10; AUD 2e9 /year
Vodacom leads an [R2.1bn] round. | ZAR 2.1e9
Each gigawatt of shell and cooling costs [$5 billion]. | USD 5e9 /unit
For each Qorvo share, holders get [$32.50] in cash. | USD 32.5 /unit
The median age is 35 and [45 percent] of users are women. | % 45
The median age is 35 and [40 million people] use it. | person 4e7
It is down to 12 and [20 percent] of revenue is gone. | % 20
Every week, there seems to be a new [$10 billion] deal. | USD 1e10
Every year, it holds a conference, and on Monday it announced a [$5 billion] stake. | USD 5e9
For every startup that dies, Meta offers [$100 million] to researchers. | USD 1e8
Each partner said the site in Texas costs about [$10 billion]. | USD ~1e10
It saves [$500 million a year] after 2027, and earns [$5 million a year] after tax. | USD 5e8 /year; USD 5e6 /year
It pays [$3 billion] for each of the next five years. | USD 3e9
It takes [2 GW] per Bloomberg. | W 2e9
The company carries over [$10 billion] in debt. | USD >1e10
It scored a [10%] stake, and deals worth [20%] of its revenue. | % 10; % 20
The NIS 2 directive and the CFA 3 exam cost nothing. |
It has [3 million users] of TRON. | user 3e6
The group grew from five to [two hundred employees]. | employee 200
The shares all trade in Hong Kong dollars. It raised [$5 billion]. | USD 5e9
They won 220 seats. It serves [500-user firms]. | company 500
The largest round yet to top [$10 billion]. | USD >1e10
It doesn't expect spending for the whole fiscal year to exceed [$80 billion]. | USD <8e10
In the first quarter gigawatts of it were built. |
It pays them [$1.5m a year] before stock, and paid [$2m] a year before that. | USD 1.5e6 /year; USD 2e6
The [$24-to-$26 a share] range, for a [600-megawatt-to-1-gigawatt] campus. | USD 24..26 /unit; W 6e8..1e9
It promised Microsoft [23,000 GPUs], and Microsoft 365 users none. | chip 23000
It uses [1 million Trainium2s] and [5,000 H100s]. | chip 1e6; chip 5000
It signs a [12-year], [150-MW] PPA. | month 144; W 1.5e8
The rent is [$18 a month] for each of them, and has been so for many years that nobody has counted in this old town by the sea, where they live. Subscribe for $4.99 a month and read on. | USD 18 /month
It costs [twenty to thirty million dollars]. | USD 2e7..3e7
It cost [two thousand five hundred million dollars]. | USD 2.5e9
It has [one million two hundred thousand users]. | user 1.2e6
It has [a gigawatt and a half]. | W 1.5e9
Not one of the four bids for the campus exceeded [£900 million]. | GBP <9e8
We do not expect fiscal 2027 spending to come in at less than [$38 billion]. | USD >3.8e10
Revenue has yet to top [$50 million]. | USD <5e7
The break is capped by statute at [C$250 million]. | CAD <2.5e8
Burn ran at perhaps [$90 million a month]. | USD ~9e7 /month
They expect [$12bn], plus or minus [a billion]. | USD ~1.2e10; USD 1e9
The floor for all new debt is [$40 billion]. | USD >4e10
It fell a whisker short of [$57 billion]. | USD ~5.7e10
The book is no more and no less than [$2 billion]. | USD 2e9
It plans a [5- to 7-gigawatt] campus on [10- to 15-year] leases. | W 5e9..7e9; month 120..180
The grid spares [two to three hundred megawatts]. | W 2e8..3e8
Fees of [1.5 to as much as 2.25 percent] are paid. | % 1.5..2.25
Each quarter, the unit collects premiums of [€62m]. | EUR 6.2e7 /quarter
For each gigawatt that gets built, [$35 billion] flows to the maker. | USD 3.5e10 /unit
Per gigawatt, he puts the cost at [$50 billion]. | USD 5e10 /unit
It hands over [$1 billion] or so every year. | USD ~1e9 /year
The floor is [$120 million], due every quarter. | USD >1.2e8 /quarter
Damages are [€50,000 for each day] of delay. | EUR 5e4 /day
A [TL 41.5 billion] bet, [KD 92 million], [RM10.3bil] | TRY 4.15e10; KWD 9.2e7; MYR 1.03e10
The grant is [500 billion tenge], or [two billion naira]. | KZT 5e11; NGN 2e9
All amounts are in Canadian dollars. Revenue was [$12.4 million]. | CAD 1.24e7
It has [one and a quarter gigawatts] and [a quarter million users]. | W 1.25e9; user 250000
Amount drawn (in thousands): [$1,918,885] | USD 1918885000
A query takes [0.34 watt-hours]. | Wh 0.34
It ended ties with [500 contractors] a month after it was bought. | employee 500
The app has [650M MAUs] and [5m paid seats]. | user 6.5e8 /month; user 5e6
It took [N121bn] and got [Tk 120 crore]. | NGN 1.21e11; BDT 1.2e9
The hall (c.[3 MW]) has room for more. | W ~3e6
It paid itself back [three and a half times]. | x 3.5
Headcount at the lender has shrunk from [5,527] to [2,907] since 2022. | employee 5527; employee 2907
Its loan of [$5 billion] runs for [36 months]. | USD 5e9; month 36
Each gigawatt costs [$50 billion], of which chips take [$35 billion]. | USD 5e10 /unit; USD 3.5e10
Every one of them fetches [$3 million]. | USD 3e6 /unit
Each party will cost the others [$3 million] and puts in [$5 million]. | USD 3e6; USD 5e6
Minimum ticket: [€250k] | EUR >2.5e5
The site grows from about [20] to more than [100 MW]. | W ~2e7; W >1e8
The site grows from [200 MW] to more than [1 GW]. | W 2e8; W >1e9
The lenders rolled over [$16 billion] of debt. | USD 1.6e10
Its halls of [300], [450] and [600 megawatts] stand in Ohio. | W 3e8; W 4.5e8; W 6e8
It has halls of [300] and [600 megawatts]. | W 3e8; W 6e8
In the years 2026, 2027 and 2028 it adds [600 megawatts]. | W 6e8
It sold tranches of [$2], [$3.5] and [$4 billion]. | USD 2e9; USD 3.5e9; USD 4e9
It pays [$500,000], [$900,000] and [$2 million]. | USD 5e5; USD 9e5; USD 2e6
The plot cost [NIS 90 million], the hall [₪40 million]. | ILS 9e7; ILS 4e7
The guarantee costs [KSh 1.2bn], the hall [R5.4 billion], the line [P12 billion]. | KES 1.2e9; ZAR 5.4e9; PHP 1.2e10
It uses the R2 and P100 chips of 2024. |
Its margin slipped by [80 basis points], after [25 bps]. | % 0.8; % 0.25
The lease runs for [fifteen (15) years] and covers [ten (10) megawatts]. | month 180; W 1e7
It needs [two and a half gigawatts] and grew by [two and a half percent]. | W 2.5e9; % 2.5
They signed a lease of [two and a half years]. | month 30
It has [40 buildings] at most, [1.8 GW] in all. | site <40; W 1.8e9
Most of its [400-odd researchers] move. | employee ~400
Not quite [£300m] has been spent. | GBP ~3e8
Spending will approach [$1.5 trillion] as profit nears [$2 billion]. | USD ~1.5e12; USD ~2e9
Revenue is to top [$125 billion] by then. | USD >1.25e11
It needs [two, maybe three gigawatts]. | W 2e9..3e9
Eighty generators of [3 MW each] stand by for racks of [72 GPUs each]. | W 3e6 /unit; chip 72 /unit
It runs [590 MW] across [41 data centers]. | W 5.9e8; site 41
It was offered [$2.5m a megawatt] for its place. | USD 2.5e6 /unit
Interest is [18 percent per annum], growth [60% a year]. | % 18 /year; % 60 /year
Sales grew [60%] a year ago. | % 60
Writers get [$3,000 for each] of their books. | USD 3000 /unit
Ottawa gives [$240 million] (Canadian) for it. | CAD 2.4e8
The model scored 15.9% on a test. |
We sit at 290 W. Mill Avenue, Suite 4100. |
The rack draws [290 W]. Mill owners object. | W 290
Get our picks for just $99 (regular price $299). |
The target: [$31.50] in New York | USD 31.5
It has <b>[$350 million]</b> left. | USD 3.5e8
It passed the [10 million-subscriber] mark. | user >1e7
It ordered about [600 000 GPUs] and [2 048 accelerators]. | chip ~6e5; chip 2048
The two are 50-50 partners of the firm. |
It makes [50,000 12-inch wafers] of them. | chip 5e4
The pact is worth [$5 billion] and lasts [three years]. | USD 5e9; month 36
Damages may not exceed [$40 million]. | USD <4e7
The board does not plan to put up more than [$300 million]. | USD <3e8
It not only raised more than [$300 million]. | USD >3e8
Never before had it sold more than [$300 million]. | USD >3e8
Under a [$2.3 billion] agreement it rents servers. | USD 2.3e9
Neighbours sued over a [$9 million] road. | USD 9e6
The fund has a hard cap of [$6 billion], its market cap of [$20 billion] aside. | USD <6e9; USD 2e10
It comes with a minimum commitment of [$2 billion]. | USD >2e9
Load (max.): [36 MW] | W <36e6
It will cost [$5 billion], at least. | USD >5e9
Every quarter it spends [$40 million] on power. | USD 4e7 /quarter
The lease has a term of at least [12 years]. | month >144
The rent went up to [$910 million a month] from [$640 million]. | USD 9.1e8 /month; USD 6.4e8
Power comes under a [25-year] agreement. | month 300
The campus begins with [800 megawatts to 1 gigawatt]. | W 8e8..1e9
The site will have [800MW–1GW] by then, or between [245 MW and 2.3 GW]. | W 8e8..1e9; W 2.45e8..2.3e9
Capacity doubles, from some [3 GW] to [6 GW]. | W ~3e9; W 6e9
Its worth went from about [$4.9 trillion] to [$5.1 trillion]. | USD ~4.9e12; USD 5.1e12
It raised [$5 billion] an hour ago. | USD 5e9
It will go from [$10 million] to [$20 million]. | USD 1e7; USD 2e7
A choice of [100 MW] or [1 GW]. | W 1e8; W 1e9
The bid is worth [$10.45 a share] before the market opens. | USD 10.45 /unit
Power goes at [$110 to $115 a megawatt-hour]. | USD 110..115 /unit
Google guides from [$66 billion to $72 billion]. | USD 6.6e10..7.2e10
The grid operator set aside [half a gigawatt] for the lab's first hall. | W 5e8
Lenders lined up behind a [one-and-a-half-billion-dollar] loan. | USD 1.5e9
It went for [a couple hundred million dollars], the better part of [$250 million]. | USD 2e8; USD ~25e7
The hall draws [half a GW] and holds [10-15,000 GPUs]. | W 5e8; chip 10000..15000
It is not even [$2 billion], or [$1 billion] at the very least. | USD <2e9; USD >1e9
It will cost [twelve million dollars] to cool the racks. | USD 12e6
A juror put the damage at [a hundred and forty thousand dollars]. | USD 140000
The founders kept [two hundred fifty million dollars] for themselves. | USD 250e6
Backers wired [three quarters of a billion dollars] before dawn. | USD 750e6
The round brought in [half a million dollars] of a planned [$3 million]. | USD 5e5; USD 3e6
Rent comes to [$0.85 per GPU-hour]. | USD 0.85 /unit
The price fell to [45 cents per million tokens]. | USD 0.45 /unit
Shares changed hands at [$312.40 apiece]. | USD 312.4 /unit
Its backlog now tops [$500-million-plus]. | USD >5e8
Each site is a [$2 billion-plus] undertaking. | USD >2e9
The fund wants to raise [$1.2-$1.5 billion]. | USD 1.2e9..1.5e9
They talked about [$1.2bn to 1.5bn] over dinner. | USD 1.2e9..1.5e9
Analysts see spending of [$60 billion to $65 billion]. | USD 60e9..65e9
Prices vary from [$250,000 to $1 million a year]. | USD 250e3..1e6 /year
Grants range between [$750,000 and $2 million]. | USD 750e3..2e6
Tickets ranging from [$200 to $4 million] were sold to backers. | USD 200..4e6
Net income rose by [$3 billion] to [$14 billion]. | USD 3e9; USD 14e9
Profit climbed [$2.1 million] to [$9.8 million] in the spring. | USD 2.1e6; USD 9.8e6
The stock gained [6.5%] to 164 points. | % 6.5
Margins fell [0.4 percent] to 13,176 by noon. | % 0.4
The board lifted its outlook from [$60 billion to $65 billion] to [$66 billion to $72 billion]. | USD 60e9..65e9; USD 66e9..72e9
Growth of [5 to 7 per cent] is now expected. | % 5..7
Valued at [$41 billion] in March, it is worth far more now. | USD 41e9
It spends [US$89 million to US$93 million] on chips. | USD 89e6..93e6
The bid, at [HK$12.4 billion] ([US$1.6 billion]), was refused. | HKD 12.4e9; USD 1.6e9
A rival offered [A$3.2bn], or about [$2.1bn]. | AUD 3.2e9; USD ~2.1e9
The Sydney firm raised [$A40 million] and owes [$US12 million]. | AUD 40e6; USD 12e6
Foxconn will put [NT$50 billion] into the plant. | TWD 50e9
It holds [NZ$15 million] and [S$9 million] in cash. | NZD 15e6; SGD 9e6
Reliance pledged [Rs 75,000 crore] to the campus. | INR 75e10
The ministry set aside [₹10,372 crore], some of it as [1.5 lakh crore rupees] of loans. | INR 103.72e9; INR 1.5e12
The Tokyo lender put in [1兆5000億円], its Seoul peer [1조 2000억 원]. | JPY 1.5e12; KRW 1.2e12
The lab pays [$3 per million input tokens], its rival [$15 per million output tokens]. | USD 3 /unit; USD 15 /unit
It owes [RMB380bn] over [three years], and will invest [$600 billion] over four years. | CNY 380e9; month 36; USD 600e9
The campus will employ [1,500] at its peak. | employee 1500
Seoul will spend [9.4 trillion won] through 2027. | KRW 9.4e12
Riyadh committed [SAR 15 billion] and Abu Dhabi [AED 5bn]. | SAR 15e9; AED 5e9
Zurich backed it with [CHF 1'250'000]. | CHF 1250000
The Norwegian site cost [4.5 billion Norwegian kroner]. | NOK 4.5e9
A Danish fund gave [300 million Danish crowns]. | DKK 3e8
They borrowed [75 USD million] at a fixed rate. | USD 75e6
The sum was booked as [MEUR 120] in the Helsinki filing. | EUR 120e6
It carries [$13.5B] of a planned [$40B]. | USD 13.5e9; USD 40e9
So far it has drawn [280 million] of the [1.5 billion shekels] it needs. | ILS 280e6; ILS 1.5e9
Annual recurring revenue passed [$30B] ARR in April. | USD >30e9 /year
The lease runs at [$1.25bn a month] over [five years]. | USD 1.25e9 /month; month 60
The buyer signed a [seven-year], [$3 billion] lease. | month 84; USD 3e9
It is a [15-year] power purchase agreement for [250 MW]. | month 180; W 250e6
The deal runs for a [decade]. | month 120
Under the contract, it pays for [18 months]. | month 18
The company took out [15-year] leases on three of its sites. | month 180
It hopes for [low-single-digit billions of dollars] in savings. | USD 1e9..3e9 vague
The bill runs into [double-digit millions of euros]. | EUR 1e7..1e8 vague
Bankers expect a [nine-figure] payday. | USD 1e8..1e9 vague
He took home a [mid-eight-figure] package. | USD 3e7..7e7 vague
It is ready to spend [tens of billions of dollars]. | USD 1e10..1e11 vague
Insiders speak of [hundreds of millions of dollars]. | USD 1e8..1e9 vague
[Several hundred million dollars] went into networking. | USD 2e8..1e9 vague
It would need [a few billion dollars] more. | USD 2e9..1e10 vague
The campus needs [1.2 GW] now and up to [3 GW] later. | W 1.2e9; W <3e9
The turbines deliver [350 to 400 megawatts]. | W 350e6..400e6
The hall draws [2-3 GW]. | W 2e9..3e9
A battery of [1.2 GWh] backs it up. | Wh 1.2e9
The lab burnt [600 megawatt-hours] on one training run. | Wh 600e6
More than [200,000 Nvidia H100s] sit in Memphis. | chip >200000
It ordered up to [one million TPUs]. | chip <1e6
Racks of [100,000-plus GB200s] will follow. | chip >100000
The first [16,000 Blackwell systems] arrived in May. | chip 16000
He bought [30,000 more GPUs]. | chip 30000
The fund took a [49%] stake for [$8 billion]. | % 49; USD 8e9
It holds [27 per cent] of the shares. | % 27
Some [1,600 people] work there and [4,500 jobs] are planned. | person ~1600; job 4500
The chatbot has [800 million weekly users]. | user 8e8 /week
Roughly [two dozen companies] took part. | company ~24
It has [15,000 chips], compared with fewer than [4,000] last year. | chip 15000; chip <4000
The team of [300 people] is up from about [150] five months ago. | person 300; person ~150
The state has promised [$240 million] in Canadian dollars. | CAD 24e7
Taipei's maker earned [T$505.7 billion] in the quarter. | TWD 505.7e9
Altogether it adds up to [$11.1 billion]. | USD 11.1e9
It is worth [$10 billion] or a little above. | USD >1e10
It will take [75 megawatts] at Redwater for about [15 years]. | W 75e6; month ~180
The initial term of [10 years] has two options of [five years] each. | month 120; month 60
The clinic chain plans to hire [500] more. | employee 500
Some [340 hospitals] use it. | customer ~340
Its headcount grew to [4,500]. | employee 4500
The payroll has swollen from [800 employees] to [2,300]. | employee 800; employee 2300
The app counted [300 million monthly active users]. | user 300e6 /month
Sales grew [sevenfold] in a year. | x 7
Orders were [2.5x] last year's. | x 2.5
Somewhere between [10 and 15 GW] is needed. | W 10e9..15e9
Output went from [10 GW] to [15 GW] in a year. | W 10e9; W 15e9
Spending, put at north of [$40 billion], may grow. | USD >40e9
The price is an estimated [$9 billion]. | USD ~9e9
It paid [$3 billion] or more. | USD >3e9
No more than [$500 million] goes to staff. | USD <5e8
The stake went for HK$, not for the [US $2.1 billion] first told. | USD 2.1e9
Sales in the region rose [sixfold] to [HK $3.7 billion]. | x 6; HKD 3.7e9
Shares slipped [3%] to [164p] in London. | % 3; GBP 1.64
The miner holds [9,200 BTC] and sold [1,100 bitcoins]. | BTC 9200; BTC 1100
A licence is [twelve dollars and fifty cents a month]. | USD 12.5 /month
Taiwan's maker guided to [15 billion New Taiwan dollars]. | TWD 15e9
The campus eats up [4.5 billion Swedish kronor]. | SEK 4.5e9
Pakistan pays [900 million Pakistani rupees]. | PKR 9e8
A cut from [1,200] to [900 million dollars] is near. | USD 12e8; USD 9e8
It pared its workforce to about [2,300]. | employee ~2300
Offices range from [$8 to $11 per square foot]. | USD 8..11 /unit
It signed a [$400 million a year], [ten-year] contract. | USD 4e8 /year; month 120
A [several-year] supply agreement is close. | month 24..120 vague
It raised the equivalent of [$150 million] in yen. | USD 150e6
A multi-year pact was signed with Claude 4 and GPT-5 in mind. |
Founded in 2019, the 34-year-old's firm ships version 3.5 on 5G phones. |
See chapter 12, page 340, or call 020 7946 0958. |
The model has 405 billion parameters and was trained on 15 trillion tokens. |
The Nasdaq closed at 17,500 and the S&P 500 at 5,900. |
A 7-2 vote on May 14, 2026 ended the matter.¹ |
Engineers wrote 600,000 lines of code in 12 languages. |
The room is 40 feet wide, 1,200 square metres in all, at 21 degrees. |
A rack weighs 3,000 pounds, and its pump turns with 275 pound-feet of torque. |
The display is a 1080p panel, the 42nd of its kind, in 4K. |
The workforce of 2026 is younger, and its payroll is paid at 9:30. |
The Audi RS6 seats four, and the 30-year-old who signed a contract for it drove off. |
A 4,000-pound rack came at 10 a.m., when the headcount at 10 a.m. was nil. |
The page is at https://www.example.com/search?q=30%25%2020%25&n=405B for now. |
He had three years over the course of two terms, and the round, Series C, is done. |
It was a current, different, determined and deal-less decade. |
She left the lab two years ago, after a deal of two years earlier. |
The chip is made on a 3-nanometre process with 208 billion transistors. |
In 2018 MIT researchers showed a 15 year-old student how it works. |
`,
  fr: `
On y compte [une centaine d'ingénieurs] et [un millier d'emplois]. | employee ~100; job ~1000
Il coûte [92 euros le mégawattheure], contre [61 euros le mégawattheure] avant la fin. | EUR 92 /unit; EUR 61 /unit
La capacité sera d'[un gigawatt et demi]. | W 1.5e9
On y voit [600 ouvriers] et [un millier de salariés]. | employee 600; employee ~1000
Le terrain vaut [1,9 million d'euros le mégawatt]. | EUR 1.9e6 /unit
L'enveloppe est de [12 milliards de dirhams marocains], et de [45 milliards de FCFA]. | MAD 1.2e10; XOF 4.5e10
Le prêt, d'une maturité de [7 ans], est souscrit. | month 84
En deux mois elle a déjà emprunté [58 millions d'euros]. | EUR 5.8e7
Montant maximal de l'accord-cadre : [12 600 000 EUR] | EUR <12.6e6
Le site passera de [20] à plus de [100 MW]. | W 2e7; W >1e8
Il est question d'[une quinzaine de milliards de dollars]. | USD ~1.5e10
Elle se louait [huit dollars] au plus fort de la pénurie. | USD 8
On parle de [900 millions d'euros], voire davantage », dit-il. | EUR >9e8
Chaque baie coûte [3 millions d'euros]. | EUR 3e6 /unit
Le gain est en hausse de [44 pour cent], et de [2,87 dollars par titre]. | % 44; USD 2.87 /unit
La ligne coûte [64 €/MWh], chaque baie tire [132 kW par baie]. | EUR 64 /unit; W 132000 /unit
Son revenu a franchi la barre des [100 millions d'euros]. | EUR >1e8
Il a franchi en mai le cap des [100 MW] et n'a pas passé le seuil des [3 milliards d'euros]. | W >1e8; EUR <3e9
L'État porte de [9,9] à [15,1 %] sa part. | % 9.9; % 15.1
Il vise une croissance organique de [9 à 11 %], après être passé de [7] à [8 %]. | % 9..11; % 7; % 8
Le courant coûte [42 € le MWh]. | EUR 42 /unit
Il passe en revue les [35 sites] retenus. | site 35
Kerval emploie désormais [320 salariés] à Lyon. | employee 320
Les revenus atteignent [14 Md$], contre [1 Md$] quatorze mois plus tôt. | USD 14e9; USD 1e9
Le groupe ne compte pas y mettre plus de [200 millions d'euros]. | EUR <2e8
Le prêt est d'un montant maximal de [3 milliards de dollars]. | USD <3e9
En plus de [80 MW] déjà bâtis, il en promet d'autres. | W 8e7
Le groupe a levé [1,25 milliard d'euros] en mars. | EUR 1.25e9
L'État met [1 250,5 millions d'euros] sur la table. | EUR 1250.5e6
Le campus coûtera entre [30 et 50 milliards d'euros]. | EUR 30e9..50e9
La jeune pousse vaut désormais près de [12 milliards de dollars canadiens]. | CAD ~12e9
Le fonds apporte [deux cent cinquante millions de dollars américains]. | USD 250e6
Le loyer atteint [90 M€ par an]. | EUR 90e6 /year
La facture s'élève à [2,3 Md€]. | EUR 2.3e9
Le contrat de [sept ans] porte sur [un demi-gigawatt]. | month 84; W 5e8
Le site consommera plus d'[un gigawatt]. | W >1e9
Elle a acheté des [centaines de milliers de puces]. | chip 1e5..1e6 vague
Son effectif compte quelque [1 600 salariés]. | employee ~1600
Le chiffre d'affaires est passé de [4 milliards] à [9 milliards de dollars]. | USD 4e9; USD 9e9
Le groupe détient [49 %] du capital. | % 49
[Des dizaines de milliards de dollars] seront dépensés. | USD 1e10..1e11 vague
Il faut [quatre-vingt-dix mégawatts], puis [soixante-quinze mégawatts], soit [250 k€]. | W 90e6; W 75e6; EUR 250e3
Un chèque de [deux milliards et demi d'euros] suffira. | EUR 2.5e9
Ses revenus dépassaient [100 millions de dollars américains]. | USD >1e8
Elle n'emploie qu'[une cinquantaine de personnes]. | person ~50
Sa valeur dépasse le [milliard d'euros]. | EUR >1e9
L'effectif est passé à [2 300] en un an. | employee 2300
Le fonds québécois met [40 millions $ CA]. | CAD 4e7
Un accord [décennal] est signé. | month 120
Fondée en 2023, la société emploie le modèle Mistral Large 2 depuis le 14 mai. |
`,
  de: `
Erwartet wird ein Wachstum von [9 bis 11 Prozent]; der Anteil stieg von [9] auf [11 Prozent]. | % 9..11; % 9; % 11
Sie kündigte ein Aktienrückkaufprogramm über [10 Milliarden Euro] an. | EUR 1e10
Der Umsatz liegt im laufenden Programm über [5 Milliarden Euro]. | EUR >5e9
Nach § 17 KSchG angezeigte Stellen fallen weg, vielleicht [30.000 Leute]. | person ~30000
Es braucht jährlich [1,1 TWh]. | Wh 1.1e12 /year
Die Kreditlinie über [750 Millionen Dollar] steht. | USD 7.5e8
Der Erlös: [3,1 Mrd. Dollar], grob geschätzt. | USD ~3.1e9
Eine [Dreiviertelmilliarde Euro] fließt. | EUR 7.5e8
Der Erlös beträgt [48.310 TEUR]. | EUR 48.31e6
Rund [2000 Arbeitsplätze] entstehen, im Jahr 2024 Arbeitsplätze wie diese. | job ~2000
Sie gewährt auf [acht Jahre] einen Kredit über [85 Millionen Franken]. | month 96; CHF 8.5e7
Die Leistung wächst von knapp [3000] auf mehr als [5000 Megawatt]. | W ~3e9; W >5e9
Jede dieser Fabriken kostet [drei Milliarden Euro]. | EUR 3e9 /unit
Es betreibt [zwölf KI-Rechenzentren] in Hessen. | site 12
Ihr gehören laut Handelsregister über [25 Prozent] davon. | % >25
Sie verfügt über [22.000 GPUs] und verhandelt über [2 Milliarden Euro]. | chip 22000; EUR 2e9
Die Linie ist auf [750 Mio. £] gedeckelt, der Bau kostet [120 Mio. Fr.], sagt sie. | GBP <7.5e8; CHF 1.2e8
Die Rede ist von einem [zweistelligen Milliarden-Dollar]-Betrag. | USD 1e10..1e11 vague
Üblich sind [10 bis 12 kW je Rack]. | W 10000..12000 /unit
Sie zahlt eine [Viertelmillion Euro]. | EUR 2.5e5
SoftBank steigt mit bis zu [40 Milliarden Dollar] ein. | USD <4e10
Er gibt dafür nicht unter [zwei Milliarden Euro] aus. | EUR >2e9
Die Obergrenze liegt bei [90 Millionen Euro]. | EUR <9e7
Der Wert hat die Marke von [2 Billionen Dollar] überschritten, die von [90 Millionen Euro] nicht. | USD >2e12; EUR 9e7
Sie hat keine [30 Millionen Euro] Umsatz. | EUR <3e7
Das bringt der Stadt [zwei Millionen Euro] Gewerbesteuer im Jahr. | EUR 2e6 /year
Ausgelegt ist der Bau für ein Maximum von [500 MW]. | W <5e8
Der Konzern steckt [€1,2 Mrd.] in das Werk. | EUR 1.2e9
Das Rechenzentrum kostet rund [4,5 Milliarden Euro]. | EUR ~4.5e9
Der Umsatz stieg um [2 Milliarden] auf [7,5 Milliarden Euro]. | EUR 2e9; EUR 7.5e9
Ein [siebenjähriger] Vertrag sichert [250 Megawatt]. | month 84; W 250e6
Für [zweihundertfünfzig Millionen Euro] gibt es [hundertfünfundzwanzig Megawatt]. | EUR 250e6; W 125e6
Die [einhundertzwanzig Millionen Dollar] bringen [hundertfünfzigtausend Chips]. | USD 120e6; chip 150000
Der Staat gibt [anderthalb Milliarden Euro] dazu. | EUR 1.5e9
Die Firma bietet [16,4 Millionen kanadische Dollar]. | CAD 16.4e6
Norwegen zahlt [3 Milliarden norwegische Kronen]. | NOK 3e9
Der Start-up-Gründer sammelte [1.250,5 Mio. Euro] ein. | EUR 1250.5e6
Es geht um [mehrere Milliarden Dollar]. | USD 2e9..1e10 vague
Geplant sind bis zu [100.000 Grafikprozessoren]. | chip <100000
Der Anteil sank auf knapp [27 Prozent]. | % ~27
Die Miete beträgt [1,5 Mio. Euro pro Monat]. | EUR 1.5e6 /month
Der Vertrag läuft über [zehn Jahre]. | month 120
Die Aktie stieg um [3,5 Prozent] auf [187,90 Dollar]. | % 3.5; USD 187.9
Die Firma beschäftigt rund [900] und plant mehr. | employee ~900
Der Wert beläuft sich auf rund [5,5 Milliarden Dollar], umgerechnet [4,8 Milliarden Euro]. | USD ~5.5e9; EUR ~4.8e9
Die Belegschaft wuchs auf [2.300]. | employee 2300
Gezahlt wurden [900.000 Schweizer Franken]. | CHF 9e5
Es ist ein [15-jähriger] Liefervertrag. | month 180
Der 34-jährige Gründer verlor den Vertrag. |
Seit 2019 nutzt das Team Version 4.5 auf Seite 12. |
`,
  es: `
La empresa creará hasta [2000 empleos]. | job <2000
Philips invertirá [500 millones de pesos] en México. | MXN 5e8
Gasta [8,500 millones de pesos] en Querétaro, México. | MXN 8.5e9
Comprime modelos hasta en un [95%]. | % <95
El cheque va de [veinte a treinta millones de dólares]. | USD 2e7..3e7
Los [mil doscientos millones de euros] son viejos. | EUR 1.2e9
La ayuda tendrá un tope del [35%]. | % <35
La plantilla no pasa de [60 personas]. | person <60
La ocupación roza ya el [90%]. | % ~90
EBITDA: [MMUS$ 320] | USD 3.2e8
Crea [7,200 empleos] en la obra. | job 7200
Adjudicó por [S/ 45 millones] la nube. | PEN 4.5e7
Bogotá espera recaudar [1,8 billones de pesos] en Colombia, lejos de México. | COP 1.8e12
Son [$4,350 millones de pesos] para México. | MXN 4.35e9
La firma supera ya los [100 millones de euros]. | EUR >1e8
Superó por primera vez los [2 billones de dólares], no la barrera de los [90 MW]. | USD >2e12; W 9e7
Recaudó [1,500 millones de dólares], [3.5 mil millones de euros] y [57,006 millones de dólares]. | USD 1.5e9; EUR 3.5e9; USD 57.006e9
Ingresó [2,340 millones de euros] de los [25.000 millones de euros] previstos, el [3,2 %]. | EUR 2.34e6; EUR 2.5e10; % 3.2
El litro cuesta [1,450 euros por litro], y el euro [1,080 dólares por euro]. | EUR 1.45 /unit; USD 1.08 /unit
Captó más de los [100 millones de euros] previstos. | EUR 1e8
Levantarlo cuesta [50.000 millones de dólares por gigavatio]. | USD 5e10 /unit
Recibe [4 mil 800 millones de dólares] para ello. | USD 4.8e9
Destina [1,480 mdp] a ello, vende [212.5 mdd] y vale [3.700 millones de euros]. | MXN 1.48e9; USD 2.125e8; EUR 3.7e9
Crea [7 mil 200 empleos] y vende [6 mil 700 mdd]. | job 7200; USD 6.7e9
Ocupa a unos [mil 200 trabajadores]. | employee ~1200
Pagó [3,000 mdd] por toda la empresa. | USD 3e9
Le dan, como mucho, [4 GW]. | W <4e9
El gasto ronda ya los [1,4 billones de dólares]. | USD ~1.4e12
No contrata ni uno más de [1.200 empleados]. | employee <1200
Cuesta [un cuarto de billón de dólares]. | USD 2.5e11
Los ingresos rondan los [500 millones de euros]. | EUR ~5e8
La factura superará los [3.000 millones de euros]. | EUR >3e9
La sede podrá llegar a [1 GW]. | W <1e9
Cobra [15 dólares por millón de tokens]. | USD 15 /unit
Invertirá [300 millones a 1.000 millones de euros]. | EUR 3e8..1e9
Prepara una ampliación de [700 u 800 millones de euros]. | EUR 7e8..8e8
Pagó [650 millones de dólares] por licencias. | USD 6.5e8
La empresa recaudó [1,25 mil millones de dólares]. | USD 1.25e9
El proyecto costará [40.000 millones de euros]. | EUR 40e9
Pagará hasta [500 millones de dólares canadienses]. | CAD <500e6
El contrato de [siete años] suma [1,2 gigavatios]. | month 84; W 1.2e9
Invertirá [medio millón de euros al mes]. | EUR 5e5 /month
Los ingresos pasaron de [800 millones] a [2.000 millones de dólares]. | USD 8e8; USD 2e9
La plantilla suma unos [1.600 empleados]. | employee ~1600
Compró el [49 %] de las acciones. | % 49
Gastará [decenas de miles de millones de dólares]. | USD 1e10..1e11 vague
Subió un [62%], hasta los [57.000 millones de dólares]. | % 62; USD 57e9
Podría crecer hasta los [9.000 millones de euros]. | EUR <9e9
Creció a un ritmo superior al [55 %] en un año. | % >55
Gastan por encima del [millón de dólares al mes]. | USD >1e6 /month
Necesita [setenta y cinco megavatios] y [dos mil empleados]. | W 75e6; employee 2000
La plantilla creció a [2.300] en junio. | employee 2300
La ronda fue de [U$S 500 millones]. | USD 5e8
Cobró [12 millones de dólares de Singapur]. | SGD 12e6
La firma, fundada en 2019, lanzó la versión 3.5 el 14 de mayo. |
`,
  it: `
Hanno superato nel complesso i [300 MW], ceduti per [mezzo miliardo di euro]. | W >3e8; EUR 5e8
Vale forse [5 miliardi di euro]. | EUR ~5e9
Ha circa [30 milioni di utenti attivi mensili]. | user ~3e7 /month
Ci vorranno [10 GW], se non di più. | W >1e10
È ceduta a [10 centesimi di euro al kWh]. | EUR 0.1 /unit
Ricavi [mln € 212,4]; costi [mln € 31,8] | EUR 2.124e8; EUR 3.18e7
Ha speso [una settantina di milioni di euro], sino a [35 milioni di euro]. | EUR ~7e7; EUR <3.5e7
Il contributo è di [5 milioni di euro per impresa]. | EUR 5e6 /unit
Tiene una quota fra il [10 e il 15 per cento]. | % 10..15
Evita una spesa di [qualche decina di milioni di euro]. | EUR 1e7..1e8 vague
La firma viaggia a un run-rate di [14 miliardi di dollari]. | USD 1.4e10 /year
Il canone è di [60 euro per MWh]. | EUR 60 /unit
La spesa è intorno al [20%]. | % ~20
Bruxelles dà [2 miliardi di euro] per ST. | EUR 2e9
Cerca [750 milioni di dollari] a [18 miliardi di dollari] di valore. | USD 7.5e8; USD 1.8e10
Il gruppo ha raccolto [1,25 miliardi di euro]. | EUR 1.25e9
Il campus costerà [mezzo miliardo di dollari]. | USD 5e8
Il contratto di [sette anni] vale [2 miliardi di dollari l'anno]. | month 84; USD 2e9 /year
Servono tra [10 e 15 gigawatt]. | W 10e9..15e9
Verserà fino a [300 milioni di franchi svizzeri]. | CHF <300e6
L'azienda impiega circa [1.600 dipendenti]. | employee ~1600
I ricavi sono saliti di [2 miliardi] a [9 miliardi di euro]. | EUR 2e9; EUR 9e9
Ha ordinato [centomila chip]. | chip 1e5
Con [duecentocinquanta milioni di euro] compra [centocinquantamila chip]. | EUR 250e6; chip 150000
Le restano [centottanta milioni di dollari] e [centoottantuno megawatt]. | USD 180e6; W 181e6
La quota è del [27 per cento]. | % 27
I robot valgono già [39 miliardi], più di [un miliardo di dollari a testa]. | USD 39e9; USD >1e9 /unit
È un accordo [quinquennale] da [90 milioni di dollari australiani]. | month 60; AUD 90e6
Fondata nel 2019, usa la versione 3.5 dal 14 maggio. |
`,
  pt: `
Prevê um crescimento de [9% a 11%]; a fatia subiu de [9%] para [11%]. | % 9..11; % 9; % 11
Ultrapassou ontem a marca de [5 GW]. | W >5e9
Nada menos que [100 mil GPUs] caberão ali. | chip >1e5
As receitas subiram [6%], até aos [312 milhões de euros]. | % 6; EUR 3.12e8
Os [mil e trezentos milhões de euros] têm garantia. | EUR 1.3e9
O preço não passa de [R$ 50 mil por chip]. | BRL <5e4 /unit
Pode ir até aos [cinco milhões de euros]. | EUR <5e6
A fatura não ultrapassará os [60 milhões de euros]. | EUR <6e7
Captou acima dos [US$ 20 bilhões] pretendidos. | USD 2e10
Vendeu mais que os [US$ 25,3 bilhões] projetados. | USD 2.53e10
Não menos que [R$ 7 bi por ano] deixam de entrar. | BRL >7e9 /year
A linha é limitada a [500 milhões de libras]. | GBP <5e8
Os juros são de [6,58% ao ano]. | % 6.58 /year
São uns [14,6 mil M€] agora. | EUR ~1.46e10
A firma vale [US$18Bi]. | USD 1.8e10
A receita passa de [US$ 1 bilhão]. | USD >1e9
Custa [R$ 300 por MWh]. | BRL 300 /unit
O valor ficou abaixo dos [US$ 2 bilhões]. | USD <2e9
Cada uma gasta de [US$ 30 bilhões a US$ 50 bilhões por ano]. | USD 3e10..5e10 /year
A empresa captou [R$ 5 bi] em março. | BRL 5e9
O campus custará [US$ 1,25 bilhão]. | USD 1.25e9
O contrato de [sete anos] prevê [1,2 gigawatt]. | month 84; W 1.2e9
Vai gastar mais de [300 milhões de dólares australianos]. | AUD >300e6
O governo dará [meio bilhão de reais por ano]. | BRL 5e8 /year
A receita passou de [US$ 2 bilhões] para [US$ 9 bilhões]. | USD 2e9; USD 9e9
São cerca de [1.600 funcionários]. | employee ~1600
Comprou [49%] das ações da firma. | % 49
Precisa de [dezenas de bilhões de dólares]. | USD 1e10..1e11 vague
Precisa de [setenta e cinco megawatts]. | W 75e6
O contrato, de [R$ 2,4 mi por mês], vence logo. | BRL 2.4e6 /month
Fundada em 2019, lançou a versão 3.5 em 14 de maio. |
`,
  nl: `
Verwacht wordt een groei van [9 tot 11 procent]. | % 9..11
De omzet heeft de grens van [5 miljard euro] gepasseerd. | EUR >5e9
Het bedrijf schrapt tot [2000 banen]. | job <2000
Reken op [2 gigawatt], of meer’, zegt hij. | W >2e9
Het kost [40 mln euro], naar schatting. | EUR ~4e7
Het schrapt [1200 jobs] tegen 2030 en tot 2034 datacenters. | job 1200
Meta gaat voor [70 à 72 miljard dollar] bouwen. | USD 7e10..7.2e10
Het verhoogde het budget tot [5 miljard dollar], van [2 miljard dollar] eerder. | USD 5e9; USD 2e9
Er staan [twintig AI-datacenters] op de planning. | site 20
De staat houdt op z'n minst [33,4 procent] aan. | % >33.4
Op jaarbasis draait het nu [14 miljard dollar] omzet. | USD 1.4e10 /year
De rekening overschrijdt [3 miljard euro]. | EUR >3e9
Het wordt hooguit [100 MW]. | W <1e8
Het bedrijf haalde [1,25 miljard euro] op. | EUR 1.25e9
Het datacenter kost [anderhalf miljard euro]. | EUR 1.5e9
Een [zevenjarig] contract levert [250 megawatt]. | month 84; W 250e6
Voor [honderdvijftig miljoen euro] koopt het [tweehonderdvijftigduizend chips]. | EUR 150e6; chip 250000
Het vroeg om [honderdvijfentwintig megawatt]. | W 125e6
De omzet steeg met [2 miljard] naar [9 miljard dollar]. | USD 2e9; USD 9e9
De staat geeft maximaal [300 miljoen Canadese dollar]. | CAD <300e6
Er werken zo'n [1.600 medewerkers]. | employee ~1600
Het belang daalde tot [27 procent]. | % 27
Het gaat om [tientallen miljarden dollars]. | USD 1e10..1e11 vague
De huur is [1,5 miljoen euro per maand]. | EUR 1.5e6 /month
Het personeelsbestand groeide tot [2.300]. | employee 2300
Noorwegen legt [3 miljard Noorse kronen] in. | NOK 3e9
Sinds 2019 draait versie 4.5 op pagina 12. |
`,
});
