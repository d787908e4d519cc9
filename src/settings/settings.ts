import type { Lang } from '../model/language';
import type { CategoryId } from '../model/verdict';

/** A site as settings name it: its host without `www.`. */
export type Host = string;

/** Where Sachlage works of itself: everywhere, only on sites switched on, or only when its button is pressed. */
export type SiteMode = 'everywhere' | 'listed' | 'on-click';

/**
 * How sure a verdict must be before it is folded. `normal` folds all that is found to be promotion, `careful` only what
 * is surer, `strict` what is a little less sure as well.
 */
export type Step = 'careful' | 'normal' | 'strict';

/** What a reader chose for a category. */
export type Choice = 'off' | Step;

export interface Settings {
  readonly siteMode: SiteMode;
  /** Sites switched on or off by hand, against the mode. */
  readonly sites: Readonly<Record<Host, boolean>>;
  /** Categories set against their own default, everywhere. */
  readonly categories: Readonly<Record<CategoryId, Choice>>;
  /** Categories set for one site only. */
  readonly siteCategories: Readonly<Record<Host, Readonly<Record<CategoryId, Choice>>>>;
  /** Names the reader knows, lower case: they are left out of the glossary. */
  readonly knownTerms: readonly string[];
  /** Wordings that are no pitch on a site, as fingerprints (`text/fingerprint`), oldest first. */
  readonly exceptions: Readonly<Record<Host, readonly string[]>>;
  /** The reader's own rules in filter syntax, as written. */
  readonly ownRules: string;
  /** Whether the browser's own model may word facts anew. */
  readonly reword: boolean;
  /** Whether a name may be looked up in Wikipedia. Only ever on a click. */
  readonly lookUp: LookUpConsent;
  /** How what is set aside looks, where a category is not folded to a line, everywhere. */
  readonly looks: Readonly<Record<CategoryId, FoldLook>>;
  /** The same for one site only. */
  readonly siteLooks: Readonly<Record<Host, Readonly<Record<CategoryId, FoldLook>>>>;
  /** The reader's notes on names, by the name in lower case. */
  readonly notes: Readonly<Record<string, string>>;
  /** Whether names are underlined in the text of a page and explained there. */
  readonly textCards: boolean;
  readonly summaryLength: SummaryLength;
  /** Languages whose pages are left alone. */
  readonly unreadLangs: readonly Lang[];
  readonly theme: Theme;
  readonly textSize: TextSize;
  readonly density: Density;
}

/** Folded to one line, or left in its place and greyed. */
export type FoldLook = 'fold' | 'dim';

/** How many facts the summary shows. */
export type SummaryLength = 'short' | 'normal' | 'long';

/** `system` follows the browser. */
export type Theme = 'system' | 'light' | 'dark';

export type TextSize = 'small' | 'normal' | 'large';

export type Density = 'normal' | 'compact';

/** `ask` shows what would be sent, each time; `always` sends it on the click; `never` offers nothing. */
export type LookUpConsent = 'ask' | 'always' | 'never';

/** The one table of defaults. A category's default stands in its own file. */
export const DEFAULTS: Settings = {
  siteMode: 'everywhere',
  sites: {},
  categories: {},
  siteCategories: {},
  knownTerms: [],
  exceptions: {},
  ownRules: '',
  reword: false,
  lookUp: 'ask',
  looks: {},
  siteLooks: {},
  notes: {},
  textCards: false,
  summaryLength: 'normal',
  unreadLangs: [],
  theme: 'system',
  textSize: 'normal',
  density: 'normal',
};

/** What a category brings to the decision whether it is folded. */
export interface Switch {
  readonly id: CategoryId;
  readonly onByDefault: boolean;
}

/** The host of an address as settings name it; empty where it has none. */
export function hostOf(url: string): Host {
  try {
    return new URL(url).hostname.replace(/^www\./, '');
  } catch {
    return '';
  }
}

/** Whether Sachlage works on a site of itself. */
export function isSiteOn(settings: Settings, host: Host): boolean {
  return own(settings.sites, host) ?? settings.siteMode === 'everywhere';
}

/** What holds for a category on a site: the site's own choice, else the general one, else the default. */
export function choiceOf(settings: Settings, host: Host, category: Switch): Choice {
  return own(own(settings.siteCategories, host) ?? {}, category.id) ?? generalChoice(settings, category);
}

/** Whether blocks of a category are folded on a site. */
export function isCategoryOn(settings: Settings, host: Host, category: Switch): boolean {
  return choiceOf(settings, host, category) !== 'off';
}

export function switchSite(settings: Settings, host: Host, on: boolean): Settings {
  return { ...settings, sites: differing({ ...settings.sites, [host]: on }, host, settings.siteMode === 'everywhere') };
}

/** @param host null chooses for everywhere; sites with a choice of their own keep it */
export function chooseCategory(settings: Settings, host: Host | null, category: Switch, choice: Choice): Settings {
  if (host === null)
    return {
      ...settings,
      categories: differing({ ...settings.categories, [category.id]: choice }, category.id, defaultChoice(category)),
    };
  const general = generalChoice(settings, category);
  const here = differing({ ...own(settings.siteCategories, host), [category.id]: choice }, category.id, general);
  const { [host]: _, ...others } = settings.siteCategories;
  return { ...settings, siteCategories: Object.keys(here).length > 0 ? { ...others, [host]: here } : others };
}

/**
 * Switches a category on or off. Switched on for a site it goes by the step that holds everywhere.
 * @param host null switches it everywhere
 */
export function switchCategory(settings: Settings, host: Host | null, category: Switch, on: boolean): Settings {
  const general = host === null ? 'off' : generalChoice(settings, category);
  return chooseCategory(settings, host, category, on ? (general === 'off' ? 'normal' : general) : 'off');
}

/** How what is set aside of a category looks on a site: the site's own look, else the general one. */
export function lookOf(settings: Settings, host: Host, id: CategoryId): FoldLook {
  return own(own(settings.siteLooks, host) ?? {}, id) ?? own(settings.looks, id) ?? 'fold';
}

/** @param host null chooses for everywhere; sites with a look of their own keep it */
export function chooseLook(settings: Settings, host: Host | null, id: CategoryId, look: FoldLook): Settings {
  if (host === null) return { ...settings, looks: differing({ ...settings.looks, [id]: look }, id, 'fold') };
  const here = differing({ ...own(settings.siteLooks, host), [id]: look }, id, own(settings.looks, id) ?? 'fold');
  const { [host]: _, ...others } = settings.siteLooks;
  return { ...settings, siteLooks: Object.keys(here).length > 0 ? { ...others, [host]: here } : others };
}

/** So many names a reader may know; beyond it the one known for longest is explained again. */
export const MOST_KNOWN_TERMS = 5_000;

export function switchKnownTerm(settings: Settings, name: string, known: boolean): Settings {
  const key = name.toLowerCase();
  const others = settings.knownTerms.filter((term) => term !== key);
  return { ...settings, knownTerms: known ? [...others, key].slice(-MOST_KNOWN_TERMS) : others };
}

const defaultChoice = ({ onByDefault }: Switch): Choice => (onByDefault ? 'normal' : 'off');

const generalChoice = (settings: Settings, category: Switch): Choice =>
  own(settings.categories, category.id) ?? defaultChoice(category);

/** A value of the record itself: a host or category may be called "constructor". */
export function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** Leaves a value out where it says what holds anyway: only what differs is stored. */
function differing<T>(record: Record<string, T>, key: string, standard: T): Record<string, T> {
  if (record[key] !== standard) return record;
  const { [key]: _, ...rest } = record;
  return rest;
}
