import type { CueWords } from './cue.ts';

/** French. */
export const fr: CueWords = {
  valuation:
    'valorisation*, valorisé*, valorise, valorisant, valorisent, valeur d’entreprise, survalorisation, la valorise, les valorise',
  worth: 'vaut, valait, vaudrait, vaudra, estimé à, estimée à, valeur de, d’une valeur, pèse, valeur, valoir, vaille',
  preMoney:
    'pre money, pré monétaire, avant levée, avant apport, avant investissement, hors nouveaux fonds, avant la levée, avant le tour',
  postMoney:
    'post money, post monétaire, après levée, après apport, y compris les nouveaux fonds, fonds levés compris, argent frais compris, après la levée, après le tour',
  marketCap: 'capitalisation*, valeur boursière',
  listing: 'introduction en bourse, entrée en bourse, ipo, cotation',
  round:
    'levée, levées, levée de fonds, levées de fonds, tour de table, tours de table, série a, série b, série c, série d, série e, série f, amorçage, financement, financements, augmentation de capital, méga levée, série g, ronde, rondes',
  raise: 'lève, lever, levé, levée, levés, levait, lèverait, lèvera',
  funding: 'capital, fonds, capitaux, capital risque, fonds propres',
  lead: 'mené par, menée par, mené, menée, mènerait, emmené*, dirigé*, conduit*, piloté*, participation, participé, menés par',
  backer: 'investisseur*, actionnaire*, soutenu*, bailleur*',
  invest:
    'investir*, investi, investit, investira, investirait, investissent, investissant, injecter*, injecte*, injecté, miser, mise, parie, parier',
  investment: 'investissement*, apport*, prise de participation, mise de fonds, injection*, enveloppe',
  put: 'mettre, met, mis, mettra, verse, verser, versé, versera, engage, engager, engagé, engagée, apporte, apporter, apporté, promet, promis, débourser, consacre*, consacré, ajoute, ajouter, ajouté',
  into: 'au capital',
  contract:
    'contrat*, licence*, bail, baux, location*, louer, loue, louera, abonnement*, marché public, marchés publics, appel d’offres, accord cadre, fourniture, loyer*, prestation*, redevance*',
  deal: 'accord*, partenariat*, transaction*, alliance*, engagement*',
  order: 'commande*, commander, commandé',
  pay: 'paie, payer, paye, payé, paiera, paierait, paiement*, facture, verser',
  compute:
    'cloud, calcul, puissance de calcul, capacité de calcul, capacité*, gpu, puces, serveurs, matériel*, infonuagique',
  site: 'centre de données, centres de données, centre*, data center*, datacenter*, infrastructure*, campus, usine*, supercalculateur*, site*, installation*, construire',
  spend: 'dépense*, dépenser, dépensé, budget*, consacrer, alloue*, frais, débours*, coût*, facture, ticket',
  capex:
    "capex, dépenses d’investissement, dépenses d'investissement, investissements en infrastructure*, investissements dans l’infrastructure, dépenses d’infrastructure, chantier*, coût du projet, dépenses d’équipement",
  build: 'construire, construit, construction*, bâtir, développer, agrandir, extension, étendre, implanter, déployer',
  programme:
    'programme*, plan national, gouvernement, état, subvention*, aides, france 2030, bpifrance, ministre, ministère, président, stratégie nationale',
  acquire:
    'acquérir, acquiert, acquis, acquise, acquisition*, rachat*, racheter, rachète, racheté*, rachèterait, rachètera, opa, reprise, fusion*, reprendre, met la main sur, mis la main sur, absorbe*, reprend, emparé, prise de contrôle, mettre la main sur, avale, avalé, croque*, repris, s’empare, prend le contrôle',
  buy: "acheter, achète, acheté, achat*, s’offre, s'offre, emplette",
  bid: 'offre, offrir, proposé, propose, prétendant, prix d’achat, pour la société, pour l’entreprise, pour la start up, prix de vente, prix de rachat, montant du rachat',
  revenue:
    "chiffre d’affaires, chiffre d'affaires, revenu*, recette*, ventes, ca annuel, volume d’affaires, encaissements",
  earn: 'générer, génère, généré, réalise, réalisé, rapporte, gagne, encaisse, dégagé, dégage, enregistré, enregistre, apporte*, contribue*, facture, facturé, dégager, totalise, affiche, affiché, encaissé, publie',
  profit:
    'bénéfice*, profit*, résultat net, marge*, ebitda, flux de trésorerie, rentab*, résultat*, excédent*, bénéficiaire, autofinancement',
  burn: 'perte*, perd, perdre, perdu, déficit, brûle*, dépréciation, consomme, essuyé, essuie, dans le rouge, déficitaire*, engloutit, englouti',
  debt: 'dette*, emprunt*, prêt*, obligation*, crédit*, endettement, ligne de crédit, obligataire*, facilité de crédit, financement bancaire, refinanc*, créanc*, billets',
  perShare: "par action, l’action, l'action, par mois et par, par utilisateur, par jeton",
  share: 'action, actions, titre, titres, bourse, séance, cours, wall street',
  price: 'prix, tarif*, facturé*',
  stake:
    'des actions, des parts, part, parts, participation*, pourcentage du capital, du capital, minoritaire*, majoritaire*, détention',
  own: 'détient, détenir, détenu*, possède*, contrôle*',
  users: 'utilisateur*, internautes, abonné*, téléchargement*, visiteur*, actifs par',
  customers: 'client*, entreprises clientes, entreprises, sociétés, organisations, enseignes',
  staff:
    'employé*, salarié*, emplois, emploi, postes, effectif*, embauche*, recrut*, licenci*, collaborateur*, suppression*, personnes, emploie*, équipe*, chercheurs, ingénieurs',
  premium: 'prime, décote, proportion, part de marché',
  rise: 'hausse*, augment*, croissance, croît, bond*, progress*, grimp*, recul*, baisse*, chut*, doubl*, tripl*, envol*, perd, gagne, cède, bondi, multipli*, en un an, plong*, quadrupl*, perdu, gagné',
  market: 'marché, secteur, industrie, marché mondial, dépenses mondiales, géants',
  all: 'au total, ensemble, mondial*, réunis',
  settle:
    'amende*, sanction*, indemn*, règlement amiable, dommages, condamn*, tribunal, justice, plainte, procès, cnil, droits d’auteur, infraction*, violation*, écop*, inflig*, dédommag*, pénalité*',
  wealth: 'fortune, richesse, patrimoine',
  supply: 'fournir, fournit, fournira, livrer, livre, livrera, livraison*, équip*, déploie*, installer, hébergera',
  use: 'utiliser, utilise, accès, accéder, réserv*',
  runRate:
    'revenu récurrent, revenus récurrents, chiffre d’affaires récurrent, arr, annualisé*, rythme annuel, en rythme annuel, run rate, en base annuelle',
  recurring: 'récurrent*, arr',
  annualised: 'annualisé*, rythme annuel',
  forecast:
    'prévoit, prévision*, prévu*, table sur, attend, attendu*, vise, viser, objectif*, projette, projection*, anticipe*, devrait, devraient, espère, d’ici 2027, d’ici 2028, d’ici 2030',
  cumulative:
    'au total, total, cumulé*, en tout, depuis sa création, depuis sa fondation, porte à, portant à, portera à, jusqu’à présent, à ce jour, ensemble, l’engagement total, porte le total, portant le total',
  secondary: 'marché secondaire, cession de titres, rachat de titres, vente secondaire',
  overYears: 'sur plusieurs années, pluriannuel*, prochaines années, ans, sur cinq ans, sur dix ans',
  done: "a levé, ont levé, levé, bouclé, finalisé*, réalisé, investi, acquis, racheté, a atteint, atteint, a dépassé, dépassé, s’élève, s'élève, s’est élevé, obtenu, déjà, versé, payé, reçu, injecté, dépensé, empoché, encaissé",
  agreed: 'signé, signe, signer, signent, signature, conclu*, accord, contrat, scellé*, accepté, ficelé, commandé',
  plan: "prévoit, prévu*, va investir, compte, comptent, veut, souhaite, entend, projet, projette, promet, s’engage, s'engage, engagé, s’apprête, s’apprêterait, prépare, préparation, ambitionne, vise, plan",
  will: 'va, vont, sera, seront, devrait, devraient, prochain*, d’ici, futur*, à venir, ira, investira, construira, deviendra',
  conditional:
    "pourrait, pourraient, serait, seraient, aurait, auraient, jusqu’à, jusqu'à, éventuel*, potentiel*, s’élèverait, mènerait, s’apprêterait",
  talks:
    'négoci*, discussion*, pourparlers, discut*, envisage*, songe, réfléchit, étudie*, cherche à, cherche, souhaiterait, serait en, en quête',
  rumour: 'selon des, rumeur*, apparemment, évoqu*, aurait, auraient, selon les informations, selon la presse, estim*',
  people: 'sources, source, proches du dossier, au courant du dossier, sources proches, personnes au fait',
  denied:
    'réfut*, mis fin aux négociations, mis fin aux discussions, rompu, n’est pas en discussion, n’est pas en discussions, n’est pas en négociation, n’est pas en pourparlers, pas en pourparlers, aucune discussion, aucune négociation, ne prévoit pas, jette l’éponge, dément*, nie, nié, abandonn*, annulé*, annule, renonc*, rejet*, échou*, retiré*, capoté, tombé à l’eau',
  ended: 'abandonn*, renonc*, annulé*, annule, rompu, capoté',
  past: 'l’an dernier, l’an passé, l’année dernière, en 2021, en 2022, en 2023, précédent*, auparavant, déjà, avait, avaient, il y a, le mois dernier, dernièrement, ancien*, jusqu’ici, à l’époque, antérieur*, à l’origine',
  ago: 'il y a un an, l’an dernier, l’an passé, l’année dernière, le mois dernier, précédent*, jusqu’alors, à l’époque, en 2021, en 2022, en 2023, il y a, auparavant, précédemment',
  perfect: 'a déjà, ont déjà, avait déjà, au total, à ce jour, jusqu’ici, jusqu’à présent',
  since: 'depuis, de',
  now: 'désormais, aujourd’hui, actuel*, maintenant, ce lundi, ce mardi, ce mercredi, ce jeudi, ce vendredi, nouvelle, nouveau, cette semaine, à présent, vient de, viennent de',
  announce: 'annonc*, déclar*, dévoil*, confirm*, communiqué, officiel*, indiqu*, précis*, révèl*',
  milestone: 'sous réserve, condition*, étape*, à condition',
  option: 'option*, bon de souscription',
  preliminary: 'préliminaire*, lettre d’intention, non contraignant*, protocole',
  building: 'en construction, en chantier, chantier',
  running: 'opérationnel*, en service, en fonctionnement, exploitation',
  part: 'dont, partie de, tranche, première phase, part de',
  more: 'supplémentaire*, de plus, additionnel*, autre*, encore, en plus',
  first: 'premier, première, initial*',
  joint: 'tandis que, mais, qui, alors que, bien que, après, lorsque, quand, parce que, que, dont, où',
  gain: 'récolt*, collecté, collecter, obtenu, obtient, sécurisé, boucl*, engrang*, décroch*, remport*, reçu, reçoit, attir*, empoch*',
  nothing: 'pour, pays, as, rose, or',
  backlog: 'carnet de commandes, carnets de commandes, commandes en portefeuille',
};
