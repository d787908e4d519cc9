import type { Lang } from '../model/language';

/*
 * Paths of the Action API, as https://www.mediawiki.org/wiki/API:Query documents them. It alone is asked, for
 * suggestions too: `origin=*` opens all of it to pages of any origin, errors and `Retry-After` included.
 */

const QUERY = { action: 'query', format: 'json', formatversion: '2', origin: '*', redirects: '1' };

/** The opening of each page as plain text, a description in a few words, and whether it only lists meanings. */
const PROPERTIES = {
  prop: 'extracts|pageprops|description',
  exintro: '1',
  explaintext: '1',
  exlimit: '20',
  ppprop: 'wikibase_item|disambiguation',
};

/** As many openings of pages are given in one answer. */
export const MOST_TITLES = 20;

/** As many pages are offered to choose from at most, before those that say nothing fall away. */
const MOST_SUGGESTIONS = 8;

/** A title may be no longer than that, in bytes. */
const MOST_BYTES = 255;

/** Whether a name may be a title at all; the others are never sent. */
export function mayBeTitle(name: string): boolean {
  return (
    name.trim() !== '' && !/[#<>[\]{}|\p{Cc}]/u.test(name) && new TextEncoder().encode(name).length <= MOST_BYTES - 40
  );
}

/** Asks for pages by their titles, {@link MOST_TITLES} at most. */
export function byTitles(titles: readonly string[]): string {
  return apiPath({ ...QUERY, ...PROPERTIES, titles: titles.join('|') });
}

/** Asks for pages whose titles begin like a name, slips of the pen forgiven. */
export function byBeginning(name: string): string {
  return apiPath({
    ...QUERY,
    ...PROPERTIES,
    generator: 'prefixsearch',
    gpssearch: name,
    gpslimit: String(MOST_SUGGESTIONS),
  });
}

/** Asks for the pages that a page of meanings leads to. */
export function linkedFrom(title: string): string {
  return apiPath({
    ...QUERY,
    ...PROPERTIES,
    generator: 'links',
    titles: title,
    gplnamespace: '0',
    gpllimit: String(MOST_TITLES),
  });
}

/** Asks Wikidata what items are in a few words of a language. */
export function descriptionsOf(items: readonly string[], lang: Lang): string {
  return apiPath({
    action: 'wbgetentities',
    format: 'json',
    formatversion: '2',
    origin: '*',
    ids: items.join('|'),
    props: 'descriptions',
    languages: lang,
  });
}

/** Asks Wikidata for items that are called so in a language, or whose names begin so. */
export function itemsCalled(name: string, lang: Lang): string {
  return apiPath({
    action: 'wbsearchentities',
    format: 'json',
    formatversion: '2',
    origin: '*',
    search: name,
    language: lang,
    uselang: lang,
    type: 'item',
    limit: String(MOST_SUGGESTIONS),
  });
}

function apiPath(parameters: Readonly<Record<string, string>>): string {
  return `/w/api.php?${new URLSearchParams(parameters)}`;
}
