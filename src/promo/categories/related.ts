import type { Category, Examples } from '../category';

export default {
  id: 'related',
  onByDefault: false,
  order: 90,
  needs: ['read-also', 'own-line'],
  weights: { 'read-also': 4, 'own-line': 2.2 },
} satisfies Category;

export const examples: Examples = {
  promo: [
    { lang: 'de', text: 'Lesen Sie auch: Wie die Bundesnetzagentur rechnet', href: '/a/1' },
    { lang: 'en', text: 'READ MORE: Five charts that explain the housing slump', href: '/a/1' },
  ],
  reporting: [
    { lang: 'de', text: 'Mehr zum Vorfall will die Polizei am Dienstag sagen.' },
    { lang: 'en', text: 'Related party transactions rose by a fifth, the filing showed.' },
  ],
};
