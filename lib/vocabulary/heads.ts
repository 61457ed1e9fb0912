/** What kinds of organisation a common noun can stand for; `any` for all of them. */
export type HeadKind =
  'any' | 'young' | 'lab' | 'bigtech' | 'cloud' | 'chips' | 'datacenter' | 'investor' | 'government';

/**
 * Nouns by which a text speaks again of an organisation that it has named ("the startup"), by what they can stand for.
 * One list serves all languages: a word that means something else in another language is left out.
 */
export const HEADS: Readonly<Record<HeadKind, string>> = {
  any:
    'company firm group corporation giant unit maker developer creator owner parent operator business provider rival ' +
    'platform enterprise carmaker retailer insurer publisher ' +
    'entreprise société groupe géant éditeur firme spécialiste ' +
    'unternehmen konzern firma gruppe gigant anbieter entwickler hersteller betreiber ' +
    'empresa compañía grupo gigante multinacional tecnológica desarrolladora ' +
    'companhia desenvolvedora ' +
    'azienda società gruppo colosso impresa sviluppatore ' +
    'bedrijf concern onderneming groep reus ontwikkelaar',
  young:
    'startup upstart unicorn newcomer challenger neocloud scaleup jungunternehmen pépite licorne unicornio jungfirma aanbieder',
  lab: 'lab laboratory laboratoire labor laboratorio laboratório outfit',
  bigtech: 'hyperscaler behemoth titan techkonzern techriese techgigant softwarekonzern',
  cloud: 'hyperscaler neocloud host hoster hébergeur cloudanbieter',
  chips: 'chipmaker chipdesigner foundry semiconductor fondeur chiphersteller chipkonzern fabricante chipbedrijf',
  datacenter: 'miner landlord lessor',
  investor:
    'investor backer fund lender bank shareholder holding conglomerate investisseur fonds geldgeber inversor inversionista fondo investidor investitore investeerder',
  government: 'government ministry agency country state cabinet gouvernement regierung gobierno governo overheid',
};

/** What each noun can stand for. */
export const HEAD_WORDS: ReadonlyMap<string, ReadonlySet<HeadKind>> = headWords();

function headWords(): Map<string, Set<HeadKind>> {
  const words = new Map<string, Set<HeadKind>>();
  for (const [kind, list] of Object.entries(HEADS) as [HeadKind, string][])
    for (const word of list.split(' ')) words.set(word, (words.get(word) ?? new Set()).add(kind));
  return words;
}

export const PRONOUNS: ReadonlySet<string> = new Set(['it', 'its', 'itself']);

/** Whether a word may stand for an organisation, or end what does: "up" is the second half of "start-up". */
export function mayEndDescription(word: string): boolean {
  return PRONOUNS.has(word) || HEAD_WORDS.has(word) || word === 'up';
}

/** Words that make a noun speak of something already named, by language: "a" does in Portuguese, and not in English. */
export const DETERMINERS: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({
    en: 'the this that',
    fr: 'le la les l ce cet cette',
    de: 'das der die dem den des diese dieses dieser',
    es: 'el la los las este esta ese esa del al',
    pt: 'o a os as do da no na ao este esta esse essa',
    it: 'il lo la l i gli questo questa del della dell dello nel nella',
    nl: 'het de dit deze dat',
  }).map(([lang, words]) => [lang, new Set(words.split(' '))]),
);

/** Words before a noun that narrow what it can stand for: "chip giant", "cloud provider". */
export const NARROWERS: ReadonlyMap<string, HeadKind> = new Map(
  Object.entries<HeadKind>({
    chip: 'chips',
    chips: 'chips',
    semiconductor: 'chips',
    gpu: 'chips',
    cloud: 'cloud',
    tech: 'bigtech',
    technology: 'bigtech',
    software: 'bigtech',
    internet: 'bigtech',
    search: 'bigtech',
    commerce: 'bigtech',
    media: 'bigtech',
    ai: 'young',
    ki: 'young',
    ia: 'young',
    young: 'young',
    investment: 'investor',
    venture: 'investor',
    equity: 'investor',
    research: 'lab',
    center: 'datacenter',
    centre: 'datacenter',
    mining: 'datacenter',
  }),
);

/** Epithets that stand for one organisation whatever the text is about, without naming it. */
export const EPITHETS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'search giant': 'Google',
    'windows maker': 'Microsoft',
    'iphone maker': 'Apple',
    'facebook parent': 'Meta',
    'instagram parent': 'Meta',
    'whatsapp owner': 'Meta',
    'google parent': 'Google',
    'youtube owner': 'Google',
    'commerce giant': 'Amazon',
    'tiktok owner': 'ByteDance',
    'tiktok parent': 'ByteDance',
    'société de mountain view': 'Google',
    'géant du commerce': 'Amazon',
    'gigante de las búsquedas': 'Google',
  }),
);
