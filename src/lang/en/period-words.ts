import type { PeriodWords } from '../period-words';

export default {
  following: [
    '(?:in|over|during) the following # years',
    '(?:in|over|during) the # following years',
    '(?:in|over|during) the # years (?:that followed|since then|afterwards)',
  ],
  coming: ['(?:in|over|during|within|for) the (?:next|coming) # years'],
  past: ['(?:in|over|during|within|for) the (?:past|last) # years'],
} satisfies PeriodWords;
