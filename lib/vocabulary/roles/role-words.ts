/** Words that tie organisations to an amount: what is done (verbs), and what there is between them (nouns). */
export const TIES = [
  // verbs, by what they make of their subject
  'invest', // investor
  'raise', // company that takes in capital
  'lead', // lead investor
  'acquire', // buyer
  'pay', // customer
  'sell', // supplier
  'own', // holder
  'value', // of its object: the company valued
  'earn', // company
  'borrow', // borrower
  'lend', // lender
  'build', // spender, builder
  'deploy', // whoever installs chips or capacity
  'sign', // either side of a contract
  'settle', // payer of a penalty
  'rise', // company whose number changes
  'employ', // company
  'get', // whoever receives
  'say', // whoever is credited
  // nouns
  'investment',
  'round',
  'valuation',
  'stake',
  'acquisition',
  'contract',
  'order',
  'spending',
  'sales',
  'debt',
  'shares',
  'site',
  'compute',
  'staff',
  // nouns that call an organisation by its role
  'backer',
  'lender',
  'customer',
  'supplier',
  'partner',
  'rival',
  'firm',
] as const;
export type Tie = (typeof TIES)[number];

/** Small words that set an organisation into its place. */
export const PLACERS = [
  'in',
  'from',
  'by',
  'with',
  'to',
  'for',
  'of',
  'at',
  'on',
  'between',
  'than',
  'through',
  'as',
  'against',
] as const;
export type Placer = (typeof PLACERS)[number];

/** The words of one language, separated by spaces; `*` stands for any ending. */
export interface RoleWords {
  readonly ties: Readonly<Partial<Record<Tie, string>>>;
  readonly placers: Readonly<Partial<Record<Placer, string>>>;
  /** Words that join the members of a list. */
  readonly and: string;
  /** Forms of "be" and the like before a passive. */
  readonly be: string;
  /** Pronouns that open a clause on what stands before them. */
  readonly relative: string;
  /** Where the verb comes second: adverbs that a clause may open with, so that its verb stands before who does it. */
  readonly openers?: string;
}
