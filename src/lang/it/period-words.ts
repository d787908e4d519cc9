import type { PeriodWords } from '../period-words';

export default {
  following: [
    '(?:nei|nel corso dei) # anni (?:successivi|seguenti)',
    '(?:nei|nel corso dei) (?:successivi|seguenti) # anni',
  ],
  coming: ['(?:nei|per i|nel corso dei) prossimi # anni'],
  past: ['(?:negli|nel corso degli) ultimi # anni'],
} satisfies PeriodWords;
