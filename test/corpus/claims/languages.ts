import { saw } from './sighting.ts';

/** The main cues in the six languages read besides English. */
export const LANGUAGE_SIGHTINGS = {
  fr: [
    saw('Cohere dément vouloir lever 700 millions de dollars.', '700 millions de dollars', { status: 'denied' }),
    saw('Cohere n’est pas en négociation pour lever 700 millions de dollars.', '700 millions de dollars', {
      status: 'denied',
    }),
    saw('Cohere a levé 700 millions de dollars lors d’un tour de table.', '700 millions de dollars', {
      metric: 'funding',
    }),
    saw('La valorisation de Cohere atteint 9 milliards de dollars.', '9 milliards de dollars', { metric: 'valuation' }),
    saw('Nvidia va investir 2 milliards d’euros dans Cohere.', '2 milliards d’euros', { metric: 'investment' }),
    saw('Le chiffre d’affaires d’Oracle s’élève à 16 milliards de dollars.', '16 milliards de dollars', {
      metric: 'revenue',
    }),
    saw('Cohere verse à Oracle 50 millions de dollars par mois.', '50 millions de dollars par mois', {
      metric: 'contract',
    }),
    // What spells as an English cue: "pour".
    saw('Oracle a signé un contrat avec Cohere pour 4 milliards de dollars.', '4 milliards de dollars', {
      metric: 'contract',
    }),
    saw('Oracle a racheté Convergence pour 300 millions d’euros.', '300 millions d’euros', { metric: 'acquisition' }),
  ],
  de: [
    saw('Cohere wies einen Bericht zurück, wonach es 700 Millionen Dollar einsammeln wolle.', '700 Millionen Dollar', {
      status: 'denied',
    }),
    saw(
      'Cohere ist nicht in Gesprächen über eine Finanzierungsrunde von 700 Millionen Dollar.',
      '700 Millionen Dollar',
      { status: 'denied' },
    ),
    saw('Cohere hat in einer Finanzierungsrunde 700 Millionen Dollar eingesammelt.', '700 Millionen Dollar', {
      metric: 'funding',
    }),
    saw('Die Bewertung von Cohere liegt bei 9 Milliarden Dollar.', '9 Milliarden Dollar', { metric: 'valuation' }),
    saw('Nvidia will 2 Milliarden Euro in Cohere investieren.', '2 Milliarden Euro', { metric: 'investment' }),
    saw('Der Umsatz von SAP stieg auf 9 Milliarden Euro.', '9 Milliarden Euro', { metric: 'revenue' }),
    saw('Oracle übernimmt Convergence für 300 Millionen Euro.', '300 Millionen Euro', { metric: 'acquisition' }),
  ],
  es: [
    saw('Cohere niega que vaya a recaudar 700 millones de dólares.', '700 millones de dólares', { status: 'denied' }),
    saw('Cohere recaudó 700 millones de dólares en una ronda de financiación.', '700 millones de dólares', {
      metric: 'funding',
    }),
    saw('La valoración de Cohere llega a 9.000 millones de dólares.', '9.000 millones de dólares', {
      metric: 'valuation',
    }),
    saw('Nvidia invertirá 2.000 millones de euros en Cohere.', '2.000 millones de euros', { metric: 'investment' }),
    saw('Los ingresos de Oracle fueron de 16.000 millones de dólares.', '16.000 millones de dólares', {
      metric: 'revenue',
    }),
  ],
  it: [
    saw('Cohere smentisce di voler raccogliere 700 milioni di dollari.', '700 milioni di dollari', {
      status: 'denied',
    }),
    saw('Cohere ha raccolto 700 milioni di dollari in un round di finanziamento.', '700 milioni di dollari', {
      metric: 'funding',
    }),
    saw('La valutazione di Cohere è di 9 miliardi di dollari.', '9 miliardi di dollari', { metric: 'valuation' }),
    saw('Nvidia investirà 2 miliardi di euro in Cohere.', '2 miliardi di euro', { metric: 'investment' }),
    saw('I ricavi di Oracle ammontano a 16 miliardi di dollari.', '16 miliardi di dollari', { metric: 'revenue' }),
  ],
  pt: [
    saw('A Cohere negou que vá captar US$ 700 milhões.', 'US$ 700 milhões', { status: 'denied' }),
    saw('A Cohere captou 700 milhões de dólares em uma rodada de financiamento.', '700 milhões de dólares', {
      metric: 'funding',
    }),
    saw('A avaliação da Cohere chega a 9 bilhões de dólares.', '9 bilhões de dólares', { metric: 'valuation' }),
    saw('A Nvidia vai investir 2 bilhões de euros na Cohere.', '2 bilhões de euros', { metric: 'investment' }),
    saw('A receita da Oracle foi de 16 bilhões de dólares.', '16 bilhões de dólares', { metric: 'revenue' }),
  ],
  nl: [
    saw('Cohere ontkent dat het 700 miljoen dollar ophaalt.', '700 miljoen dollar', { status: 'denied' }),
    saw('Oracle blies een overname van Cohere voor 4 miljard dollar af.', '4 miljard dollar', { status: 'denied' }),
    saw('Cohere haalde 700 miljoen dollar op in een financieringsronde.', '700 miljoen dollar', { metric: 'funding' }),
    saw('De waardering van Cohere komt uit op 9 miljard dollar.', '9 miljard dollar', { metric: 'valuation' }),
    saw('Nvidia investeert 2 miljard euro in Cohere.', '2 miljard euro', { metric: 'investment' }),
    saw('De omzet van ASML bedroeg 8 miljard euro.', '8 miljard euro', { metric: 'revenue' }),
  ],
};
