import { lazyPattern } from '../text/lazy-pattern';

/** Longer ones are no addresses of pages. */
const MAX_LENGTH = 2000;
/** Words of addresses that tell a version of a page, not another page. */
const VERSION = /^(?:amp|amp\.html|print|index|default|mobile)$/;
const ENDING = /\.(?:html?|php|aspx?|jsp|amp)$/;

/** An address, against a base where there is one; null where it is none. */
export function parseAddress(address: string, base?: string | URL): URL | null {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
}

/** What is asked of a whole address. */
interface Address {
  /** The address without fragment, of `http(s)`; else null. */
  readonly web: string | null;
  readonly origin: string;
  readonly host: string;
  readonly path: string;
  /** The parts of the path that name a page, lower case, without endings and words for versions. */
  readonly parts: readonly string[];
  /** The parts as one slug between hyphens, for words to be looked up in. */
  slug: string | null;
}

/** The page's own address is asked for again and again. */
const recent = new Map<string, Address | null>();
const MOST_RECENT = 20;

function read(address: string): Address | null {
  let known = recent.get(address);
  if (known === undefined) {
    const url = parseAddress(address);
    known = url && {
      web: webOf(url),
      origin: url.origin,
      host: url.host,
      path: url.pathname + url.search,
      parts: partsOfPath(url.pathname),
      slug: null,
    };
    if (recent.size >= MOST_RECENT) recent.clear();
    recent.set(address, known);
  }
  return known;
}

/** An absolute `http(s)` address without fragment; null for anything else. */
export function webAddress(address: string, base: string): string | null {
  if (address.length > MAX_LENGTH) return null;
  if (ABSOLUTE.test(address)) return read(address)?.web ?? null;
  const url = parseAddress(address, base);
  return url && webOf(url);
}

const ABSOLUTE = /^https?:\/\//i;

function webOf({ protocol, href, hash }: URL): string | null {
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  const end = hash === '' && !href.endsWith('#') ? href.length : href.indexOf('#');
  return href.slice(0, end);
}

/** The host of an address; empty where it is none. */
export const hostOf = (address: string): string => read(address)?.host ?? '';

/** Scheme, host and port of an address; empty where it is none. */
export const originOf = (address: string): string => read(address)?.origin ?? '';

/** Path and query of an address; null where it is none. */
export const pathOf = (address: string): string | null => read(address)?.path ?? null;

/** Pages link to few sites. */
const sites = new Map<string, string>();
const MOST_SITES = 500;

/** "news.example.co.uk" and "www.example.co.uk" are one site; a name's last two parts tell, three under short ones. */
export function siteOfHost(host: string): string {
  let site = sites.get(host);
  if (site === undefined) {
    site = readSite(host);
    if (sites.size >= MOST_SITES) sites.clear();
    sites.set(host, site);
  }
  return site;
}

function readSite(host: string): string {
  const parts = host.replace(/^www\./, '').split('.');
  const isShort = parts.length > 2 && parts.at(-1)!.length === 2 && parts.at(-2)!.length <= 3;
  return parts.slice(isShort ? -3 : -2).join('.');
}

/** The site of an address; empty where it is no address. */
export const siteOf = (address: string): string => siteOfHost(hostOf(address));

const partsOf = (address: string): readonly string[] => read(address)?.parts ?? [];

function partsOfPath(path: string): string[] {
  try {
    return decodeURIComponent(path)
      .toLowerCase()
      .split('/')
      .filter((part) => part !== '' && !VERSION.test(part))
      .map((part) => part.replace(ENDING, ''));
  } catch {
    return [];
  }
}

/** True where two addresses lead to one page: the last part of the path is the same, or a part of the other's. */
export function isSamePage(a: string, b: string): boolean {
  const [left, right] = [partsOf(a).at(-1) ?? '', partsOf(b).at(-1) ?? ''];
  return left === right || (left !== '' && right !== '' && (left.includes(right) || right.includes(left)));
}

const UMLAUTS: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  å: 'a',
  ł: 'l',
};

const BEYOND_ASCII = /[^\x00-\x7f]/;
/** Latin letters, their marks where they are apart, and punctuation. */
const IS_LATIN = /^[\u0300-\u036F\0-\u024F\u2010-\u205E]*$/;
/** As {@link MARKS} and {@link BETWEEN_WORDS} in such a text: to compile those takes a tenth of a millisecond. */
const LATIN_MARKS = /[\u0300-\u036F]+/g;
const BETWEEN_LATIN = /[^a-zA-Z0-9ªµº²³¹¼½¾À-ÖØ-öø-\u024F]+/g;
const MARKS = lazyPattern(String.raw`\p{M}+`, 'gu');
const BETWEEN_WORDS = lazyPattern(String.raw`[^\p{L}\p{N}]+`, 'gu');

/** A text as addresses spell it: Latin letters without marks, words parted by single hyphens. */
function asSlug(text: string): string {
  const latin = text.toLowerCase().replace(/[äöüßøæåł]/g, (letter) => UMLAUTS[letter]!);
  if (!BEYOND_ASCII.test(latin)) return latin.replace(/[^a-z0-9]+/g, '-');
  const apart = latin.normalize('NFD');
  return IS_LATIN.test(apart)
    ? apart.replace(LATIN_MARKS, '').replace(BETWEEN_LATIN, '-')
    : apart.replace(MARKS(), '').replace(BETWEEN_WORDS(), '-');
}

/** Share of a headline's words in the address that makes it the address's own. */
export const IN_ADDRESS = 0.6;

/** Shorter words are left out of addresses. */
const MIN_WORD = 4;

/** Share of a headline's longer words that the address repeats, 0..1. */
export function shareInAddress(headline: string, address: string): number {
  const known = read(address);
  const path = known ? (known.slug ??= `-${asSlug(known.parts.join('-'))}-`) : '--';
  let words = 0;
  let held = 0;
  for (const word of asSlug(headline).split('-')) {
    if (word.length < MIN_WORD) continue;
    words++;
    if (path.includes(`-${word}-`)) held++;
  }
  return words === 0 ? 0 : held / words;
}

/** The date in an address such as `/2024/03/12/`, `/2024-03-12-` or `-20240312.html`, ISO 8601; null where there is none. */
export function dayInAddress(address: string): string | null {
  const path = `/${partsOf(address).join('/')}/`;
  const found =
    /[/_-](20\d{2}|19[89]\d)[/_-](0[1-9]|1[0-2])[/_-](0[1-9]|[12]\d|3[01])(?=[/_-])/.exec(path) ??
    /[/_-](20\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=[/_-])/.exec(path);
  return found ? `${found[1]}-${found[2]}-${found[3]}` : null;
}
