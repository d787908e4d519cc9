import type { PeriodWords } from '../period-words';

export default {
  following: [
    '(?:nos|durante os|ao longo dos) # anos (?:seguintes|posteriores)',
    '(?:nos|durante os|ao longo dos) seguintes # anos',
  ],
  coming: ['(?:nos|durante os|ao longo dos|para os) próximos # anos'],
  past: ['(?:nos|durante os|ao longo dos) últimos # anos'],
} satisfies PeriodWords;
