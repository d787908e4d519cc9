import type { Category, Examples } from '../category';

export default {
  id: 'app',
  onByDefault: false,
  order: 100,
  needs: ['app-or-follow'],
  weights: { 'app-or-follow': 2.6, 'said-twice': 1 },
} satisfies Category;

export const examples: Examples = {
  promo: [
    {
      lang: 'de',
      text: 'Folgen Sie uns auf WhatsApp und verpassen Sie keine Eilmeldung mehr.',
      href: 'https://whatsapp.example/kanal',
    },
    {
      lang: 'en',
      text: 'Follow us on WhatsApp for breaking news as it happens.',
      href: 'https://whatsapp.example/channel',
    },
  ],
  reporting: [
    { lang: 'de', text: 'Die App der Bahn wurde im ersten Monat 400.000-mal heruntergeladen.' },
    { lang: 'en', text: 'The app was downloaded three million times in its first week, according to the developer.' },
  ],
};
