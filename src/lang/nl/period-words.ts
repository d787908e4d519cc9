import type { PeriodWords } from '../period-words';

export default {
  following: [
    'in de (?:daaropvolgende # jaar|daaropvolgende # jaren|# jaar daarna|# jaren daarna|# daaropvolgende jaren)',
  ],
  coming: ['(?:in )?de (?:komende|eerstkomende) # (?:jaar|jaren)'],
  past: ['(?:in )?de (?:afgelopen|voorbije|laatste) # (?:jaar|jaren)'],
} satisfies PeriodWords;
