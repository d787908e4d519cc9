import type { Category, Examples } from '../category';

export default {
  id: 'free-report',
  onByDefault: true,
  order: 40,
  needs: ['report'],
  weights: { 'off-topic': -2, 'no-stocks': -0.4, report: 1.5, free: 0.4, analysis: 0.4, 'link-to-pitch': 0.9 },
} satisfies Category;

export const examples: Examples = { promo: [], reporting: [] };
