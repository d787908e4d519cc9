import type { Category, Examples } from '../category';

export default {
  id: 'free-report',
  onByDefault: true,
  order: 40,
  needs: ['report'],
  weights: {
    'line-away': 1,
    'off-topic': -2.5,
    'no-stocks': -0.5,
    report: 1,
    free: 0.8,
    bonus: 0.4,
    analysis: 0.4,
    'link-to-pitch': 0.9,
  },
} satisfies Category;

export const examples: Examples = {
  promo: [
    {
      lang: 'de',
      text: 'Fordern Sie jetzt unseren kostenlosen Report an: So machen Sie Ihr Depot krisenfest.',
      href: '/report',
    },
    { lang: 'de', text: 'Kostenloses Webinar für Anleger am Donnerstag: Jetzt Platz sichern!', href: '/webinar' },
    {
      lang: 'en',
      text: 'Download our free guide to dividend stocks today and build an income for life.',
      href: '/guide',
    },
    {
      lang: 'en',
      text: 'Get your free copy of the special report on the three sectors our team is buying.',
      href: 'https://adv.example/report',
    },
  ],
  reporting: [
    { lang: 'de', text: 'Der Rechnungshof hat seinen Bericht am Dienstag vorgelegt; er umfasst 120 Seiten.' },
    { lang: 'de', text: 'Die Verbraucherzentrale stellt den Ratgeber zum Heizungstausch kostenlos bereit.' },
    { lang: 'en', text: 'The report, published on Tuesday by the central bank, runs to 120 pages.' },
    { lang: 'en', text: 'The agency offers a free guide to tax filing on its website, officials said.' },
  ],
};
