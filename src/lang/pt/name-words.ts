import type { NamedKind, NameWords } from '../name-words';

const list = (words: string) => words.trim().split(/\s+/);
const kinds = (kind: NamedKind, words: string) => Object.fromEntries(list(words).map((word) => [word, kind]));

export default {
  capitalisedNouns: false,
  adjectivesFollow: true,
  relational: list('rival filial parceiro fundador sucessor'),
  placed: list('aeroporto estação porto capital estádio universidade'),
  participleEndings: [],
  clauseOpeners: [],
  pluralEndings: ['es', 's'],
  compounds: [],
  personal: list('meu minha nosso nossa teu'),
  verbSecond: false,
  knownAs: ['conhecido como', 'conhecida como'],
  basedIn: ['com sede em'],
  belongsTo: ['pertence a', 'pertence ao'],
  inWhich: [],
  pointers: [],
  roles: list(
    `presidente presidenta diretor diretora director directora chefe ministro ministra secretário secretária chanceler governador governadora prefeito prefeita senador senadora deputado deputada porta-voz analista economista estrategista fundador fundadora cofundador pesquisador pesquisadora investigador investigadora cientista professor professora médico médica historiador advogado advogada juiz juíza procurador procuradora embaixador embaixadora general coronel treinador técnico jogador jogadora atacante goleiro capitão ator atriz cantor cantora escritor escritora autor autora jornalista bilionário empresário empresária ativista candidato candidata líder papa rei rainha príncipe princesa bispo cardeal astronauta arquiteto pintor artista filósofo ex-presidente ex-ministro vice-presidente primeiro-ministro vereador delegado`,
  ),
  titles: list('sr sra dr dra dom dona senhor senhora são santa santo eng prof'),
  classNouns: {
    ...kinds(
      'organisation',
      `grupo empresa companhia firma sociedade fabricante montadora fornecedor operadora gigante banco seguradora construtora petrolífera petroleira startup filial subsidiária controladora holding fundo fundação associação federação sindicato partido ministério agência autoridade regulador comissão comitê comité conselho tribunal corte instituto universidade escola hospital laboratório organização ong aliança jornal diário revista emissora rede clube time equipa milícia movimento consultoria cooperativa cervejaria farmacêutica multinacional`,
    ),
    ...kinds(
      'place',
      `cidade capital município vila aldeia bairro região província estado país ilha arquipélago península rio lago montanha vulcão porto aeroporto estação estádio torre usina deserto vale localidade distrito`,
    ),
    ...kinds(
      'product',
      `foguete satélite modelo aplicativo aplicação programa plataforma sistema console telefone carro avião helicóptero drone navio medicamento vacina tratamento filme série romance livro álbum canção jogo marca criptomoeda míssil`,
    ),
    ...kinds('law', `lei tratado acordo diretiva regulamento convenção`),
    ...kinds('index', `índice barómetro`),
    ...kinds(
      'term',
      `doença vírus infecção síndrome câncer variante proteína hormônio molécula procedimento método técnica tecnologia norma protocolo linguagem imposto taxa tarifa`,
    ),
  },
  telling: [],
  endings: ['es', 's'],
  copulas: ['é', 'são', 'era'],
  articles: list('o a os as um uma uns umas'),
  indefinite: list('um uma uns umas'),
  determiners: list(
    'seu sua seus suas nosso nossa meu minha este esta estes estas esse essa esses essas aquele aquela cada algum alguma vários várias nenhum ao aos à às do da dos das no na nos nas pelo pela num numa',
  ),
  stops: list(
    `eu tu ele ela eles elas nós você vocês me te se lhe não mais menos muito também ainda já sempre nunca é são era eram será tem têm tinha foi foram está estão faz pode podem deve devem disse afirmou explicou anunciou segundo que quem quando onde como assim mas pois depois ontem hoje amanhã tudo todos toda todas mesmo outro outros dois três quatro cinco dez cem cerca`,
  ),
  modifiers: list('ex antigo'),
  prepositions: list(
    `a de do da dos das em no na nos nas sobre sob para por com sem até entre desde durante antes após contra segundo perante ao aos à às pelo pela`,
  ),
  ties: list('de do da dos das para em no na'),
  relatives: list('que quem onde cujo cuja'),
  conjunctions: list('e ou nem &'),
  definingVerbs: list('lidera dirige possui fabrica opera controla gere administra representa desenvolve'),
  named: list('chamado chamada denominado denominada de'),
  shortFor: list('ou'),
  soCalled: list('chamado chamada chamados chamadas'),
  legalForms: list('SA S.A Ltda Inc Corp Ltd AG Group Grupo Holding SGPS'),
  particles: list('de do da dos das e von van di del la al bin &'),
  elisions: ['d'],
  firstNames: list(
    `Luiz Jair Fernando José João António Antônio Manuel Maria Ana Paulo Pedro Carlos Luís Marcelo Jorge Miguel Rui Ricardo Rodrigo Bruno Tiago Diogo Gonçalo André Alexandre Eduardo Gustavo Gabriel Rafael Felipe Lucas Mateus Marina Simone Dilma Michel Sérgio Flávio Geraldo Tarcísio Beatriz Mariana Catarina Inês Sofia Teresa Isabel Helena Cristina Paula Sandra Marta Mário Álvaro Vítor Nuno Hugo Henrique Francisco Donald Joe Vladimir Volodymyr Emmanuel Ursula Olaf Elon Javier Nicolás`,
  ),
  nounEndings: list('ção ções mento mentos dade dades ncia ncias ismo ando endo mente dor dores agem'),
  commonWords: list(
    `segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo segunda terça quarta quinta sexta janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro o a os as um uma este esta isto esse essa isso ele ela eles elas eu seu sua mas e ou se em de do da no na por para com sem segundo após antes desde durante entre até hoje ontem amanhã assim também além outro outra outros dois três quatro cinco vários alguns algumas cada todo todos toda todas não sim já embora enquanto quando como onde quem que é são foi tem há foto vídeo publicidade assine compartilhar leia mais finalmente então depois ainda ao à aos às pelo pela nos nas`,
  ),
  everydayNames: list(
    `Brasil Portugal Lisboa Europa França Alemanha Itália Espanha Inglaterra Reino China Rússia Ucrânia Japão Índia Canadá México Argentina África Ásia América Israel Irã Irão Iraque Turquia Londres Paris Berlim Moscou Moscovo Washington Bruxelas Internet UE EUA União`,
  ),
} satisfies NameWords;
