import { describe, expect, it } from 'vitest';
import { READ_PACKS } from '../lang/read-packs';
import { articleOf, type Sketch } from '../../test/unit/article-of';
import { judge } from './judge';

const REPORT = 'Die Aktie der Reederei Nordlicht schloss am Freitag kaum verändert bei 21,40 Euro.';
const MORE = 'Der Umsatz der Reederei lag im Quartal bei 310 Millionen Euro, acht Prozent über Vorjahr.';
const ENGLISH = 'The stock of Northlight Shipping closed little changed at $21.40 on Friday.';

/** A paragraph of no language in particular. */
const MIDDLE = 'Nordlicht 21,40 – 310 Mio. – 2023';

/** The runs that are set aside: category and blocks. */
function runs(lang: string, sketches: readonly (Sketch | string)[]): string[] {
  return judge(articleOf(lang, sketches), READ_PACKS).verdicts.map((v) => `${v.category}: ${v.blocks.join(' ')}`);
}

/** Stands in a box of its own beside the column. */
const box = (number: number, classes = ''): Partial<Sketch> => ({
  zone: 'beside',
  shape: { box: number, boxTag: 'div', classes },
});

describe('what stands beside a pitch', () => {
  it('leaves the site its own teasers where an advertisement touches them', () => {
    expect(
      runs('de', [
        REPORT,
        { text: 'Das könnte Sie auch interessieren:', ...box(2) },
        { text: 'Warum die Fähre nach Norden ausfällt', href: '/a/1', kind: 'list-item', ...box(2) },
        { text: 'Wie der Hafen umgebaut wird', href: '/a/2', kind: 'list-item', ...box(2) },
        'ANZEIGE',
        { text: 'Jetzt Depot eröffnen und 100 Euro Prämie sichern', href: 'https://broker.example/depot' },
        MORE,
      ]),
    ).toEqual(['related: b1 b2 b3', 'broker-leverage: b4 b5']);
  });

  it('takes the line below that only leads on', () => {
    expect(
      runs('de', [
        REPORT,
        {
          text: 'Mit dem Zertifikat WKN QX1ABC setzen Anleger auf unseren Solar-Index und profitieren gehebelt.',
          href: '/produkt',
        },
        { text: 'Mehr Infos zum Index gibt es hier.', href: '/index' },
        MORE,
      ]),
    ).toEqual(['broker-leverage: b1 b2']);
  });

  it('takes the line below that leads members to what the pitch offers', () => {
    expect(
      runs('en', [
        ENGLISH,
        {
          text: 'In our spring sale you can unlock the ten stock picks and the reasoning behind them for $9 a month.',
          href: '/picks/join',
        },
        { text: '*A member already? Go straight to the picks of the week.', href: '/picks/login' },
        ENGLISH,
      ]),
    ).toEqual(['stock-picks: b1 b2']);
  });

  it('takes the label that has a box of its own, in the column', () => {
    expect(
      runs('de', [
        REPORT,
        { text: 'Anzeige', ...box(2, 'ad slot') },
        {
          text: 'Nordlicht mit Hebel 8 handeln: Basispreis 20,10 Euro, Knock-out 20,40 Euro',
          href: 'https://zertifikate.example/nr',
          ...box(3),
        },
        MORE,
      ]),
    ).toEqual(['broker-leverage: b1 b2']);
  });
});

describe('what sells only together', () => {
  it('takes heading, promise and button, each in a box of its own', () => {
    expect(
      runs('de', [
        REPORT,
        { text: 'Diese 5 Dividendenperlen kennt kaum jemand', ...box(2) },
        'Die Namen und die Kauflimits finden Abonnenten in der neuen Ausgabe.',
        { text: 'Ausgabe freischalten', href: '/ausgabe', ...box(3) },
        MORE,
      ]),
    ).toEqual(['stock-picks: b1 b2 b3']);
  });

  it('reads a row of buttons whose words touch', () => {
    const text = 'Empieza a invertir hoyHazte ClienteDescarga la app móvilDescarga la app móvil';
    expect(
      runs('es', [
        'La acción de Norluz cerró el viernes en bolsa en 21,40 euros.',
        { text, href: '/registro', ...box(2) },
        'La acción subió un 2 % en bolsa tras los resultados del trimestre.',
      ]),
    ).toEqual(['broker-leverage: b1']);
  });

  it('takes a product and the warning that the law asks for', () => {
    expect(
      runs('fr', [
        'Le titre Boréal a clôturé vendredi à 21,40 euros, presque inchangé à la Bourse de Paris.',
        { text: 'Jouer la hausse : Turbo Call Boréal, levier 6', href: 'https://turbos.example/call' },
        'Produit présentant un risque de perte en capital. Lire le prospectus avant toute décision.',
        "Le chiffre d'affaires du groupe a atteint 310 millions d'euros au premier trimestre.",
      ]),
    ).toEqual(['broker-leverage: b1 b2']);
  });

  it('takes the question and the offer that answers it', () => {
    expect(
      runs('de', [
        REPORT,
        'Sollten Nordlicht Anleger sofort verkaufen? Oder lohnt sich doch der Einstieg bei Nordlicht?',
        { text: 'Jetzt die kostenlose Nordlicht-Analyse vom 4. März sichern', href: 'https://analyse.example/n' },
        MORE,
      ]),
    ).toEqual(['analysis-teaser: b1 b2']);
  });

  it('takes a pitch under a heading that lists of links have, too', () => {
    expect(
      runs('en', [
        ENGLISH,
        { text: "Don't miss this second chance", kind: 'heading', level: 3 },
        'Do you feel you missed the big winners? On rare occasions our experts issue a Double Down alert for a company about to move.',
        { text: 'Continue »', href: '/double' },
        ENGLISH,
      ]),
    ).toEqual(['stock-picks: b1 b2 b3']);
  });

  it('takes plain words below an offer that end in its call', () => {
    expect(
      runs('en', [
        ENGLISH,
        'Share your opinion and earn yourself a free premium report!',
        { text: 'We want readers for a panel on 9 December. To find out more, please click here', href: '/panel' },
        ENGLISH,
      ]),
    ).toEqual(['free-report: b1 b2']);
  });

  it('takes the lead between a heading and a link that sell', () => {
    expect(
      runs('de', [
        REPORT,
        { text: 'Diese neuen Coins kaufen Insider vor dem Listing', kind: 'heading', level: 3 },
        'Während der Markt fällt, sammelt FrostCoin im Vorverkauf Millionen ein. Die nächste Preisstufe startet in wenigen Stunden.',
        { text: 'Jetzt FrostCoin im Presale kaufen', href: 'https://frostcoin.example/presale' },
        MORE,
      ]),
    ).toHaveLength(1);
  });

  it('leaves an empty label and a link that leads on in the article', () => {
    expect(
      runs('en', [
        ENGLISH,
        { text: 'Advertisement', ...box(2, 'ad unit') },
        { text: 'Click here for the second half of this story.', href: '/story/2', zone: 'beside' },
        ENGLISH,
      ]),
    ).toEqual([]);
  });
});

describe('the site’s own links', () => {
  it('takes the list below its label, in a box of its own', () => {
    expect(
      runs('de', [
        REPORT,
        { text: 'Mehr zum Thema', zone: 'beside' },
        { text: 'Warum die Fähre nach Norden ausfällt', href: '/a/1', kind: 'list-item', ...box(2) },
        { text: 'Wie der Hafen umgebaut wird', href: '/a/2', kind: 'list-item', ...box(2) },
        MORE,
      ]),
    ).toEqual(['related: b1 b2 b3']);
  });

  it.each(['Popular furniture styles: an overview', 'Recommended courses:', 'More on that in a later chapter.'])(
    'leaves what one word alone speaks for: %s',
    (text) => {
      expect(runs('en', [ENGLISH, { text, kind: 'heading', level: 2 }, ENGLISH])).toEqual([]);
    },
  );
});

it.each([
  ['en', 'Popular “stay-put” renovations in 2025 include double windows, ramps and wide doors:'],
  ['en', 'Up next in the series we will set up the nodes.'],
  ['en', 'Next door to the plant, two new streets have been laid out.'],
  ['de', 'Wenn Sie dieses Video abspielen, werden Daten übertragen.'],
  ['fr', 'Et aussi loin que remontent les archives, le fleuve a débordé en mars.'],
  ['it', 'E ancora oggi il paese vive di pesca e di poco altro.'],
])('leaves a sentence that opens like a label (%s): %s', (lang, text) => {
  expect(runs(lang, [MIDDLE, text, MIDDLE])).toEqual([]);
});

describe('small lines beside a pitch', () => {
  it.each<[string, string, readonly (Sketch | string)[], string[]]>([
    [
      'the name of the service above its call',
      'de',
      ['Newsletter', 'Abonnieren Sie unseren kostenlosen Newsletter: jeden Morgen in Ihrem Postfach.'],
      ['newsletter: b1 b2'],
    ],
    [
      'a row of marks below',
      'de',
      ['Abonnieren Sie unseren kostenlosen Newsletter: jeden Morgen in Ihrem Postfach.', '+++'],
      ['newsletter: b1 b2'],
    ],
    [
      'what a chart below the call shows',
      'en',
      [
        'Warning! Our team has detected four warning signs with NLS. Click here to check it out.',
        'NLS intrinsic value',
      ],
      ['analysis-teaser: b1 b2'],
    ],
    [
      'a price above its buttons',
      'en',
      ['NLS $21.40 +0.41%', { text: 'Buy Sell Add to watchlist', href: '/trade/nls' }],
      ['quote-widget: b1 b2'],
    ],
    ['two buttons without a link', 'de', ['Nordlicht · 21,40 EUR · Kaufen · Verkaufen'], ['quote-widget: b1']],
  ])('%s', (_, lang, pitch, expected) => {
    expect(runs(lang, [REPORT, ...pitch, MORE])).toEqual(expected);
  });

  it('leaves a heading below, which is that of the text to come', () => {
    expect(
      runs('en', [
        ENGLISH,
        'Warning! Our team has detected four warning signs with NLS. Click here to check it out.',
        { text: 'Intrinsic value', kind: 'heading', level: 2 },
        ENGLISH,
      ]),
    ).toEqual(['analysis-teaser: b1']);
  });

  it.each([
    ['Ein Hafen im Umbau: die lange Suche nach einem neuen Kai', ['related: b1 b2']],
    ['Von Ada Vell', ['related: b1']],
  ] as const)('below "read also" takes a title, not a name: %s', (text, expected) => {
    const title: Sketch = { text: `${text} / 12. Mai`, ...box(3) };
    const links = [{ text, start: 0, end: text.length, href: 'https://news.example/a', sameSite: true }];
    const article = articleOf('de', [REPORT, { text: 'Lesen Sie auch:', kind: 'heading', level: 3, ...box(2) }, title]);
    const blocks = article.blocks.map((block, i) => (i === 2 ? { ...block, links } : block));
    const { verdicts } = judge({ ...article, blocks }, READ_PACKS);
    expect(verdicts.map((v) => `${v.category}: ${v.blocks.join(' ')}`)).toEqual(expected);
  });

  it('reads a label that runs into the first title below it', () => {
    expect(
      runs('de', [
        REPORT,
        { text: 'Auch interessantHafen: Der Umbau beginnt im MaiFähre: Die Linie ruht bis zum Herbst', href: '/a/1' },
        MORE,
      ]),
    ).toEqual(['related: b1']);
  });
});

describe('labels', () => {
  it.each([
    ['a heading of the page below', 'TAKE A LOOK', 'heading'],
    ['the list of related reports below', "DON'T MISS", 'heading'],
  ] as const)('does not spread a label to %s', (_, text, kind) => {
    expect(
      runs('en', [
        ENGLISH,
        { text: 'Advertisement', ...box(2, 'ad') },
        { text, kind, level: 3, ...box(3) },
        { text: 'How the harbour is being rebuilt', href: '/a/1', kind: 'list-item', ...box(4) },
      ]).filter((run) => run.startsWith('sponsored')),
    ).toEqual([]);
  });

  it.each(['In partnership with', 'Advertising'])('leaves a label that is a link and names nobody: %s', (text) => {
    expect(runs('en', [ENGLISH, { text, href: 'https://partner.example/logo', zone: 'beside' }, ENGLISH])).toEqual([]);
  });

  it('does not look back from a label that leads to what it is of', () => {
    expect(
      runs('de', [
        REPORT,
        { text: 'Jetzt gilt höchste Lawinenwarnstufe: so bleiben Sie sicher', href: '/lawinen', ...box(2) },
        { text: '- Advertorial Musterschuh -', href: '/schuh', ...box(3) },
        MORE,
      ]).filter((run) => run.startsWith('sponsored')),
    ).toEqual([]);
  });

  it.each([
    ['pt', 'CONTINUA DEPOIS DA PUBLICIDADE', 'where the text goes on'],
    ['de', 'GesponsertGesponsert', 'two empty slots in a row'],
  ])('%s: takes a line that labels nothing but itself: %s (%s)', (lang, text) => {
    expect(runs(lang, [MIDDLE, MIDDLE, text, MIDDLE])).toEqual(['sponsored: b2']);
  });

  it('takes two labels of empty slots, one below the other', () => {
    expect(runs('de', [MIDDLE, MIDDLE, 'Gesponsert', 'Gesponsert', MIDDLE])).toEqual(['sponsored: b2 b3']);
    expect(runs('de', [MIDDLE, MIDDLE, 'Gesponsert', MIDDLE])).toEqual([]);
  });

  it.each([
    ['an author’s report below', 'Anzeige'],
    ['what is paid for below', 'Sponsored by Musterbank'],
  ])('leaves a label that may tell who paid for %s', (_, text) => {
    expect(runs('de', [REPORT, { text, zone: 'beside' }, MORE])).toEqual([]);
  });

  it('reads a label that is set backwards', () => {
    const text = 'gnubreWNordlicht-Turbo mit Hebel 12: Jetzt Chancen nutzen';
    expect(runs('de', [REPORT, { text, href: 'https://zertifikate.example/turbo', ...box(2) }, MORE])[0]).toMatch(
      /^(broker-leverage|sponsored): b1$/,
    );
  });

  it('does not make an advertisement of the site asking for support', () => {
    expect(
      runs('pt', [
        'A ação da Serra Azul fechou a sexta-feira quase estável a 21,40 reais.',
        { text: 'Assine o jornal e siga-nos no Telegram. Saiba mais.', href: 'https://t.example/jornal' },
        'CONTINUA DEPOIS DA PUBLICIDADE',
        'A receita da empresa foi de 310 milhões de reais no trimestre.',
      ]).filter((run) => run.startsWith('sponsored')),
    ).toEqual(['sponsored: b2']);
  });
});
