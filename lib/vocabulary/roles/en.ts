import type { RoleWords } from './role-words.ts';

/** English. */
export const en: RoleWords = {
  ties: {
    invest:
      'invest support* invests invested investing put puts putting pour pours poured pouring pump pumps pumped pumping inject* infuse* pledge* commit commits committed committing promise* bet bets betting ' +
      'contribute* plough* plow* sink sinks sank back backs backed backing fund funds funded funding finance finances financed plunk* injects stump* wager* funnel* devote*',
    raise:
      'raise raises raised raising secure secures secured securing close closes closed closing land lands landed collect* bag bags bagged took takes taking taken pull pulls pulled haul* attract* draw draws drew ' +
      'nab* snag* scoop* score scored obtain* net nets netted wrapped gather* amass* rake*',
    lead: 'lead leads led co-led coled heads headed heading spearhead* anchor anchors anchored anchoring participat* join joins joined joining co-lead coleads headed',
    acquire:
      'acquire acquires acquired acquiring buy buys bought buying purchase purchases purchased purchasing takeover absorb* swallow* snapped merge merges merged merging offer offers offered bid bids bidding',
    pay: 'pay pays paid paying spend spends spent spending rent rents rented renting order orders ordered ordering owe owes owed use uses used using buys procure* reserve* book books booked tap taps tapped consume* license licenses licensed licensing licence licenced hire hires hired',
    sell: 'sell sells sold selling supply supplies supplied supplying provide provides provided providing deliver delivers delivered delivering ship ships shipped shipping host hosts hosted hosting serve* furnish* lease leases leased leasing let lets operate operates operated lend-out handle* power powers powering',
    own: 'own owns owned owning hold holds held holding control controls controlled retain* keep keeps kept sit sits',
    value: 'value values valued valuing worth price prices priced pricing peg pegs pegged appraise* assess*',
    earn: 'earn earns earned earning generate* make makes made making report reports reported reporting post posts posted posting record recorded book bring brings brought forecast* project projects projected projecting expect expects expected expecting lose loses lost losing burn burns burned burning exceed* reach reaches reached reaching hit hits top topped surpass* log logged',
    borrow: 'borrow borrows borrowed borrowing issue issues issued issuing refinanc* draw-down tapping',
    lend: 'lend lends lent lending underwrite* underwrote syndicat* arrange* guarantee* backstop*',
    build:
      'build builds built building construct* develop develops developed developing expand* erect* break breaks broke plan plans planned planning',
    deploy: 'deploy* install* house houses housed run runs running ran train trains trained training',
    sign: 'sign signs signed signing agree agrees agreed agreeing strike strikes struck ink inks inked announce* unveil* enter enters entered seal sealed reach-agreement negotiat* discuss*',
    settle: 'settle settles settled settling fine fines fined compensat* sue sues sued penali* punish* order-to-pay',
    rise: 'rise rises rose risen rising grow grows grew grown growing jump* surge* soar* climb* gain gains gained fall falls fell fallen falling drop drops dropped slid slide* slump* plunge* tumble* decline* increase* double* triple* quadrupl* up down shed sank',
    employ: 'employ employs employed employing lay lays laid laying cut cuts cutting hires recruit*',
    get: 'get gets got getting receive* win wins won winning gain obtain* accept* enjoy*',
    say: 'say says said saying told tell tells wrote writes according disclosed reveal* confirm* state stated states estimate* cite* citing',
    investment:
      'investment* injection infusion commitment* check cheque financing capital equity backing money cash pledge',
    round: 'round rounds series raise fundraise fundraising tranche seed',
    valuation: 'valuation* capitali* worth value market-value',
    stake: 'stake stakes holding holdings ownership interest shareholding percent-of',
    acquisition: 'acquisition* takeover* purchase buyout* merger* bid',
    contract:
      'contract* deal deals agreement* pact partnership* lease rental licence license arrangement accord alliance tie-up collaboration term backlog obligations commitment',
    order: 'order orders purchase procurement booking bookings',
    spending: 'spending capex expenditure* outlay* budget* investment-plan build-out buildout expansion',
    sales: 'revenue* sales turnover income profit* loss losses margin* earnings arr run-rate cash-flow',
    debt: 'debt loan loans bond bonds notes credit facility mortgage',
    shares: 'share shares stock stocks adr',
    site: 'site sites campus* center* centre* datacenter* plant* factory factories facility facilities complex supercomputer* cluster* hub hubs supercluster infrastructure fab fabs building buildings',
    compute:
      'compute computing capacity cloud chips chip gpus gpu tpus tpu accelerators processors servers gigawatt* megawatt* power electricity energy units',
    staff: 'employee* staff workforce people jobs worker* engineers team headcount',
    backer: 'backer* investor* shareholder* sponsor* fund funds firm-led',
    lender: 'lender* bank banks creditor* underwriter*',
    customer: 'customer* client* tenant* buyer* user users lessee subscriber*',
    supplier: 'supplier* provider* vendor* seller* landlord* lessor builder* host operator* manufacturer* contractor*',
    partner: 'partner partners ally allies parent owner owners subsidiary arm unit division',
    rival: 'rival* competitor* challenger* opponent* peer peers counterpart*',
    firm: 'company startup startups start-up firm lab maker developer giant group chipmaker',
  },
  placers: {
    in: 'in into inside within onto',
    from: 'from out-of off',
    by: 'by',
    with: 'with alongside together',
    to: 'to towards toward',
    for: 'for',
    of: 'of',
    at: 'at',
    on: 'on upon over',
    between: 'between among amongst',
    than: 'than',
    through: 'through via under per',
    as: 'as like',
    against: 'against versus vs',
  },
  and: 'and or plus well',
  be: 'is are was were be been being gets got',
  relative: 'which who that',
};
