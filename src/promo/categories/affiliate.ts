import type { Category, Examples } from '../category';

export default {
  id: 'affiliate',
  onByDefault: false,
  order: 80,
  needs: ['shop'],
  weights: { shop: 1.6, 'link-to-shop': 0.9 },
} satisfies Category;

export const examples: Examples = { promo: [], reporting: [] };
