import type { Category, Examples } from '../category';

export default {
  id: 'broker-leverage',
  onByDefault: true,
  order: 30,
  needs: ['broker-offer', 'leverage-product', 'crypto-offer'],
  weights: {
    'off-topic': -1.2,
    'broker-offer': 1.5,
    'leverage-product': 1.5,
    'crypto-offer': 1.5,
    'risk-warning': 1.4,
    'offer-list': 1.5,
    'link-to-broker': 0.9,
    'ad-label': 1.5,
    figures: 0.8,
  },
} satisfies Category;

export const examples: Examples = { promo: [], reporting: [] };
