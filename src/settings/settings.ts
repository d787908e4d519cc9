import type { CategoryId } from '../model/verdict';

/** A site as settings name it: its host without `www.`. */
export type Host = string;

/** Where Sachlage works of itself: everywhere, only on sites switched on, or only when its button is pressed. */
export type SiteMode = 'everywhere' | 'listed' | 'on-click';

export interface Settings {
  readonly siteMode: SiteMode;
  /** Sites switched on or off by hand, against the mode. */
  readonly sites: Readonly<Record<Host, boolean>>;
  /** Categories switched against their own default, everywhere. */
  readonly categories: Readonly<Record<CategoryId, boolean>>;
  /** Categories switched for one site only. */
  readonly siteCategories: Readonly<Record<Host, Readonly<Record<CategoryId, boolean>>>>;
  /** Names the reader knows, lower case: they are left out of the glossary. */
  readonly knownTerms: readonly string[];
}

/** The one table of defaults. A category's default stands in its own file. */
export const DEFAULTS: Settings = {
  siteMode: 'everywhere',
  sites: {},
  categories: {},
  siteCategories: {},
  knownTerms: [],
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

/** Whether blocks of a category are folded on a site: the site's own switch, else the general one, else the default. */
export function isCategoryOn(settings: Settings, host: Host, category: Switch): boolean {
  return (
    own(own(settings.siteCategories, host) ?? {}, category.id) ??
    own(settings.categories, category.id) ??
    category.onByDefault
  );
}

export function switchSite(settings: Settings, host: Host, on: boolean): Settings {
  return { ...settings, sites: differing({ ...settings.sites, [host]: on }, host, settings.siteMode === 'everywhere') };
}

/** @param host null switches the category everywhere; sites with a switch of their own keep it */
export function switchCategory(settings: Settings, host: Host | null, category: Switch, on: boolean): Settings {
  if (host === null)
    return {
      ...settings,
      categories: differing({ ...settings.categories, [category.id]: on }, category.id, category.onByDefault),
    };
  const general = own(settings.categories, category.id) ?? category.onByDefault;
  const here = differing({ ...own(settings.siteCategories, host), [category.id]: on }, category.id, general);
  const { [host]: _, ...others } = settings.siteCategories;
  return { ...settings, siteCategories: Object.keys(here).length > 0 ? { ...others, [host]: here } : others };
}

export function switchKnownTerm(settings: Settings, name: string, known: boolean): Settings {
  const key = name.toLowerCase();
  const others = settings.knownTerms.filter((term) => term !== key);
  return { ...settings, knownTerms: known ? [...others, key] : others };
}

/** A value of the record itself: a host or category may be called "constructor". */
function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** Leaves a switch out where it says what holds anyway: only what differs is stored. */
function differing(record: Record<string, boolean>, key: string, standard: boolean): Record<string, boolean> {
  if (record[key] !== standard) return record;
  const { [key]: _, ...rest } = record;
  return rest;
}
