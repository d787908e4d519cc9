import type { Category, Examples } from '../category';

export default {
  id: 'subscription',
  onByDefault: false,
  order: 110,
  needs: ['subscribe'],
  weights: { subscribe: 1.6 },
} satisfies Category;

export const examples: Examples = { promo: [], reporting: [] };
