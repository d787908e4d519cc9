/** What a page's own data claims of its article, read apart from the reader that is measured. */
export interface Claim {
  readonly text: string;
  readonly agrees: (found: string) => boolean;
}
export type Claims = Readonly<Record<string, Claim | null>>;

const letters = (text: string) =>
  text
    .replace(/&(?:#\d+|\w+);/g, '')
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '');

type Thing = Readonly<Record<string, unknown>>;

function things(document: Document): Thing[] {
  const found: Thing[] = [];
  for (const script of document.querySelectorAll('script[type*="ld+json" i]'))
    try {
      const queue: unknown[] = [JSON.parse(script.textContent ?? '')];
      for (const value of queue) {
        if (Array.isArray(value)) queue.push(...(value as unknown[]));
        else if (value && typeof value === 'object') {
          found.push(value as Thing);
          if ('@graph' in value) queue.push(value['@graph']);
        }
      }
    } catch {
      // Broken data claims nothing.
    }
  return found;
}

const isArticle = (thing: Thing) => /Article|BlogPosting|Report/.test(String(thing['@type']));
const texts = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((each: unknown) =>
    typeof each === 'string' ? [each] : each && typeof each === 'object' ? texts((each as Thing)['name']) : [],
  );

/** People only: outlets, agencies and editorial offices are named as authors, too. */
function isPerson(value: unknown): boolean {
  return !value || typeof value !== 'object' || !/Organi[sz]ation/.test(String((value as Thing)['@type']));
}

/** Authors that are no people although the data does not say so. */
const OFFICE = /\b(?:redaktion|staff|associated press|afp|agentur|presse|team|editors?)\b/i;

/** Claims of the one article of a page; null where it makes none. */
export function claimsOf(document: Document, lang: string): Claims {
  const articles = things(document).filter(isArticle);
  const article = articles.find((thing) => thing['datePublished']) ?? articles[0];
  const visible = letters(textOf(document.body));
  const headline = texts(article?.['headline'])[0] ?? null;
  const authors = [article?.['author']].flat().filter(isPerson).flatMap(texts);
  // A person whom the page does not name cannot be found on it.
  const outlet = letters(texts(article?.['publisher'])[0] ?? '-');
  const people = authors.filter(
    (name) =>
      /\S\s+\S/.test(name.trim()) &&
      visible.includes(letters(name)) &&
      !letters(name).includes(outlet) &&
      !outlet.includes(letters(name)) &&
      !OFFICE.test(name),
  );
  const day = (key: string): Claim | null => {
    const text = texts(article?.[key])[0] ?? '';
    if (!/^\d{4}-\d{2}-\d{2}/.test(text)) return null;
    // Days begin at another hour elsewhere.
    const near = (found: string) => Math.abs(Date.parse(found) - Date.parse(text.slice(0, 10))) <= 86_400_000;
    return { text, agrees: near };
  };
  return {
    title: headline ? { text: headline, agrees: (found) => alike(letters(found), letters(headline)) } : null,
    people:
      people.length > 0
        ? {
            text: people.join('; '),
            agrees: (found) => people.every((name) => letters(found).includes(letters(name.replace(/\(.*?\)/g, '')))),
          }
        : null,
    day: day('datePublished'),
    changed: day('dateModified'),
    lang: /^[a-z]{2}$/.test(lang) ? { text: lang, agrees: (found) => found === lang } : null,
  };
}

const alike = (a: string, b: string) => a === b || (a.length > 9 && b.includes(a)) || (b.length > 9 && a.includes(b));

/** Text that may be seen: scripts hold the data itself. */
function textOf(body: Element | null): string {
  if (!body) return '';
  const copy = body.cloneNode(true) as Element;
  for (const silent of copy.querySelectorAll('script, style, noscript, template')) silent.remove();
  return copy.textContent ?? '';
}

/** The page without what it says to machines in its head: no JSON-LD, no `meta`. */
export function withheld(document: Document): Document {
  for (const element of document.querySelectorAll('script[type*="ld+json" i], meta')) element.remove();
  return document;
}
