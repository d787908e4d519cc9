import type { Category, Examples } from '../category';

export default {
  id: 'sponsored',
  onByDefault: true,
  order: 50,
  needs: ['ad-label', 'labelled'],
  weights: { 'ad-label': 3, labelled: 1.2, 'risk-warning': 0.5 },
} satisfies Category;

export const examples: Examples = { promo: [], reporting: [] };
