import type { Category, Examples } from '../category';

export default {
  id: 'quote-widget',
  onByDefault: false,
  order: 120,
  needs: ['quote-widget'],
  // A list of leveraged products is an offer, whatever buttons it has.
  weights: { 'quote-widget': 5.5, figures: 0.8, 'offer-list': -2.5 },
} satisfies Category;

export const examples: Examples = {
  promo: [
    { lang: 'de', text: 'Werte in diesem Artikel: Nordlicht 21,84 EUR +3,2 % Kaufen | Verkaufen', href: '/order' },
    { lang: 'en', text: 'Stocks mentioned: NLS ▲1.2% FRG ▼0.4% Trade now', href: '/trade' },
  ],
  reporting: [
    { lang: 'de', text: 'Nordlicht gewann 3,2 Prozent auf 21,84 Euro und führte damit den Index an.' },
    { lang: 'en', text: 'Northlight rose 3.2% to $21.84, leading the index.' },
  ],
};
