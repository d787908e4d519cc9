import type { Category, Examples } from '../category';

export default {
  id: 'analysis-teaser',
  onByDefault: true,
  order: 10,
  needs: ['buy-or-sell', 'analysis', 'market-tease', 'slot-question'],
  weights: {
    'off-topic': -1.8,
    'no-stocks': -0.4,
    'buy-or-sell': 1.3,
    analysis: 1.2,
    'slot-question': 2.2,
    'only-questions': 0.9,
    'link-to-pitch': 1,
  },
} satisfies Category;

export const examples: Examples = { promo: [], reporting: [] };
