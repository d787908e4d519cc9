import type { Category, Examples } from '../category';

export default {
  id: 'quote-widget',
  onByDefault: false,
  order: 120,
  needs: ['quote-widget'],
  weights: { 'quote-widget': 4, figures: 0.8 },
} satisfies Category;

export const examples: Examples = { promo: [], reporting: [] };
