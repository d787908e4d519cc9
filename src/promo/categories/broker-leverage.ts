import type { Category, Examples } from '../category';

export default {
  id: 'broker-leverage',
  onByDefault: true,
  order: 30,
  needs: ['broker-offer', 'leverage-product', 'crypto-offer'],
  weights: {
    'line-away': 1,
    'off-topic': -1.2,
    'as-subject': -2.5,
    'broker-offer': 1.5,
    'leverage-product': 1.5,
    'crypto-offer': 1.5,
    'risk-warning': 1.4,
    'offer-list': 1.5,
    'long-and-short': 2.6,
    'short-call': 0.8,
    'link-to-broker': 0.9,
    'ad-label': 1.5,
    'own-label': 1.2,
    figures: 0.8,
  },
} satisfies Category;

export const examples: Examples = {
  promo: [
    {
      lang: 'de',
      text: 'Jetzt kostenlos Depot eröffnen und 100 Euro Prämie sichern – beim Testsieger-Broker ohne Ordergebühren.',
      href: 'https://broker.example/?ref=7',
    },
    {
      lang: 'de',
      text: 'Mit Knock-outs auf steigende Kurse setzen: Hebel wählen und passende Produkte anzeigen lassen. Zum Produkt »',
      href: 'https://zertifikate.example/nr',
    },
    {
      lang: 'de',
      text: 'Sichern Sie sich im Presale den Token mit dem größten Bonus. Jetzt Coins kaufen!',
      href: 'https://coin.example/presale',
    },
    // Trade buttons without a quote.
    { lang: 'de', text: 'Handeln Sie jetzt ohne Umweg: Kaufen | Verkaufen', href: '/order' },
    {
      lang: 'en',
      text: 'Open an account today, trade stocks commission-free and get a free share worth up to $100.',
      href: 'https://broker.example/join',
    },
    {
      lang: 'en',
      text: 'Trade gold with leverage up to 1:30 and tight spreads. Start trading now.',
      href: 'https://cfd.example',
    },
  ],
  reporting: [
    { lang: 'de', text: 'Die Aufsicht hat dem Broker untersagt, mit Gratisaktien um Neukunden zu werben.' },
    {
      lang: 'de',
      text: 'Wer ein Depot eröffnet, sollte die Gebühren mehrerer Banken vergleichen, rät die Verbraucherzentrale.',
    },
    { lang: 'en', text: 'The broker opened 40,000 accounts in the quarter, the company said.' },
    {
      lang: 'en',
      text: 'Leverage cuts both ways: a move of three percent can wipe out the deposit, the regulator said.',
    },
  ],
};
