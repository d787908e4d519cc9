import type { Lang } from '../model/language';
import type { WikiLine } from './outcome';

/** Languages with a Wikipedia of some size. What a page says its language is never makes a host of its own. */
const WIKIS = new Set(
  (
    'af ar az be bg bn bs ca cs cy da de el en eo es et eu fa fi fr gl he hi hr hu hy id is it ja ka kk ko la lb lt lv ' +
    'mk ml ms nl nn no pl pt ro ru sh sk sl sq sr sv sw ta te th tr uk ur uz vi zh'
  ).split(' '),
);

/** Where a name is looked for if the article's own language does not know it. */
export const FALLBACK: Lang = 'en';

export const WIKIDATA = 'www.wikidata.org';

/** The host of a language's Wikipedia. */
export function hostOfWiki(lang: Lang): string {
  return `${lang}.wikipedia.org`;
}

/** The languages in whose Wikipedia a name of an article is looked for, in order; one or two. */
export function wikisFor(lang: Lang): readonly Lang[] {
  // Bokmål has the Wikipedia that calls itself Norwegian.
  const own = lang === 'nb' ? 'no' : lang;
  return own !== FALLBACK && WIKIS.has(own) ? [own, FALLBACK] : [FALLBACK];
}

/** The hosts that a look-up may ask, in order: the first always, the others where it does not know the name. */
export function hostsFor(lang: Lang): readonly string[] {
  return [...wikisFor(lang).map(hostOfWiki), WIKIDATA];
}

/** The page that a line is from. Made here and not taken from an answer. */
export function pageAddress({ host, title }: Pick<WikiLine, 'host' | 'title'>): string {
  return `https://${host}/wiki/${encodeURIComponent(title.replaceAll(' ', '_'))}`;
}
