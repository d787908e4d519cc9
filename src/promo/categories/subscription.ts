import type { Category, Examples } from '../category';

export default {
  id: 'subscription',
  onByDefault: false,
  order: 110,
  needs: ['subscribe', 'pay-us', 'house-tool'],
  weights: { subscribe: 2.6, 'said-twice': 1, 'pay-us': 1, 'house-tool': 4.2 },
} satisfies Category;

export const examples: Examples = {
  promo: [
    {
      lang: 'de',
      text: 'Sie wollen weiterlesen? Mit Plus lesen Sie alle Artikel. Jetzt einen Monat für 0 Euro testen.',
      href: '/plus',
    },
    { lang: 'en', text: 'Subscribe now for $1 and get unlimited access. Cancel anytime.', href: '/subscribe' },
    { lang: 'en', text: 'That is why we built the insider scanner into our Plus terminal for members.' },
  ],
  reporting: [
    { lang: 'de', text: 'Mit 25.000 neuen Abonnements im Quartal übertraf die Zeitung ihre Ziele.' },
    { lang: 'en', text: 'Digital subscriptions rose 18% last year, the publisher said.' },
    { lang: 'en', text: 'The bank built a scanner into its trading terminal, which brokers have used since May.' },
  ],
};
