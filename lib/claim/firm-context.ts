import { NARROWERS } from '../vocabulary/heads.ts';
import { BE, NOUN, PLACER, TIE } from '../vocabulary/roles/index.ts';
import { PLACERS, TIES, type Placer, type Tie } from '../vocabulary/roles/role-words.ts';
import { lowerAt, touches, type Tokens } from '../vocabulary/tokens.ts';
import { ORGANISATION_KINDS, type OrganisationKind } from '../vocabulary/vocabulary.ts';

/** What the words around a capitalised name say of its being a firm, and of what kind. */
export interface FirmContext {
  /** What speaks for it, by how: of what several places of a text say in the same way, the most counts. */
  readonly evidence: ReadonlyMap<Way, number>;
  /** All of it added up. */
  readonly score: number;
  readonly kind: OrganisationKind | null;
  /** Whether a noun in apposition calls it a firm: "Zeta, a maker of". */
  readonly called: boolean;
}

/** Nouns that call what stands beside them a firm, by what they say of it. */
const ROLE_NOUNS: ReadonlyMap<string, OrganisationKind> = new Map(
  (
    [
      ['startup', 'startup start-up upstart unicorn jungunternehmen jeune pousse scaleup'],
      ['lab', 'lab laboratory labor laboratoire'],
      ['chips', 'chipmaker chipmakers foundry chiphersteller'],
      ['cloud', 'neocloud hyperscaler'],
      ['datacenter', 'miner mineur'],
      [
        'investor',
        'investor investors backer backers firm fund lender bank investisseur fonds investor inversor fondo investeerder',
      ],
      [
        'other',
        'company companies maker provider developer operator group giant corporation conglomerate specialist builder carmaker supplier retailer utility publisher insurer manufacturer rival competitor tenant customer landlord entreprise société groupe éditeur unternehmen konzern hersteller anbieter empresa compañía companhia azienda società gruppo bedrijf concern provedora proveedora',
      ],
    ] as const
  ).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
);

/** Nouns that call what stands beside them a person. */
const PERSON_NOUNS = new Set(
  (
    'ceo cfo coo cto president chairman chairwoman chief minister founder cofounder mr mrs ms dr judge analyst professor senator secretary ' +
    'director supervisor superintendent spokesman spokeswoman spokesperson executive economist general managing fondateur gründer fundador fondatore presidente'
  ).split(' '),
);

/** "(NASDAQ:SANM)", "(CSCO)", "(ON.O)": the sign that a share is traded under. */
const TICKER = /^ ?\((?:(?:NYSE|NASDAQ|Nasdaq|LON|TSX|ASX|TYO|HKG)\b|[A-Z]{2,5}(?:\.[A-Z]{1,2})?\))/;

/** Ways in which words speak for a firm. */
export type Way = 'noun' | 'object' | 'subject' | 'relative' | 'possessive' | 'ticker' | 'person';

/** What speaks for a firm. */
const EVIDENCE = {
  noun: 1.6,
  object: 0.9,
  bought: 1.6,
  subject: 0.9,
  is: 0.4,
  relative: 0.9,
  possessive: 0.5,
  ticker: 1.5,
  person: -3,
} as const;

const codes = (ties: string): ReadonlySet<number> =>
  new Set(ties.split(' ').map((tie) => TIE + TIES.indexOf(tie as Tie)));
/** Verbs whose subject is a firm. What "says" may be a person, what "rises" a price. */
const DOING = codes('invest raise lead acquire pay sell own borrow lend build deploy sign employ get');
/** Words whose object, right after them, is a firm. */
const OBJECT = codes('acquire rival partner supplier customer backer firm lender');
/** By placer, words that lead to a firm: "led by X", "stake in X". */
const LEADS: Readonly<Partial<Record<Placer, ReadonlySet<number>>>> = {
  by: codes('lead own acquire invest build deploy lend backer sell investment'),
  in: codes('stake invest investment stake shares round'),
  with: codes('contract sign partner'),
  from: codes('raise pay order acquire contract debt borrow investment get'),
  for: codes('acquisition'),
  of: codes('acquire acquisition stake shares supplier customer backer rival'),
};
/** "Acquisition of X", "stake in X": what stands there can be nothing but a firm. */
const BOUGHT = codes('acquire acquisition stake');

const TAKES = /^(?:tak(?:e|es|en|ing)|took)$/;

/** People that only a firm has: "founder of X". */
const OWN_PEOPLE = new Set('merger founder ceo boss chief backers investors valuation'.split(' '));

/** Words after a name within which its verb counts, and those in apposition: "Zeta, a Berlin-based maker of …". */
const VERB_REACH = 3;
const APPOSITION = 8;

/** What the words around a name say; `first` and `end` are its words. */
export function readFirmContext(first: number, end: number, tokens: Tokens): FirmContext {
  const before = lowerAt(tokens, first - 1);
  const title = /^,? $/.test(gapBefore(tokens, first)) ? ROLE_NOUNS.get(before) : undefined;
  const apposed = appositionAfter(end, tokens);
  const kind = title ? narrowed(title, [lowerAt(tokens, first - 2), lowerAt(tokens, first - 3)]) : apposed?.kind;
  const close = tokens.ends[end - 1] ?? 0;
  const mark = tokens.text.slice(close, close + 12);
  const evidence = new Map<Way, number>();
  const put = (way: Way, much: number): void => void (much !== 0 && evidence.set(way, much));
  put('noun', kind ? EVIDENCE.noun : 0);
  put('person', PERSON_NOUNS.has(before) || apposed?.person ? EVIDENCE.person : 0);
  put('object', objectEvidence(first, tokens));
  put('subject', subjectEvidence(end, tokens));
  put('relative', /^,? (?:which|whose)\b/.test(mark) ? EVIDENCE.relative : 0);
  put('possessive', /^['’]s\b/.test(mark) ? EVIDENCE.possessive : 0);
  put('ticker', TICKER.test(mark) ? EVIDENCE.ticker : 0);
  const score = [...evidence.values()].reduce((sum, much) => sum + much, 0);
  return { evidence, score, kind: kind ?? null, called: !title && apposed !== null && apposed.kind !== null };
}

function roleAt(tokens: Tokens, index: number): number {
  return tokens.words[index]?.role ?? 0;
}

function gapBefore(tokens: Tokens, index: number): string {
  return index > 0 ? tokens.text.slice(tokens.ends[index - 1], tokens.starts[index]) : '';
}

function objectEvidence(first: number, tokens: Tokens): number {
  if (!touches(tokens, first)) return 0;
  // "Takes over Zeta": the verb stands before its particle.
  if (lowerAt(tokens, first - 1) === 'over' && TAKES.test(lowerAt(tokens, first - 2))) return EVIDENCE.bought;
  const code = roleAt(tokens, first - 1);
  if (OBJECT.has(code)) return BOUGHT.has(code) ? EVIDENCE.bought : EVIDENCE.object;
  const leads = code >= PLACER && code < TIE ? LEADS[PLACERS[code - PLACER] ?? 'as'] : undefined;
  if (!leads || !touches(tokens, first - 1)) return 0;
  const head = roleAt(tokens, first - 2);
  if (OWN_PEOPLE.has(lowerAt(tokens, first - 2))) return EVIDENCE.bought;
  return BOUGHT.has(head) ? EVIDENCE.bought : leads.has(head) ? EVIDENCE.object : 0;
}

function subjectEvidence(end: number, tokens: Tokens): number {
  let is = 0;
  for (let at = end; at < Math.min(end + VERB_REACH, tokens.count) && touches(tokens, at); at++) {
    const code = roleAt(tokens, at);
    if (DOING.has(code)) return EVIDENCE.subject;
    if (code >= NOUN || (code >= PLACER && code < TIE)) break;
    if (at === end && code === BE) is = EVIDENCE.is;
  }
  return is;
}

/** A noun narrowed by the words before it: "chip startup", "AI cloud firm". */
function narrowed(kind: OrganisationKind, words: readonly string[]): OrganisationKind {
  for (const word of words) {
    const narrower = NARROWERS.get(word);
    const known = ORGANISATION_KINDS.find((one) => one === narrower);
    if (known) return known;
  }
  return kind;
}

/** The noun of an apposition after a comma: "Zeta, a maker of batteries", "Zeta (a startup", "Anna Li, head of". */
function appositionAfter(end: number, tokens: Tokens): { kind: OrganisationKind | null; person: boolean } | null {
  const close = tokens.ends[end - 1] ?? 0;
  const opening = tokens.text.slice(close, tokens.starts[end] ?? close);
  if (opening !== ', ' && opening !== ' (') return null;
  const word = lowerAt(tokens, end);
  const determined = DETERMINER.test(word);
  const before: string[] = [];
  for (let at = end; at < Math.min(end + APPOSITION, tokens.count); at++) {
    const noun = lowerAt(tokens, at);
    if (PERSON_NOUNS.has(noun)) return { kind: null, person: true };
    const kind = determined ? ROLE_NOUNS.get(noun) : undefined;
    if (kind) return { kind: narrowed(kind, before), person: false };
    before.unshift(noun);
    if (/[,.;)]/.test(tokens.text.slice(tokens.ends[at] ?? 0, tokens.starts[at + 1] ?? 0))) return null;
  }
  return null;
}

const DETERMINER =
  /^(?:an?|the|its|his|their|une?|l|le|la|sa|son|eine?|der|die|das|una?|su|um|uma|sua|il|een|het|zijn)$/;
