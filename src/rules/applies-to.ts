import type { Domain } from './rule';

/**
 * Whether domains of a rule let it hold on a host: the nearest one that names the host decides.
 * @param host lower case, as `location.hostname` has it
 */
export function appliesTo(domains: readonly Domain[], host: string): boolean {
  let nearest: Domain | null = null;
  for (const domain of domains)
    if (names(domain.name, host) && (!nearest || domain.name.length > nearest.name.length)) nearest = domain;
  // Where only exclusions are named, it holds everywhere else.
  return nearest ? !nearest.isExcluded : domains.every(({ isExcluded }) => isExcluded);
}

function names(name: string, host: string): boolean {
  if (!name.endsWith('.*')) return isBelow(host, name);
  // The ending is one label or two: "de", "co.uk".
  const stem = name.slice(0, -2);
  const labels = host.split('.');
  return [1, 2].some((count) => labels.length > count && isBelow(labels.slice(0, -count).join('.'), stem));
}

const isBelow = (host: string, domain: string) => host === domain || host.endsWith(`.${domain}`);
