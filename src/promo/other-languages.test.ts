import { describe, expect, it } from 'vitest';
import { READ_PACKS } from '../lang/read-packs';
import { articleOf, type Sketch } from '../../test/unit/article-of';
import { judge } from './judge';

const AROUND: Readonly<Record<string, readonly [string, string]>> = {
  en: [
    'Shares in Northlight Shipping closed at $21.40, two percent above the day before.',
    'The board will give its outlook in March, a spokesman said in Hull.',
  ],
  fr: [
    "L'action de la compagnie Nordlicht a clôturé à 21,40 euros, en hausse de deux pour cent.",
    'Le conseil donnera ses prévisions en mars, a indiqué un porte-parole à Brest.',
  ],
  es: [
    'La acción de la naviera Nordlicht cerró a 21,40 euros, un dos por ciento más que la víspera.',
    'El consejo dará sus previsiones en marzo, dijo un portavoz en Vigo.',
  ],
  it: [
    'Il titolo della compagnia Nordlicht ha chiuso a 21,40 euro, in rialzo del due per cento.',
    'Il consiglio darà le sue previsioni a marzo, ha detto un portavoce a Genova.',
  ],
  nl: [
    'Het aandeel van rederij Nordlicht sloot op 21,40 euro, twee procent hoger dan een dag eerder.',
    'Het bestuur komt in maart met een verwachting, zei een woordvoerder in Den Helder.',
  ],
  pt: [
    'A ação da companhia Nordlicht fechou a 21,40 euros, dois por cento acima da véspera.',
    'O conselho dará as suas previsões em março, disse um porta-voz em Aveiro.',
  ],
};

const AWAY = 'https://letter.example/join?ref=mid';

/** What is set aside between two paragraphs of news, b0 and b2: the ids of whole blocks, the words of parts. */
function setAside(lang: string, ...sketches: (Sketch | string)[]): string[] {
  const [before, after] = AROUND[lang]!;
  const article = articleOf(lang, [before, ...sketches, after]);
  return judge(article, READ_PACKS).verdicts.flatMap(({ spans, blocks }) =>
    spans
      ? spans.map(({ block, start, end }) => article.blocks.find(({ id }) => id === block)!.text.slice(start, end))
      : blocks,
  );
}

describe('a pitch whose bait the rules do not see, but that reads like one as a whole', () => {
  it.each([
    [
      'fr',
      "À 21 euros, faut-il entrer ou laisser passer ? Notre bureau d'étude a tranché, chiffres à l'appui. Le verdict se lit de l'autre côté.",
    ],
    [
      'es',
      'Cuesta menos de 12 euros y casi nadie la sigue. Nuestros suscriptores ya la tienen desde abril; hoy puedes conocerla por un euro.',
    ],
    [
      'nl',
      'De bouwer van al die masten maakt winst. Onze leden hebben hem al sinds augustus in portefeuille; u krijgt de naam vandaag voor een euro.',
    ],
  ])('%s: %s', (lang, text) => {
    expect(setAside(lang, { text, href: AWAY })).toEqual(['b1']);
  });
});

describe('a label that names who paid, beside a text that speaks of him', () => {
  it.each([
    ['fr', 'Espace cédé à Velmora', 'Chez Velmora, la borne se pose en un jour. Parlez à un conseiller ce soir.'],
    ['es', 'Con el respaldo de Velmora Energía', 'Así bajan la factura los hoteles que confían en Velmora. Hable hoy.'],
    [
      'it',
      'Contenuto di marca · Velmora',
      'Con la caldaia di Velmora il bagno è caldo alle sei. Chiedete un sopralluogo.',
    ],
    [
      'nl',
      'Partnerbijdrage van Velmora',
      'Drie telers vertellen hoe zij met een buffer van Velmora hun rekening halveerden.',
    ],
    ['pt', 'Conteúdo preparado por Velmora', 'Com a Velmora o forno gasta metade. Fale com o consultor da sua região.'],
  ])('%s: %s', (lang, label, text) => {
    expect(setAside(lang, label, { text, href: 'https://ads.example/go' })).toEqual(['b1', 'b2']);
  });

  it('no label is what an office, an author or a government does', () => {
    for (const [lang, text] of [
      ['fr', 'Avec le soutien de la majorité, le texte a été adopté mardi soir.'],
      ['es', 'Con el apoyo de la Unión Europea se construirán tres puentes.'],
      ['it', 'Con il sostegno della Regione il museo riapre a maggio.'],
      ['pt', 'Com o apoio da câmara, a escola reabre em maio.'],
      ['nl', 'Bijdrage van de gemeente aan de brug'],
    ] as const)
      expect(setAside(lang, text)).toEqual([]);
  });
});

describe('look-alikes stay', () => {
  it.each([
    ['it', "«Lasciate l'auto a casa almeno il primo giorno», consiglia il comandante dei vigili."],
    ['nl', '‘Kom zondag met de bus, want parkeren kan je daar vergeten’, gaf de trainer de fans nog mee.'],
    ['en', '“Leave the car at home for the first day at least,” the captain advises.'],
  ])('speech that somebody is named for, whatever the verb: %s', (lang, text) => {
    expect(setAside(lang, { text, href: AWAY })).toEqual([]);
  });

  it.each([
    ['es', 'Algunas de las tiendas que citamos nos pagan una pequeña parte de la venta. No influye en qué probamos.'],
    ['nl', 'Sommige winkels die we noemen, betalen ons als je er klant wordt. Op ons oordeel heeft dat geen invloed.'],
    ['nl', 'De schrijver belegt via een pensioenfonds; zelf bezit hij geen aandelen.'],
  ])('what pays a site, or its author: %s', (lang, text) => {
    expect(setAside(lang, text)).toEqual([]);
  });

  it.each([
    ['it', 'È la terza volta che lo Stato prova a vendere la compagnia, e il fondo entra con il quattro per cento.'],
    ['fr', "Avant d'ouvrir un compte titres, comparez le prix d'un ordre et celui d'un transfert."],
    ['nl', 'De holding kocht in oktober voor 1,4 miljoen euro aandelen bij, blijkt uit een melding.'],
    ['pt', 'Quem recebe o complemento fica isento, mas tem de entregar o pedido na Loja até dezembro.'],
  ])('news and advice in words that call: %s', (lang, text) => {
    expect(setAside(lang, text)).toEqual([]);
  });
});

describe('a product, and the warning that the law asks of whom sells it', () => {
  it.each([
    [
      'es',
      'Opera con CFD sobre oro y petróleo desde 200 euros en Velmora. El 77 % de las cuentas minoristas pierde dinero.',
    ],
    [
      'pt',
      'Negoceie CFD sobre ouro sem comissões na Velmora. 76% das contas de investidores particulares perdem dinheiro.',
    ],
  ])('%s: %s', (lang, text) => {
    expect(setAside(lang, { text, href: AWAY })).toEqual(['b1']);
  });

  it('without a link, where an account is offered', () => {
    const text =
      'Opera CFD sobre cobre y oro desde 200 euros con Velmora. Abre una cuenta. Los CFD son instrumentos complejos; el 77 % de las cuentas minoristas pierde dinero.';
    expect(setAside('es', text)).toEqual(['b1']);
  });

  it('is news with a source', () => {
    const text = 'Los CFD se venden por internet. El 77 % de las cuentas minoristas pierde dinero, según la CNMV.';
    expect(setAside('es', { text, href: 'https://cnmv.example/nota' })).toEqual([]);
  });
});

describe('the last or first words of a paragraph that reports', () => {
  it.each([
    ['fr', 'La digue sera relevée de deux mètres.', 'Lisez aussi notre reportage sur les sept familles du Petit-Port.'],
    ['es', 'La obra costará doce millones.', 'Mira antes nuestro vídeo con el ingeniero que la dibujó.'],
    ['it', "L'opera costerà dodici milioni.", '(Leggi il ritratto: la signora che disegna dighe)'],
    ['nl', 'De dijk wordt twee meter hoger.', 'Bekijk ook ons gesprek met de dijkgraaf in Waterland aan Tafel.'],
    ['pt', 'A obra custará doze milhões.', 'Veja também a nossa entrevista com o engenheiro que a desenhou.'],
  ])('leads to another text, %s: %s %s', (lang, news, link) => {
    expect(setAside(lang, `${news} ${link}`)).toEqual([link]);
  });
});

describe('offers of brokers, with their warnings', () => {
  it.each([
    ['fr', 'Velmora rembourse vos frais de transfert jusqu’à 200 euros, sans droits de garde. Ouvrez votre compte.'],
    [
      'it',
      'Al rialzo o al ribasso con Velmora: apri un conto. Il 79% di chi opera con questo intermediario ci rimette.',
    ],
    ['pt', 'Opere a queda ou a alta alavancado em até 20 vezes na Velmora. Você pode perder mais do que aplicou.'],
    [
      'nl',
      'Koop aandelen vanaf 1 euro bij Velmora, zonder instapkosten. Zeven van de tien beleggers raken geld kwijt.',
    ],
  ])('%s: %s', (lang, text) => {
    expect(setAside(lang, { text, href: AWAY })).toEqual(['b1']);
  });
});

describe('a question before an offer, behind news, is the offer’s', () => {
  it.each([
    [
      'it',
      'La multa resta fra i 3 mila e i 18 mila euro.',
      'Un perito vicino a te? Te lo trova il nostro servizio Casa Velmora.',
    ],
    [
      'pt',
      'O número de contratos cresceu 9%, para 24.600.',
      'Procura casa? Os anúncios do nosso portal Velmora chegam primeiro a quem cria um perfil.',
    ],
  ])('%s: %s %s', (lang, news, offer) => {
    expect(setAside(lang, `${news} ${offer}`)).toEqual([offer]);
  });
});

it.each([
  ['it', 'La prevendita ha superato quota undicimila, lo stadio sarà pieno.'],
  ['es', 'La preventa de los pisos empieza en mayo, compra quien tiene crédito.'],
])('tickets and flats are sold in advance, too: %s', (lang, text) => {
  expect(setAside(lang, text)).toEqual([]);
});

it.each([
  [
    'fr',
    "La chute a surpris les lecteurs d'une lettre confidentielle qui promettait un gain de 200 % avant Noël. Le parquet enquête.",
  ],
  ['fr', 'La liste a été remise mercredi aux membres du conseil de surveillance. Elle comporte dix noms.'],
  ['fr', "Si vous n'arrivez pas à épargner, ne téléchargez rien : supprimez plutôt un abonnement. C'est plus simple."],
  ['pt', 'Marque o número e introduza-o na página de verificação da operadora. Nos elevadores pergunta o condomínio.'],
])('letters, lists and pages that news and advice speak of: %s', (lang, text) => {
  expect(setAside(lang, text)).toEqual([]);
});
