import { describe, expect, it } from 'vitest';
import { READ_PACKS } from '../lang/read-packs';
import { articleOf, type Sketch } from '../../test/unit/article-of';
import { judge } from './judge';

/** Whether the block is folded by default in an article about stocks. */
function isFolded(lang: string, sketch: Sketch | string): boolean {
  const around = 'Haldor 21,40 € – 310 Mio. – ETF';
  const { verdicts } = judge(articleOf(lang, [around, sketch, around], 'Haldor: ETF, Broker'), READ_PACKS);
  return verdicts.some(({ blocks }) => blocks.includes('b1'));
}

describe('an article that announces itself keeps nothing for another place', () => {
  it.each<[string, string]>([
    ['de', 'In diesem Leitfaden erfährst du, welche Aktien für ein erstes Depot taugen. Ich zeige dir die Gebühren.'],
    ['de', 'Wir zeigen Ihnen im Folgenden, welche drei Aktien der Werft am nächsten stehen.'],
    ['en', "In this detailed guide, we'll reveal which five stocks our team looked at and why you should know them."],
    ['en', 'This article explains which stocks we own and how you can read our report on ferries.'],
    ['fr', 'Dans cet article, découvrez notre analyse de l’action Haldor et nos trois valeurs préférées.'],
    ['es', 'En este artículo le revelamos qué acciones prefieren nuestros analistas y por qué.'],
    ['it', 'In questa guida scopri quali azioni i nostri analisti preferiscono e perché.'],
    ['nl', 'In dit artikel leest u welke aandelen onze analisten kiezen en waarom.'],
    ['pt', 'Neste artigo, revelamos quais ações nossos analistas preferem e por quê.'],
  ])('%s: %s', (lang, text) => {
    expect(isFolded(lang, text)).toBe(false);
  });

  it('goes on in the paragraph beside it, at the head of the article', () => {
    const lines = [
      'In diesem Ratgeber geht es um die Deiche der Werft und um ihre Aktie.',
      'In unserer eigenen Analyse zeigen wir dir, was die Aktie jetzt taugt und wann du einsteigen kannst.',
    ];
    const around = 'Haldor 21,40 € – 310 Mio. – ETF';
    const articles = [
      [...lines, around],
      [around, around, around, around, around, ...lines.toReversed(), around],
    ];
    expect(judge(articleOf('de', articles[0]!, 'Haldor: ETF'), READ_PACKS).verdicts).toEqual([]);
    expect(judge(articleOf('de', articles[1]!, 'Haldor: ETF'), READ_PACKS).verdicts).not.toEqual([]);
  });

  it('what stands below a colon is listed there, whoever chose it', () => {
    expect(
      isFolded('en', 'Here are some other ferries you may want to consider as our model shows their strength:'),
    ).toBe(false);
  });

  it.each<[string, Sketch | string, string]>([
    [
      'de',
      'In diesem Leitfaden erfährst du, welche drei Aktien unsere Experten kaufen. Jetzt gratis sichern!',
      'it is given away',
    ],
    [
      'en',
      {
        text: 'In this guide our analysts reveal which five stocks to buy now. Read it here.',
        href: 'https://picks.example/five',
      },
      'the link leads to it',
    ],
    ['en', 'Our analysts reveal which five stocks to buy now. Find out which in our letter.', 'another text has it'],
  ])('stays a pitch (%s): %j, because %s', (lang, sketch) => {
    expect(isFolded(lang, sketch)).toBe(true);
  });
});
