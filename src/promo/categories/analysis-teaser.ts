import type { Category, Examples } from '../category';

export default {
  id: 'analysis-teaser',
  onByDefault: true,
  order: 10,
  needs: ['buy-or-sell', 'analysis', 'market-tease', 'slot-question', 'teasing-line', 'house-tease', 'question-away'],
  weights: {
    'off-topic': -1.8,
    'no-stocks': -0.5,
    'buy-or-sell': 1.3,
    analysis: 1.2,
    'slot-question': 2.2,
    'line-away': 1.2,
    'both-ways': 0.5,
    'question-call': 0.7,
    'short-call': 0.5,
    'question-away': 1,
    'only-questions': 0.9,
    'link-to-pitch': 1,
  },
} satisfies Category;

export const examples: Examples = {
  promo: [
    {
      lang: 'de',
      text: 'Soll man bei Nordlicht Reederei jetzt verkaufen? Oder lohnt sich gerade der Einstieg? Unsere Analysten geben in der kostenlosen Nordlicht-Analyse die Antwort.',
    },
    {
      lang: 'de',
      text: 'Reicht das für ein Comeback der Aktie? In unserer neuen Analyse erfahren Sie, ob Anleger jetzt handeln sollten.',
    },
    {
      lang: 'de',
      text: 'Nordlicht Reederei: Kaufen oder verkaufen? Hier weiterlesen',
      href: 'https://analyse.example/nordlicht',
    },
    {
      lang: 'en',
      text: 'Is Northlight Shipping still a buy, or is it time to sell? Find out what our analysts really think in the new free analysis.',
    },
    {
      lang: 'en',
      text: 'Our model has just flipped its signal on the stock. See the full analysis here.',
      href: 'https://signals.example/northlight',
    },
  ],
  reporting: [
    {
      lang: 'de',
      text: 'Sollten Anleger jetzt verkaufen? Der Fondsmanager rät zur Geduld, die Zahlen seien besser als befürchtet.',
    },
    {
      lang: 'de',
      text: 'Die Analystin der Privatbank hob das Kursziel von 40 auf 44 Euro an und beließ die Einstufung auf „Kaufen“.',
    },
    { lang: 'de', text: '„Kaufen Sie, solange die Kurse unten sind“, hatte der Berater seinen Kunden geschrieben.' },
    {
      lang: 'en',
      text: 'Should investors sell now? Most of the fund managers surveyed said they would wait for the spring results.',
    },
    { lang: 'en', text: 'The bank cut its price target on the stock to $41 from $47 and kept a Hold rating.' },
  ],
};
