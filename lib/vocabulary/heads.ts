/** What a common noun says of the organisation that it stands for: what it is, or its part in a deal. */
export const HEAD_CLASSES = [
  ...([
    'any',
    'group',
    'unit',
    'maker',
    'young',
    'lab',
    'bigtech',
    'cloud',
    'chips',
    'datacenter',
    'consumer',
  ] as const),
  ...(['investor', 'government', 'buyer', 'seller', 'tenant', 'landlord', 'utility'] as const),
] as const;
export type HeadClass = (typeof HEAD_CLASSES)[number];

/**
 * Nouns by which a text speaks again of an organisation that it has named ("the startup"). One list serves all languages: a
 * word that means something else in another language is left out.
 */
export const HEADS: Readonly<Record<HeadClass, string>> = {
  any:
    'company firm provider owner rival platform enterprise operator neighbour neighbor outfit airline insurer ' +
    'entreprise société éditeur firme spécialiste unternehmen firma anbieter betreiber empresa compañía multinacional tecnológica companhia ' +
    'azienda impresa bedrijf onderneming aanbieder',
  group:
    'group corporation giant conglomerate holding groupe géant konzern gruppe gigant grupo gigante gruppo colosso concern groep reus',
  unit: 'unit business parent subsidiary',
  maker:
    'maker developer creator producer manufacturer fabricante entwickler hersteller desarrolladora desenvolvedora sviluppatore ontwikkelaar',
  young: 'startup upstart unicorn newcomer challenger scaleup jungunternehmen pépite licorne unicornio jungfirma',
  lab: 'lab laboratory laboratoire labor laboratorio laboratório',
  bigtech: 'behemoth titan techkonzern techriese techgigant softwarekonzern',
  cloud: 'hyperscaler neocloud hoster hébergeur cloudanbieter',
  chips: 'chipmaker chipdesigner foundry semiconductor fondeur chiphersteller chipkonzern chipbedrijf',
  datacenter: 'miner',
  consumer: 'carmaker retailer publisher',
  investor:
    'investor backer fund lender bank shareholder investisseur fonds geldgeber inversor inversionista fondo investidor ' +
    'investitore investeerder',
  government:
    'government ministry agency country state cabinet kabinet kabinett gouvernement regierung gobierno governo overheid',
  buyer: 'buyer acquirer purchaser bidder suitor käufer acheteur acquéreur comprador acquirente koper',
  seller:
    'seller vendor supplier verkäufer lieferant vendeur fournisseur vendedor proveedor venditore fornitore verkoper leverancier',
  tenant: 'tenant customer client lessee borrower mieter kunde locataire inquilino huurder klant',
  landlord: 'landlord lessor',
  utility: 'utility',
};

/** What each noun says. */
export const HEAD_WORDS: ReadonlyMap<string, HeadClass> = new Map(
  HEAD_CLASSES.flatMap((is) => HEADS[is].split(' ').map((word) => [word, is] as const)),
);

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

/** Words before a noun that narrow what it says: "chip giant", "cloud provider". */
export const NARROWERS: ReadonlyMap<string, HeadClass> = new Map(
  Object.entries({
    chips: 'chip chips semiconductor gpu',
    cloud: 'cloud',
    bigtech: 'tech technology software internet search commerce media',
    young: 'ai ki ia young',
    investor: 'investment venture equity asset buyout pension wealth sovereign',
    lab: 'research',
    datacenter: 'center centre mining bitcoin crypto',
  } satisfies Partial<Record<HeadClass, string>>).flatMap(([is, words]) =>
    words.split(' ').map((word) => [word, is as HeadClass] as const),
  ),
);
/** Nouns that say little by themselves, so that what narrows them says all. */
export const BROAD: ReadonlySet<HeadClass> = new Set<HeadClass>(['any', 'group', 'unit', 'maker']);

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
