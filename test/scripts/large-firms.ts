/**
 * Large firms of the world that the starter data does not list: whoever writes of AI deals writes of their results, orders and
 * stakes too. By kind; a name that is an everyday word as well ends in a question mark, other names of a firm follow a slash.
 */
import type { OrganisationKind } from '../../lib/vocabulary/vocabulary.ts';

export const LARGE_FIRMS: Readonly<Partial<Record<OrganisationKind, string>>> = {
  bigtech:
    'NetEase, PDD/Pinduoduo, Trip.com, eBay, Airbnb, Expedia, PayPal, ' +
    'Electronic Arts, Roblox, Nintendo, Panasonic, Fujitsu, NEC, Toshiba, Ricoh, HP, Xerox',
  cloud: 'Fastly, Hetzner',
  chips:
    'Infineon, NXP/NXP Semiconductors, STMicroelectronics/STMicro, GlobalFoundries, UMC/United Microelectronics, ASE Technology, Besi/BE Semiconductor, ' +
    'ASM International/ASMI, Renesas, Texas Instruments, Analog Devices, ON Semiconductor/Onsemi, Skyworks, KLA, Western Digital, Seagate, ' +
    'Advantest, Lasertec, Screen Holdings, Tokyo Ohka Kogyo, JSR, Resonac, Alphawave, Nordic Semiconductor, Soitec, Aixtron, ' +
    'Nexperia, Cirrus Logic, Microchip Technology, Monolithic Power Systems, Teradyne, Inventec, Pegatron, Compal, Asus, Acer, ' +
    'Nanya Technology, Winbond, Powerchip, Silergy, Realtek, Novatek, VIA Technologies, Amkor, Kokusai Electric',
  datacenter: 'American Tower, Interxion, Colt Data Centre Services, NorthC, Odata, KIO Networks',
  investor:
    'Deutsche Bank, Commerzbank, Allianz, Munich Re, BNP Paribas, Société Générale, Crédit Agricole, Natixis, AXA, Banco Santander/Santander?, BBVA, ' +
    'CaixaBank, UniCredit, Intesa Sanpaolo, Mediobanca, Cassa depositi e prestiti/CDP, ING?, ABN AMRO, Rabobank, UBS, Credit Suisse, HSBC, Barclays, ' +
    'Lloyds, NatWest, Standard Chartered, Nomura, Mizuho, Sumitomo Mitsui/SMBC, Itaú/Itaú Unibanco, Bradesco, BNDES, BTG Pactual, Wells Fargo, ' +
    'Royal Bank of Canada/RBC, TD Bank, Scotiabank, American Express, Visa?, Mastercard, Capital One, Charles Schwab, ' +
    'Point72, Bridgewater, Elliott Management, Pershing Square, Vanguard?, State Street, Invesco, KfW, Rentenbank, Invest-NL, ' +
    'European Investment Bank/EIB, World Bank, Wellington Management, Renaissance Technologies, D. E. Shaw, Millennium Management, ' +
    'Permira, Cinven, CVC/CVC Capital Partners, Bain Capital, Advent International, Apax Partners, Hg Capital, Nordic Capital, Ardian, Eurazeo, ' +
    'Exor, Prosus, Naspers, Kinnevik, Investor AB, Khazanah, Norges Bank, PensionDanmark',
  startup:
    'Klarna, Revolut, Monzo, Nubank, Odoo, Collibra, Zapier, Bending Spoons, Deliverect, Celonis, Personio, N26, Trade Republic, Qonto, Doctolib',
  other:
    // Germany, Austria, Switzerland
    'BMW, Volkswagen, Mercedes-Benz, Porsche, Bayer?, BASF, Thyssenkrupp, RWE, E.ON, EnBW, Rheinmetall, Hensoldt, Heidelberg Materials, ' +
    'Lufthansa, Adidas, Zalando, Delivery Hero, DHL, Deutsche Börse, Merck, Fresenius, Beiersdorf, Henkel, Novartis, Roche?, Nestlé, Lonza, Swisscom, ' +
    // France, Belgium, Netherlands
    "Airbus, Thales, Safran?, TotalEnergies, EDF, Engie, Veolia, Dassault Systèmes, LVMH, L'Oréal, Sanofi, Renault, Stellantis, Michelin, Carrefour, Danone, Saint-Gobain, " +
    'Legrand?, Bouygues, Alstom, Publicis, Sopra Steria, Atos, Eviden, Worldline, CMA CGM, Philips, Shell?, Unilever, Adyen, KPN, Heineken, Ahold Delhaize, ' +
    'DSM-Firmenich, Signify, Wolters Kluwer, RELX, Eneco, Vattenfall, TenneT, Proximus, Umicore, Solvay, UCB, ' +
    // Italy, Spain, Portugal
    'Eni, Enel, Terna, Snam, A2A, TIM?/Telecom Italia, Fincantieri, Prysmian, Poste Italiane, Ferrari, Pirelli, Barilla, Luxottica/EssilorLuxottica, Generali?, ' +
    'Iberdrola, Endesa, Naturgy, Repsol, Inditex, Indra?, ACS, Ferrovial, Acciona, Cellnex, Solaria, Redeia, Amadeus?, Merlin Properties, Grifols, EDP, Galp, ' +
    // Northern Europe, Britain, Ireland
    'Novo Nordisk, Maersk, Ørsted, Equinor, Telenor, Volvo, Ikea, H&M, BP, AstraZeneca, GSK/GlaxoSmithKline, Rolls-Royce, BAE Systems, ' +
    'Octopus Energy, Drax, Vodafone, Tesco, Sage Group, Medtronic, ' +
    // America
    'Warner Bros, Paramount?, Costco, Home Depot, Target?, Coca-Cola, PepsiCo, Procter & Gamble, Johnson & Johnson, Pfizer, Eli Lilly/Lilly?, AbbVie, ' +
    'UnitedHealth, CVS, Moderna?, Boeing, Lockheed Martin, Northrop Grumman, Raytheon/RTX, General Dynamics, General Electric/GE Aerospace, Honeywell, Cummins, Deere/John Deere, ' +
    'Ford?, General Motors/GM, Rivian, Lucid?, Exxon Mobil/ExxonMobil/Exxon, Chevron, ConocoPhillips, Nike, Starbucks, Autodesk, Atlassian, Okta, Twilio, Zendesk, ' +
    'HubSpot, DoorDash, Unity Software, Palo Alto Networks, Fortinet, Zscaler, Datadog, Splunk, Coupa, iRobot, F5 Networks, Juniper Networks, Ciena, ' +
    'Jabil, Celestica, Sanmina, Benchmark Electronics, Emerson Electric, Rockwell Automation, Trane, Johnson Controls, Bechtel, Quanta Services, ' +
    'American Water, PPL, Exelon, FirstEnergy, Ameren, Sempra, PG&E, DTE Energy, Consumers Energy, Evergy, Kinder Morgan, EQT Corporation, Berkshire Hathaway Energy, ' +
    'Petrobras, Vale?, Embraer, Totvs, iFood, Ambev, WEG, Eletrobras, América Móvil, Cemex, ' +
    // Asia, the Gulf
    'Toyota, Honda, Nissan, Mitsubishi Electric, Mitsui, Sumitomo, Itochu, Marubeni, Daikin, Murata, Nidec, Fanuc, Keyence, Denso, Seven & i, ' +
    'LG Energy Solution, Hanwha, Posco, Kia?, Doosan, Korea Zinc, CATL, BYD, Geely, NIO, XPeng, Li Auto, Kweichow Moutai, Sinopec, PetroChina, China Mobile, China Telecom, China Unicom, ' +
    'Wipro, HCLTech, Tech Mahindra, LTIMindtree, Flipkart, Zomato, Paytm, Mahindra, NTPC, Sea Limited, Singtel, Petronas, ACWA Power, SABIC, Ooredoo, Etisalat, Tether?',
};
