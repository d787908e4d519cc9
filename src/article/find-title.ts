import { CUE } from './class-cues';
import { hostOf, IN_ADDRESS, shareInAddress, siteOf } from './page-address';
import type { PageMeta } from './page-meta';
import type { RawBlock } from './raw-block';
import { lettersOf } from '../text/letters-of';
import { squeezed } from '../text/normalise';
import { words } from '../text/words';

/** Marks that part a headline from the outlet's name in a page's title. */
const PARTING = /\s+[|–—•·»:-]+\s+|\s*\|\s*/;

/** A longer claim or heading is no headline; each heading is compared with each claim. */
const MAX_CLAIM = 1000;

/** Points that a heading below the first level may have at most. */
const MOST_BELOW = 4.5;

/** The outlet's name as the page gives it. */
export function findSite(meta: PageMeta): string | null {
  const named = meta.named.get('og:site_name') ?? meta.named.get('application-name') ?? meta.linked.publisher;
  return (named && squeezed(named).trim()) || null;
}

/** Letters of an outlet's name that are found in a host by more than chance. */
const MIN_NAME = 3;
/** Words of an outlet's name. */
const MAX_NAME = 5;

/**
 * The outlet's name where the page's data gives none: the end or the start of the window's title where the host bears
 * that name, too, else the host itself.
 * @param url the page's address
 * @returns null for a page without a host
 */
export function outletOf(meta: PageMeta, url: string): string | null {
  const host = hostOf(url).replace(/^www\./, '');
  if (host === '') return null;
  const label = lettersOf(siteOf(url).split('.')[0] ?? '');
  const parts = meta.titleTag.slice(0, MAX_CLAIM).split(PARTING);
  const isName = (part: string) => {
    const own = lettersOf(part);
    return own.length >= MIN_NAME && label.length >= MIN_NAME && (label.includes(own) || own.includes(label));
  };
  if (parts.length < 2) return host;
  const name = [parts.at(-1)!, parts[0]!].find((part) => words(part).length <= MAX_NAME && isName(part));
  return name ? squeezed(name).trim() : host;
}

/**
 * The article's headline and where it stands.
 * @param url the page's address: where several articles stand on a page, it and the window's title name one of them
 * @returns `block`: index of the headline's block, -1 where no heading repeats it
 */
export function findTitle(
  blocks: readonly RawBlock[],
  meta: PageMeta,
  site: string | null,
  url: string,
): { title: string | null; block: number } {
  const claims = [meta.linked.headline, meta.named.get('og:title'), meta.named.get('twitter:title'), meta.titleTag]
    .filter((claim) => claim !== null && claim !== undefined && claim.trim() !== '')
    .map((claim) => plain(claim!.slice(0, MAX_CLAIM)));
  const letters = claims.map(lettersOf);
  const titleTag = lettersOf(meta.titleTag.slice(0, MAX_CLAIM));
  const siteLetters = site === null ? null : lettersOf(site);
  let best = -1;
  let bestPoints = 0;
  blocks.forEach((block, i) => {
    if (block.kind !== 'heading' || block.level > 3 || block.text.length > MAX_CLAIM) return;
    // Another headline was found that no lower heading can outdo.
    if (block.level > 1 && bestPoints >= MOST_BELOW) return;
    const own = lettersOf(block.text);
    if (own.length < 4) return;
    const agrees = letters.some(
      (claim) =>
        claim === own || (own.length > 14 && claim.includes(own)) || (claim.length > 14 && own.includes(claim)),
    );
    // The only h1 is the headline even where the page's data names a sub-heading; but an h1 may be the outlet's logo.
    let points = block.level === 1 ? (agrees ? 7 : 3) : agrees ? 2.5 : 0;
    if (own === siteLetters) points -= 5;
    if (block.linkDensity > 0.9) points -= 1;
    // The head still names the article that the page began with; address and window title are of the one in view.
    if (meta.speaksOfOther && block.level <= 2) {
      if (own.length > 9 && titleTag.includes(own)) points += 1;
      if (shareInAddress(block.text, url) >= IN_ADDRESS) points += block.level === 1 ? 5 : 1;
    }
    if (points > bestPoints) {
      best = i;
      bestPoints = points;
    }
  });
  // Some set their headline in a box that is no heading, and their headings are other articles' titles.
  if (best < 0 || (blocks[best]!.level > 1 && blocks[best]!.linkDensity > LINKED)) {
    const line = blocks.findIndex((block) => isHeadline(block, letters));
    if (line >= 0 && (best < 0 || line < best)) best = line;
  }
  const heading = best < 0 ? null : squeezed(blocks[best]!.text);
  // A heading that the page's own data does not know may be a kicker; it is still better than a title with a suffix.
  const isKnown = bestPoints >= 7 || claims.length === 0 || claims.some((claim) => sharesWords(claim, heading ?? ''));
  const title = heading && isKnown ? heading : withoutSite(claims[0] ?? '', site, hostOf(url));
  const isSite = title !== null && lettersOf(title) === siteLetters;
  return { title: (isSite ? (heading ?? null) : title) || null, block: best };
}

/** A line that is link for this share leads elsewhere. */
const LINKED = 0.5;
/** Letters of a line that is a headline because the page's data has the same. */
const HEADLINE = 15;

/** True for a line outside menus and lists that is word for word what the page's data calls its title. */
function isHeadline({ kind, text, linkDensity, container }: RawBlock, claims: readonly string[]): boolean {
  if (kind !== 'paragraph' || text.length > MAX_CLAIM || linkDensity > LINKED || container.allCues & CUE.nav)
    return false;
  const own = lettersOf(text);
  return own.length >= HEADLINE && claims.includes(own);
}

/** True where a third of the shorter text's words are in the other. */
function sharesWords(a: string, b: string): boolean {
  const [left, right] = [a, b].map((text) => new Set(words(text.toLowerCase())));
  const shared = [...left!].filter((word) => right!.has(word)).length;
  return shared > 0 && shared * 3 >= Math.min(left!.size, right!.size);
}

/** Titles may hold entities twice escaped and mark-up. */
function plain(text: string): string {
  let read = text;
  if (read.includes('<')) read = read.replace(/<[^<>]{1,40}>/g, '');
  if (read.includes('&'))
    read = read
      .replace(/&quot;|&#0?34;/g, '"')
      .replace(/&#0?39;|&apos;/g, "'")
      .replace(/&nbsp;/g, ' ')
      .replace(/&amp;/g, '&');
  return squeezed(read).trim();
}

/** A title without the outlet's name at its end or start; the address's host is such a name, too. */
function withoutSite(title: string, site: string | null, host: string): string {
  const name = site ? lettersOf(site) : '';
  if (site && title.toLowerCase().startsWith(`${site.toLowerCase()}: `)) return title.slice(site.length + 1).trim();
  const parts = title.split(PARTING).filter((part) => part.trim() !== '');
  if (parts.length < 2) return title;
  const isName = (part: string) => {
    const own = lettersOf(part);
    if (own.length > 3 && lettersOf(host).includes(own)) return true;
    return name !== '' && (own === name || own.includes(name) || (own.length > 3 && name.includes(own)));
  };
  if (isName(parts.at(-1)!)) return title.slice(0, title.lastIndexOf(parts.at(-1)!)).replace(/[\s|–—•·»:-]+$/, '');
  if (isName(parts[0]!)) return title.slice(parts[0]!.length).replace(/^[\s|–—•·»:-]+/, '');
  return title;
}
