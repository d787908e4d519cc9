import type { Category, Examples } from '../category';

export default {
  id: 'affiliate',
  onByDefault: false,
  order: 80,
  needs: ['shop', 'calling-line'],
  // A shop of the outlet's own is an offer, wherever it stands.
  weights: { shop: 2.5, 'own-name': 0.5, 'own-voice': 0.7, 'link-to-shop': 0.9, 'line-away': 1.2 },
} satisfies Category;

export const examples: Examples = {
  promo: [
    {
      lang: 'de',
      text: 'Unser Buchtipp: „Ruhig anlegen“, 220 Seiten, 19 Euro. Zum Shop',
      href: 'https://shop.example/?tag=portal',
    },
    {
      lang: 'en',
      text: "Today's best deals: headphones, now $149 (was $229). Shop now",
      href: 'https://shop.example/?tag=portal',
    },
  ],
  reporting: [
    {
      lang: 'de',
      text: 'Für Links auf dieser Seite erhalten wir eine Provision; der Preis ändert sich dadurch nicht.',
    },
    {
      lang: 'en',
      text: 'The retailer is selling the tablet for $179 this week, its lowest price this year, the survey found.',
    },
  ],
};
