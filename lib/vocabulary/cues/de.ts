import type { CueWords } from './cue.ts';

/** German. Compounds stand whole, since stems match only the beginning of a word. */
export const de: CueWords = {
  valuation:
    'bewertung*, bewertet, bewerten, bewertete, unternehmensbewertung*, firmenbewertung*, unternehmenswert*, firmenwert*',
  worth: 'wert, werte, schwer, taxiert, beziffert, wert von, beziffern, wertvoll',
  preMoney: 'pre money, vor der finanzierung, vor dem neuen geld, vor der runde, ohne das neue',
  postMoney:
    'post money, nach der finanzierung, einschließlich des neuen geldes, inklusive der neuen, inklusive des frischen, einschließlich der neuen, nach der runde',
  marketCap: 'börsenwert*, marktkapitalisierung*, marktwert*, an der börse, börsenbewertung*',
  listing: 'börsengang*, ipo, börsenstart, börse',
  round:
    'finanzierungsrunde*, runde, kapitalrunde*, serie a, serie b, serie c, serie d, serie e, serie f, finanzierung*, kapitalerhöhung*, investitionsrunde*, seed, serie g, geldrunde*',
  raise:
    'einzuwerben, einzusammeln, aufzunehmen, eingesammelt, einsammeln, einsammelt, sammelt, sammelte, sammeln, eingeworben, einwerben',
  funding: 'kapital, wagniskapital, risikokapital, geld, frisches geld, eigenkapital, mittel',
  lead: 'angeführt, führt, führte, anführt, geleitet, unter führung, beteiligt, beteiligten, beteiligung',
  backer: 'investor*, geldgeber*, anteilseigner*, aktionär*, kapitalgeber*',
  invest: 'investiert, investieren, investierte, investierten, wettet, pumpt, pumpen, steigt ein, einstieg',
  investment: 'investition*, investment*, geldspritze, kapitalspritze, engagement',
  put: 'steckt, stecken, steckte, gesteckt, gibt, geben, zahlt ein, einbringen, bringt ein, zugesagt, zusage*, zusagt, schießt, legt',
  contract:
    'vertrag*, verträge*, liefervertrag*, cloudvertrag*, cloud vertrag, mietvertrag*, miete*, mietet, mieten, gemietet, lizenz*, leasing, großauftrag*, rahmenvertrag*, auftrag, aufträge*, auftragsvolumen*, auftragswert*, rahmenvereinbarung*, bestellvolumen, pacht*, abnahmevertrag*, stromvertrag*, ausschreibung*, zuschlag, vermietet',
  deal: 'deal*, abkommen*, vereinbarung*, partnerschaft*, kooperation*, pakt, geschäft, geschäfts, milliardendeal*, zusammenarbeit, transaktion*, volumen',
  order: 'bestell*, order, ordert, großbestellung*, buchung*',
  pay: 'zahlt, zahlen, zahlte, gezahlt, bezahlt, bezahlen, zahlung*, gebühr*, überweist',
  compute: 'cloud, rechenleistung*, rechenkapazität*, kapazität*, chips, gpus, server*, beschleuniger, hardware',
  site: 'rechenzentr*, datenzentr*, infrastruktur*, ki infrastruktur, campus, fabrik*, werk, werke, supercomputer*, anlage*, standort*, gigafactory, chipfabrik*',
  spend:
    'ausgaben, ausgeben, gibt aus, ausgegeben, ausgibt, aufwend*, budget*, haushalt*, kosten, kostet, kostete, gab aus, veranschlagt, lässt sich, verschling*, verschlang, gesamtkosten',
  capex:
    'investitionsausgaben, sachinvestition*, kapitalausgaben, investitionsausgabe, investitionsbudget*, infrastrukturausgaben, investitionssumme*, investitionsplan*, baukosten*, gesamtinvestition*',
  build: 'baut, bauen, bau, gebaut, errichtet, errichten, ausbau*, ausbauen, neubau, erweiter*, entsteht, entstehen',
  programme:
    'programm*, bundesregierung, regierung, förder*, subvention*, staat, staatlich*, initiative*, ministerium, eu kommission, zuschuss, zuschüsse',
  acquire:
    'übernimmt, übernehmen, übernommen, übernahme*, akquisition*, akquiriert, zukauf*, fusion*, schluckt, aufgekauft, einverleibt, verleibt, schluckte, geschluckt, übernahm, aufkauf*, schnappt sich, komplettübernahme',
  buy: 'kauft, kaufen, gekauft, kaufte, kauf, erwirbt, erworben, erwerb*, zukaufen',
  bid: 'gebot, bietet, angebot*, offerte, bieter, kaufpreis*, kaufsumme*, für die firma, für das unternehmen, für das start up, übernahmepreis*, übernahmeangebot*, für den konzern',
  revenue: 'umsatz*, umsätze*, erlös*, einnahme*, jahresumsatz*, quartalsumsatz*',
  earn: 'erwirtschaft*, erziel*, einnimmt, nimmt ein, setzt um, bringt, setzt, setzte, umgesetzt, umsetzt, umsetzte, erlöst, verbucht*, verzeichne*, steuert bei, beisteuer*, erlöste, nahm ein, einnahm, eingenommen, steuerte, einbringt, einbrachte, kam auf, kommt auf',
  profit:
    'gewinn*, überschuss*, marge*, ebitda, cashflow*, ergebnis, betriebsergebnis*, nettogewinn*, unterm strich, betriebsgewinn*, reingewinn, ebit, vor steuern, schwarze zahlen, verdient, verdiente, verdienen, jahresüberschuss, operatives ergebnis, nach steuern, rendite*',
  burn: 'verlust*, verliert, verbrennt, minus, defizit*, abschreibung*, fehlbetrag, roten zahlen, nettoverlust*, verlor, verloren, verbrannte, verbrannt, rote zahlen, jahresfehlbetrag, quartalsverlust*, betriebsverlust*, eingebüßt, verpulver*, abgeschrieben, mittelabfluss',
  debt: 'bürgt, bürgschaft*, schulden*, kredit*, darlehen*, anleihe*, fremdkapital*, verschuldung, kreditlinie*, leiht, bankkredit*, baukredit*, konsortialkredit*, wandelanleihe*, fremdfinanz*, refinanz*, fazilität*, wandelschuld*, schuldverschreib*, schuldschein*, hypothek*, gläubiger*, borgt, geliehen, lieh, verschuldet',
  perShare: 'je aktie, pro aktie, pro monat, je token, pro nutzer, pro stunde, je stunde, pro million',
  share: 'aktie, aktien, aktienkurs*, kurs, kurse, papier, papiere, handel',
  price: 'preis*, tarif*, listenpreis*',
  stake:
    'der aktien, der anteile, anteil, anteile, anteils, beteiligung*, minderheitsanteil*, mehrheit*, prozent an, minderheitsbeteiligung*, prozent der anteile, prozent am, prozent der',
  own: 'hält, halten, besitzt, gehört, kontrolliert, behält, behalten',
  users: 'nutzer*, anwender*, abonnent*, downloads, besucher*, wöchentlich aktive',
  customers:
    'kunde*, firmenkunden, unternehmenskunden, geschäftskunden, kundschaft, unternehmen, firmen, betriebe, organisationen, kanzleien, krankenhäuser, händler',
  staff:
    'mitarbeiter*, beschäftigte*, arbeitsplätze*, stellen, jobs, personal, belegschaft, angestellte*, arbeitsplatz, stellenabbau, leute, menschen, beschäftigt, beschäftigen, entlass*, streicht, eingestellt, einstellen, stellt ein, mitarbeitende*, angestellt, köpfe, forscher*, entwickler*, ingenieur*, stellenstreichung*, kündigung*, fachkräfte',
  premium: 'aufschlag, abschlag, marktanteil*, anteil am',
  rise: 'stieg, steigt, steigen, gestiegen, anstieg*, wuchs, wächst, wachsen, wachstum*, zuwachs*, plus, sprang, legte zu, fiel, fällt, gefallen, sank, sinkt, gesunken, rückgang*, verdoppel*, verdreifach*, kletter*, gegenüber, zulegte, schrumpf*, einbruch*, zugelegt, legt zu, stürz*, minus, verlor',
  market: 'markt, branche, weltmarkt, marktvolumen, weltweit, industrie, techkonzerne',
  all: 'zusammen, insgesamt, weltweit',
  settle:
    'strafe*, bußgeld*, geldbuße*, vergleich, entschädig*, schadenersatz, klage*, gericht, urheberrecht*, strafzahlung*, verstoß*, verstöße*, zivilstrafe, geldstrafe*, kartellstrafe*, abfind*',
  wealth: 'vermögen*, reichtum, privatvermögen',
  supply: 'liefert, liefern, geliefert, lieferung*, stellt bereit, bereitstell*, betreibt, installier*',
  use: 'nutzt, nutzen, zugriff, zugang, reserviert',
  runRate:
    'wiederkehrende jahresumsatz, wiederkehrender jahresumsatz, annualisiert*, jahresrate, jährlich wiederkehrend*, arr, wiederkehrende umsätze, hochgerechnet*, jahresumsatzrate, run rate, aufs jahr, jahresbasis',
  recurring: 'wiederkehrend*, arr',
  annualised: 'annualisiert*, hochgerechnet*, auf das jahr',
  forecast:
    'prognos*, erwartet, erwarten, erwartung*, rechnet mit, soll, sollen, ziel*, peilt an, schätz*, voraussichtlich, peilt, stellt in aussicht, ausblick',
  cumulative:
    'insgesamt, gesamt*, bislang, bisher, zusammen, in summe, summe, seit der gründung, damit, seit gründung, summier*',
  secondary: 'sekundärmarkt, zweitmarkt, mitarbeiteraktien, aktienverkauf*',
  overYears: 'über mehrere jahre, mehrjährig*, jahre, jahren, kommenden jahren, nächsten jahren',
  done: 'sammelte, sammelten, investierte, investierten, kaufte, kauften, übernahm, zahlte, zahlten, erhielt, nahm, steckte, steckten, holte, erzielte, verdiente, kassierte, erwarb, erreichte, verbuchte, bekam, sicherte, lieferte, eingesammelt, abgeschlossen, investiert, gekauft, übernommen, erreicht, erhalten, bereits, gezahlt, überschritten, lag bei, liegt bei, betrug, beträgt, erworben, stieg auf',
  agreed:
    'unterzeichn*, vereinbart*, einigt*, einig*, geeinigt, abgeschlossen, schließt, schließen, vertrag, auftrag, unterschrieben, bestellt, mietet',
  plan: 'plant, planen, geplant*, plan, pläne, will, wollen, wolle, beabsichtig*, vorhaben, vorhat, zugesagt, verspricht, ankündig*, kündigt, strebt an, möchte, soll, sollen',
  will: 'wird, werden, soll, sollen, künftig*, demnächst, kommend*, bis ende, bis 2027, bis 2028, bis 2030, später, nächst*',
  conditional: 'könnte, könnten, dürfte, dürften, möglicherweise, bis zu, würde, würden, womöglich, eventuell, wäre',
  talks: 'gespräch*, verhandel*, verhandlung*, erwägt, erwägen, prüft, diskutier*, sondier*, überlegt, im gespräch',
  rumour:
    'angeblich, offenbar, soll, sollen, bericht*, laut medien*, gerücht*, dem vernehmen nach, demnach, insidern zufolge',
  people: 'insider*, quelle, quellen, kreise, kreisen, personen, eingeweihte, mit der sache vertraut',
  denied:
    'bläst, blies, wies einen bericht, wies berichte, wies den bericht, weist einen bericht, weist berichte, weist den bericht, bestritt, bestritten, bestreiten, dementiere*, wies zurück, weist zurück, zurückgewiesen, nicht in gesprächen, keine gespräche, sagt ab, sagte ab, abgebrochen, bricht ab, brach ab, lässt platzen, steigt aus, ausgestiegen, dementiert*, bestreitet, abgelehnt, geplatzt, gescheitert, abgesagt, abgeblasen, aufgegeben, verworfen, zurückgezogen, gestoppt, platzte',
  ended: 'geplatzt, platzte, abgesagt, sagt ab, sagte ab, gescheitert, abgeblasen, bläst, blies, abgebrochen',
  past: 'zuvor, vorher, bereits, früher*, damals, letzten jahr, vergangenen jahr, vorjahr, im jahr 2021, im jahr 2022, im jahr 2023, bislang, bisher, ursprünglich, hatte, hatten, vergangenen, letzte, letzten, vor einem jahr, war, waren',
  ago: 'vor einem jahr, damals, letztes jahr, letzten jahr, vergangenen jahr, vorjahr, früher*, im vorjahr, im jahr 2021, im jahr 2022, im jahr 2023, vor, zuvor, vorher',
  perfect: 'bereits, bislang, bisher, insgesamt',
  since: 'seit, von',
  now: 'jetzt, nun, aktuell*, heute, derzeit, neu, neue, neuen, neuer, gerade, diese woche, zuletzt, mittlerweile, inzwischen, weitere',
  announce:
    'teilte, mitgeteilt, angekündigt, kündigte, bekannt, bestätig*, gab, gibt, erklärt*, sagte, meldet*, verkünd*',
  milestone: 'vorbehaltlich, bedingung*, meilenstein*, abhängig, vorausgesetzt',
  option: 'option*, bezugsrecht*',
  preliminary: 'vorläufig*, absichtserklärung*, unverbindlich*, eckpunkte*',
  building: 'im bau, in bau, baustelle*',
  running: 'in betrieb, am netz, läuft, online',
  part: 'davon, teil, tranche, erste phase, ersten phase, anteilig',
  more: 'weiter*, zusätzlich*, mehr, extra, hinzu, außerdem',
  first: 'erst*, zunächst, anfänglich*',
  joint: 'während, aber, der, die, das, wobei, obwohl, nachdem, als, weil, dass, wenn, jedoch',
  gain: 'erhält, erhielt, erhalten, aufgenommen, aufnehmen, nimmt, nahm, besorgt, beschafft, bekommt, bekam, bekommen, sichert, sicherte, gesichert, sichern, holt, holte, geholt, gewinnt, gewann, kassier*',
  nothing: 'start up, start ups, also, fall, im fall, einkommen',
  backlog: 'auftragsbestand, auftragsbuch, auftragsbücher, auftragspolster, offene aufträge',
};
