import type { Category, Examples } from '../category';

export default {
  id: 'newsletter',
  onByDefault: false,
  order: 70,
  needs: ['newsletter', 'way-there', 'sign-on'],
  weights: { newsletter: 2.7, 'said-twice': 1, 'way-there': 0.6, 'sign-on': 1.2, 'link-to-letter': 1.2 },
} satisfies Category;

export const examples: Examples = {
  promo: [
    {
      lang: 'de',
      text: 'Das Wichtigste vom Börsentag jeden Abend in Ihrem Postfach: Jetzt kostenlos den Newsletter abonnieren.',
      href: '/newsletter',
    },
    {
      lang: 'en',
      text: 'Sign up for our free daily newsletter and get the top stories in your inbox.',
      href: '/newsletter',
    },
  ],
  reporting: [
    { lang: 'de', text: 'Der Verlag stellt seinen Newsletter zum Monatsende ein; zuletzt hatte er 14.000 Bezieher.' },
    { lang: 'en', text: 'The publisher said its newsletter reached 1.2 million readers last year.' },
  ],
};
