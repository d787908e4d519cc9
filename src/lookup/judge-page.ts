import type { Lang } from '../model/language';
import type { SentenceRules } from '../text/segment';
import type { WikiWords } from '../lang/wiki-words';
import type { PagesAnswer, WikiPage } from './answers';
import { isNamedIn, sharedWith } from './named-in';
import type { Choice } from './outcome';
import { plainLine, tidy } from './plain-line';
import { hostOfWiki, WIKIDATA } from './wikis';

/** What judging needs to know beside the pages. */
export interface Setting {
  /** Of the Wikipedia that answered. */
  readonly lang: Lang;
  readonly rules: SentenceRules;
  /** Null where we know no such words. */
  readonly wiki: WikiWords | null;
  /** Telling words of the article (`named-in`). */
  readonly context: ReadonlySet<string>;
  /** The article is in another language, so that few of its words can stand in a page about the same. */
  readonly isForeign: boolean;
  /** When it was asked for. */
  readonly now: number;
}

/** What the page with a name's title is worth as an explanation of the name. */
export type Judged =
  /** `item`: its number at Wikidata. */
  | { readonly kind: 'found'; readonly choice: Choice; readonly item: string | null; readonly needs: number }
  /** It is about something larger, or maybe about a namesake: the reader must say. */
  | { readonly kind: 'unsure'; readonly choice: Choice }
  /** Several pages have that title; `meanings` is the page that lists them, `choice` the one that has no bracket. */
  | { readonly kind: 'several'; readonly meanings: string; readonly choice: Choice | null }
  | { readonly kind: 'missing' };

/**
 * So many telling words the opening of the best known bearer of a name must share with the article, where the name has
 * others: else the reader says which one is meant. "Jaguar" is a cat, and a maker of cars.
 */
const ENOUGH_CONTEXT = 2;
/** The same where no other bearer is known, in a longer stretch of the opening: one who is not known may be meant. */
const SOME_CONTEXT = 1;
const STRETCH = 600;

/** The title of the page that lists the meanings of a name; null where we do not know how it is called. */
export function meaningsTitle(name: string, wiki: WikiWords | null): string | null {
  return wiki && `${name} (${wiki.meanings})`;
}

/** Judges what a Wikipedia answered about a name; see {@link Judged}. */
export function judgeName(name: string, answer: PagesAnswer, setting: Setting): Judged {
  const { page, isPart } = follow(name, answer);
  const beside = meaningsTitle(name, setting.wiki);
  const meanings = beside === null ? null : follow(beside, answer).page;
  const hasOthers = meanings !== null && isListed(meanings, setting);
  const choice = page && toChoice(page, setting);
  if (page && isListed(page, setting)) return { kind: 'several', meanings: page.title, choice: null };
  if (!page || !choice) return hasOthers ? { kind: 'several', meanings: meanings.title, choice: null } : MISSING;
  const opening = tidy(page.extract);
  const about = `${page.title} ${choice.about ?? ''}`;
  if (isPart || !isNamedIn(name, `${about} ${opening}`)) return { kind: 'unsure', choice };
  const { context, isForeign } = setting;
  if (hasOthers && sharedWith(context, `${about} ${choice.text}`, name) < ENOUGH_CONTEXT)
    return { kind: 'several', meanings: meanings.title, choice };
  if (!isForeign && sharedWith(context, `${about} ${opening.slice(0, STRETCH)}`, name) < SOME_CONTEXT)
    return { kind: 'unsure', choice };
  const needs = hasOthers ? ENOUGH_CONTEXT : isForeign ? 0 : SOME_CONTEXT;
  return { kind: 'found', choice, item: page.pageprops.wikibase_item ?? null, needs };
}

const MISSING: Judged = { kind: 'missing' };

/** A page as one that may be chosen; null where it explains nothing. */
export function toChoice(page: WikiPage, setting: Setting): Choice | null {
  if (page.missing || page.invalid || isListed(page, setting)) return null;
  const about = tidy(page.description ?? '') || null;
  const line = plainLine(page.extract, setting.rules);
  const text = line || about;
  if (text === null) return null;
  const isOfWikidata = line === '' && page.descriptionsource === 'central';
  const host = hostOfWiki(setting.lang);
  return {
    text,
    about,
    lang: setting.lang,
    from: isOfWikidata ? 'wikidata' : 'wikipedia',
    label: page.title,
    title: page.title,
    host,
    at: setting.now,
  };
}

/** An item of Wikidata as one that may be chosen; null where it explains nothing, or bears another name. */
export function itemToChoice(
  name: string,
  { id, label, description }: { readonly id: string; readonly label: string; readonly description: string },
  { lang, wiki, now }: Setting,
): Choice | null {
  const text = tidy(description);
  if (text === '' || !isNamedIn(name, label) || isList(text, wiki)) return null;
  return { text, about: text, lang, from: 'wikidata', label, title: id, host: WIKIDATA, at: now };
}

/** Whether a page lists meanings or bearers of a name, by its mark, its description, or an opening that ends in a colon. */
function isListed({ pageprops, description, extract }: WikiPage, { wiki, rules }: Setting): boolean {
  if (pageprops.disambiguation !== undefined) return true;
  return isList(tidy(description ?? ''), wiki) || plainLine(extract, rules).endsWith(':');
}

function isList(about: string, wiki: WikiWords | null): boolean {
  return wiki?.lists.some((list) => about.toLowerCase().startsWith(list)) ?? false;
}

/** The page that a title leads to, over spelling and redirects; `isPart` where one leads into the middle of a page. */
function follow(name: string, { normalized = [], redirects = [], pages = [] }: Partial<PagesAnswer>) {
  const spelled = normalized.find(({ from }) => from === name);
  let title = spelled?.to ?? name;
  let isPart = false;
  for (let step = 0; step < 5; step++) {
    const next = redirects.find(({ from }) => from === title);
    if (!next) break;
    title = next.to;
    isPart ||= Boolean(next.tofragment);
  }
  const page = pages.find((each) => each.title === title && !each.missing && !each.invalid) ?? null;
  return { page, isPart };
}
