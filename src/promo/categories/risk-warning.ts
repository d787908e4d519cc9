import type { Category, Examples } from '../category';

export default {
  id: 'risk-warning',
  onByDefault: true,
  order: 60,
  needs: ['risk-warning'],
  weights: {
    'risk-warning': 1.8,
    // told of the house itself, not of its trade
    'own-warning': 2.2,
    'broker-offer': 0.9,
    'leverage-product': 0.8,
    'link-to-broker': 0.9,
    'ad-label': 0.8,
  },
} satisfies Category;

export const examples: Examples = {
  promo: [
    {
      lang: 'de',
      text: 'Ihr Kapital unterliegt einem Risiko. Jetzt mehr erfahren',
      href: 'https://cfd.example',
    },
    {
      lang: 'en',
      text: 'Capital at risk. T&Cs apply. Learn more',
      href: 'https://cfd.example',
    },
  ],
  reporting: [
    {
      lang: 'de',
      text: 'CFDs sind nach Angaben der Aufsicht komplexe Produkte, mit denen die meisten Privatanleger Geld verlieren.',
    },
    { lang: 'de', text: 'Dieser Beitrag ist keine Anlageberatung und keine Aufforderung zum Kauf von Wertpapieren.' },
    {
      lang: 'en',
      text: 'About three quarters of retail accounts lose money with such products, the regulator said in its review.',
    },
    { lang: 'en', text: 'Investing puts your capital at risk; the value of shares can go down as well as up.' },
  ],
};
