import { describe, expect, it } from 'vitest';
import { READ_PACKS } from '../lang/read-packs';
import { articleOf, type Sketch } from '../../test/unit/article-of';
import { judge } from './judge';

/** Ids of the blocks that are set aside of a text, whole or in part. */
function setAside(lang: string, sketches: readonly (Sketch | string)[], title: string | null = null): string[] {
  return judge(articleOf(lang, sketches, title), READ_PACKS).verdicts.flatMap(({ blocks }) => blocks);
}

/** How a guide says what it teaches, and a plain sentence on stocks. */
const GUIDES: Readonly<Record<string, readonly [string, string]>> = {
  fr: [
    'Nous allons voir comment choisir un courtier pour ses premières actions.',
    'Les ordres de bourse coûtent de un à dix euros.',
  ],
  es: [
    'Vamos a ver cómo se elige un bróker para comprar las primeras acciones.',
    'Las comisiones de bolsa van de uno a diez euros por orden.',
  ],
  it: [
    'Vedremo come si sceglie un broker per comprare le prime azioni.',
    'Le commissioni di borsa vanno da uno a dieci euro per ordine.',
  ],
  nl: [
    'In deze gids staat hoe een broker voor de eerste aandelen wordt gekozen.',
    'De kosten van de beurs lopen van een tot tien euro per order.',
  ],
  pt: [
    'Vamos ver como se escolhe uma corretora para comprar as primeiras ações.',
    'As taxas da bolsa vão de um a dez reais por ordem.',
  ],
};

/** Advice in the words of a pitch. */
const ADVICE: readonly (readonly [string, string])[] = [
  ['fr', 'Vous débutez en bourse ? Ouvrez un compte-titres, versez cent euros et achetez votre premier fonds.'],
  ['es', '¿Cómo se empieza? Abre una cuenta con un bróker, elige un fondo y ya estás invirtiendo.'],
  ['it', 'Come si comincia? Apri un conto con un broker, scegli un fondo e hai già investito.'],
  ['nl', 'Open een rekening bij een broker, kies een fonds en begin met beleggen: je geld werkt voor je.'],
  ['pt', 'Abra uma conta numa corretora, escolha um fundo e comece a investir: o seu dinheiro trabalha para você.'],
];

describe('advice that leads nowhere', () => {
  it.each(ADVICE)('%s: stays where the article says what it teaches: %s', (lang, text) => {
    const [opening, plain] = GUIDES[lang]!;
    expect(setAside(lang, [plain, opening, plain, text, plain])).toEqual([]);
  });

  it.each(ADVICE)('%s: stays between sections that ask: %s', (lang, text) => {
    const [, plain] = GUIDES[lang]!;
    const asks = (question: string): Sketch => ({ text: question, kind: 'heading', level: 2 });
    expect(setAside(lang, [asks('ETF?'), plain, asks('PEA?'), plain, text, plain])).toEqual([]);
  });

  it.each(ADVICE)('%s: is a pitch amid news: %s', (lang, text) => {
    const [, plain] = GUIDES[lang]!;
    expect(setAside(lang, [plain, plain, plain, text, plain])).toEqual(['b3']);
  });

  it('is a pitch in a guide, too, where it leads to a broker', () => {
    for (const [lang, text] of ADVICE) {
      const [opening, plain] = GUIDES[lang]!;
      const pitch = { text, href: 'https://broker.example/konto?ref=guide' };
      expect(setAside(lang, [plain, opening, plain, pitch, plain])).toEqual(['b3']);
    }
  });
});

describe('a line that says where the text goes on', () => {
  it.each([
    ['fr', 'La suite après la publicité', 'Depuis dix-sept ans je suis les marchés, et je peux dire que j’ai tout vu.'],
    ['es', 'La noticia continúa después de la publicidad', 'Llevo diecisiete años en los mercados y lo he visto todo.'],
    [
      'it',
      'L’articolo continua dopo la pubblicità',
      'Da diciassette anni seguo i mercati e posso dire di aver visto tutto.',
    ],
    ['nl', 'Artikel gaat verder onder de advertentie', 'Ik volg de markten al zeventien jaar en heb alles gezien.'],
    ['pt', 'CONTINUA APÓS A PUBLICIDADE', 'Em dezessete anos de mercado financeiro posso dizer que já vi de tudo.'],
  ])('%s: labels itself and nothing below: %s', (lang, text, below) => {
    const [, plain] = GUIDES[lang]!;
    expect(setAside(lang, [plain, plain, text, below, plain])).toEqual(['b2']);
  });
});

describe('an article that is what its first lines call it', () => {
  const text = 'Découvrez notre analyse de la compagnie Nordlicht. Faut-il y investir ?';
  const news = "L'action de la compagnie Nordlicht a clôturé à 21,40 euros.";

  it('stays under the title that names the analysis', () => {
    expect(setAside('fr', [text, news, news, news], 'Nordlicht : analyse et dividende')).toEqual([]);
  });

  it('is a pitch under another title, or with a link', () => {
    expect(setAside('fr', [text, news, news, news], 'Nordlicht gagne deux pour cent')).toEqual(['b0']);
    const linked = { text, href: 'https://lettre.example/analyse?ref=haut' };
    expect(setAside('fr', [linked, news, news, news], 'Nordlicht : analyse et dividende')).toEqual(['b0']);
  });
});

it('what a guide says of itself is of no box beside it', () => {
  const letter = { text: 'Receba esta coluna no seu e-mail', href: '/newsletter' };
  const opening =
    'Você está lendo este texto porque tem ações da Nordlicht e gostou do título. A primeira regra é não julgar pelo título. Que bom que agora você sabe e vai ler até o final.';
  const news = 'A ação da Nordlicht fechou a sexta-feira quase estável a 21,40 reais.';
  expect(setAside('pt', [news, letter, opening, news, news])).toEqual(['b1']);
});

it('a list of contents below an offer is not of the offer, whatever its next heading lures with', () => {
  const news = 'Il titolo della compagnia Nordlicht ha chiuso a 21,40 euro, in rialzo del due per cento.';
  const entry = (text: string): Sketch => ({ text, kind: 'list-item' });
  const offer = {
    text: 'Conto demo gratuito e illimitato senza deposito.',
    href: 'https://broker.example/?cid=3',
  };
  expect(
    setAside('it', [
      news,
      offer,
      entry('1 Come si legge un grafico'),
      entry('2 Investire in azioni con un conto'),
      { text: 'Come fare trading online?', kind: 'heading', level: 2 },
      news,
    ]),
  ).toEqual(['b1']);
});

describe('a table of contents beside an offer', () => {
  const news = "L'action de la compagnie Nordlicht a clôturé à 21,40 euros, en hausse de deux pour cent.";
  const entry = (text: string): Sketch => ({ text, kind: 'list-item' });
  const offer = { text: '🏆 Velmora', href: 'https://velmora.example/?id=44' };
  const heading: Sketch = { text: 'Bien choisir ses actions', kind: 'heading', level: 2 };
  const list = [entry('1. Bien choisir ses actions'), entry('Décidez de la somme que vous souhaitez placer')];

  it('is of the article, one of whose headings it names', () => {
    expect(setAside('fr', [news, ...list, offer, heading, news])).not.toContain('b2');
    expect(setAside('fr', [news, ...list, offer, heading, news])).not.toContain('b1');
  });
});

it('two sentences of a guide are no bait of the offer beside them', () => {
  const opening = 'Esta guía le guiará por los valores más sólidos de la bolsa.';
  const told =
    'Pero cuando una idea de bolsa parece obvia, la oportunidad ya se ha ido. El reto consiste en identificar empresas con impulso.';
  const offer = {
    text: 'Desbloquee nuestro informe gratuito: cinco valores con recorrido (Regístrese en Velmora) >>>',
    href: 'https://velmora.example/register?ref=blog',
  };
  expect(setAside('es', [opening, told, offer, opening])).toEqual(['b2']);
});

it('an offer of accounts below a line that leads to another text is a pitch of its own', () => {
  const news = 'A ação da Nordlicht fechou a sexta-feira quase estável a 21,40 reais.';
  const more = { text: 'Leia também: Evento sobre Bitcoin em maio, on-line e gratuito', href: '/evento' };
  const offer = {
    text: 'A Velmora é a plataforma mais segura do Brasil para comprar e vender Bitcoin, junte-se a 90 mil clientes. Gerencie as moedas em nosso aplicativo. Acesse aqui: velmora.example',
    href: 'https://velmora.example',
  };
  const { verdicts } = judge(articleOf('pt', [news, news, more, offer, news]), READ_PACKS);
  expect(verdicts.map(({ blocks }) => blocks)).toEqual([['b2'], ['b3']]);
});
