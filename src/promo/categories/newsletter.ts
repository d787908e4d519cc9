import type { Category, Examples } from '../category';

export default {
  id: 'newsletter',
  onByDefault: false,
  order: 70,
  needs: ['newsletter'],
  weights: { newsletter: 1.6, 'link-to-letter': 1.2 },
} satisfies Category;

export const examples: Examples = { promo: [], reporting: [] };
