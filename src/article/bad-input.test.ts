// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { READ_PACKS } from '../lang/read-packs';
import { readArticle, type ReadEnvironment } from './read-article';

/*
 * Each page here is small enough for jsdom and would take minutes, or end in a stack overflow, where one step is
 * quadratic or recursive. The large ones are in test/browser, in real browsers.
 */

const S = 'Der Ausschuss hörte am Montag den Zeugen, der die Pegelstände der Havel geführt hatte, bis zum Abend.';
const TITLE = 'Akten der Havel-Kommission';
const paragraphs = (count: number, first = 1) =>
  Array.from({ length: count }, (_, i) => `<p>${i + first}. ${S}</p>`).join('');
const page = (body: string, head = '') =>
  new DOMParser().parseFromString(
    `<!doctype html><html lang="de"><head><title>${TITLE}</title><meta property="og:type" content="article">${head}</head><body><main><article><h1>${TITLE}</h1>${body}</article></main></body></html>`,
    'text/html',
  );
const read = (document: Document, more: Partial<ReadEnvironment> = {}) =>
  readArticle(document, { url: 'https://bote.example/akten-12345', packs: READ_PACKS, now: () => 0, ...more });
const found = (document: Document) => {
  const reading = read(document);
  if (!reading.found) throw new Error(reading.why);
  return reading.article;
};
const bodyOf = (document: Document) => found(document).blocks.filter((block) => block.zone === 'body');

/** An article at the bottom of nested elements, by hand: parsers stop nesting at some depth, scripts do not. */
function deep(depth: number): Document {
  const document = page('');
  let at: Element = document.querySelector('article')!;
  for (let i = 0; i < depth; i++) {
    const inner = document.createElement('div');
    at.append(inner);
    at = inner;
  }
  at.innerHTML = paragraphs(6);
  return document;
}

const linked = (data: string) => `<script type="application/ld+json">${data}</script>`;

describe('bad input gets an answer', () => {
  it.each<[string, () => Document, number]>([
    ['2,500 elements within each other (jsdom itself gives up soon after)', () => deep(2500), 6],
    [
      'many nests with hidden text',
      () =>
        page(
          paragraphs(6) + `${'<div aria-hidden="true">'.repeat(200)}${S.repeat(20)}${'</div>'.repeat(200)}`.repeat(20),
        ),
      7,
    ],
    [
      'captions within captions',
      () =>
        page(paragraphs(6) + `${'<div class="caption">'.repeat(200)}${S.repeat(40)}${'</div>'.repeat(200)}`.repeat(10)),
      7,
    ],
    [
      'tables within tables',
      () => page(paragraphs(6) + '<table><tr><td>x'.repeat(150) + '</td></tr></table>'.repeat(150)),
      6,
    ],
    ['line breaks without end', () => page(`${paragraphs(6)}<p>${'<br>\n'.repeat(20_000)}</p>`), 6],
    ['white space and nothing else', () => page(`${paragraphs(6)}<p>${' \u00ad\u200b\n'.repeat(200_000)}</p>`), 6],
    ['a word of a million letters', () => page(`${paragraphs(6)}<p>${'x'.repeat(1_000_000)}</p>`), 6],
    ['broken mark-up', () => page(`${paragraphs(5)}<p <b><i>${S}</b></p></i></table><td></section><p>${S} Neu.`), 7],
    [
      'a class of a million letters',
      () => page(`<div class="${'share-bar x '.repeat(90_000)}">${paragraphs(6)}</div>`),
      6,
    ],
    [
      '5,000 links',
      () => page(`${paragraphs(6)}<ul>${'<li><a href="/x">Noch eine Meldung vom Tage</a></li>'.repeat(5000)}</ul>`),
      6,
    ],
    ['links that are no addresses', () => page(paragraphs(6).replaceAll('Zeugen', '<a href="http://[">Zeugen</a>')), 6],
  ])('%s', (_, make, count) => {
    expect(bodyOf(make()).length).toBeGreaterThanOrEqual(Math.min(6, count));
  });

  it('a headline claimed at great length is compared with many headings', () => {
    const headings = Array.from({ length: 3000 }, (_, i) => `<h2>Akte ${i} der Havel</h2>`).join('');
    const claim = `<meta property="og:title" content="${'Akten der Havel '.repeat(100_000)}">`;
    expect(found(page(paragraphs(6) + headings, claim)).title).toBe(TITLE);
  });

  it('a text claimed at great length is compared with many paragraphs', () => {
    const data = JSON.stringify({
      '@type': 'NewsArticle',
      headline: TITLE,
      articleBody: 'anderer Text '.repeat(100_000),
    });
    expect(bodyOf(page(paragraphs(2000), linked(data)))).toHaveLength(2000);
  });

  it.each([
    ['lists 10,000 deep', `{"@type":"NewsArticle","headline":${'['.repeat(10_000)}"x"${']'.repeat(10_000)}}`],
    ['values 10,000 deep', `{"@type":"NewsArticle","headline":${'{"@value":'.repeat(10_000)}"x"${'}'.repeat(10_000)}}`],
    ['objects 10,000 deep', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`],
    [
      'names of the prototype',
      '{"@type":"NewsArticle","__proto__":{"headline":"x"},"constructor":1,"author":{"toString":1}}',
    ],
    ['types that are no types', '{"@type":{"a":[1]},"headline":7,"datePublished":{},"author":[null,7,[],{}]}'],
    ['half of it', '{"@type":"NewsArticle","headline":"'],
    ['three million letters', `{"@type":"NewsArticle","description":"${'x'.repeat(3_000_000)}"}`],
  ])('JSON-LD: %s', (_, data) => {
    expect(found(page(paragraphs(6), linked(data)))).toMatchObject({ title: TITLE, published: null, byline: [] });
  });

  it.each([
    '0000-00-00',
    '2024-99-99T99:99',
    '-1',
    '9'.repeat(100_000),
    '2024-02-30T',
    'NaN',
    '２０２４-01-01',
    ' '.repeat(100_000),
  ])('a date such as %.20s', (date) => {
    const head = `<meta property="article:published_time" content="${date}">${linked(JSON.stringify({ '@type': 'NewsArticle', datePublished: date }))}`;
    const { published } = found(page(`<time datetime="${date}">${date}</time>${paragraphs(6)}`, head));
    expect(published === null || /^\d{4}-\d\d-\d\d/.test(published)).toBe(true);
  });
});

describe('too much gets a clear no', () => {
  const tooLarge = { found: false, why: 'too-large' };
  it.each([
    ['more blocks than anyone reads', () => page(paragraphs(11_000))],
    ['more text than anyone reads', () => page(`<p>${S.repeat(45_000)}</p><p>${S}</p>`)],
  ])('%s', (_, make) => {
    expect(read(make())).toEqual(tooLarge);
  });

  it('reading that takes longer than it may', () => {
    let clock = 0;
    const document = page(paragraphs(3000));
    expect(read(document, { now: () => (clock += 100), budget: 150 })).toEqual(tooLarge);
    expect(read(document, { now: () => (clock += 100) }).found).toBe(true);
  });
});

describe('no code of the page runs', () => {
  it('by elements with reactions, getters on nodes, or names that hide the DOM', () => {
    const document = page(
      `${paragraphs(3)}<form id="f"><input name="childNodes"><input name="getAttribute"><input name="parentNode"><input name="nodeName"><p>Der Satz im Formular, der gelesen wird, ohne dass ein Name stört.</p></form>
       <img name="querySelectorAll"><img name="head"><img name="title"><embed name="all">${paragraphs(3, 4)}`,
    );
    const ran: string[] = [];
    // jsdom's own selectors ask nodes as well.
    const ask = (name: string) => {
      if (new Error().stack?.split('\n')[3]?.includes('/src/article/')) ran.push(name);
    };
    for (const element of document.querySelectorAll('p, article, main, h1'))
      for (const name of [
        'textContent',
        'innerText',
        'className',
        'firstChild',
        'nextSibling',
        'tagName',
        'shadowRoot',
        'nodeType',
        'getAttribute',
        'closest',
        'children',
      ])
        Object.defineProperty(element, name, { configurable: true, get: () => ask(name) });
    for (const name of ['querySelectorAll', 'body', 'documentElement', 'head', 'title', 'URL'])
      Object.defineProperty(document, name, { configurable: true, get: () => ask(name) });
    expect(bodyOf(document).length).toBeGreaterThanOrEqual(6);
    expect(ran).toEqual([]);
  });

  it('and nothing is written', () => {
    const document = page(paragraphs(6));
    const before = document.documentElement.outerHTML;
    found(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
