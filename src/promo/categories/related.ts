import type { Category, Examples } from '../category';

export default {
  id: 'related',
  onByDefault: false,
  order: 90,
  needs: ['read-also'],
  weights: { 'read-also': 3.2 },
} satisfies Category;

export const examples: Examples = { promo: [], reporting: [] };
