import type { Category, Examples } from '../category';

export default {
  id: 'app',
  onByDefault: false,
  order: 100,
  needs: ['app-or-follow'],
  weights: { 'app-or-follow': 1.8 },
} satisfies Category;

export const examples: Examples = { promo: [], reporting: [] };
