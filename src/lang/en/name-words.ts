import type { NamedKind, NameWords } from '../name-words';
import model from './name-model';

const list = (words: string) => words.trim().split(/\s+/);
const kinds = (kind: NamedKind, words: string) => Object.fromEntries(list(words).map((word) => [word, kind]));

export default {
  capitalisedNouns: false,
  adjectivesFollow: false,
  relational: list(
    'company firm group business organisation organization outfit brand veteran member rival competitor partner successor predecessor founder co-founder cofounder subsidiary unit arm division affiliate parent spin-off spinoff owner nominee candidate deputy fellow',
  ),
  roleEndings: list(
    `ologist ographer ician ianist atrist onomist essayist novelist activist lobbyist vocalist guitarist pianist drummer bassist violinist swimmer runner sprinter
    footballer cricketer golfer boxer cyclist gymnast skater skier wrestler quarterback linebacker pitcher forward winger woman man actress hostess heiress
    maker keeper holder winner writer dancer player fighter worker teacher farmer baker banker lawyer dealer filmmaker playwright cosplayer skipper`,
  ),
  ofEither: list(
    `rival competitor investor contractor trader supplier provider seller producer developer designer publisher retailer partner operator
    affiliate wholesaler distributor bookmaker giant insurer lender brewer miner refiner parent`,
  ),
  placeOpeners: list('new north south east west northern southern eastern western'),
  bodiesOf: list(
    'university department institute school college academy federation association ministry bank bureau office court society board chief secretary',
  ),
  verbPrefixes: ['re-'],
  nounPrefixes: list('mini sub super micro mega docu cyber web video game tech film ex co e'),
  relativesOf: { person: ['who'], thing: ['which', 'that', 'where'], owner: ['whose'] },
  opinionVerbs: ['represents'],
  pastVerbs: ['led', 'founded', 'run'],
  vague: list(
    'chief head boss leader member officer expert official manager veteran owner fellow chair deputy representative player consultant secretary minister',
  ),
  placed: list('capital airport port station stadium embassy region'),
  participleEndings: ['ed', 'ing'],
  clauseOpeners: list('known run led held built made owned behind it he she they'),
  pluralEndings: ['s'],
  compounds: ['maker', 'builder'],
  personal: list('i my our your we me us you'),
  verbSecond: false,
  knownAs: ['also known as', 'better known as', 'known as', 'dubbed', 'called'],
  oneOf: ['one of the', 'one of the most', 'one of its', 'one of their'],
  basedIn: ['based in', 'headquartered in'],
  belongsTo: ['belongs to', 'is owned by', 'is part of'],
  inWhich: ['in which', 'where', 'under which', 'by which'],
  pointers: ['that', 'this', 'these', 'those', 'it', 'they'],
  roles: list(`
    chief executive ceo cfo coo cto chairman chairwoman chair chairperson president vice-president vice-chairman founder co-founder cofounder
    director manager boss head leader minister secretary chancellor premier governor mayor senator congressman congresswoman
    representative lawmaker legislator politician deputy spokesman spokeswoman spokesperson analyst strategist economist trader
    professor researcher scientist physicist chemist biologist doctor physician surgeon epidemiologist virologist psychologist historian
    lawyer attorney prosecutor judge justice solicitor commissioner ambassador envoy diplomat general admiral commander officer
    captain coach striker goalkeeper midfielder defender player athlete singer rapper musician composer actor actress comedian
    footballer cricketer golfer boxer swimmer sprinter cyclist skater quarterback winger forward goalie referee umpire
    chef farmer teacher lecturer nurse dentist paramedic sailor soldier veteran pastor priest imam rabbi preacher monk nun
    dancer choreographer conductor pianist guitarist drummer vocalist violinist filmmaker screenwriter playwright broadcaster podcaster influencer
    geologist meteorologist climatologist archaeologist anthropologist sociologist criminologist astronomer mathematician philosopher linguist oncologist cardiologist
    neurologist immunologist microbiologist geneticist zoologist ecologist botanist statistician demographer politologist theologian
    author writer novelist poet journalist reporter correspondent editor columnist presenter broadcaster producer
    artist painter photographer architect designer engineer astronaut pilot bishop cardinal pope billionaire
    entrepreneur businessman businesswoman activist campaigner candidate nominee successor predecessor adviser advisor consultant expert
    veteran inventor developer owner treasurer whistleblower blogger treasurer sergeant detective inspector organiser organizer trustee fellow`),
  titles: list(
    'king queen prince princess duke duchess mr mrs ms miss dr prof professor sir lord lady dame sen rep gov gen col capt lt sgt rev hon president prime',
  ),
  classNouns: {
    ...kinds(
      'organisation',
      `company firm group maker manufacturer producer supplier provider operator developer designer publisher retailer grocer seller
      chipmaker carmaker automaker drugmaker planemaker brewer miner insurer reinsurer lender bank brokerage exchange regulator watchdog
      agency authority ministry department office bureau institute institution university college school hospital clinic laboratory lab
      organisation organization charity foundation union federation association alliance party movement group militia
      airline carrier railway shipper startup start-up unicorn conglomerate subsidiary unit arm division affiliate spin-off spinoff parent holding
      fund investor consortium partnership venture rival competitor newspaper magazine broadcaster network station publication website
      blog podcast tabloid newsletter ngo startup think-tank watchdog
      newswire club team franchise band orchestra museum theatre theater council commission committee court tribunal parliament
      think-tank thinktank consultancy contractor giant chain utility refiner trader wholesaler distributor business outfit studio label
      nonprofit non-profit collective coalition force army police service church body panel board monopoly platform bookmaker cooperative`,
    ),
    ...kinds(
      'place',
      `city town village capital suburb district borough neighbourhood neighborhood municipality county state province region territory
      island peninsula archipelago country nation river lake mountain volcano bay strait port airport station stadium skyscraper tower
      dam desert valley reactor plant resort hamlet enclave`,
    ),
    ...kinds(
      'product',
      `rocket satellite spacecraft probe model chatbot app application software program programme browser assistant smartphone phone tablet
      console jet plane aircraft airliner helicopter drone tank ship submarine car suv sedan truck drug medicine medication vaccine
      pill treatment injection antibody game videogame film movie documentary sitcom drama musical series show track single novel memoir book album song brand cryptocurrency coin token currency
      engine telescope pipeline tool system network site messenger`,
    ),
    ...kinds('law', 'law act treaty pact accord agreement directive regulation bill statute'),
    ...kinds('index', 'index gauge benchmark barometer'),
    ...kinds(
      'term',
      `disease illness virus infection condition disorder syndrome cancer variant bacterium parasite procedure method technique technology
      technologies therapy standard protocol language architecture measure metric bond loan security hormone protein enzyme gene molecule
      compound chemical metal mineral malware ransomware vulnerability flaw alternative tax tariff levy fee scheme ingredient strategy practice`,
    ),
  },
  telling: list(`chipmaker carmaker automaker drugmaker planemaker reinsurer cryptocurrency chatbot newswire airline
    analyst economist senator governor lawmaker congressman congresswoman ambassador prosecutor novelist historian physicist
    striker midfielder goalkeeper singer actor actress playwright brewer epidemiologist virologist astronaut pope billionaire`),
  endings: ["'s", '’s', 'es', 's', '’', "'"],
  copulas: ['is', 'are', 'was'],
  articles: list('the a an'),
  indefinite: list('a an'),
  determiners: list('its his her their our your my this that these those some any every each another whose'),
  stops: list(`
    i you he she it we they me him us them who whom what which when where why how not no yes also still only already very more most than as
    if because although though while before after since until so then there here now today yesterday tomorrow is are was were be been being
    has have had do does did will would can could may might must shall should said says say told tells added wrote announced reported
    called named according that to too both either neither however meanwhile just even ever never again once about around nearly almost
    like including such other own same between among many few much several all both made make makes took take takes got get gets became
    become becomes went go goes came come comes rose fell gained lost agreed spoke`),
  modifiers: list(`
    former ex-chief senior veteran chief deputy vice acting interim new late retired renowned leading top global international national
    federal regional local foreign finance prime interior defence defense health trade energy justice transport education environment central
    sports news sales securities operations communications systems affairs services relations goods rights foods games media data
    social network private public state-owned listed rival fellow opposition presidential market investment software chip drug car
    news press tech technology internet online electric oil gas mining steel pharmaceutical biotech medical
    research space aerospace political human rights climate science co-`),
  moreModifiers: list(
    'civil adult criminal family child mental real estate animal high middle elementary junior student crime fashion food wine sound visual fine stage',
  ),
  prepositions: list(`
    in on at by for from with without of to into onto over under after before since until during through throughout against among between
    behind near as despite like unlike according beyond within across around along amid outside inside via per about above below besides
    except following including`),
  ties: list('of for in at'),
  relatives: list('who which that whose where'),
  conjunctions: list('and or but nor &'),
  definingVerbs: list(
    'runs run leads led heads headed owns makes operates tracks controls oversees regulates represents manages founded provides produces develops covers',
  ),
  named: list('called named of dubbed'),
  shortFor: list('or'),
  soCalled: list('so-called called dubbed'),
  legalForms: list(
    'Inc Corp Ltd LLC LLP PLC plc Co SA NV AG SE GmbH AB ASA SpA BV Holding Holdings Group Limited Corporation Company KK',
  ),
  particles: list('of the de van von der den di da del della la le bin ibn al du dos ter ten & for'),
  elisions: [],
  firstNames: list(`
    Aaron Abdul Adam Ahmed Alan Albert Alejandro Alex Alexander Alexandra Ali Alice Amanda Amit Amy Andrea Andrew Andy Angela Ann Anna Anne Anthony Antonio Arthur
    Barack Barbara Ben Benjamin Bernie Beth Bill Bob Boris Brad Brandon Brian Bruce Carl Carlos Carol Caroline Catherine Charles Charlie Chris Christian
    Christina Christine Christopher Claire Craig Dan Daniel David Deborah Dennis Diana Don Donald Doug Douglas Dmitry Ed Edward Elizabeth Ellen Elon Emily Emma
    Emmanuel Eric Eva Evan Frank Fred Gary Gavin George Gerald Gina Giorgia Gordon Grace Graham Greg Gwynne Hannah Harry Helen Henry Hillary Hugh Ian Irene Isaac Ivan Jack
    Jacob James Jamie Jan Jane Janet Jason Jay Jean Jeff Jeffrey Jennifer Jeremy Jerome Jerry Jessica Jim Jimmy Joan Joe Joel John Johnny Jon Jonathan Jordan
    Jose Joseph Josh Joshua Juan Judith Julia Julian Julie Justin Kamala Karen Kate Katherine Keir Keith Kelly Ken Kenneth Kent Kevin Kim Kyle Larry Lars Laura Lauren Lee Leo Lewis
    Linda Lisa Liz Louis Lucy Luis Luke Margaret Maria Marie Mario Mark Martin Mary Masayoshi Matt Matthew Max Megan Melissa Merrick Michael Michelle Miguel Mike Mohamed Mohammed
    Nancy Narendra Natalie Nathan Neil Nicholas Nick Nicole Nigel Noah Oliver Olivia Oscar Pamela Patricia Patrick Paul Paula Pedro Peter Phil Philip Rachel
    Ralph Ray Raymond Rebecca Rene Richard Rick Rishi Rob Robert Roberto Robin Roger Ron Ronald Rose Roy Rupert Russell Ryan Sam Samantha Samuel Sandra Sara Sarah Satya Scott
    Sean Sergei Sharon Simon Sophie Stephanie Stephen Steve Steven Stuart Sundar Susan Tara Ted Terry Theresa Thomas Tim Timothy Tom Tony Tracy Tyler Vanessa
    Victor Victoria Vincent Vladimir Volodymyr Walter Warren Wayne Wendy Will William Xi Yuri Zach Zoe`),
  peoples: list(`
    Afghan Afghans African Africans Albanian Albanians Algerian Algerians American Americans Andean Angolan Arab Arabs Arabian Argentine Argentinian Armenian Armenians
    Asian Asians Australian Australians Austrian Austrians Azerbaijani Bahraini Balkan Baltic Bangladeshi Basque Bavarian Belarusian Belgian Belgians Bolivian Bosnian Bosnians
    Brazilian Brazilians British Briton Britons Bulgarian Bulgarians Burmese Cambodian Cameroonian Canadian Canadians Caribbean Catalan Catalans Chadian Chechen Chilean
    Chinese Colombian Congolese Croat Croatian Croats Cuban Cubans Cypriot Czech Czechs Dane Danes Danish Dutch Ecuadorian Egyptian Egyptians Emirati English Eritrean
    Estonian Estonians Ethiopian Ethiopians European Europeans Fijian Filipino Filipinos Finn Finnish Finns French Gabonese Gambian Georgian Georgians German Germans Ghanaian
    Greek Greeks Guatemalan Haitian Haitians Hispanic Hispanics Honduran Hungarian Hungarians Icelandic Indian Indians Indonesian Indonesians Iranian Iranians Iraqi Iraqis
    Irish Israeli Israelis Italian Italians Ivorian Jamaican Jamaicans Japanese Jordanian Kazakh Kenyan Kenyans Korean Koreans Kosovar Kurd Kurdish Kurds Kuwaiti Kyrgyz
    Latino Latinos Latvian Latvians Lebanese Liberian Libyan Libyans Lithuanian Lithuanians Macedonian Malawian Malaysian Malaysians Malian Maltese Mediterranean Mexican Mexicans
    Moldovan Mongolian Montenegrin Moroccan Moroccans Mozambican Namibian Nepalese Nepali Nicaraguan Nigerian Nigerians Nordic Norwegian Norwegians Omani Pakistani Pakistanis
    Palestinian Palestinians Panamanian Paraguayan Persian Peruvian Pole Poles Polish Portuguese Qatari Romanian Romanians Russian Russians Rwandan Salvadoran Saudi Saudis
    Scandinavian Scot Scots Scottish Senegalese Serb Serbian Serbs Singaporean Slovak Slovaks Slovene Slovenian Somali Somalis Spaniard Spaniards Spanish Sudanese Swede Swedes
    Swedish Swiss Syrian Syrians Taiwanese Tanzanian Thai Thais Tibetan Tibetans Togolese Tunisian Tunisians Turk Turkish Turkmen Turks Ugandan Ukrainian Ukrainians Uruguayan
    Uyghur Uyghurs Uzbek Venezuelan Venezuelans Vietnamese Welsh Western Yemeni Yemenis Zambian Zimbabwean Muslim Muslims Christian Christians Catholic Catholics Protestant
    Protestants Jew Jewish Jews Hindu Hindus Buddhist Buddhists Islamic Sunni Sunnis Shia Shiite Shiites Sikh Sikhs Orthodox Anglican Mormon Mormons Californian Californians Texan
    Texans`),
  nounEndings: list(
    'tion tions sion sions ment ments ness ship ity ities ance ence ing ings ism ists ers ors ed ly ous ive ful less ages ures ies',
  ),
  commonWords: list(`
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
    december spring summer autumn fall winter christmas easter today yesterday tomorrow i the a an this that these those it he she we they you
    there here what when where why who how which while if as but and or so yet also however meanwhile still even although though because since after before
    during for from in on at by with without to of about over under into among between despite according not no yes all some many most more
    both each every few several one two three four five six seven eight nine ten first second third last next new other another such
    people shares stocks analysts investors officials experts researchers scientists police prices sales revenue profit production
    mr mrs ms dr sir madam read more share comment comments newsletter subscribe advertisement sponsored photo image video credit getty
    it's i'm we're they're don't that's there's let's his her its their our my your am pm gmt et est pst utc ok ceo cfo ceos
    usd eur gbp chf earlier later now then just only once perhaps maybe indeed instead thus therefore moreover furthermore overall additionally finally
    critics supporters residents voters workers customers users consumers companies banks markets demand inflation growth
    production shipping trading trade bitcoiners sources data figures results reports studies research officials lawmakers leaders
    republicans' democrats' god north south east west northern southern eastern western`),
  everydayNames: [
    ...list(`
    America Britain England Scotland Wales Ireland Germany France Italy Spain Portugal Poland Europe Asia Africa Australia Canada Mexico Brazil
    China Russia Japan India Turkey Ukraine Israel Egypt Iran Iraq US USA UK EU U.S U.S. U.K U.K. London Paris Rome Berlin Madrid Moscow Beijing Washington Brussels Tokyo Netherlands Belgium
    Sweden Norway Denmark Finland Switzerland Austria Greece Internet American Americans British Briton Britons English German Germans French Italian Italians Spanish European Europeans
    Chinese Russian Russians Japanese Indian Indians Turkish Ukrainian Ukrainians Israeli Israelis Iranian Iraqi Egyptian Dutch Belgian Swedish Norwegian Danish Finnish Swiss
    Austrian Greek Polish Portuguese Canadian Canadians Mexican Brazilian Australian African Asian Western Korean Taiwanese Saudi Arab Jewish Muslim Christian Catholic
    Islamic Palestinian Palestinians Syrian Lebanese Irish Scottish Welsh Californian Texan PC TV PDF CEO Covid Republican Democrat Democratic Republicans Democrats Reuters
    Alabama Alaska Arizona Arkansas Colorado Connecticut Delaware Georgia Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland
    Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada Ohio Oklahoma Oregon Pennsylvania Tennessee Utah Vermont Virginia Wisconsin Wyoming
    Hollywood Manhattan Palestine California Texas Florida Chicago Boston Congress Senate Parliament`),
    'North Carolina',
    'South Carolina',
    'New Jersey',
    'New Mexico',
    'New Hampshire',
    'Northern Ireland',
    'United States',
    'United Kingdom',
    'New York',
    'Great Britain',
    'European Union',
    'South Korea',
    'North Korea',
    'New York City',
    'Los Angeles',
    'White House',
    'South Africa',
    'Saudi Arabia',
    'New Zealand',
  ],
  model,
} satisfies NameWords;
