import type { PeriodWords } from '../period-words';

export default {
  following: [
    '(?:in|während) den # (?:darauf|nach)?folgenden jahren',
    '(?:in|während) den (?:darauf|nach)?folgenden # jahren',
    'die # (?:darauf|nach)?folgenden jahre',
  ],
  coming: [
    '(?:in|während|binnen) den (?:nächsten|kommenden) # jahren',
    'die (?:nächsten|kommenden) # jahre',
    'der (?:nächsten|kommenden) # jahre',
  ],
  past: [
    '(?:in|während) den (?:vergangenen|letzten) # jahren',
    'die (?:vergangenen|letzten) # jahre',
    'der (?:vergangenen|letzten) # jahre',
  ],
} satisfies PeriodWords;
