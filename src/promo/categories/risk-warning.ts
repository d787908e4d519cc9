import type { Category, Examples } from '../category';

export default {
  id: 'risk-warning',
  onByDefault: true,
  order: 60,
  needs: ['risk-warning'],
  weights: {
    'risk-warning': 1.8,
    'broker-offer': 0.9,
    'leverage-product': 0.8,
    'link-to-broker': 0.9,
    'ad-label': 0.8,
  },
} satisfies Category;

export const examples: Examples = { promo: [], reporting: [] };
