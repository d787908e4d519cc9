import type { PeriodWords } from '../period-words';

export default {
  following: ['(?:en|durante) los # años (?:siguientes|posteriores)', '(?:en|durante) los siguientes # años'],
  coming: ['(?:en|durante|para) los (?:próximos # años|# próximos años)'],
  past: ['(?:en|durante) los (?:últimos # años|# últimos años)'],
} satisfies PeriodWords;
