import type { Gender, NamedKind, NameWords } from '../name-words';
import model from './name-model';

const list = (words: string) => words.trim().split(/\s+/);
const kinds = (kind: NamedKind, words: string) => Object.fromEntries(list(words).map((word) => [word, kind]));
const genders = (gender: Gender, words: string) => Object.fromEntries(list(words).map((word) => [word, gender]));

/** Roles that take "-in" for women. */
const ROLES = list(`
  chef vorstandschef konzernchef firmenchef parteichef fraktionschef geschäftsführer vorstand vorstandsvorsitzender
  vorsitzender aufsichtsratschef finanzchef finanzvorstand gründer mitgründer mitbegründer firmengründer unternehmer
  präsident vizepräsident ministerpräsident regierungschef staatschef kanzler bundeskanzler vizekanzler premier premierminister
  minister staatssekretär sprecher regierungssprecher sprecherin generalsekretär generaldirektor direktor intendant
  bürgermeister oberbürgermeister landrat gouverneur senator abgeordneter politiker botschafter diplomat kommissar
  kommissionspräsident parlamentspräsident bundespräsident notenbankchef zentralbankchef analyst stratege chefstratege
  volkswirt chefvolkswirt ökonom chefökonom wirtschaftswissenschaftler experte forscher wissenschaftler professor physiker
  chemiker biologe mediziner virologe epidemiologe arzt chefarzt psychologe historiker soziologe jurist anwalt
  rechtsanwalt richter staatsanwalt generalbundesanwalt verteidiger insolvenzverwalter manager topmanager trainer nationaltrainer
  stürmer torwart verteidiger mittelfeldspieler spieler kapitän sportler schauspieler regisseur sänger musiker komponist
  autor schriftsteller journalist reporter korrespondent moderator kurator maler künstler fotograf architekt designer
  general oberst kommandeur pilot astronaut kosmonaut bischof kardinal papst könig kronprinz milliardär oligarch aktivist
  oppositionsführer oppositionspolitiker spitzenkandidat kandidat präsidentschaftskandidat fraktionsvorsitzender parteivorsitzender
  landesvorsitzender nachfolger vorgänger leiter abteilungsleiter institutsleiter projektleiter werksleiter entwicklungschef
  berater beauftragter datenschutzbeauftragter präsidentschaftsbewerber sonderbeauftragter unterhändler zeuge blogger youtuber
  händler fondsmanager portfoliomanager marktbeobachter marktexperte rohstoffexperte devisenexperte gewerkschafter verleger
  verfassungsrechtler völkerrechtler klimaforscher hirnforscher friedensforscher rennfahrer radprofi tennisprofi profi sprinter
`);

const WOMEN = ROLES.map((role) =>
  role.endsWith('er') && /(?:sitzender|ordneter|auftragter)$/.test(role)
    ? role.slice(0, -1)
    : role.endsWith('e')
      ? `${role.slice(0, -1)}in`
      : `${role}in`,
).concat(
  list(
    'vorständin finanzvorständin ärztin chefärztin anwältin rechtsanwältin staatsanwältin landrätin königin kauffrau geschäftsfrau',
  ),
);

const BENT_MEN = list('vorsitzende abgeordnete beauftragte geschäftsmann kaufmann obmann parteiobmann sachverständige');

const CLASSES: Record<string, NamedKind> = {
  ...kinds(
    'organisation',
    `konzern unternehmen firma gesellschaft gruppe hersteller produzent anbieter betreiber entwickler ausrüster zulieferer
    autozulieferer autobauer autohersteller autokonzern flugzeugbauer maschinenbauer anlagenbauer schiffbauer bauer händler onlinehändler
    einzelhändler discounter großhändler versender versicherer rückversicherer bank großbank privatbank direktbank onlinebank förderbank
    notenbank zentralbank landesbank investmentbank sparkasse börse start-up startup jungunternehmen
    tochter tochterfirma tochtergesellschaft logistiktochter mutterkonzern muttergesellschaft dachgesellschaft holding
    beteiligungsgesellschaft sparte ableger forschungszweig forschungsabteilung abteilung tochterunternehmen gemeinschaftsunternehmen
    joint-venture konkurrent rivale wettbewerber zahlungsdienstleister dienstleister spezialist finanzinvestor investor
    vermögensverwalter hedgefonds fonds staatsfonds stiftung verband branchenverband dachverband bundesverband
    fachverband verein klub club gewerkschaft dienstleistungsgewerkschaft partei behörde aufsicht börsenaufsicht finanzaufsicht
    kartellbehörde wettbewerbsbehörde aufsichtsbehörde agentur raumfahrtagentur raumfahrtbehörde nachrichtenagentur ratingagentur
    ministerium amt institut forschungsinstitut wirtschaftsforschungsinstitut marktforscher marktforschungsinstitut universität
    hochschule institution organisation hilfsorganisation menschenrechtsorganisation umweltorganisation nichtregierungsorganisation
    bündnis militärbündnis allianz zeitung tageszeitung zeitschrift magazin nachrichtenmagazin sender fernsehsender nachrichtensender
    rundfunk portal nachrichtenportal verlag airline fluggesellschaft billigflieger fluglinie reederei bahngesellschaft
    kanzlei großkanzlei beratungsgesellschaft beratungsfirma unternehmensberatung wirtschaftsprüfer denkfabrik forschungszentrum
    zentrum klinik krankenhaus uniklinik museum theater orchester rockband popband metalband rat kommission ausschuss komitee gericht gerichtshof verfassungsgericht
    miliz terrororganisation terrormiliz gruppierung bewegung förderer ölförderer riese techriese techgigant internetgigant gigant
    krankenversicherer krankenkasse ölkonzern energiekonzern versorger energieversorger stromversorger netzbetreiber
    softwarehaus pharmakonzern pharmahersteller biotechfirma halbleiterkonzern chiphersteller auftragsfertiger modekette kette
    supermarktkette warenhauskette kaufhauskette logistiker spediteur paketdienst telekomanbieter mobilfunker
    kreditschutzverband kommissariat marktführer weltmarktführer plattform-betreiber brauerei werft rüstungskonzern immobilienkonzern
    fraktion geheimdienst auslandsgeheimdienst nachrichtendienst armee streitkräfte sekte bäckerei molkerei studio labor`,
  ),
  ...kinds(
    'place',
    `stadt hauptstadt landeshauptstadt kleinstadt großstadt hafenstadt millionenstadt metropole gemeinde dorf ort vorort ortschaft
    küstenstadt industriestadt universitätsstadt grenzstadt kreisstadt partnerstadt provinzstadt altstadt kurstadt bergdorf fischerdorf
    ferieninsel nordseeinsel ostseeinsel mittelmeerinsel urlaubsinsel karibikinsel
    stadtteil bezirk viertel region provinz bundesland bundesstaat kanton landkreis insel halbinsel inselgruppe
    inselstaat nachbarland golfstaat kleinstaat fluss see berg gebirge gebirgszug vulkan bucht meerenge
    hafen flughafen bahnhof weltraumbahnhof platz stadion hochhaus wolkenkratzer kraftwerk atomkraftwerk kernkraftwerk gletscher
    nationalpark küstenort badeort urlaubsort ferienort kurort wüste siedlung oase`,
  ),
  ...kinds(
    'product',
    `rakete schwerlastrakete trägerrakete satellit raumsonde sonde modell sprachmodell ki-modell chatbot chatprogramm app software programm
    betriebssystem browser suchmaschine netzwerk plattform videoplattform kurzvideoplattform onlineplattform handelsplattform dienst messenger messengerdienst
    streamingdienst kurznachrichtendienst cloud-dienst smartphone auto elektroauto geländewagen limousine kleinwagen flugzeug kampfjet kampfpanzer
    panzer schützenpanzer drohne hubschrauber schiff frachter tanker medikament arzneimittel wirkstoff impfstoff präparat antikörper
    mittel abnehmspritze spiel videospiel computerspiel film kinofilm spielfilm dokumentarfilm serie roman buch album song marke biermarke
    kryptowährung währung pipeline gaspipeline teleskop`,
  ),
  ...kinds('law', `gesetz richtlinie abkommen handelsabkommen klimaabkommen vertrag verordnung`),
  ...kinds(
    'index',
    `leitindex aktienindex index börsenbarometer technologieindex nebenwerteindex preisindex verbraucherpreisindex geschäftsklimaindex`,
  ),
  ...kinds(
    'term',
    `krankheit viruserkrankung erkrankung infektionskrankheit infektion virus erreger krebsart syndrom variante virusvariante verfahren
    insolvenzverfahren methode technik technologie therapie programmiersprache programmierstandard standard protokoll architektur befehlssatz
    kennzahl maß messgröße anleihe wandelanleihe wertpapier wertpapiere papier papiere finanzinstrument hormon protein enzym molekül stoff
    metall mineral schadsoftware erpressungssoftware malware angriffsmethode sicherheitslücke steuer abgabe`,
  ),
};

export default {
  capitalisedNouns: true,
  originEnding: 'er',
  adjectivesFollow: false,
  relational: list(
    'unternehmen konzern firma anbieter gruppe gesellschaft hersteller betreiber institut konkurrent konkurrentin rivale wettbewerber partner partnerin nachfolger nachfolgerin vorgänger vorgängerin mitgründer mitgründerin gründer gründerin tochter tochterfirma tochtergesellschaft tochterunternehmen ableger mutterkonzern muttergesellschaft sparte kandidat kandidatin mitglied',
  ),
  classWords: {
    ...kinds(
      'organisation',
      'schule grundschule gesamtschule gymnasium privatschule kita kindergarten bürgerinitiative spendenkomitee anwaltskanzlei',
    ),
    ...kinds(
      'organisation',
      'wohlfahrtsverband sozialverband umweltverband polizeieinheit spezialeinheit jugendorganisation partnerorganisation',
    ),
    ...kinds(
      'place',
      'stadtviertel stadtbezirk ortsteil ortschaft nachbarort nachbarstadt wohnviertel hafenviertel szeneviertel heimatstadt heimatort',
    ),
    ...kinds(
      'term',
      'verbindung substanz pflanzenstoff farbstoff krankheitserreger bakterie nervengift impfstoffkandidat',
    ),
    ...kinds(
      'person',
      `apotheker apothekerin astrologe astrologin influencer influencerin rapper rapperin ingenieur ingenieurin lehrer lehrerin pfarrer pfarrerin
      pastor pastorin priester imam rabbiner polizist polizistin soldat soldatin offizier landwirt winzer koch gastronom hotelier kritiker publizist
      dichter lyriker dramatiker übersetzer herausgeber redakteur redakteurin kolumnist galerist filmemacher filmemacherin kameramann komiker
      dirigent dirigentin pianist geiger gitarrist geologe neurologe immunologe ökologe archäologe meteorologe philosoph theologe informatiker
      astronom politologe politologin politikwissenschaftler politikwissenschaftlerin sozialwissenschaftler mathematiker tierarzt hausarzt`,
    ),
  },
  noClass: list(
    'beispiel paradebeispiel zusammenspiel wechselspiel vorspiel nachspiel gegenmittel lebensmittel hilfsmittel',
  ),
  roleEndings: list(
    `spieler spielerin macher macherin baller ballerin shooter werfer werferin fahrer fahrerin läufer läuferin schwimmer springer springerin boxer boxerin
    berater beraterin forscher forscherin wissenschaftler wissenschaftlerin lehrer lehrerin händler händlerin unternehmer unternehmerin schreiber schreiberin
    sänger sängerin tänzer tänzerin künstler künstlerin schauspieler schauspielerin schützer schützerin kämpfer kämpferin pfleger pflegerin
    leger besitzer besitzerin inhaber inhaberin betreiber betreiberin bewohner bewohnerin besucher besucherin anhänger anhängerin unterstützer unterstützerin
    meister meisterin sieger siegerin träger trägerin halter halterin züchter züchterin bauer bäuerin winzer winzerin wirt wirtin gast koch köchin
    loge login nom nomin soph sophin graf grafin iker ikerin ist istin ator atorin itor ent entin ant antin eur eurin euse arzt ärztin anwalt anwältin
    apotheker apothekerin influencer influencerin rapper rapperin ingenieur ingenieurin erzieher erzieherin imam rabbiner rabbinerin polizist
    soldat soldatin offizier offizierin gastronom gastronomin hotelier publizist dramatiker übersetzer übersetzerin herausgeber herausgeberin
    redakteur redakteurin kolumnist galerist filmemacher filmemacherin autor autorin kameramann komiker komikerin dirigent dirigentin
    streamer streamerin astronom astronomin informatiker mathematiker astrophysiker
    mann frau witwe sohn tochter bruder schwester astrologe astrologin politiker politikerin redner rednerin führer führerin gründer gründerin`,
  ),
  vague: list(
    'chef chefin leiter leiterin vorstand vorständin mitglied experte expertin sprecher sprecherin vorsitzender vorsitzende manager managerin beauftragter beauftragte zeuge zeugin leiter kandidat kandidatin spieler spielerin profi mann frau witwe witwer sohn tochter bruder schwester',
  ),
  placed: list(
    `festspiele festspielen festival verband kammer amt diözese fakultät messe rathaus feuerwehr gericht gerichtshof universität hochschule uni flughafen bahnhof hauptbahnhof klinik klinikum krankenhaus börse hafen messe staatsanwaltschaft polizei polizeipräsidium zoo kreis bezirk landkreis provinz kanton gemeinde bistum theater oper museum stadion institut akademie werk kraftwerk akw park straße platz sender verlag region sparkasse volksbank stadtwerke großraum raum verein klub club`,
  ),
  participleEndings: [],
  clauseOpeners: [],
  pluralEndings: [],
  compounds: 'all',
  personal: list('ich wir mein meine meinen meiner unser unsere unseren unserer mich uns dein'),
  verbSecond: true,
  oneOf: ['eine der', 'einer der', 'einem der', 'einen der', 'eines der'],
  knownAs: ['auch bekannt als', 'bekannt als', 'auch genannt'],
  basedIn: ['mit sitz in'],
  belongsTo: ['gehört zu', 'gehört zum', 'gehört zur', 'gehören zu', 'gehören zum', 'gehören zur'],
  inWhich: [
    'bei dem',
    'bei der',
    'bei denen',
    'in dem',
    'in der',
    'mit dem',
    'mit der',
    'mit denen',
    'durch die',
    'wonach',
  ],
  pointers: ['das', 'dies', 'dabei handelt es sich um'],
  roles: [...new Set([...ROLES, ...WOMEN, ...BENT_MEN])],
  titles: list(
    `herr frau dr prof professor dipl ing mag med rer nat phil lord sir lady graf freiherr baron prinz prinzessin mr mrs ms`,
  ),
  classNouns: CLASSES,
  telling: list(`
    investmentbank stiftung gewerkschaft hilfsorganisation umweltorganisation menschenrechtsorganisation tageszeitung nachrichtenmagazin nachrichtenportal hedgefonds staatsfonds forschungsinstitut bundeskanzler bundeskanzlerin premierminister premierministerin ministerpräsident ministerpräsidentin bundespräsident
    bundespräsidentin generaldirektor generaldirektorin vorstandschef vorstandschefin aufsichtsratschef konzernchef konzernchefin
    finanzvorstand finanzvorständin finanzchef finanzchefin oberbürgermeister oberbürgermeisterin notenbankchef notenbankchefin
    autobauer autozulieferer flugzeugbauer rückversicherer fluggesellschaft reederei nachrichtenagentur ratingagentur raumfahrtagentur
    branchenverband dienstleistungsgewerkschaft finanzinvestor chiphersteller pharmakonzern energiekonzern ölkonzern halbleiterkonzern
    warenhauskette supermarktkette kryptowährung leitindex hauptstadt landeshauptstadt militärbündnis denkfabrik chefvolkswirt
    chefvolkswirtin chefökonom chefökonomin insolvenzverwalter weltraumbahnhof viruserkrankung kurznachrichtendienst videoplattform
    menschenrechtsorganisation umweltorganisation großbank privatbank förderbank rechtsanwalt rechtsanwältin virologe virologin
    regierungssprecher regierungssprecherin oppositionsführer oppositionsführerin vizepräsident vizepräsidentin kronprinz papst
    kreditschutzverband auftragsfertiger paketdienst streamingdienst impfstoff biotechfirma terrormiliz atomkraftwerk kernkraftwerk
    analyst analystin ökonom ökonomin volkswirt volkswirtin politiker politikerin richter richterin staatsanwalt staatsanwältin schauspieler schauspielerin
    sänger sängerin regisseur regisseurin schriftsteller schriftstellerin komponist komponistin physiker physikerin historiker historikerin
    epidemiologe epidemiologin astronaut astronautin milliardär milliardärin erzbischof kardinal gouverneur gouverneurin senator senatorin
    landrat landrätin bürgermeister bürgermeisterin botschafter botschafterin nationaltrainer rennfahrer soziologe soziologin
    kommissionspräsident kommissionspräsidentin parlamentspräsident parlamentspräsidentin generalsekretär generalsekretärin
    schwerlastrakete trägerrakete raumsonde chatbot sprachmodell mitgründer mitgründerin firmengründer start-up startup billigflieger
  `),
  genders: {
    ...genders(
      'm',
      `sprung schwung konzern hersteller produzent anbieter betreiber entwickler ausrüster zulieferer bauer händler discounter versender versicherer ableger
      zweig konkurrent rivale wettbewerber dienstleister spezialist investor verwalter fonds verband verein klub club sender rundfunk verlag
      flieger prüfer rat ausschuss gerichtshof förderer riese gigant versorger fertiger logistiker spediteur dienst ort vorort teil bezirk
      kanton kreis staat fluss see berg vulkan hafen flughafen bahnhof platz gletscher park satellit chatbot browser messenger wagen panzer
      jet hubschrauber frachter tanker wirkstoff impfstoff antikörper film roman song vertrag index erreger standard stoff
      chef vorstand vorsitzender gründer unternehmer präsident kanzler premier minister sekretär sprecher direktor intendant meister
      gouverneur senator politiker botschafter kommissar analyst stratege volkswirt ökonom wissenschaftler experte forscher professor physiker
      chemiker biologe mediziner virologe arzt historiker jurist anwalt richter verteidiger manager trainer spieler kapitän schauspieler
      regisseur sänger musiker autor schriftsteller journalist moderator künstler general kommandeur astronaut bischof papst könig milliardär
      aktivist führer kandidat nachfolger vorgänger leiter berater gewerkschafter partner mobilfunker anbieter`,
    ),
    ...genders(
      'f',
      `ung heit keit schaft tät tion firma gesellschaft gruppe bank kasse börse tochter holding sparte abteilung stiftung gewerkschaft partei behörde aufsicht agentur
      universität hochschule institution organisation allianz zeitung zeitschrift airline linie reederei kanzlei beratung fabrik klinik band
      kommission miliz gruppierung bewegung kette brauerei werft fraktion armee stadt metropole gemeinde region provinz insel halbinsel
      bucht enge wüste siedlung rakete sonde software suchmaschine plattform drohne serie marke währung pipeline richtlinie verordnung
      krankheit erkrankung infektion variante methode technik technologie therapie sprache architektur anleihe steuer abgabe
      chefin vorständin vorsitzende gründerin präsidentin kanzlerin ministerin sprecherin direktorin meisterin gouverneurin politikerin
      expertin forscherin analystin ökonomin leiterin nachfolgerin vorgängerin managerin anwältin richterin lücke kennzahl app spritze`,
    ),
    ...genders(
      'n',
      `unternehmen start-up startup venture ministerium amt institut bündnis magazin portal zentrum krankenhaus museum theater orchester
      komitee gericht haus dorf viertel land gebirge stadion kraftwerk modell programm system netzwerk smartphone auto flugzeug schiff
      medikament mittel präparat spiel buch album gesetz abkommen barometer virus syndrom verfahren protokoll maß wertpapier papier instrument
      hormon protein enzym molekül metall mineral teleskop studio labor`,
    ),
  },
  agreement: {
    das: ['n'],
    ein: ['m', 'n'],
    eine: ['f'],
    einen: ['m'],
    einem: ['m', 'n'],
    einer: ['f'],
    des: ['m', 'n'],
    dem: ['m', 'n'],
  },
  neverBent: ['der', 'die'],
  nominalised: {
    nouns: list('abgeordnete vorsitzende beauftragte sachverständige angestellte'),
    masculine: list('den dem des einen einem eines'),
    nominative: 'der',
    ending: 'r',
  },
  adjectives: { bare: { m: 'er', f: 'e', n: 'es' }, endings: ['en', 'er', 'em', 'es', 'e'] },
  endings: ['es', 'en', 's', 'n', '’', "'"],
  copulas: ['ist', 'sind', 'gilt als', 'war', 'galt als'],
  articles: list('der die das den dem des ein eine einen einem einer eines'),
  indefinite: list('ein eine einen einem einer eines'),
  determiners: list(`
    sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer dessen deren
    dieser diese dieses diesen diesem jener jene jenes jenen jenem kein keine keinen keinem keiner mein meine dein deine euer eure
    beim vom zum zur im am ins ans alle allen aller viele vielen einige mehrere beide beiden jeder jede jedes jeden jedem solche
    solcher welche welcher manche`),
  stops: list(`
    ich du er sie es wir man sich mich mir dich dir ihn ihm ihnen uns euch was wer wen wem nicht auch noch nur schon sehr mehr als
    wie wenn dass weil ob obwohl während bevor nachdem damit denn doch sondern aber oder und sowie ist sind war waren wird werden
    wurde wurden worden sei seien wäre hat haben hatte hatten habe hätte kann können konnte könnte muss müssen musste soll sollen
    sollte will wollen wollte darf dürfen mag möchte lässt ließ geht ging gibt gab kommt kam steht stand sagte sagt erklärte erklärt
    teilte meldete berichtete so dann da dort hier heute gestern morgen jetzt nun bereits wieder weiter zudem außerdem jedoch allerdings
    etwa rund knapp fast zuletzt zuvor später früher inzwischen dabei dazu dafür daher deshalb darum darauf davon
    daran danach darin dagegen ebenfalls ebenso zugleich gleichzeitig sogar eben eher immer oft nie niemals insgesamt einmal zwei drei vier
    fünf sechs sieben acht neun zehn`),
  modifiers: list('ehemalige ehemaliger früherer neue neuer'),
  prepositions: list(`
    in im an am auf aus bei beim mit nach von vom vor zu zum zur über unter für gegen ohne durch um bis seit wegen trotz während laut
    neben zwischen hinter gegenüber gemäß entgegen dank statt anstelle innerhalb außerhalb infolge mithilfe rund ab als wie außer`),
  ties: list('von vom für in im am an bei beim mit aus zur zum der des'),
  relatives: list('der die das den dem deren dessen denen welche welcher welches wo'),
  conjunctions: list('und oder sowie bzw beziehungsweise & aber'),
  definingVerbs: list(
    'leitet führt betreibt gehört herstellt produziert entwickelt vertritt verwaltet managt überwacht baut verkauft anbietet abbildet',
  ),
  named: list('namens'),
  shortFor: list('kurz abgekürzt'),
  soCalled: list('sogenannte sogenannten sogenannter sogenanntes'),
  legalForms: list(
    `AG SE GmbH KG KGaA OHG eG mbH e.V eV Inc Corp Ltd LLC PLC plc Co SA S.A NV N.V AB ASA Oyj SpA S.p.A BV Holding Holdings Group Gruppe Limited Corporation Company`,
  ),
  particles: list('von van der den de del della di da dos du la le ten ter zu zur bin ibn al of the & am'),
  elisions: [],
  firstNames: list(`
    Alexander Alexej Alice Andrea Andreas Angela Anna Annalena Anne Annette Anton Antonio Armin Arndt Arthur Barbara Benjamin Bernd Bernhard Bettina
    Bill Björn Boris Carl Carsten Charles Christian Christine Christoph Christof Claudia Cem Daniel David Dieter Dietmar Dirk Donald Elena Elisabeth Elon
    Emmanuel Eric Erik Ernst Eva Felix Florian Frank Franz Franziska Friedrich Fritz Gabriele Georg Gerhard Giorgia Gregor Günter Günther Hans
    Hannes Harald Heiko Heike Heinrich Heinz Helga Helmut Henrik Herbert Holger Horst Hubertus Ingo Irina Jack Jacques James Jan Janet Jean Jeff Jens Jerome Joachim Joe
    Johann Johanna Johannes John Jörg Jonas José Josef Julia Julian Jürgen Kai Kamala Karen Karin Karl Karl-Heinz Karoline Katharina Katja Katrin Kevin Klaus Klara Lars Laura
    Lena Leo Leon Linda Lisa Lothar Luca Ludwig Luis Lukas Manfred Manuel Manuela Marc Marco Marcel Maria Marie Marina Mario Mark Markus Martin Martina
    Mateusz Matthias Max Maximilian Melanie Michael Michail Michel Mike Mohammed Monika Moritz Nadine Nancy Natalie Nicola Nicolas Niklas Nikolai Nils Nina Norbert
    Olaf Oliver Otto Patrick Paul Peter Petra Philipp Pierre Rainer Ralf Ralph Raphael Reinhard René Ricarda Richard Robert Roberto Robin Roland Rolf Roman Rudolf
    Sabine Sahra Sam Samuel Sandra Sarah Sascha Sebastian Sergej Silvia Silke Simon Sonja Sophie Stefan Stefanie Steffen Stephan Stephen Steve Steven Susanne Sven Sylvia
    Tanja Theodor Thomas Thorsten Tilo Tim Timo Tobias Tom Torsten Udo Ulf Ulrich Ulrike Ursula Ute Uwe Vera Verena Viktor Viktoria Vincent Vladimir Volker Volkmar Waldemar Walter
    Werner Wilhelm William Winfried Wladimir Wolodymyr Wolfgang Xi Yvonne`),
  nounEndings: list(`
    ung ungen heit heiten keit keiten schaft schaften tion tionen ität itäten ismus tum nis nisse nissen ling linge lingen
    chen lein ment mente anz enz ur uren age agen ik iker ikerin ant anten ent enten ist isten or oren eur eure euren innen
    zeit zeiten jahr jahre jahren tag tage tagen woche wochen monat monate monaten stunde stunden prozent punkt punkte punkten
    preis preise preisen markt märkte märkten kurs kurse kursen wert werte werten zahl zahlen plan pläne plänen teil teile teilen
    haus häuser geld gelder kosten kräfte kraft arbeit arbeiter leute menschen kinder frauen männer recht rechte rechten gesetz
    land länder ländern stadt städte städten weg wege wegen seite seiten platz plätze welt form formen art arten grund gründe gründen
    fall fälle fällen ende mittel wesen werk werke werken stoff stoffe bau bauten handel wechsel fahrt flug bereich bereiche bereichen
    nutzer nehmer geber träger macher gänger bürger spieler führer schutz druck satz sätze gang gänge stand stände zug züge
    angriff angriffe angriffen erfolg gewinn gewinne verlust verluste umsatz umsätze quartal milliarden millionen euro dollar
    krieg kriege waffe waffen soldaten regierung sicherheit lösung frage fragen thema themen projekt projekte technik aktie aktien`),
  commonWords: list(`
    montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend januar februar märz april mai juni juli august september
    oktober november dezember frühjahr frühling sommer herbst winter weihnachten ostern pfingsten silvester
    heute gestern morgen mittag abend nacht vormittag nachmittag anfang mitte ende zum zur uhr
    laut dabei dazu damit zudem außerdem allerdings jedoch doch nun auch aber wenn weil nach vor seit bis bei
    menschen leute mann frau männer frauen kind kinder eltern familie freund freunde tag tage woche wochen monat monate jahr jahre jahrzehnt
    zeit welt land leben arbeit geld haus stadt weg fall frage problem grund teil punkt seite zahl zahlen thema beispiel ziel
    euro dollar cent prozent million millionen milliarde milliarden mio mrd usd eur tonnen kilometer meter grad liter stück
    bild video foto text artikel bericht berichte quelle quellen angaben medien presse redaktion autor leser nutzer
    konzern unternehmen firma bank börse markt aktie aktien kurs anleger investoren analysten experten händler kunden mitarbeiter
    regierung partei minister präsident chef staat bund länder kommunen politik wirtschaft gesellschaft
    kanzler opposition koalition wahl wahlen gericht polizei staatsanwaltschaft feuerwehr armee krieg frieden
    internet netz computer handy auto bahn zug flugzeug schiff strom gas öl wasser luft energie klima wetter
    ki-technologien technologie technologien technik internet-nutzer deutsche deutscher deutschen europäer amerikaner russen ukrainer chinesen franzosen briten
    österreicher schweizer israelis palästinenser türken polen iraner experte insgesamt zwar hier dort wer wie was wo warum
    anzeige werbung newsletter abo kommentar kommentare teilen drucken mehr weitere lesen
    gott herr danke bitte ja nein gut neue neuer neues neuen erste erster ersten zweite zweiten dritte dritten
    pc tv e-mail e-mails corona bund us-dollar insgesamt eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf nr abs art ca vgl dpa afp reuters ap`),
  everydayNames: list(`
    Deutschland Österreich Schweiz Frankreich Italien Spanien Portugal Polen England Großbritannien USA Amerika Europa Asien Afrika
    China Russland Japan Indien Türkei Ukraine Kanada Australien Brasilien Mexiko Niederlande Belgien Dänemark Schweden Norwegen Finnland Griechenland
    Israel Ägypten Iran Irak Südkorea Nordkorea EU US Berlin London Paris Rom Madrid Wien Moskau Peking Washington Brüssel Tokio Kiew Hamburg München
    Köln Frankfurt Bayern Thüringen Sachsen Hessen Brandenburg Niedersachsen Saarland Sachsen-Anhalt Mecklenburg-Vorpommern Baden-Württemberg Rheinland-Pfalz Schleswig-Holstein Nordrhein-Westfalen Bremen Stuttgart Düsseldorf Leipzig Dresden Hannover Nürnberg Zürich Bern Salzburg Graz Tirol Kärnten Steiermark Irland Island Finnland Thailand Neuseeland England Schottland Niederlande Rheinland Dortmund Essen Duisburg Bochum Wuppertal Bielefeld Bonn Münster Karlsruhe Mannheim Augsburg Wiesbaden Mönchengladbach Braunschweig Kiel Chemnitz Aachen Halle Magdeburg Freiburg Krefeld Lübeck Mainz Erfurt Rostock Kassel Potsdam Saarbrücken Hamm Ludwigshafen Oldenburg Osnabrück Heidelberg Darmstadt Regensburg Würzburg Ingolstadt Ulm Heilbronn Göttingen Wolfsburg Offenbach Heilbronn Pforzheim Trier Jena Cottbus Linz Innsbruck Klagenfurt Basel Genf Lausanne Luzern Barcelona Mailand Warschau Prag Budapest Athen Istanbul Lissabon Dublin Oslo Stockholm Kopenhagen Helsinki Amsterdam Nordamerika Südamerika Lateinamerika Deutschlands Europas Chinas Russlands
    Bundesrepublik Bundestag Bundesregierung Reuters dpa`),
  model,
} satisfies NameWords;
