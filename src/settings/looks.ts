import type { CategoryId } from '../model/verdict';
import {
  choiceOf,
  differing,
  own,
  switchCategory,
  type FoldLook,
  type Host,
  type Settings,
  type Switch,
} from './settings';

/** What is done with blocks of a category: left as they are, greyed, or folded to one line. */
export type Treatment = 'show' | FoldLook;

/** How what is set aside of a category looks on a site: the site's own choice, else the general one, else folded. */
export function lookOf(settings: Settings, host: Host, category: CategoryId): FoldLook {
  return own(own(settings.siteLooks, host) ?? {}, category) ?? own(settings.looks, category) ?? 'fold';
}

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

function chooseLook(settings: Settings, host: Host | null, category: CategoryId, look: FoldLook): Settings {
  if (host === null)
    return { ...settings, looks: differing({ ...settings.looks, [category]: look }, category, 'fold') };
  const general = own(settings.looks, category) ?? 'fold';
  const here = differing({ ...own(settings.siteLooks, host), [category]: look }, category, general);
  const { [host]: _, ...others } = settings.siteLooks;
  return { ...settings, siteLooks: Object.keys(here).length > 0 ? { ...others, [host]: here } : others };
}
