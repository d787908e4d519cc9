import type { Category, Examples } from '../category';

export default {
  id: 'stock-picks',
  onByDefault: true,
  order: 20,
  needs: ['stock-picks', 'plus-banner'],
  weights: {
    'line-away': 1.2,
    'off-topic': -2,
    'no-stocks': -0.5,
    'stock-picks': 1.4,
    'returns-claim': 0.8,
    hype: 0.5,
    'link-to-pitch': 0.8,
    'link-to-letter': 0.4,
    'buy-or-sell': 0.4,
  },
} satisfies Category;

export const examples: Examples = {
  promo: [
    {
      lang: 'de',
      text: 'Welche drei Aktien unsere Profis jetzt kaufen, verraten wir nur im Börsenbrief. Jetzt zwei Wochen gratis testen!',
      href: '/boersenbrief',
    },
    { lang: 'de', text: '++ Die nächste Verdopplung: diese Aktie kennt fast niemand ++', href: '/tipp' },
    {
      lang: 'en',
      text: 'Our analysts just named the five stocks they would buy today, and this company was not one of them. See the five stocks »',
      href: 'https://picks.example/five',
    },
    {
      lang: 'en',
      text: 'Members of our stock letter already own the next winner. Join today and get the names of all ten picks.',
    },
  ],
  reporting: [
    { lang: 'de', text: 'Der Fonds hält zehn Aktien aus drei Ländern; die größte Position ist ein Versicherer.' },
    {
      lang: 'de',
      text: 'Der Herausgeber des Börsenbriefs steht vor Gericht. Er soll Aktien empfohlen haben, die er zuvor selbst gekauft hatte.',
    },
    {
      lang: 'en',
      text: 'The fund sold three stocks in the quarter and added to its stake in a railway, a filing showed.',
    },
    { lang: 'en', text: 'The regulator warned of stock letters that promise the next big winner.' },
  ],
};
