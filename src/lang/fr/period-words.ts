import type { PeriodWords } from '../period-words';

export default {
  following: ['(?:au cours des|durant les|pendant les|dans les) # années (?:suivantes|qui (?:ont suivi|suivirent))'],
  coming: [
    '(?:au cours des|durant les|pendant les|dans les|sur les|pour les) # prochaines années',
    '(?:au cours des|durant les|pendant les|dans les|sur les|pour les) # années à venir',
  ],
  past: ['(?:au cours des|ces|durant les|pendant les|sur les|depuis les) # dernières années'],
} satisfies PeriodWords;
