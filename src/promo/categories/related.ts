import type { Category, Examples } from '../category';

export default {
  id: 'related',
  onByDefault: false,
  order: 90,
  needs: ['read-also', 'own-line', 'link-row', 'own-lead'],
  weights: { 'read-also': 4, 'own-line': 2.2, 'own-title': 0.5, 'link-row': 2.6, 'own-lead': 1.9 },
} satisfies Category;

export const examples: Examples = {
  promo: [
    { lang: 'de', text: 'Lesen Sie auch: Wie die Bundesnetzagentur rechnet', href: '/a/1' },
    { lang: 'de', text: 'Alle Entwicklungen zum Hochwasser an der Ilm finden Sie in unserem Liveblog.' },
    { lang: 'en', text: 'READ MORE: Five charts that explain the housing slump', href: '/a/1' },
  ],
  reporting: [
    {
      lang: 'de',
      text: 'Wir erklären Ihnen, woher die Eisheiligen ihren Namen haben, und was sie mit dem Wetter zu tun haben.',
    },
    { lang: 'de', text: 'Mehr zum Vorfall will die Polizei am Dienstag sagen.' },
    { lang: 'en', text: 'Related party transactions rose by a fifth, the filing showed.' },
  ],
};
