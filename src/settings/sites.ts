import { hostOf, own, type Host, type Settings } from './settings';

/** Letters, digits, dots and hyphens, as browsers write a host; or an address of numbers in brackets. */
const HOST = /^(?:[a-z0-9_-]+(?:\.[a-z0-9_-]+)*|\[[0-9a-f:.]+\])$/;
const MOST_HOST_LETTERS = 253;

/**
 * The site that somebody typed: "Example.de", "www.example.de/news", "https://münchen.example".
 * @returns null where it is none; a name without a dot is one only if it is that of this machine
 */
export function hostTyped(text: string): Host | null {
  const typed = text.trim();
  const host = hostOf(/^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`).replace(/\.$/, '');
  if (!HOST.test(host) || host.length > MOST_HOST_LETTERS) return null;
  return host.includes('.') || host.startsWith('[') || host === 'localhost' ? host : null;
}

/** The sites for which something was chosen about kinds of promotion, in the order of letters. */
export function sitesWithChoices({ siteCategories, siteLooks }: Settings): Host[] {
  return [...new Set([...Object.keys(siteCategories), ...Object.keys(siteLooks)])].sort((a, b) => a.localeCompare(b));
}

/** Forgets what was chosen for a site about kinds of promotion; what holds everywhere holds there again. */
export function forgetChoices(settings: Settings, host: Host): Settings {
  const { [host]: _, ...siteCategories } = settings.siteCategories;
  const { [host]: __, ...siteLooks } = settings.siteLooks;
  return { ...settings, siteCategories, siteLooks };
}

/** Whether a site was switched on or off by hand; null where it goes by the mode. */
export function siteSwitch(settings: Settings, host: Host): boolean | null {
  return own(settings.sites, host) ?? null;
}

/** Forgets that a site was switched on or off; it goes by the mode again. */
export function forgetSite(settings: Settings, host: Host): Settings {
  const { [host]: _, ...sites } = settings.sites;
  return { ...settings, sites };
}
