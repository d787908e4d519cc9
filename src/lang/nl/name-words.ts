import type { NamedKind, NameWords } from '../name-words';

const list = (words: string) => words.trim().split(/\s+/);
const kinds = (kind: NamedKind, words: string) => Object.fromEntries(list(words).map((word) => [word, kind]));

export default {
  capitalisedNouns: false,
  adjectivesFollow: false,
  relational: list('rivaal concurrent dochter dochterbedrijf partner oprichter opvolger'),
  placed: [],
  participleEndings: [],
  clauseOpeners: [],
  pluralEndings: [],
  compounds: 'all',
  personal: list('ik mijn ons onze jouw'),
  verbSecond: true,
  knownAs: ['bekend als', 'ook bekend als'],
  basedIn: ['gevestigd in'],
  belongsTo: ['behoort tot'],
  inWhich: ['waarbij'],
  pointers: [],
  roles: list(
    `president premier minister minister-president staatssecretaris kanselier gouverneur burgemeester wethouder senator kamerlid woordvoerder woordvoerster analist econoom strateeg oprichter medeoprichter onderzoeker wetenschapper hoogleraar professor arts viroloog historicus advocaat rechter officier ambassadeur generaal kolonel trainer coach speler speelster aanvaller doelman aanvoerder acteur actrice zanger zangeres regisseur schrijver schrijfster auteur journalist miljardair ondernemer activist kandidaat leider partijleider fractieleider topman topvrouw directeur bestuursvoorzitter voorzitter hoofd baas ceo paus koning koningin prins prinses bisschop kardinaal astronaut architect schilder kunstenaar filosoof hoofdeconoom bondskanselier lijsttrekker eurocommissaris commissaris beleggingsstrateeg vicepresident`,
  ),
  titles: list('de-heer mevrouw meneer dhr mevr dr mr ir drs prof ds sint'),
  classNouns: {
    ...kinds(
      'organisation',
      `concern bedrijf groep onderneming firma maatschappij fabrikant maker producent leverancier aanbieder exploitant uitgever keten gigant bank verzekeraar beurs start-up startup dochter dochterbedrijf dochteronderneming moederbedrijf holding fonds stichting vereniging bond vakbond federatie partij ministerie agentschap autoriteit toezichthouder commissie comité raad rechtbank hof instituut universiteit hogeschool ziekenhuis laboratorium organisatie alliantie krant dagblad tijdschrift zender omroep club team militie beweging luchtvaartmaatschappij chipmaker chipfabrikant machinebouwer autobouwer vliegtuigbouwer brouwer belegger investeerder concurrent adviesbureau bureau persbureau rederij supermarktketen winkelketen farmaceut oliebedrijf energiebedrijf softwarebedrijf techbedrijf techreus denktank`,
    ),
    ...kinds(
      'place',
      `stad hoofdstad gemeente dorp wijk regio provincie deelstaat staat land eiland schiereiland rivier meer berg vulkaan haven luchthaven station stadion toren centrale woestijn vallei plaats badplaats havenstad buurland`,
    ),
    ...kinds(
      'product',
      `raket satelliet model app programma platform netwerk systeem console telefoon smartphone auto vliegtuig helikopter drone schip medicijn geneesmiddel vaccin film serie roman boek album lied spel merk cryptomunt chatbot taalmodel dienst`,
    ),
    ...kinds('law', `wet verdrag akkoord richtlijn verordening`),
    ...kinds('index', `index graadmeter beursindex`),
    ...kinds(
      'term',
      `ziekte virus infectie syndroom kanker variant eiwit hormoon molecuul procedure methode techniek technologie standaard protocol taal belasting obligatie heffing`,
    ),
  },
  telling: [],
  endings: ['s', '’s', 'en', 'n', '’'],
  copulas: ['is', 'zijn', 'was', 'geldt als'],
  articles: list('de het een'),
  indefinite: list('een'),
  determiners: list('zijn haar hun ons onze mijn uw deze dit die dat elke ieder iedere geen enkele sommige alle veel'),
  stops: list(
    `ik jij hij zij ze wij we u jullie hem hen me mij je er niet meer minder zeer ook nog al altijd nooit is was waren zal wordt worden werd werden heeft hebben had hadden kan kunnen kon moet moeten zei zegt aldus meldde verklaarde volgens dat wie wat wanneer waar hoe als dan dus maar want toen gisteren vandaag morgen nu hier daar twee drie vier vijf tien honderd ongeveer`,
  ),
  modifiers: list('voormalig voormalige oud'),
  prepositions: list(
    `aan bij in met na naar om onder op over per sinds te tegen tot tussen uit van vanaf via volgens voor wegens zonder tijdens door achter naast rond ondanks`,
  ),
  ties: list('van voor in op uit bij'),
  relatives: list('die dat wie waar'),
  conjunctions: list('en of & maar noch'),
  definingVerbs: list('leidt bezit maakt produceert beheert bestuurt vertegenwoordigt ontwikkelt'),
  named: list('genaamd geheten'),
  shortFor: list('kortweg ofwel'),
  soCalled: list('zogenaamde zogeheten'),
  legalForms: list('NV BV N.V B.V SE AG Inc Corp Ltd Group Groep Holding SA'),
  particles: list('van der den de het ten ter te von el al bin & of la'),
  elisions: [],
  firstNames: list(
    `Mark Geert Dick Wopke Sigrid Rob Jan Piet Hans Kees Peter Willem Johan Henk Gert Wim Erik Marco Frans Ben Tom Thomas Bart Alexander Anna Maria Marieke Sophie Lotte Caroline Dilan Esther Femke Jesse Lilian Pieter Sander Jeroen Martijn Michiel Ruud Louis Frank Ronald Virgil Max Mathieu Sven Ireen Emma Laura Elon Donald Joe Vladimir Volodymyr Emmanuel Ursula Olaf Angela Christine Klaas Maarten Joost Hugo Ferd Karien Micky Arie Bas Stef Guido Koen Elke Filip Herman Yves Paul`,
  ),
  nounEndings: list('ing ingen heid heden schap schappen tie ties iteit isme aar aars ers'),
  commonWords: list(
    `maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december de het een dit dat deze die hij zij ze wij we ik je u er maar en of als in op van voor met na naar bij door om over volgens sinds tijdens tussen vandaag gisteren morgen ook nog al toch zo dus daarom bovendien daarnaast toen nu twee drie vier vijf veel sommige enkele alle elke geen niet ja nee wie wat waar wanneer waarom hoe hun haar zijn is was waren heeft had wordt werd foto video advertentie delen lees meer abonneer`,
  ),
  everydayNames: list(
    `Nederland België Amsterdam Brussel Europa Duitsland Frankrijk Italië Spanje Engeland China Rusland Oekraïne Japan India Canada Brazilië Afrika Azië Amerika Israël Iran Irak Turkije Londen Parijs Berlijn Moskou Washington Internet EU VS Nederlandse Nederlanders Amerikaanse Duitse Franse Britse Europese Russische Chinese Belgische Vlaamse Italiaanse Spaanse`,
  ),
} satisfies NameWords;
