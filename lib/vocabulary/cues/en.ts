import type { CueWords } from './cue.ts';

/** English. */
export const en: CueWords = {
  valuation:
    'valuation*, revaluation, valuing, valued at, values it at, would value, raise at, raising at, value the company',
  worth:
    'value, worth, valued, values, valuing, price it at, priced it at, prices it at, priced at, pricing it at, value of, would price, pegs, pegged, its worth, price tag, fetch, fetched',
  preMoney:
    'pre money, premoney, before the money, without the new money, not including the new money, before the investment, before the round, before the fresh, before the new, excluding the new',
  postMoney:
    'including the fresh money, including the money, after the round, after the investment, post money, postmoney, post cash, after the new money, including the new, including the fresh, including the round, including the investment, fresh cash included',
  marketCap:
    'market cap, market caps, market capitalisation, market capitalization, market value, stock market value, on the market, capitalisation, capitalization, stock market worth, market worth, wiped off, wiped, erased, most valuable company, most valuable firm, worth most in the world, on the stock market',
  listing:
    'ipo, ipos, listing, public offering, flotation, float, go public, went public, going public, prospectus, debut, direct listing',
  round:
    'round, rounds, series a, series b, series c, series d, series e, series f, series g, series h, series i, series j, series k, series l, series j, seed, raise, mega round, tranche, fundraise, fundraising, fund raising, financing, financings, capital raise, growth round, extension, bridge, private placement, pre seed, final close, top up, topped up, share issue, rights issue, placement, haul',
  raise: 'had raised, has raised, had taken in, raise, raises, raised, raising, looking to raise, wants to raise',
  funding:
    'funding, venture capital, venture funding, fresh capital, new capital, fresh money, new money, equity, fresh funds, capital, proceeds, fresh cash, secondary sale*, share sale*, tender offer*',
  lead: 'led by, led, leads, lead investor, in the lead, heads, headed by, under the lead, co led, at the head, participation, participated, joined by, spearheaded, anchored, with participation',
  backer:
    'investor, investors, backer, backers, backed, backing, shareholder, shareholders, venture firm, sovereign wealth fund',
  invest:
    'has invested, have invested, had invested, already invested, invested already, invest, invests, invested, investing, inject, injects, injected, injecting, infuse*, bet, bets, betting, backs, take part, takes part, took part, cheque, wrote a check, contributed to, contribution',
  investment:
    'investment, investments, infusion, injection, equity investment, cash infusion, convertible, convertible note, commitment to invest',
  put: 'has put, have put, had put, has poured, have poured, has committed, have committed, put in already, put, puts, putting, pour, pours, poured, pouring, plough*, plow*, pump, pumps, pumped, pumping, pledge*, pledging, commit, commits, committed, committing, chip in, sink, sinks, funnel*, funnelled, channel*, give, gave, gives, hand over, handed, sinking, sunk, put up, puts up, brings, brought, adds, chips in, chipped in',
  into: 'into, in exchange for a stake',
  contract:
    'contract*, computing power from, computing capacity from, compute from, cloud services from, licence*, license*, licensing, lease, leases, leased, leasing, rent, rents, rented, rental, subscription*, purchase commitment, purchase commitments, purchase obligation*, offtake, off take, hosting, supply agreement, cloud agreement, cloud deal, compute deal, cloud contract, hiring deal, licensing deal, reverse acquihire, acqui hire, purchase agreement, power purchase, framework agreement, contract value, awarded, awards, tenant, ppa, service agreement, lease agreement, take or pay, deal value, award, tenancy, tenants, colocation, retainer, royalt*, outsourc*, commissioned, commission*, managed services, revenue backlog',
  deal: 'deal, deals, agreement, agreements, pact, partnership, partnerships, tie up, arrangement, alliance, accord, transaction, commitment, commitments, obligations, collaboration',
  order:
    'order, orders, ordered, ordering, purchase orders, purchase order, procure*, bookings, tender, booked an order, booked orders',
  pay: 'pay, pays, paid, paying, payment, payments, fee, fees, hand over, hands over, handed over, handing over',
  compute:
    'cloud, compute, computing, computing power, cloud services, cloud computing, capacity, gpus, gpu, tpus, tpu, chips, servers, accelerators, hardware, semiconductor*, racks, azure, aws, technologies',
  site: 'data center*, data centre*, datacenter*, datacentre*, infrastructure, campus*, supercomputer*, factory, factories, plant, plants, fab, fabs, facility, facilities, buildings, supercluster, cluster, hub, hubs, gigafactory, region, regions, halls, server farm, data halls, megacampus, substation, project',
  spend:
    'has spent, have spent, spend, spends, spent, spending, cost, costs, costing, outlay*, expenditure*, budget, budgets, budgeted, earmark*, allocat*, set aside, shell out, shells out, shelled out, splash*, bill, shelling out, fork out, forks out, forked out, cough up, coughed up, tab, expense*, swallow, swallows',
  capex:
    'capex, capital expenditure*, capital spending, capital outlay*, infrastructure spending, build out, buildout, build outs, buildouts, capital investment*, spending plan, investment plan, construction cost*, into property and equipment, outlays',
  build:
    'build, builds, building, built, construct*, expand, expands, expanding, expansion, develop, develops, developing, erect*, enlarge*, enlarging, upgrade*, retrofit*, fit out',
  programme:
    'mission, programme, program, initiative, scheme, national, government, subsid*, grant, grants, public funds, cabinet, ministry, prime minister, state aid, grant money, chips act',
  acquire:
    'debt included, including debt, including assumed debt, acquire, acquires, acquired, acquiring, acquisition*, takeover*, take over, takes over, took over, taken over, buyout*, merger*, merge, merges, merged, merging, buy out, bought out, purchase of, all stock, bolt on, snap up, snaps up, snapped up, snapping up, absorb*, takes private, took private, changed hands, consideration, gobble*, scoop up, scooped up, scoops up, swoop*, take private, taking private, take it private, sold itself, sells itself, sell itself, sale of the company, changes hands, change hands, acquihire*, all cash deal, all cash offer, all stock deal, deal to buy, deal to acquire, on the table for, private in a, private for',
  buy: 'buy, buys, bought, buying, purchase, purchased, purchases, purchasing, purchaser',
  bid: 'bid, bids, offer, offers, offered, offering to buy, buyer, suitor, target, price tag for, price tag on, purchase price, for the company, for the firm, for the startup, for the start up, sold for, sale price, takeover price, asking price, for the business, equity value, enterprise value, sold to, bidder*, turned down, rebuffed, spurned, put the price at',
  revenue: 'revenue*, sales, turnover, topline, top line, receipts, recurring revenue, net sales, billings, takings',
  earn: 'earning, contribute*, generate*, generating, brings in, bring in, booked, books, posted, posts, turned over, turns over, brought in, pulled in, pulls in, raked in, rakes in, took in, takes in, posting, rang up, chalked up, notched up, bringing in, grossed, grosses, recorded, logged, in the quarter, for the quarter, in the period',
  profit:
    'profit*, earnings, net income, operating income, income, ebitda, ebit, margin*, cash flow, free cash flow, break even, breakeven, bottom line, eps, pretax, pre tax, surplus, in the black, after tax, operating result, earn, earns, earned, net result, cash generation, a gain of, gains of, investment gain*',
  burn: 'burn*, loss, losses, lose, loses, lost, losing, deficit, in the red, write down, write off, writedown, impairment, charge, cash consumption, burned through, burning through, shortfall, red ink, loss making, bled, bleed*, haemorrhag*, hemorrhag*, losing money, swung to a loss, cash outflow',
  debt: 'guarantee*, backstop*, stand behind, stands behind, debt, debts, loan, loans, bond, bonds, notes, credit, credit facility, credit line, term loan, borrow*, lend*, lender*, lent, junk, leverage, mortgage, private credit, revolver, revolving, debenture*, convertible notes, senior notes, delayed draw, construction loan, syndicated, convertible bonds, asset backed, debt financing, project financing, refinanc*, bridge loan, convertible bond, convertible debt, loan facility, debt facility, credit lines, overdraft, maturing, maturity, maturities, securitis*, securitiz*, debt package, debt deal, project finance, bondholder*, creditor*, indebted*, equipment financing, financing facility, vendor financing, bridge money, bridging loan, bridge financing, unsecured',
  perShare:
    'per share, a share, each share, apiece, share price, stock price, per token, per million tokens, per hour, per seat, per user, a month per user, a seat, an hour, per gpu',
  share: 'share, shares, stock, stocks, adr, adrs, traded, trading, session, nasdaq, nyse, wall street',
  price: 'price, prices, priced, pricing, list price, tariff, hovering, charges, charged, charging',
  stake:
    'of the stock, of its stock, of the shares, of its shares, of the combined company, stake, stakes, holding, holdings, ownership, interest, shareholding, minority, minority stake, majority stake, owned by, equity stake, ownership stake, percent of the company, of the company, voting, nonvoting, non voting, of the capital, shares in, remaining shares, values the holding, values the stake, values its stake, values its holding, value of the stake, value of the holding, value of its stake, worth of its stake, shares worth, position in, whole position',
  own: 'owner of, own, owns, owned, holds, hold, held, controls, control, controlled, ends up with, keep, keeps, retain*, dilut*',
  users:
    'users, user, monthly active, weekly active, daily active, downloads, subscribers, active users, developers, visitors, members, people use, installs, viewers, students, serves, people each, people a week, people a month',
  customers:
    'customer, customers, clients, client, businesses, enterprises, business customers, enterprise customers, companies use, accounts, paying, firms, organisations, institutions, signed up, organizations, schools, hospitals, retailers, merchants, universities, law firms, banks, paid seats, licences sold',
  staff:
    'employee*, jobs, job, staff, staffers, workers, workforce, headcount, roles, positions, layoff*, laid off, lays off, lay off, hires, hire, hired, hiring, engineers, job cuts, team, personnel, permanent, construction, employ, employs, employing, redundan*, slash*, recruit*, payroll, axe, axed, axing, contractors, annotators, researchers, scientists, specialists, colleagues, vacanc*, dismiss*, let go',
  premium: 'premium, discount, share of, proportion, market share, traffic',
  rise: 'rise, rises, rose, risen, rising, up, grew, grow, grows, growing, grown, growth, increase*, increasing, jump*, surge*, surging, soar*, climb*, gain, gains, gained, doubled, doubling, tripled, quadrupled, fell, fall, falls, falling, fallen, drop*, decline*, declining, slid, slides, slump*, plunge*, sank, dip, dipped, down, tumble*, shed, sheds, lost, loses, year over year, year on year, yoy, compared with, compared to, quarter over quarter, multiplied, fold, rallied, rally, advanced, higher, lower, cagr, larger, faster, widen*, narrow*, shrank, shrink*, swell*, swollen, leap*, halved, halve, halving, year earlier, more than a year ago, less than a year ago',
  market:
    'market, market size, industry, sector, global spending, worldwide spending, total market, addressable market, tam, venture funding, industry wide, hyperscalers, big tech, economy, gdp, capital flow, spending on ai, chip sales, the market, the world will spend, gartner, idc',
  all: 'combined, companies, across the industry, worldwide, globally, all us, startups, investors',
  settle:
    'settle, settles, settled, settlement*, fine, fines, fined, penalt*, damages, compensat*, lawsuit, sue*, court, judge, plaintiffs, copyright, class action, verdict, antitrust fine, restitution, payout, breach*, violat*, infring*, authors, publishers, levied, levy, sanctions, copyright holders, breakup fee*, break up fee*, break fee*, termination fee*, backs out, back out, walk away, walks away, pulls out, if it fails, falls through',
  wealth:
    'net worth, fortune, wealth, personal fortune, richest, his own, her own, billionaire, dividend*, buyback*, cash pile, of cash, pay package*',
  supply:
    'supply, supplies, supplied, deliver, delivers, delivered, provide*, providing, deploy*, install*, ship, ships, shipped, host, hosts',
  use: 'use, uses, access, draw on, secure, reserve*, capacity of, power of, consume*',
  subsidy: 'subsidy, subsidies, per cylinder, welfare, aid',
  runRate:
    'annual rate, run rate, runrate, run rates, annualised revenue, annualized revenue, annualised, annualized, annual pace, annual recurring revenue, arr, recurring revenue, annual recurring, pipeline, annual clip, yearly pace, annual basis, extrapolated',
  recurring: 'arr, annual recurring revenue, recurring revenue, annual recurring, recurring',
  annualised:
    'annualised, annualized, annualised revenue, annualized revenue, run rates, run rate, runrate, annual pace',
  recognised: 'recognised revenue, recognized revenue, reported revenue, gaap',
  forecast:
    'guided, pencil, forecast*, project, projects, projected, projecting, projection*, expects, expect, expected, expecting, estimates that, guidance, target, targets, targeted, targeting, outlook, anticipat*, counts on, sees, foresee*, predict*, on track, internal forecasts, on pace, by 2027, by 2028, by 2029, by 2030, guides, will reach, consensus',
  cumulative:
    'adds up to, haul, total, totals, totaling, totalling, in total, in all, altogether, overall, all told, so far, to date, cumulative*, combined, added together, sum, since its founding, since inception, since 2023, brings the total, bringing the total, brings its total, bringing its total, takes the total, taking the total, thereby comes to, all rounds together, taken together, aggregate, lifetime, backlog, entire, whole, more than it has ever, total raised, since it was founded, since its, since launch, thus far, total funding',
  secondary:
    'secondary, tender offer, employee share sale, share sale, secondary sale, secondary market, employees sell',
  overYears:
    'over the next, over several years, over the coming, multi year, multiyear, through, until, next decade, years, across, lifetime of the',
  cash: 'cash, excluding leases, property and equipment',
  withLeases: 'including leases, including finance leases, finance leases, with leases, including leased',
  fairValue: 'fair value, marked up, mark to market, carrying value, valued its stake',
  cost: 'at cost, cost basis, acquisition cost',
  gross: 'gross',
  net: 'net',
  itLoad: 'it load, it capacity, critical it, it power, critical load',
  facility: 'facility power, facility load, grid, utility power, total facility, grid connection, at the meter',
  done: 'raised, closed, completed, finished, wrapped up, finalised, finalized, invested, has invested, put in, acquired, bought, paid, took in, received, landed, collected, got, is now, reached, surpassed, surpassing, passed, stood at, stands at, stands, came to, comes to, spent, has put, hit, already, confirmed, posted, reported, generated, made, earned, officially, built, has raised, secured, sold, holds, owns, booked',
  agreed:
    'agree, agrees, agreed, agreement, signed, signs, signing, sign, inked, inks, struck, strikes, sealed, seals, seal, contract, contracted, deal, settlement, definitive, ordered, order, placed, commits, committed, lease, leases, leased, rents, concluded, entered into, accepted, terms, pact, partnership, awarded, acquires, buys',
  plan: 'plan, plans, planned, planning, intend*, aim, aims, aiming, pledge*, promise*, commit, commits, committed, vow*, set to, going to, due to, meant to, ready to, getting ready, prepares, preparing, hopes, wants, to build, to invest, to spend, to buy, to deploy, earmark*, budget*, allocat*, proposed, approve*, cleared, outlay, unveiled, target*, aspire*, undertakes, will invest, will spend, will build, is to, are to, goal',
  will: 'will, would, shall, is to, are to, to be, later, next, coming, over the next, in the coming, upcoming, future, eventually, by the end of, soon',
  conditional:
    'could, may, might, can, possibly, potentially, potential, should, if, would, up to, as much as, hypothetical*',
  talks:
    'talks, in talks, negotiat*, discuss*, consider*, considering, weigh*, explor*, mull*, eye*, eyeing, seek*, sought, near a deal, nearing, close to a deal, in advanced talks, early stage, term sheet, courting, pitch*, approach*, holding talks, looking to raise, being discussed, preliminary talks, wants to raise',
  rumour:
    'reportedly, is said, are said, said to, rumour*, rumor*, allegedly, speculation, speculated, unconfirmed, one hears, is thought, is believed, purported*, talk of, it is said, supposedly, leaked, according to reports, media reports, estimated, estimate, estimates, analysts, put at, puts it at, put it at, has it at',
  people:
    'sources, source, people familiar, people who know, people with knowledge, persons familiar, person familiar, insiders, those familiar, acquainted with, knowledge of the matter, familiar with the matter, three people, two people, asked not to be named, did not want to be named',
  denied:
    'is not in talks, are not in talks, not in talks, not in discussions, no talks, no plans to, no plans for, not planning, ruled out, rules out, not considering, walks away, walking away, calls off, call off, calling off, pulls out, backs out, drops, dropped plans, turned down, denied, denies, deny, refute*, not true, false, rejected, dismiss*, walked away, called off, abandon*, scrapped, scraps, cancelled, canceled, cancels, collapsed, collapses, fell through, fell apart, came apart, fizzled, pulled out, came to nothing, ended talks, withdrew, withdrawn, terminated, broke down, shelved, no longer, blocked, not a commitment, backed out, dropped its bid, failed bid, failed',
  ended:
    'walks away, calls off, call off, calling off, walked away, called off, abandoned, collapsed, fell through, came to nothing, scrapped, terminated',
  past: 'had raised, had taken in, had put, had invested, last year, last fall, last spring, last summer, last winter, previously, previous, earlier, before, former*, prior, until now, already, had, used to, back in, at the time, originally, initially, once, a year ago, years ago, months ago, weeks ago, last month, last week, recently, past years, in the past, background, ago, earlier this year, earlier this month, in 2018, in 2019, in 2020, in 2021, in 2022, in 2023, last round, last valued, since 2023, from before, its earlier, months after',
  ago: 'ago, a year ago, years ago, months ago, weeks ago, back, back in, last year, last month, last week, last fall, last spring, last summer, last winter, previously, previous, prior, earlier, earlier this year, earlier this month, its earlier, former, formerly, last round, last valued, at the time, in 2018, in 2019, in 2020, in 2021, in 2022, in 2023',
  perfect:
    'has invested, have invested, had invested, has put, have put, had put, has poured, have poured, has committed, have committed, has spent, have spent, has pumped, has sunk, already invested, invested already, put in already, had raised, had taken in, from before, all rounds together, so far, to date, in total',
  since: 'since, from',
  now: 'now, today, currently, current, just, this week, this month, on monday, on tuesday, on wednesday, on thursday, on friday, newly, new, newest, fresh, latest, yesterday, this year, at present, present, lately, has just, right away, at once, is now, these days, additional, another, further',
  announce:
    'announce*, said, says, made public, made known, unveil*, disclos*, confirm*, reveal*, state, stated, statement, filing, press release, officially, official',
  milestone:
    'milestone*, condition*, contingent, subject to, depend*, provided that, if it, should the, performance, tied to, hinges, approval',
  option: 'option*, warrant*, right to, may add, can rise',
  preliminary:
    'preliminary, non binding, nonbinding, letter of intent, memorandum, mou, framework, term sheet, tentative',
  building:
    'under construction, being built, is building, are building, construction, broke ground, breaking ground, building',
  running:
    'operational, online, live, in operation, running, at work, energised, energized, up and running, in service, drive, drives, opened, in use',
  part: 'of which, of that, of the total, part of, portion of, tranche, share of, of a planned, first phase, initial, first tranche, of it, of them, among them, stage one, phase one, includes, including',
  more: 'additional, another, more, extra, further, on top, plus, besides, in addition, added',
  first: 'first, initial, phase',
  joint: 'while, but, which, whereas, although, though, as, after, when, who, whose, because, since, where, that',
  gain: 'secure, secures, secured, securing, land, landed, lands, bagged, bags, collected, collects, took in, takes in, taken in, take in, pulled in, pulls in, hauled in, hauls in, nabbed, nabs, snagged, snags, scored, scoops, attracted, attracts, drew in, drew, closed, closes, closing, close, received, receives, got, gets, brought in, brings in, bring in, rakes in, raked in, picks up, picked up, wins, won, obtained',
  nothing:
    'founded in 2018, founded in 2019, founded in 2020, founded in 2021, founded in 2022, founded in 2023, contract chipmaker, contract chipmakers, contract manufacturer, start up, start ups, up to date, on the rise, raised its forecast, raised its guidance, bill gates, stock market',
  backlog:
    'backlog, backlogs, remaining performance obligations, performance obligations, rpo, order book, orders not yet, contracts not yet, unfilled orders, orders on hand, orders in hand, still to be delivered, yet to be delivered, revenue backlog',
};
