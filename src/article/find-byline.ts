import { CUE } from './class-cues';
import type { PageMeta } from './page-meta';
import type { PageWords } from './page-words';
import type { RawBlock } from './raw-block';

const NAME =
  /^\p{Lu}[\p{L}.'’-]*(?:\s+(?:(?:von|van|de|der|den|da|di|del|la|le|dos|zu|ten|ter|al|bin)\s+)*\p{Lu}[\p{L}.'’-]*){1,3}$/u;
const SPLIT = /\s*(?:,|;|\/|\||&|\bund\b|\band\b|\bet\b|\by\b|\be\b|\ben\b|\n)\s*/u;
/** Nobody is called this. */
const MAX_PEOPLE = 8;

/**
 * The people named as authors, in order: from the page's data, else from a byline near the headline.
 * @param near blocks around the headline
 */
export function findByline(meta: PageMeta, near: readonly RawBlock[], words: PageWords, site: string | null): string[] {
  const isPerson = (name: string) => NAME.test(name) && /\p{Ll}/u.test(name) && name !== site && name.length < 60;
  const claimed = [
    ...meta.linked.authors,
    ...meta.authors,
    meta.named.get('parsely-author') ?? '',
    meta.named.get('dc.creator') ?? '',
  ]
    .flatMap((value) => (/^https?:/.test(value) ? [] : value.split(SPLIT)))
    .map((name) => withoutOpener(name.trim(), words))
    .filter(isPerson);
  if (claimed.length > 0) return [...new Set(claimed)].slice(0, MAX_PEOPLE);
  for (const block of near) {
    if (block.words > 14 || block.isSentence) continue;
    const isNamed = (block.container.allCues & (CUE.byline | CUE.author)) !== 0;
    if (!isNamed && !words.isByline(block.text)) continue;
    const people = withoutOpener(block.text, words)
      .split(SPLIT)
      .map((part) => withoutOpener(part.trim(), words))
      .filter(isPerson);
    if (people.length > 0) return people.slice(0, MAX_PEOPLE);
  }
  return [];
}

/** "Von Eva Muster" is "Eva Muster": the opener is what stands before the first capital that is left. */
function withoutOpener(text: string, words: PageWords): string {
  if (!words.isByline(text)) return text;
  const rest = text.split(/\s+/);
  while (rest.length > 2 && (words.isByline(rest[0]!) || /^\p{Ll}/u.test(rest[0]!))) rest.shift();
  return rest.join(' ');
}
