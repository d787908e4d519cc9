import { own, type Host, type Settings } from './settings';

/** So many fingerprints are kept for all sites together: 40 kB at most, and no page waits for them. */
export const MOST_EXCEPTIONS = 2_000;

/** The list of exceptions is full; nothing was changed. */
export class ExceptionsFull extends Error {
  override readonly name = 'ExceptionsFull';
}

/** The fingerprints of wordings, and of what they have in common with others of their make, that the reader said are no pitch on a site. */
export function exceptionsOn(settings: Settings, host: Host): ReadonlySet<string> {
  return new Set(own(settings.exceptions, host));
}

/**
 * Makes an exception for wordings on a site, or takes it back.
 * @param fingerprints of the texts of one run (`text/fingerprint`)
 * @throws ExceptionsFull where there is no room; nothing is dropped to make some
 */
export function exceptWordings(
  settings: Settings,
  host: Host,
  fingerprints: readonly string[],
  isException: boolean,
): Settings {
  const others = (own(settings.exceptions, host) ?? []).filter((each) => !fingerprints.includes(each));
  const here = isException ? [...others, ...new Set(fingerprints)] : others;
  const { [host]: _, ...elsewhere } = settings.exceptions;
  const exceptions = here.length > 0 ? { ...elsewhere, [host]: here } : elsewhere;
  if (isException && Object.values(exceptions).flat().length > MOST_EXCEPTIONS) throw new ExceptionsFull();
  return { ...settings, exceptions };
}

/** Forgets the exceptions of a site. */
export function forgetExceptions(settings: Settings, host: Host): Settings {
  const { [host]: _, ...exceptions } = settings.exceptions;
  return { ...settings, exceptions };
}
