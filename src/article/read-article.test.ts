// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { READ_PACKS } from '../lang/read-packs';
import { readArticle, type ReadEnvironment } from './read-article';

const P = [
  'Der Stadtrat hat am Montag den Umbau des alten Hafens beschlossen, nach fast drei Jahren Streit um die Kosten.',
  'Für den Plan stimmten 31 der 52 Mitglieder, dagegen die beiden kleineren Fraktionen, die auf die Schulden verwiesen.',
  'Die Arbeiten sollen im Frühjahr beginnen und vier Jahre dauern, sagte die Baudezernentin nach der Sitzung.',
];

const page = (body: string, head = '<title>Hafen wird umgebaut | Stadtblatt</title>') =>
  new DOMParser().parseFromString(
    `<!doctype html><html lang="de"><head>${head}</head><body>${body}</body></html>`,
    'text/html',
  );

const read = (document: Document, more: Partial<ReadEnvironment> = {}) =>
  readArticle(document, {
    url: 'https://blatt.example/stadt/hafen-wird-umgebaut-123',
    packs: READ_PACKS,
    now: () => 0,
    ...more,
  });

const found = (body: string, head?: string, more?: Partial<ReadEnvironment>) => {
  const reading = read(page(body, head), more);
  if (!reading.found) throw new Error(reading.why);
  return reading;
};
const bodyOf = (html: string, head?: string) =>
  found(html, head)
    .article.blocks.filter((block) => block.zone === 'body')
    .map((block) => block.text);
const paragraphs = P.map((text) => `<p>${text}</p>`).join('');

describe('the text of an article', () => {
  it.each([
    ['paragraphs', `<h1>Hafen wird umgebaut</h1>${paragraphs}`],
    ['text parted by empty lines', `<h1>Hafen wird umgebaut</h1><div>${P.join('<br><br>')}</div>`],
    [
      'a box for every paragraph',
      `<h1>Hafen wird umgebaut</h1>${P.map((t) => `<div class="p"><div>${t}</div></div>`).join('')}`,
    ],
    [
      'a layout table',
      `<table><tr><td><a href="/">Start</a></td><td><h1>Hafen wird umgebaut</h1>${paragraphs}</td></tr></table>`,
    ],
    [
      'a lead in the head',
      `<header><h1>Hafen wird umgebaut</h1><p class="lead">${P[0]}</p></header><div class="article-body"><p>${P[1]}</p><p>${P[2]}</p></div>`,
    ],
    ['a wrapper named after its sidebar', `<div class="with sidebar"><h1>Hafen wird umgebaut</h1>${paragraphs}</div>`],
    [
      'advertising between two halves',
      `<article><h1>Hafen wird umgebaut</h1><div class="part"><p>${P[0]}</p><p>${P[1]}</p></div><div class="ad-slot">Anzeige</div><div class="part"><p>${P[2]}</p></div></article>`,
    ],
  ])('%s', (_, html) => {
    expect(bodyOf(html)).toEqual(P);
  });

  it.each([
    [
      'menus and footers',
      `<nav><a href="/a">Politik</a></nav>${paragraphs}<footer><p>Alle Rechte vorbehalten, auch die der Übersetzung.</p></footer>`,
    ],
    [
      'teaser cards',
      `${paragraphs}<div class="x">${[1, 2, 3].map((i) => `<div class="y"><h3><a href="/${i}">Noch eine Meldung von heute</a></h3><p>Ein kurzer Anriss, der neugierig machen soll auf mehr.</p></div>`).join('')}</div>`,
    ],
    [
      'comments',
      `${paragraphs}<div id="comments"><p>Ich finde, das hätte man viel früher machen müssen, liebe Leute.</p></div>`,
    ],
    [
      'a link to another article',
      `<p>${P[0]}</p><p>${P[1]}</p><p><a href="/b">Lesen Sie auch: Was der Hafen bisher gekostet hat</a></p><p>${P[2]}</p>`,
    ],
    [
      'what is hidden',
      `${paragraphs}<p hidden>Diesen Satz sieht auf der Seite niemand, der sie liest.</p><p style="display:none">Und auch diesen hier sieht niemand, der sie liest.</p>`,
    ],
    ['byline and date', `<p class="byline">Von Eva Muster</p><p>12.03.2024, 09:30 Uhr</p>${paragraphs}`],
  ])('leaves out %s', (_, html) => {
    expect(bodyOf(`<main><h1>Hafen wird umgebaut</h1>${html}</main>`)).toEqual(P);
  });

  it('keeps a pitch in the column as text, and a sign-up box beside it, for promo to judge', () => {
    const pitch = 'Hafen-Aktie: Kaufen oder verkaufen? Die neue Gratis-Analyse liefert die Antwort.';
    const { article } = found(
      `<main><h1>Hafen wird umgebaut</h1>${paragraphs}<h2>Lohnt sich jetzt der Einstieg?</h2><p>${pitch}</p><div class="newsletter"><p>Unser Rundbrief kommt jeden Morgen um sechs Uhr.</p></div></main>`,
    );
    const zoneOf = (text: string) => article.blocks.find((block) => block.text === text)?.zone;
    expect(zoneOf(pitch)).toBe('body');
    expect(zoneOf('Lohnt sich jetzt der Einstieg?')).toBe('body');
    expect(zoneOf('Unser Rundbrief kommt jeden Morgen um sechs Uhr.')).toBe('beside');
  });

  it('reads kinds, links and shape', () => {
    const { article, places } = found(
      `<main><h1>Hafen wird umgebaut</h1><p>${P[0]} <a href="/kosten">Was er kostet</a></p><h2>Die Kosten</h2><p>${P[1]}</p>
       <table><tr><th>Jahr</th><th>Euro</th></tr><tr><td>2024</td><td>12</td></tr></table>
       <figure><img><figcaption>Der Hafen. Foto: Muster</figcaption></figure><ul><li>Vier Jahre Bauzeit sind geplant.</li></ul>
       <blockquote><p>„Wir sind sehr froh über diesen Beschluss“, sagte sie.</p></blockquote><p>${P[2]}</p></main>`,
    );
    const body = article.blocks.filter((block) => block.zone === 'body');
    expect(body.map((block) => block.kind)).toEqual([
      'paragraph',
      'heading',
      'paragraph',
      'table',
      'caption',
      'list-item',
      'quote',
      'paragraph',
    ]);
    const [link] = body[0]!.links;
    expect(link).toMatchObject({ text: 'Was er kostet', href: 'https://blatt.example/kosten', sameSite: true });
    expect(body[0]!.text.slice(link!.start, link!.end)).toBe('Was er kostet');
    expect(body[6]!.shape.quoted).toBe(true);
    expect(body[0]!.shape.box).toBe(0);
    expect(body[5]!.shape.boxTag).toBe('ul');
    expect(places.get(body[0]!.id)!.nodes[0]!.nodeName).toBe('P');
  });

  it('reads open shadow roots, and what our own fold hides', () => {
    const document = page(
      `<main><h1>Hafen wird umgebaut</h1>${paragraphs}<x-box></x-box><p data-sachlage-fold="v0">Diese gefaltete Zeile muss wieder gelesen werden.</p></main>`,
    );
    document.querySelector('x-box')!.attachShadow({ mode: 'open' }).innerHTML =
      '<p>Ein Satz, der im Schatten der Seite steht.</p>';
    const reading = read(document, { isHidden: (element) => element.hasAttribute('data-sachlage-fold') });
    const texts = reading.found ? reading.article.blocks.map((block) => block.text) : [];
    expect(texts).toContain('Ein Satz, der im Schatten der Seite steht.');
    expect(texts).toContain('Diese gefaltete Zeile muss wieder gelesen werden.');
  });
});

describe('what the page says of its article', () => {
  const linked = (data: object | string) =>
    `<title>Hafen | Stadtblatt</title><meta property="og:site_name" content="Stadtblatt"><script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`;

  it('takes people, dates and paywall from JSON-LD, in graphs and lists', () => {
    const { article } = found(
      `<h1>Hafen wird umgebaut</h1>${paragraphs}`,
      linked({
        '@graph': [
          { '@type': 'WebSite', name: 'Stadtblatt' },
          {
            '@type': ['NewsArticle'],
            headline: 'Hafen wird umgebaut',
            author: [{ '@type': 'Person', name: 'Eva Muster' }, { name: 'Stadtblatt' }],
            datePublished: '2024-03-12T09:30:00+0100',
            isAccessibleForFree: 'False',
          },
        ],
      }),
    );
    expect(article).toMatchObject({
      title: 'Hafen wird umgebaut',
      byline: ['Eva Muster'],
      published: '2024-03-12T09:30:00+01:00',
      site: 'Stadtblatt',
      access: 'part',
      lang: 'de',
      declaredLang: 'de',
    });
  });

  it('mends JSON-LD with a comma too many, and lives without it', () => {
    const broken = '{"@type":"NewsArticle","datePublished":"2024-03-12",}';
    expect(found(paragraphs, linked(broken)).article.published).toBe('2024-03-12');
    expect(found(paragraphs, linked('{"@type":')).article.published).toBeNull();
  });

  it.each([
    ['Von Eva Muster, 12. März 2024', ['Eva Muster'], '2024-03-12'],
    ['By Eva Muster and Tom Beispiel | March 12, 2024', ['Eva Muster', 'Tom Beispiel'], '2024-03-12'],
    ['Publié le 12 mars 2024', [], '2024-03-12'],
    ['12 de marzo de 2024', [], '2024-03-12'],
  ])('reads %j', (line, byline, published) => {
    const { article } = found(`<main><h1>Hafen wird umgebaut</h1><div>${line}</div>${paragraphs}</main>`);
    expect(article).toMatchObject({ byline, published });
  });
});

describe('pages that are no article', () => {
  const cards = Array.from(
    { length: 12 },
    (_, i) => `<div class="card"><h3><a href="/${i}">Noch eine Meldung aus der Stadt</a></h3></div>`,
  ).join('');
  it.each([
    ['empty', '', '', 'https://blatt.example/'],
    ['little-text', cards, '', 'https://blatt.example/stadt'],
    [
      'too-short',
      '<p>Diese Seite gibt es leider nicht mehr, sagt der Server.</p>',
      '',
      'https://blatt.example/stadt/hafen-1',
    ],
    ['listing', paragraphs + cards, '', 'https://blatt.example/'],
    [
      'discussion',
      paragraphs,
      '<meta name="generator" content="vBulletin 4.2">',
      'https://brett.example/showthread.php?t=1',
    ],
    ['shop', paragraphs, '<meta property="og:type" content="product">', 'https://laden.example/products/hafen'],
  ])('%s', (why, html, head, url) => {
    expect(read(page(html, head), { url })).toEqual({ found: false, why });
  });
});

describe('hostile pages', () => {
  it('is not fooled by names that hide the DOM', () => {
    const traps = ['firstChild', 'nextSibling', 'parentNode', 'tagName', 'getAttribute', 'nodeType', 'textContent'];
    const form = `<form>${traps.map((name) => `<input name="${name}">`).join('')}<p>${P[2]}</p></form>`;
    const images = ['querySelectorAll', 'body', 'documentElement', 'title']
      .map((name) => `<img name="${name}">`)
      .join('');
    expect(bodyOf(`${images}<main><h1>Hafen wird umgebaut</h1>${paragraphs}${form}</main>`)).toEqual(P);
  });

  it('walks a page nested a thousand levels deep', () => {
    const deep = 500;
    const document = page(`${'<div><span>'.repeat(deep)}${P[0]}${'</span></div>'.repeat(deep)}${paragraphs}`);
    expect(read(document).found).toBe(true);
  });
});
