/**
 * States that news speaks of as buyers, funders and hosts of AI: by the name that claims use, the names that pages in other
 * languages have for the country, which may be just the place, and behind a semicolon those of its government.
 */
export const GOVERNMENTS: Readonly<Record<string, string>> = {
  Argentina: 'Argentinien/Argentinië; Argentine government',
  Australia: 'Australien/Australie; Australian government',
  Austria: 'Österreich/Autriche/Oostenrijk/Áustria; Austrian government',
  Belgium: 'Belgique/België/Belgien/Bélgica/Belgio; Belgian government',
  Brazil: 'Brasil/Brésil/Brasilien/Brasile/Brazilië; Brazilian government/governo brasileiro',
  Canada: 'Kanada/Canadá; gouvernement canadien',
  China: 'Chine/Cina',
  Denmark: 'Danmark/Dänemark/Danemark/Dinamarca/Danimarca/Denemarken; Danish government',
  EU: 'Europäische Union/Union européenne/Unión Europea/Unione europea/União Europeia/Europese Unie',
  Finland: 'Finnland/Finlande/Finlandia/Finlândia; Finnish government',
  France: 'Frankreich/Francia/França/Frankrijk; gouvernement français/französische Regierung',
  Germany: 'Deutschland/Allemagne/Alemania/Alemanha/Duitsland; deutsche Regierung/gouvernement allemand',
  India: 'Indien/Inde/Índia',
  Indonesia: 'Indonesien/Indonésie; Indonesian government',
  Ireland: 'Irland/Irlande/Irlanda/Ierland; Irish government',
  Israel: 'Israël/Israele; Israeli government',
  Italy: 'Italien/Italie/Italia/Itália/Italië; Italian government/governo italiano',
  Japan: 'Japon/Japón/Giappone/Japão',
  Kazakhstan: '',
  Malaysia: 'Malaisie/Malasia; Malaysian government',
  Mexico: 'México/Mexique/Mexiko/Messico; Mexican government/Gobierno de México',
  Netherlands: 'Nederland/Niederlande/Pays-Bas/Países Bajos/Paesi Bassi/Países Baixos; Dutch government/Rijksoverheid',
  'New Zealand': '',
  Norway: 'Norwegen/Norvège/Noruega/Norvegia/Noorwegen',
  Poland: 'Polen/Pologne/Polonia/Polônia; Polish government',
  Portugal: 'Portogallo; Portuguese government/Governo português',
  Qatar: 'Katar',
  'Saudi Arabia':
    'Saudi-Arabien/Arabie saoudite/Arabia Saudí/Arabia Saudita/Arábia Saudita/Saoedi-Arabië/Saoudi-Arabië',
  'South Korea': 'Südkorea/Corée du Sud/Corea del Sur/Corea del Sud/Coreia do Sul/Zuid-Korea',
  Spain: 'España/Spanien/Espagne/Spagna/Espanha/Spanje; Spanish government/Gobierno español/Gobierno de España',
  Sweden: 'Schweden/Suède/Suecia/Svezia/Suécia/Zweden; Swedish government',
  Switzerland: 'Schweiz/Suisse/Suiza/Svizzera/Suíça/Zwitserland; Swiss government',
  Thailand: 'Thaïlande/Tailandia',
  Turkey: 'Türkiye/Türkei/Turquie/Turquía/Turchia; Turkish government',
  UAE: 'Vereinigte Arabische Emirate/Vereinigten Arabischen Emirate/Émirats arabes unis/Emirats arabes unis/Emiratos Árabes Unidos/Emiratos Árabes/Emirati Arabi Uniti/Emirados Árabes Unidos/Verenigde Arabische Emiraten',
  UK: 'Großbritannien/Royaume-Uni/Grande-Bretagne/Reino Unido/Regno Unito/Gran Bretagna/Groot-Brittannië/Verenigd Koninkrijk/Britain',
};

/** What pages call a state by: the country, which may be the place as well, and its government. */
export function namesOfState(name: string): { countries: string[]; governments: string[] } {
  const [countries = [], governments = []] = (GOVERNMENTS[name] ?? '')
    .split('; ')
    .map((names) => names.split('/').filter((one) => one !== ''));
  return { countries, governments };
}
