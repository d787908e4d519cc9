import type { NamedKind, NameWords } from '../name-words';

const list = (words: string) => words.trim().split(/\s+/);
const kinds = (kind: NamedKind, words: string) => Object.fromEntries(list(words).map((word) => [word, kind]));

export default {
  capitalisedNouns: false,
  adjectivesFollow: true,
  relational: list('rivale concorrente controllata fondatore successore'),
  placed: list('aeroporto stazione porto capitale stadio università'),
  participleEndings: [],
  clauseOpeners: [],
  pluralEndings: [],
  compounds: [],
  personal: list('mio mia nostro nostra tuo'),
  verbSecond: false,
  knownAs: ['noto come', 'nota come'],
  basedIn: ['con sede a'],
  belongsTo: ['appartiene a', 'appartiene al'],
  inWhich: [],
  pointers: [],
  roles: list(
    `presidente direttore direttrice capo ministro ministra segretario segretaria cancelliere governatore sindaco sindaca senatore senatrice deputato deputata portavoce analista economista stratega fondatore fondatrice cofondatore ricercatore ricercatrice scienziato scienziata professore professoressa medico virologo storico avvocato giudice procuratore ambasciatore generale colonnello allenatore giocatore attaccante portiere capitano attore attrice cantante regista scrittore scrittrice autore autrice giornalista miliardario imprenditore imprenditrice attivista candidato candidata leader papa re regina principe principessa vescovo cardinale astronauta architetto pittore artista filosofo premier vicepresidente amministratore ceo ad presidentessa vicepremier`,
  ),
  titles: list('sig signor signora dott dottor dottoressa prof avv on sen don san santa santo'),
  classNouns: {
    ...kinds(
      'organisation',
      `gruppo società azienda compagnia impresa casa produttore fornitore operatore gestore colosso gigante banca assicurazione startup controllata controllante holding fondo fondazione associazione federazione sindacato partito ministero agenzia autorità regolatore commissione comitato consiglio tribunale corte istituto università scuola ospedale laboratorio organizzazione ong alleanza quotidiano giornale settimanale rivista emittente club squadra milizia movimento consorzio cooperativa multinazionale casa-automobilistica costruttore editore`,
    ),
    ...kinds(
      'place',
      `città capitale comune paese villaggio quartiere regione provincia stato nazione isola arcipelago penisola fiume lago monte vulcano porto aeroporto stazione stadio torre centrale deserto valle località frazione borgo`,
    ),
    ...kinds(
      'product',
      `razzo satellite modello applicazione app programma piattaforma rete sistema console telefono smartphone auto aereo elicottero drone nave farmaco vaccino cura film serie romanzo libro album canzone gioco videogioco marchio criptovaluta missile`,
    ),
    ...kinds('law', `legge trattato accordo direttiva regolamento convenzione`),
    ...kinds('index', `indice barometro`),
    ...kinds(
      'term',
      `malattia virus infezione sindrome tumore variante proteina ormone molecola procedura metodo tecnica tecnologia norma protocollo linguaggio tassa imposta obbligazione dazio`,
    ),
  },
  telling: [],
  endings: ['s'],
  copulas: ['è', 'sono', 'era'],
  articles: list(`il lo la i gli le l’ l' un uno una un’ un'`),
  indefinite: list(`un uno una un’ un'`),
  determiners: list(
    `suo sua suoi sue loro nostro nostra mio mia questo questa questi queste quel quella quelli ogni alcuni alcune nessun al del dal nel sul alla della dalla nella sulla ai dei dai nei sui alle delle dalle nelle sulle allo dello agli degli dell’ dell' all’ all' nell’ nell' dall’ dall' sull’ sull' d’ d'`,
  ),
  stops: list(
    `io tu lui lei noi voi essi mi ti si ci vi ne non più meno molto anche ancora già sempre mai è sono era erano sarà ha hanno aveva fu stato stata può possono deve devono detto dichiarato spiegato annunciato secondo che chi quando dove come se così ma poi quindi ieri oggi domani tutto tutti tutta tutte stesso altro altri due tre quattro cinque dieci cento circa c’ c'`,
  ),
  modifiers: list('ex'),
  prepositions: list(
    `a di da in con su per tra fra verso fino entro durante prima dopo contro secondo presso sotto sopra senza al del dal nel sul alla della dalla nella sulla ai dei dai nei sui alle delle dalle nelle sulle dell’ dell' all’ all' nell’ nell'`,
  ),
  ties: list(`di del della dello dei degli delle dell’ dell' d’ d' per in a al`),
  relatives: list('che chi cui dove'),
  conjunctions: list('e ed o né &'),
  definingVerbs: list('guida possiede produce gestisce controlla rappresenta sviluppa dirige'),
  named: list('chiamato chiamata denominato denominata di'),
  shortFor: list('o ossia'),
  soCalled: list('cosiddetto cosiddetta cosiddetti cosiddette'),
  legalForms: list('SpA S.p.A Srl SA Inc Corp Ltd AG Group Gruppo Holding NV'),
  particles: list(`di de del della dei degli delle da dal von van d’ d' al bin & dell’ dell'`),
  elisions: ['l', 'd', 'un', 'dell', 'all', 'nell', 'dall', 'sull', 'c', 's', 'quest', 'quell', 'dev'],
  firstNames: list(
    `Giorgia Matteo Elly Giuseppe Sergio Mario Silvio Romano Enrico Paolo Luigi Carlo Roberto Marco Antonio Francesco Andrea Luca Giovanni Stefano Alessandro Alessandra Maria Anna Laura Paola Francesca Chiara Giulia Elena Silvia Claudia Federica Valentina Simone Davide Daniele Fabio Giancarlo Giorgio Guido Ignazio Lorenzo Maurizio Michele Nicola Pietro Raffaele Riccardo Vincenzo Walter Donald Joe Vladimir Volodymyr Emmanuel Ursula Olaf Elon Pier Gian Carlotta Adolfo Guglielmo Massimo`,
  ),
  nounEndings: list('zione zioni mento menti tà ità enza enze ismo ando endo mente tore tori aggio'),
  commonWords: list(
    `lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre il lo la i gli le l’ un uno una questo questa questi queste quello quella lui lei loro si suo sua io tu ma e o se in di del della da dal per con senza secondo dopo prima durante tra fra fino oggi ieri domani così anche inoltre altro altri due tre quattro cinque alcuni alcune ogni tutto tutti tutta tutte no sì già mentre quando come dove chi che cosa perché è sono era ha hanno c’è non foto video pubblicità abbonati condividi leggi più infine quindi poi ancora anzi nel nella sul sulla al alla`,
  ),
  everydayNames: list(
    `Italia Roma Milano Europa Francia Germania Spagna Portogallo Inghilterra Regno Cina Russia Ucraina Giappone India Canada Brasile Messico Africa Asia America Israele Iran Iraq Turchia Londra Parigi Berlino Mosca Washington Bruxelles Internet UE Ue USA Usa Unione`,
  ),
} satisfies NameWords;
