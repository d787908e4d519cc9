/** Words that a language's page fixtures are filled with: invented, nobody's prose. */
export interface Filler {
  readonly who: readonly string[];
  readonly did: readonly string[];
  readonly where: readonly string[];
  /** Headings of menus. */
  readonly menu: readonly string[];
  readonly goods: readonly string[];
  /** What sellers say of goods. */
  readonly praise: readonly string[];
  /** What people say to each other. */
  readonly talk: readonly string[];
  readonly months: readonly string[];
}

const list = (text: string) =>
  text
    .split('|')
    .map((part) => part.trim())
    .filter(Boolean);

export const FILLERS: Readonly<Record<string, Filler>> = {
  de: {
    who: list(
      'Der Kreistag von Ahrensee|Die Reederei Tolkwitz|Das Landesamt für Deiche|Ein Gericht in Brandau|Die Bürgermeisterin von Lehmfurt|Der Verein Alte Gießerei|Die Verkehrsministerin|Ein Forscherteam aus Wellin|Der Zoo am Kanal|Die Feuerwehr Moorhagen|Der Hersteller Kessner|Die Handwerkskammer|Ein Rentner aus Söhlde|Die Bahnlinie zum Hafen',
    ),
    did: list(
      'stellt den Plan für die neue Brücke vor|verschiebt die Entscheidung um ein Jahr|streitet über die Kosten der Sanierung|sucht Freiwillige für den Sommer|gewinnt den Preis der Region|klagt gegen die neue Gebühr|eröffnet ein Haus für Gäste|will weniger Strom verbrauchen|warnt vor Hochwasser im Frühjahr|zieht nach langer Suche um|kehrt zum alten Namen zurück|findet keinen Käufer für das Gelände',
    ),
    where: list(
      'obwohl das Geld dafür noch nicht bewilligt ist|nachdem zwei Gutachten einander widersprochen hatten|und stößt damit bei den Nachbarn auf Widerspruch|wie am Dienstag nach der Sitzung bekannt wurde|weil die Pegel seit Wochen ungewöhnlich niedrig stehen|und rechnet mit vier Monaten Bauzeit|was viele im Ort überrascht hat|ohne einen Grund dafür zu nennen',
    ),
    menu: list(
      'Politik|Wirtschaft|Sport|Kultur|Wissen|Reise|Lokales|Meinung|Panorama|Technik|Geld|Auto|Familie|Gesundheit|Videos|Spiele|Hilfe|Kontakt|Über uns|Karriere',
    ),
    goods: list(
      'Wanderschuh Altmoor|Regenjacke Nordkai|Wasserkocher Kessner 1,7 l|Schreibtisch Lind 140 cm|Stehlampe Oval|Teppich Wellin grau|Fahrradkorb Weide|Kaffeemühle Brandau|Matratze Ruhe 90x200|Akkuschrauber KS 18|Pflanztopf Terra 30 cm|Rucksack Tolk 25 l',
    ),
    praise: list(
      'Der Stoff ist dicht gewebt und hält auch nach vielen Wäschen Form und Farbe.|Dank der verstellbaren Riemen passt das Modell zu jeder Größe und sitzt den ganzen Tag bequem.|Wir liefern in zwei bis vier Werktagen und nehmen alles zurück, was Ihnen nicht gefällt.|In unserem Sortiment finden Sie Modelle für drinnen und draußen, für Anfänger und für Könner.|Achten Sie beim Kauf auf die richtige Größe und auf ein Material, das zu Ihrem Alltag passt.|Besonders beliebt sind leichte Modelle, die sich klein zusammenlegen und überall verstauen lassen.|So pflegen Sie das Stück richtig: mit lauwarmem Wasser, einem weichen Tuch und ohne scharfe Mittel.',
    ),
    talk: list(
      'Bei mir ging das nach dem Neustart wieder, probier das mal aus.|Danke für den Tipp, ich schaue morgen nach und melde mich dann.|Das Problem hatte ich letztes Jahr auch, am Ende war es nur das Kabel.|Hat jemand von euch schon Erfahrungen mit dem neuen Modell gemacht?|Ich würde das an deiner Stelle lieber in der Werkstatt machen lassen.|Seh ich anders, der Preis ist für die Leistung völlig in Ordnung.|Kann ich bestätigen, bei uns in der Gegend ist es genauso.',
    ),
    months: list('Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember'),
  },
  en: {
    who: list(
      'The Harrow Bay council|A shipyard in Tolwick|The regional water board|A judge in Brandleigh|The mayor of Lowmarsh|The Old Foundry trust|The transport minister|A research group at Wellen|The canal zoo|Fire crews near Moorhay|Kettle maker Kessner|The builders federation|A pensioner from Selby Green|The harbour railway',
    ),
    did: list(
      'unveils its plan for a second bridge|puts off the vote for a year|argues over the price of repairs|looks for volunteers this summer|wins the county prize|goes to court over the new fee|opens a house for visitors|wants to use less power|warns of floods in spring|moves out after a long search|returns to its old name|finds no buyer for the site',
    ),
    where: list(
      'although the money has not been granted yet|after two reports had contradicted each other|and meets with protest from its neighbours|as became known on Tuesday after the meeting|because water levels have been low for weeks|and expects the work to take four months|which came as a surprise to many in town|without giving a reason for the change',
    ),
    menu: list(
      'World|Business|Sport|Culture|Science|Travel|Local|Opinion|Style|Technology|Money|Cars|Family|Health|Video|Games|Help|Contact|About|Careers',
    ),
    goods: list(
      'Altmoor Hiking Boot|Northquay Rain Jacket|Kessner Kettle 1.7 l|Lind Desk 55 in|Oval Floor Lamp|Wellen Rug Grey|Willow Bike Basket|Brandleigh Coffee Grinder|Calm Mattress Twin|KS 18 Cordless Drill|Terra Planter 12 in|Tolk Backpack 25 l',
    ),
    praise: list(
      'The fabric is tightly woven and keeps its shape and colour after many washes.|Thanks to the adjustable straps it fits every size and stays comfortable all day long.|We deliver within two to four working days and take back whatever you do not like.|In our range you will find models for indoors and outdoors, for beginners and for experts.|When you buy one, look for the right size and for a material that suits your daily life.|Light models that fold up small and can be stowed anywhere are especially popular.|To take care of it, use lukewarm water and a soft cloth, and stay away from harsh cleaners.',
    ),
    talk: list(
      'It worked again for me after a restart, give that a try.|Thanks for the tip, I will have a look tomorrow and report back.|I had the same problem last year, it turned out to be the cable.|Has anyone here had any experience with the new model yet?|If I were you I would rather have that done by a garage.|I disagree, the price is perfectly fine for what you get.|Can confirm, it is just the same around here where we live.',
    ),
    months: list('January|February|March|April|May|June|July|August|September|October|November|December'),
  },
  fr: {
    who: list(
      'Le conseil de Port-Aubin|La compagnie des bacs|Un juge de Brandelles|La maire de Valmarais|Le zoo du canal|Une équipe de chercheurs|Les pompiers de Morhan|Le fabricant Kessner',
    ),
    did: list(
      'présente son projet de pont|reporte la décision d’un an|cherche des bénévoles pour l’été|conteste la nouvelle taxe|ouvre une maison pour les visiteurs|veut réduire sa consommation|met en garde contre les crues|revient à son ancien nom',
    ),
    where: list(
      'alors que l’argent n’est pas encore accordé|après deux rapports contradictoires|ce qui a surpris beaucoup d’habitants|sans donner la moindre raison|et prévoit quatre mois de travaux',
    ),
    menu: list('Politique|Économie|Sport|Culture|Sciences|Voyage|Opinions|Maison|Jeux|Aide|Contact|Emploi'),
    goods: list(
      'Chaussure Altmoor|Veste de pluie Quai|Bouilloire Kessner|Bureau Lind|Lampe Ovale|Tapis Gris|Panier Osier',
    ),
    praise: list(
      'Le tissu est dense et garde sa forme et sa couleur après de nombreux lavages.|Nous livrons en deux à quatre jours et reprenons ce qui ne vous plaît pas.|Notre gamme comprend des modèles pour la maison et pour le jardin, pour tous les goûts.|Choisissez la bonne taille et une matière adaptée à votre quotidien.',
    ),
    talk: list(
      'Chez moi ça remarche après un redémarrage, essaie donc.|Merci pour le conseil, je regarde demain et je reviens.|J’ai eu le même souci l’an dernier, c’était le câble.|Quelqu’un a-t-il déjà essayé le nouveau modèle ?',
    ),
    months: list('janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre'),
  },
  es: {
    who: list(
      'El ayuntamiento de Puerto Alba|La naviera Tolques|Un juez de Brandal|La alcaldesa de Marjal|El zoo del canal|Un equipo de investigadores|Los bomberos de Morán|El fabricante Kessner',
    ),
    did: list(
      'presenta su plan para el puente|aplaza la decisión un año|busca voluntarios para el verano|recurre la nueva tasa|abre una casa para visitantes|quiere gastar menos luz|avisa de crecidas en primavera|recupera su antiguo nombre',
    ),
    where: list(
      'aunque el dinero todavía no está concedido|después de dos informes contradictorios|lo que ha sorprendido a muchos vecinos|sin dar ninguna razón|y calcula cuatro meses de obras',
    ),
    menu: list('Política|Economía|Deportes|Cultura|Ciencia|Viajes|Opinión|Casa|Juegos|Ayuda|Contacto|Empleo'),
    goods: list('Bota Altmoor|Chaqueta Muelle|Hervidor Kessner|Mesa Lind|Lámpara Oval|Alfombra Gris|Cesta Mimbre'),
    praise: list(
      'El tejido es denso y mantiene la forma y el color después de muchos lavados.|Entregamos en dos a cuatro días y recogemos lo que no le guste.|En nuestra gama hay modelos para dentro y para fuera, para todos los gustos.|Elija la talla adecuada y un material que encaje con su día a día.',
    ),
    talk: list(
      'A mí me funcionó después de reiniciar, prueba eso.|Gracias por el consejo, mañana lo miro y te cuento.|Tuve el mismo problema el año pasado, era el cable.|¿Alguien ha probado ya el modelo nuevo?',
    ),
    months: list('enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre'),
  },
  it: {
    who: list(
      'Il comune di Porto Alba|La compagnia dei traghetti|Un giudice di Brandale|La sindaca di Valpalude|Lo zoo del canale|Un gruppo di ricercatori|I pompieri di Morano|Il produttore Kessner',
    ),
    did: list(
      'presenta il progetto del ponte|rinvia la decisione di un anno|cerca volontari per l’estate|ricorre contro la nuova tassa|apre una casa per i visitatori|vuole consumare meno energia|avverte delle piene in primavera|torna al vecchio nome',
    ),
    where: list(
      'anche se i soldi non sono ancora stanziati|dopo due perizie in contrasto tra loro|cosa che ha sorpreso molti abitanti|senza dare alcuna ragione|e prevede quattro mesi di lavori',
    ),
    menu: list('Politica|Economia|Sport|Cultura|Scienza|Viaggi|Opinioni|Casa|Giochi|Aiuto|Contatti|Lavoro'),
    goods: list(
      'Scarpone Altmoor|Giacca Molo|Bollitore Kessner|Scrivania Lind|Lampada Ovale|Tappeto Grigio|Cesto Vimini',
    ),
    praise: list(
      'Il tessuto è fitto e mantiene forma e colore dopo molti lavaggi.|Consegniamo in due o quattro giorni e riprendiamo ciò che non piace.|Nella nostra gamma ci sono modelli per interni ed esterni, per tutti i gusti.|Scegliete la misura giusta e un materiale adatto alla vita di ogni giorno.',
    ),
    talk: list(
      'A me ha funzionato dopo il riavvio, prova anche tu.|Grazie del consiglio, domani guardo e ti dico.|Ho avuto lo stesso problema un anno fa, era il cavo.|Qualcuno ha già provato il modello nuovo?',
    ),
    months: list('gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre'),
  },
  nl: {
    who: list(
      'De raad van Havenbeek|De veerdienst Tolkwijk|Een rechter in Brandaard|De burgemeester van Laagveen|De dierentuin aan het kanaal|Een groep onderzoekers|De brandweer van Moorhage|Fabrikant Kessner',
    ),
    did: list(
      'presenteert het plan voor de brug|stelt het besluit een jaar uit|zoekt vrijwilligers voor de zomer|vecht de nieuwe heffing aan|opent een huis voor bezoekers|wil minder stroom gebruiken|waarschuwt voor hoog water|keert terug naar de oude naam',
    ),
    where: list(
      'hoewel het geld nog niet is toegezegd|nadat twee rapporten elkaar tegenspraken|wat velen in het dorp verrast heeft|zonder daar een reden voor te geven|en rekent op vier maanden werk',
    ),
    menu: list('Politiek|Economie|Sport|Cultuur|Wetenschap|Reizen|Opinie|Wonen|Spelletjes|Hulp|Contact|Vacatures'),
    goods: list('Wandelschoen Altmoor|Regenjas Kade|Waterkoker Kessner|Bureau Lind|Lamp Ovaal|Kleed Grijs|Mand Wilg'),
    praise: list(
      'De stof is dicht geweven en houdt vorm en kleur, ook na veel wasbeurten.|We leveren in twee tot vier werkdagen en nemen terug wat niet bevalt.|In ons aanbod zijn modellen voor binnen en buiten, voor elke smaak.|Let bij de aankoop op de juiste maat en op een materiaal dat bij u past.',
    ),
    talk: list(
      'Bij mij werkte het weer na een herstart, probeer dat eens.|Bedankt voor de tip, ik kijk morgen en laat het weten.|Dat had ik vorig jaar ook, het bleek de kabel te zijn.|Heeft iemand hier al ervaring met het nieuwe model?',
    ),
    months: list('januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december'),
  },
  pt: {
    who: list(
      'A câmara de Porto Alvo|A empresa das barcas|Um juiz de Brandal|A presidente de Valmarinho|O zoo do canal|Um grupo de investigadores|Os bombeiros de Morão|O fabricante Kessner',
    ),
    did: list(
      'apresenta o plano para a ponte|adia a decisão por um ano|procura voluntários para o verão|contesta a nova taxa|abre uma casa para visitantes|quer gastar menos energia|avisa de cheias na primavera|volta ao nome antigo',
    ),
    where: list(
      'embora o dinheiro ainda não esteja aprovado|depois de dois relatórios contraditórios|o que surpreendeu muitos moradores|sem dar qualquer razão|e conta com quatro meses de obras',
    ),
    menu: list('Política|Economia|Desporto|Cultura|Ciência|Viagens|Opinião|Casa|Jogos|Ajuda|Contactos|Emprego'),
    goods: list('Bota Altmoor|Casaco Cais|Chaleira Kessner|Mesa Lind|Candeeiro Oval|Tapete Cinza|Cesto Vime'),
    praise: list(
      'O tecido é denso e mantém a forma e a cor depois de muitas lavagens.|Entregamos em dois a quatro dias e aceitamos de volta o que não agradar.|Na nossa gama há modelos para dentro e para fora, para todos os gostos.|Escolha o tamanho certo e um material adequado ao seu dia a dia.',
    ),
    talk: list(
      'Comigo voltou a funcionar depois de reiniciar, tenta isso.|Obrigado pela dica, amanhã vejo e digo alguma coisa.|Tive o mesmo problema no ano passado, era o cabo.|Alguém aqui já experimentou o modelo novo?',
    ),
    months: list('janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro'),
  },
};

export const PEOPLE = list(
  'Eva Muster|Tom Beispiel|Irma Tolk|Jan Kessner|Lea Brandau|Nils Ahrens|Mara Lind|Otto Wellin|Pia Moor|Karl Söhl',
);
export const NICKS = list('kahnfahrer|irma_t|deichgraf|moss77|nordlicht|tolk_er|pixelmoor|ana.b|grauerwolf|jan-k');
