import {
  chooseLook,
  choiceOf,
  lookOf,
  switchCategory,
  type FoldLook,
  type Host,
  type Settings,
  type Switch,
} from './settings';

/** What is done with blocks of a category: left as they are, greyed, or folded to one line. */
export type Treatment = 'show' | FoldLook;

/** @param host empty for what holds everywhere */
export function treatmentOf(settings: Settings, host: Host, category: Switch): Treatment {
  return choiceOf(settings, host, category) === 'off' ? 'show' : lookOf(settings, host, category.id);
}

/**
 * Chooses what is done with a category. How strict it is stays as it was; where it was off it is the usual step.
 * @param host null chooses for everywhere; sites with a choice of their own keep it
 */
export function chooseTreatment(
  settings: Settings,
  host: Host | null,
  category: Switch,
  treatment: Treatment,
): Settings {
  if (treatment === 'show') return switchCategory(settings, host, category, false);
  const isOff = choiceOf(settings, host ?? '', category) === 'off';
  const on = isOff ? switchCategory(settings, host, category, true) : settings;
  return chooseLook(on, host, category.id, treatment);
}
