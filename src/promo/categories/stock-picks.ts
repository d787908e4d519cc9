import type { Category, Examples } from '../category';

export default {
  id: 'stock-picks',
  onByDefault: true,
  order: 20,
  needs: ['stock-picks', 'plus-banner'],
  weights: {
    'off-topic': -2,
    'no-stocks': -0.4,
    'stock-picks': 1.4,
    'returns-claim': 0.8,
    hype: 0.5,
    'link-to-pitch': 0.8,
    'link-to-letter': 0.4,
    'buy-or-sell': 0.4,
  },
} satisfies Category;

export const examples: Examples = { promo: [], reporting: [] };
