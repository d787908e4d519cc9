import type { NamedKind, NameWords } from '../name-words';

const list = (words: string) => words.trim().split(/\s+/);
const kinds = (kind: NamedKind, words: string) => Object.fromEntries(list(words).map((word) => [word, kind]));

export default {
  capitalisedNouns: false,
  adjectivesFollow: true,
  relational: list('rival filial socio fundador sucesor'),
  placed: list('aeropuerto estación puerto capital estadio universidad región gobierno'),
  participleEndings: [],
  clauseOpeners: [],
  pluralEndings: ['es', 's'],
  compounds: [],
  personal: list('mi mis nuestro nuestra tu'),
  verbSecond: false,
  knownAs: ['conocido como', 'conocida como'],
  basedIn: ['con sede en'],
  belongsTo: ['pertenece a', 'pertenece al'],
  inWhich: [],
  pointers: [],
  roles: list(
    `presidente presidenta director directora jefe jefa ministro ministra secretario secretaria canciller gobernador gobernadora alcalde alcaldesa senador senadora diputado diputada portavoz vocero vocera analista economista estratega fundador fundadora cofundador cofundadora investigador investigadora científico científica profesor profesora médico médica historiador historiadora abogado abogada juez jueza fiscal embajador embajadora general coronel entrenador entrenadora jugador jugadora delantero portero capitán actor actriz cantante director escritor escritora autor autora periodista multimillonario empresario empresaria activista candidato candidata líder dirigente papa rey reina príncipe princesa obispo cardenal astronauta arquitecto pintor artista filósofo vicepresidente vicepresidenta consejero expresidente exministro`,
  ),
  titles: list('sr sra srta dr dra don doña señor señora san santa fray'),
  classNouns: {
    ...kinds(
      'organisation',
      `grupo empresa compañía firma sociedad fabricante proveedor operador operadora distribuidora gigante banco aseguradora constructora petrolera aerolínea startup filial matriz holding fondo fundación asociación federación sindicato partido ministerio agencia autoridad regulador comisión comité consejo tribunal corte instituto universidad escuela hospital laboratorio organización ong alianza diario periódico revista cadena emisora club equipo milicia guerrilla movimiento consultora cooperativa cervecera automotriz farmacéutica tecnológica multinacional`,
    ),
    ...kinds(
      'place',
      `ciudad capital municipio pueblo barrio región provincia estado país isla archipiélago península río lago montaña volcán puerto aeropuerto estación estadio torre central desierto valle localidad comarca distrito departamento`,
    ),
    ...kinds(
      'product',
      `cohete satélite modelo aplicación programa plataforma red sistema consola teléfono coche avión helicóptero dron buque medicamento fármaco vacuna tratamiento película serie novela libro álbum canción juego videojuego marca criptomoneda misil tanque`,
    ),
    ...kinds('law', `ley tratado acuerdo directiva reglamento convenio`),
    ...kinds('index', `índice barómetro selectivo`),
    ...kinds(
      'term',
      `enfermedad virus infección síndrome cáncer variante proteína hormona molécula procedimiento método técnica tecnología norma protocolo lenguaje impuesto bono arancel`,
    ),
  },
  telling: [],
  endings: ['es', 's'],
  copulas: ['es', 'son', 'era'],
  articles: list('el la los las un una unos unas lo'),
  indefinite: list('un una unos unas'),
  determiners: list(
    'su sus nuestro nuestra mi mis tu este esta estos estas ese esa esos esas aquel aquella cada algún alguna varios varias ningún al del',
  ),
  stops: list(
    `yo tú él ella ellos ellas nosotros usted ustedes me te se le les nos no más menos muy también aún ya siempre nunca es son era eran será ha han había fue fueron está están hace puede pueden debe deben dijo afirmó señaló explicó indicó anunció según que quien cuando donde como si así pero pues luego ayer hoy mañana todo todos toda todas mismo otro otros dos tres cuatro cinco diez cien unos cerca`,
  ),
  modifiers: list('ex antiguo'),
  prepositions: list(
    `a de del en sobre bajo para por con sin hacia hasta entre desde durante antes tras contra según ante mediante al`,
  ),
  ties: list('de del para en a'),
  relatives: list('que quien donde cuyo cuya'),
  conjunctions: list('y e o u ni &'),
  definingVerbs: list('dirige posee fabrica opera controla gestiona representa desarrolla agrupa'),
  named: list('llamado llamada denominado denominada de'),
  shortFor: list('o'),
  soCalled: list('llamado llamada llamados llamadas'),
  legalForms: list('SA S.A SL SAU Inc Corp Ltd AG Group Grupo Holding'),
  particles: list('de del la las los el y von van di da dos al bin &'),
  elisions: [],
  firstNames: list(
    `Pedro Alberto Pablo Santiago Yolanda Nadia María José Juan Luis Carlos Antonio Francisco Manuel Javier Miguel Rafael Fernando Sergio Jorge Alejandro Daniel David Ana Isabel Carmen Cristina Laura Marta Elena Lucía Andrés Diego Gustavo Nicolás Gabriel Javier Cristina Claudia Andrés Ramón Enrique Ignacio Íñigo Jesús Ángel Raúl Rubén Óscar Víctor Roberto Ricardo Eduardo Felipe Mariano Margarita Teresa Mónica Beatriz Silvia Sofía Inés Irene Donald Joe Vladimir Volodímir Emmanuel Ursula Olaf Elon Giorgia Nicolás Daniel Evo Lionel Rodrigo Salvador Xavier Josep Carles Jordi Oriol`,
  ),
  nounEndings: list('ción ciones miento mientos dad dades ncia ncias ismo ando iendo mente dor dores aje'),
  commonWords: list(
    `lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre el la los las un una unos unas este esta estos estas ese esa esto eso él ella ellos ellas se su sus yo tú pero y o si en de del por para con sin según tras antes desde durante entre hasta hoy ayer mañana así también además otro otra otros dos tres cuatro cinco varios algunos algunas cada todo todos toda todas no sí ya aunque mientras cuando como donde quien qué cómo cuándo por eso es son fue ha han había hay lo al foto vídeo publicidad suscríbete compartir leer más sin embargo finalmente entonces luego después incluso aún`,
  ),
  everydayNames: list(
    `España Madrid Europa Francia Alemania Italia Portugal Inglaterra Reino China Rusia Ucrania Japón India Canadá Brasil México Argentina Chile Colombia Perú Venezuela África Asia América Latinoamérica Israel Irán Irak Turquía Marruecos Londres París Berlín Moscú Washington Bruselas Internet UE EEUU EE.UU Unión`,
  ),
} satisfies NameWords;
