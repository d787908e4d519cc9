import type { Category, Examples } from '../category';

export default {
  id: 'sponsored',
  onByDefault: true,
  order: 50,
  needs: ['ad-label', 'labelled', 'guest-tease'],
  weights: {
    'line-away': 0.5,
    'ad-label': 3,
    'own-label': 1.2,
    labelled: 1.2,
    'risk-warning': 0.5,
  },
} satisfies Category;

export const examples: Examples = {
  promo: [
    { lang: 'de', text: 'ANZEIGE: Warum Anleger jetzt auf Kupfer setzen', href: 'https://mining.example/kupfer' },
    {
      lang: 'de',
      text: 'Gesponserter Beitrag: Diese Wallet macht den Einstieg leicht',
      href: 'https://wallet.example',
    },
    { lang: 'en', text: 'Sponsored: How one app helps families invest with confidence', href: 'https://app.example' },
    {
      lang: 'en',
      text: 'Paid partner content: Speak to an adviser today about your retirement.',
      href: 'https://adviser.example',
    },
  ],
  reporting: [
    { lang: 'de', text: 'Anzeige erstattete am Montag ein Anleger aus Kiel, wie die Staatsanwaltschaft mitteilte.' },
    { lang: 'de', text: 'Werbung für Hochrisiko-Produkte bleibt in Spanien verboten.' },
    { lang: 'en', text: 'The advertisement was shown 400 times before the regulator stepped in.' },
    { lang: 'en', text: 'The site labels such posts as sponsored, but the tag was missing from dozens of them.' },
  ],
};
