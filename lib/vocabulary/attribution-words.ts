/** What words of a sentence show whom it credits. */
export type CreditCue = 'sources' | 'filing' | 'analyst' | 'announcement' | 'says' | 'again';

/** Phrases of all languages, separated by `|`; `*` stands for any ending. A phrase means the same in each that has it. */
export const CREDIT_PHRASES: Readonly<Record<CreditCue, string>> = {
  sources:
    'people familiar|people who know|people with knowledge|people close|person familiar|person close|people briefed|person briefed|person with knowledge|person who|people who have|people with direct knowledge|someone who|someone with|people in the industry|somebody with knowledge|somebody acquainted|sources|a source|this source|one hears|it is said|' +
    'personnes au fait|personnes proches|une personne|plusieurs personnes|sources proches|source proche|ces sources|mêmes sources|' +
    'vertrauten personen|mit der sache vertraut|mit der angelegenheit vertraut|insider*|unternehmenskreise*|kreisen|eingeweihte*|' +
    'fuentes|personas familiarizadas|personas cercanas|personas con conocimiento|fonti|persone vicine|persone informate|persone a conoscenza|fontes|pessoas familiarizadas|pessoas próximas|' +
    'bronnen|ingewijden|personen die bekend',
  filing:
    'filing|filings|s-1|10-k|10-q|8-k|prospectus|court papers|court documents|regulatory filing|earnings report|annual report|' +
    'document boursier|documents officiels|börsenprospekt|pflichtmitteilung|geschäftsbericht|quartalsbericht|folleto|documento presentado|informe anual|' +
    'prospetto|documento depositato|bilancio|prospecto|formulário|jaarverslag|kwartaalbericht',
  analyst: 'analyst*|analistas|analista|analisti|analisten|ökonomen|economists',
  announcement:
    'announced|announces|statement|press release|blog post|disclosed|made public|made known|unveiled|said it would|earnings call|' +
    'a annoncé|annonce|communiqué|teilte mit|kündigte*|kündigt|gab bekannt|bekannt gegeben|mitteilung|anunció|anuncia|comunicado|' +
    'ha annunciato|reso noto|comunicato|anunciou|kondigde*|maakte bekend|persbericht',
  says:
    'according to|said|says|told|reported|reports|report|wrote|writes|citing|by its own account|in the words of|stated|' +
    "selon|d'après|a déclaré|indique|rapporte|précise|laut|zufolge|berichtet*|sagte|schreibt|nach angaben|" +
    'según|informó|adelanta|dijo|de acuerdo con|secondo|riporta|ha detto|segundo|disse|informou|volgens|meldt|melden|schrijft|zegt',
  again:
    "the report|the newspaper|the paper|the same paper|the outlet|the agency|le quotidien|le journal|l'agence|die zeitung|das blatt|die agentur|" +
    'el mismo medio|el diario|il quotidiano|o jornal|de krant',
};

/**
 * Words by which an outlet is credited whose name no list has: before a name with an article where nothing but an outlet is
 * meant (`sure`), before any name (`first`), and before or after a name that one of `OUTLET_WORDS` marks as an outlet's.
 */
export const OUTLET_CREDITS = {
  sure: 'told|tells|seen by|obtained by|reviewed by|published by|interview with|interview in|confié à|déclaré à|dit à|dijo a|disse ao|disse à|detto a|sagte|zei tegen',
  first: 'reported (?:first )?by|révélé par|rapporté par|adelantado por|revelado por|anticipato da',
  before:
    "[Aa]ccording to|citing|cited by|[Ss]elon|d['’]après|D['’]après|[Ll]aut|[Ss]egún|[Ss]econdo|[Ss]egundo|[Vv]olgens|told|seen by|by",
  after:
    'reports|reported|reveals|writes|wrote|says|said|has learned|rapporte|révèle|indique|berichtet|schreibt|zufolge|informa|informó|adelanta|riporta|scrive|informou|noticiou|meldt|schrijft',
} as const;

/** Words of names that only outlets have. */
export const OUTLET_WORDS =
  'News Times Post Journal Wire Newswire Herald Tribune Gazette Ledger Daily Weekly Monitor Chronicle Observer Courier Dispatch Examiner Inquirer Sentinel Bulletin Telegraph Globe Magazine Reporter Insider ' +
  'Zeitung Tageblatt Nachrichten Kurier Anzeiger Rundschau Tagblatt Magazin Quotidien Dépêche Diario Periódico Noticias Gaceta Corriere Gazzetta Giornale Quotidiano Messaggero Jornal Folha Diário Notícias Correio ' +
  'Krant Dagblad Courant Nieuws';

/** Names of outlets that are everyday words: they count only beside a word that credits. */
export const EVERYDAY_OUTLETS = new Set([
  'The Atlantic',
  'The National',
  ...'Fortune Mint Time TIME Variety Forbes Globes Capacity Newcomer Transformer Perfil STAT Platformer Inc. Quartz Wired WIRED Axios Sacra Dawn Billboard Deadline Decrypt Argaam Particle Retail-News'.split(
    ' ',
  ),
]);

/** The words that such phrases begin with, and the beginnings of those words where any ending will do. */
const FIRST_WORDS = new Set<string>();
const FIRST_STEMS: string[] = [];
for (const phrase of Object.values(CREDIT_PHRASES).flatMap((phrases) => phrases.split('|'))) {
  const first = /^[\p{L}\p{N}]+/u.exec(phrase)?.[0] ?? '';
  if (phrase === `${first}*`) FIRST_STEMS.push(first);
  else FIRST_WORDS.add(first);
}

/** Whether a phrase that credits may begin with a word in lower case. */
export function mayOpenCredit(word: string): boolean {
  return FIRST_WORDS.has(word) || FIRST_STEMS.some((stem) => word.startsWith(stem));
}
