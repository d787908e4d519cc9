// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { READ_PACKS } from '../lang/read-packs';
import { readArticle, type Reading } from './read-article';

/** A page by its body, with what news sites put around an article. */
const read = (body: string, { head = '', lang = 'de', path = '/wirtschaft/werft-baut-faehren-12345.html' } = {}) => {
  const document = new DOMParser().parseFromString(
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">${head}</head><body>
     <header class="site-header"><a href="/">Hafenbote</a><nav><ul><li><a href="/politik">Politik</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
     ${body}
     <footer><ul><li><a href="/impressum">Impressum</a></li></ul></footer></body></html>`,
    'text/html',
  );
  return readArticle(document, { url: `https://hafenbote.example${path}`, packs: READ_PACKS, now: () => 0 });
};

const found = (reading: Reading) => {
  if (!reading.found) throw new Error(`no article: ${reading.why}`);
  return reading.article;
};
const textsOf = (reading: Reading) =>
  found(reading)
    .blocks.filter((block) => block.zone === 'body' && block.kind !== 'caption')
    .map((block) => block.text);
const linesOf = (reading: Reading, zone = 'body') =>
  found(reading)
    .blocks.filter((block) => block.zone === zone)
    .map((block) => `${block.kind}: ${block.text}`);

const ARTICLE = '<meta property="og:type" content="article"><meta property="og:site_name" content="Hafenbote">';
const TITLE = 'Werft baut vier Fähren für den Fjord';
const A =
  'Die Nordwerft hat am Dienstag den Auftrag für vier elektrische Fähren bekommen, die ab 2027 im Fjord fahren sollen.';
const B =
  'Der Vertrag ist nach Angaben der Reederei 240 Millionen Euro wert und sichert der Werft Arbeit für drei Jahre.';
const C =
  '„Wir haben lange darauf gewartet“, sagte Betriebsrätin Hanna Petersen nach der Versammlung in der großen Halle.';
const D = 'Das erste Schiff soll im Herbst auf Kiel gelegt werden, wenn die neue Halle am Nordkai fertig ist.';
const p = (...texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('\n');

describe('kinds of pages, as outlets build them', () => {
  it.each<[kind: string, html: string, head: string, texts: readonly string[], why: string]>([
    [
      'news',
      `<main><article><span class="kicker">Schiffbau</span><h1>${TITLE}</h1><p class="lead">${A}</p>
       <div class="meta">Von <a rel="author" href="/autor/mo">Mo Brandt</a> <time datetime="2025-03-04T08:00+01:00">4. März 2025</time></div>
       <figure><img><figcaption>Die Halle am Nordkai. Foto: Kolb</figcaption></figure>
       <div class="article__body">${p(B, C)}<aside class="related"><h3>Mehr zum Thema</h3><a href="/x">Wie die Werft fast schloss</a></aside>${p(D)}</div></article></main>`,
      ARTICLE,
      [A, B, C, D],
      'lead in the head, box of related links in the text',
    ],
    [
      'finance, with a table of figures',
      `<article><h1>Nordwerft steigert Umsatz</h1>${p(A, B)}
       <table><thead><tr><th>Jahr</th><th>Umsatz</th></tr></thead><tbody><tr><td>2023</td><td>410 Mio. €</td></tr><tr><td>2024</td><td>455 Mio. €</td></tr></tbody></table>
       ${p(C)}<div class="quotes"><a href="/aktie/nordwerft">Nordwerft</a> <span>12,40 €</span> <span>+1,2 %</span></div>${p(D)}</article>`,
      ARTICLE,
      [A, B, 'Jahr Umsatz 2023 410 Mio. € 2024 455 Mio. €', C, 'Nordwerft 12,40 € +1,2 %', D],
      'the table is text; the row of prices is handed on for promo to judge',
    ],
    [
      'blog',
      `<div id="page"><main><article class="post type-post hentry"><header class="entry-header"><h1 class="entry-title">${TITLE}</h1><div class="entry-meta">Posted on <a href="/2025/03/04"><time>4. März 2025</time></a> by <a href="/author/mo">mo</a></div></header>
       <div class="entry-content">${p(A, B)}<h2>Was ich davon halte</h2>${p(C, D)}<div class="sharedaddy"><h3>Teilen:</h3><ul><li><a href="#">Twitter</a></li></ul></div></div>
       <footer class="entry-meta">Dieser Eintrag wurde veröffentlicht in <a href="/k">Hafen</a>. Lesezeichen setzen.</footer></article>
       <div id="comments"><h2>Ein Gedanke zu „Fähren“</h2><ol><li><p>Ich finde gut, dass die Werft den Auftrag bekommen hat, es war auch Zeit.</p></li></ol></div></main></div>`,
      '<meta name="generator" content="WordPress 6.1">',
      [A, B, 'Was ich davon halte', C, D],
      'entry-meta, sharing and comments stay out',
    ],
    [
      'press release',
      `<main><h1>${TITLE}</h1><div class="pm"><p>Kiel, 4. März 2025 – ${A}</p>${p(B, C)}<h3>Über die Nordwerft</h3>${p(D)}
       <h3>Pressekontakt</h3><p>Nordwerft GmbH<br>Lisa Kramm<br>Tel. 0431 12345<br>presse@nordwerft.example</p></div></main>`,
      '',
      [
        `Kiel, 4. März 2025 – ${A}`,
        B,
        C,
        'Über die Nordwerft',
        D,
        'Pressekontakt',
        'Nordwerft GmbH\nLisa Kramm\nTel. 0431 12345\npresse@nordwerft.example',
      ],
      'the dateline is a part of the first sentence; who it is from belongs to it',
    ],
    [
      'gallery with captions',
      `<article><h1>Die Werft in Bildern</h1>${p(A)}<div class="gallery">
       ${[B, C, D].map((text, i) => `<figure><img src="${i}.jpg"><figcaption>${text} <span class="credit">Foto: Kolb</span></figcaption></figure>`).join('')}</div>${p(B)}</article>`,
      ARTICLE,
      [A, B],
      'captions are read as captions',
    ],
    [
      'interview',
      `<article><h1>„Wir haben lange gewartet“</h1>${p(A)}
       <p><strong>Frau Petersen, wie war die Versammlung?</strong></p>${p(C)}
       <p><strong>Und jetzt?</strong></p>${p(D)}<p><b>Hafenbote:</b> Danke.</p><p><b>Petersen:</b> Gern.</p>${p(B)}</article>`,
      ARTICLE,
      [A, 'Frau Petersen, wie war die Versammlung?', C, 'Und jetzt?', D, 'Hafenbote: Danke.', 'Petersen: Gern.', B],
      'questions in bold and answers of one word are text',
    ],
    [
      'opinion',
      `<article class="opinion commentary"><div class="label">Kommentar</div><h1>Endlich Arbeit</h1><div class="author-box"><a href="/autor/mo">Mo Brandt</a><p>ist Redakteurin und schreibt seit zehn Jahren über Werften.</p></div>${p(A, B, C, D)}</article>`,
      ARTICLE,
      [A, B, C, D],
      'who writes it is no text',
    ],
    [
      'wiki page',
      `<div id="content" class="mw-body"><h1 id="firstHeading">Nordwerft</h1><div id="bodyContent"><div id="mw-content-text"><div class="mw-parser-output">
       <table class="infobox"><tr><th>Gründung</th><td>1911</td></tr><tr><th>Sitz</th><td>Kiel</td></tr></table>
       ${p(A.replace('vier', '<a href="/wiki/Vier">vier</a>') + '<sup class="reference"><a href="#cite1">[1]</a></sup>', B)}
       <div id="toc" class="toc"><h2>Inhaltsverzeichnis</h2><ul><li><a href="#g">1 Geschichte</a></li></ul></div>
       <h2><span id="g">Geschichte</span><span class="mw-editsection">[<a href="/edit">Bearbeiten</a>]</span></h2>${p(C, D)}</div></div></div></div>`,
      '',
      [`${A}[1]`, B, 'Geschichte', C, D],
      'infobox, contents and edit links are none of the text',
    ],
    [
      'a short note of two sentences',
      `<main><article><h1>Fähre fährt wieder</h1><p>Die Fähre zwischen Tolkwitz und Ahrensee fährt seit heute früh wieder nach Plan. Der Motor wurde in der Nacht getauscht, teilte die Reederei mit.</p></article></main>`,
      ARTICLE,
      [
        'Die Fähre zwischen Tolkwitz und Ahrensee fährt seit heute früh wieder nach Plan. Der Motor wurde in der Nacht getauscht, teilte die Reederei mit.',
      ],
      'short, but whole',
    ],
    [
      'AMP',
      `<amp-sidebar id="s" layout="nodisplay"><ul><li><a href="/p">Politik</a></li></ul></amp-sidebar><article><h1>${TITLE}</h1>${p(A)}<amp-img width="1" height="1"></amp-img><amp-ad type="x"><div placeholder>Anzeige</div></amp-ad>${p(B, C)}<amp-list src="/r"><template type="amp-mustache"><p>{{title}}</p></template></amp-list>${p(D)}</article>`,
      `${ARTICLE}<link rel="canonical" href="https://hafenbote.example/werft">`,
      [A, B, C, D],
      'AMP is HTML with elements of its own',
    ],
    [
      'text in divs and line breaks',
      `<div id="main"><div class="hl">${TITLE}</div><div class="txt">${A}<br>${B}<br><br>${C}<br/>&nbsp;<br/>${D}</div></div>`,
      `<title>${TITLE}</title>`,
      [`${A}\n${B}`, C, D],
      'an empty line parts paragraphs, a break does not',
    ],
    [
      'ten years old: font, center, nested tables',
      `<center><table width="760"><tr><td width="150"><font size="1"><a href="/a">Politik</a><br><a href="/b">Sport</a></font></td><td>
       <table><tr><td><font size="5"><b>${TITLE}</b></font></td></tr><tr><td><font face="Arial" size="2">${A}<br><br>${B}<br><br><i>${C}</i></font><p><font size="2">${D}</font></td></tr></table></td></tr></table></center>`,
      `<title>${TITLE} - Hafenbote</title>`,
      [A, B, C, D],
      'tables lay out the page',
    ],
    [
      'a line a table row',
      `<table class="story"><tr><td><h1>${TITLE}</h1></td></tr>${[A, B, C, D].map((text) => `<tr><td>${text}</td></tr>`).join('')}</table>`,
      '',
      [A, B, C, D],
      'long cells are paragraphs',
    ],
    [
      'custom elements',
      `<news-app><news-page><news-story><h1>${TITLE}</h1><news-text>${p(A, B)}</news-text><news-ad>Anzeige</news-ad><news-text>${p(C)}</news-text><story-paragraph>${D}</story-paragraph></news-story></news-page></news-app>`,
      '',
      [A, B, C, D],
      'names of one’s own say nothing',
    ],
  ])('%s', (_, html, head, texts) => {
    expect(textsOf(read(html, { head }))).toEqual(texts);
  });
});

describe('text that stands in shadow roots', () => {
  it('is read where it stands, slots filled, in custom elements within custom elements', () => {
    const document = new DOMParser().parseFromString(
      `<html lang="de"><head>${ARTICLE}</head><body><news-app></news-app></body></html>`,
      'text/html',
    );
    const app = document.querySelector('news-app')!.attachShadow({ mode: 'open' });
    app.innerHTML = `<nav><a href="/p">Politik</a></nav><news-story><h1 slot="title">${TITLE}</h1>${p(B)}</news-story>`;
    app.querySelector('news-story')!.attachShadow({
      mode: 'open',
    }).innerHTML = `<slot name="title"></slot><p class="lead">${A}</p><slot></slot>${p(C, D)}`;
    const reading = readArticle(document, { url: 'https://x.example/a-1', packs: READ_PACKS, now: () => 0 });
    expect(textsOf(reading)).toEqual([A, B, C, D]);
    expect(found(reading).title).toBe(TITLE);
  });
});

describe('paywalled pages: the open part, said so', () => {
  it.each<[string, string, string, 'part' | 'open']>([
    [
      'JSON-LD says so',
      '',
      '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>',
      'part',
    ],
    ['a microdata mark says so', '<meta itemprop="isAccessibleForFree" content="false">', '', 'part'],
    [
      'the offer after the text says so',
      '<div class="offer"><h3>Jetzt weiterlesen</h3><p>Testen Sie Hafenbote Plus für 1 Euro.</p><a href="/abo">Abo abschließen</a></div>',
      '',
      'part',
    ],
    [
      'an offer far below is for the whole site',
      '<section><h2>Mehr aus Kiel</h2>' +
        Array.from({ length: 20 }, (_, i) => `<p><a href="/m${i}">Meldung ${i} aus der Stadt am Hafen</a></p>`).join(
          '',
        ) +
        '</section><div><h3>Jetzt weiterlesen</h3></div>',
      '',
      'open',
    ],
    ['nothing says so', '', '', 'open'],
    [
      'free by JSON-LD, whatever the offers say',
      '<div class="offer"><h3>Jetzt weiterlesen</h3></div>',
      '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"True"}</script>',
      'open',
    ],
    ['the page names the tier', '', '<meta property="article:content_tier" content="metered">', 'open'],
    [
      'the offer stands in the text itself, over a blurred rest',
      `<div class="paywall"><p>Weiterlesen mit Hafenbote Plus</p></div>`,
      '',
      'part',
    ],
  ])('%s', (_, offer, head, access) => {
    const reading = read(`<main><article><h1>${TITLE}</h1>${p(A, B)}${offer}</article></main>`, {
      head: ARTICLE + head,
    });
    expect(found(reading).access).toBe(access);
    expect(textsOf(reading)).toEqual([A, B]);
  });
});

describe('multi-part pages', () => {
  const onward = '<p><a href="/wirtschaft/werft-baut-faehren-12345.html?page=2">Hier weiterlesen</a></p>';
  it('keeps the part that is there, and the link to the next as text beside or in it', () => {
    const reading = read(
      `<main><article><h1>${TITLE}</h1>${p(A, B, C, D)}${onward}<div class="pagination"><a href="?page=1">1</a> <a href="?page=2">2</a></div></article></main>`,
      { head: ARTICLE },
    );
    expect(textsOf(reading).slice(0, 4)).toEqual([A, B, C, D]);
    const link = found(reading)
      .blocks.flatMap((block) => block.links)
      .find(({ text }) => text === 'Hier weiterlesen');
    expect(link).toMatchObject({
      sameSite: true,
      href: 'https://hafenbote.example/wirtschaft/werft-baut-faehren-12345.html?page=2',
    });
  });
});

describe('many articles on a page', () => {
  const teaser = (i: number) =>
    `<article class="teaser"><a href="/a/${i}"><h2>Meldung ${i} aus der Stadt am Hafen</h2></a><p>${[A, B, C, D][i % 4]}</p></article>`;
  it.each([
    ['a home page of articles', Array.from({ length: 24 }, (_, i) => teaser(i)).join(''), '/'],
    ['a section of articles', Array.from({ length: 12 }, (_, i) => teaser(i)).join(''), '/wirtschaft'],
    [
      'a blog’s front with whole posts',
      [0, 1, 2, 3, 4]
        .map(
          (i) =>
            `<article class="post"><h2 class="entry-title"><a href="/2025/0${i + 1}/beitrag-${i}">Beitrag ${i}</a></h2>${p(A, B, C, D)}</article>`,
        )
        .join(''),
      '/',
    ],
  ])('%s is a list', (_, html, path) => {
    const reading = read(`<main>${html}</main>`, { path });
    expect(reading.found ? 'article' : reading.why).toBe('listing');
  });

  const other = (n: number) => ['Rat vertagt Streit um Brücke', 'Museum zeigt alte Karten'][n]!;
  const next = (n: number, url = '') =>
    `<article data-url="${url}"><h1>${other(n)}</h1><p>Der Rat hat die Sache zum dritten Mal vertagt, weil das Gutachten noch immer nicht vorliegt, teilte er mit.</p><p>Die Verwaltung will es bis zum Sommer nachreichen, wie der Bürgermeister auf Nachfrage am Mittwoch erklärte.</p></article>`;
  const asBoxes = (html: string) => html.replace(/<(\/?)article/g, '<$1div');
  it('reads the one that the address and the head name, not those appended below', () => {
    const reading = read(`<main><article><h1>${TITLE}</h1>${p(A, B, C, D)}</article>${next(0)}${next(1)}</main>`, {
      head: `<title>${TITLE} | Hafenbote</title>${ARTICLE}`,
    });
    expect(textsOf(reading)).toEqual([A, B, C, D]);
  });
  it('knows them by their headlines where they are no article elements', () => {
    const reading = read(
      asBoxes(`<section><article><h1>${TITLE}</h1>${p(A, B, C, D)}</article>${next(0)}${next(1)}</section>`),
      { head: `<title>${TITLE} | Hafenbote</title>${ARTICLE}` },
    );
    expect(textsOf(reading)).toEqual([A, B, C, D]);
  });
  it('takes sections with first-level headings for what they are', () => {
    const reading = read(
      `<article><header><h1>${TITLE}</h1></header>${p(A)}<section><h1>Der Auftrag</h1>${p(B)}</section><section><h1>Die Halle</h1>${p(C, D)}</section></article>`,
      { head: ARTICLE },
    );
    expect(textsOf(reading)).toEqual([A, 'Der Auftrag', B, 'Die Halle', C, D]);
  });
  it('and where the first of them holds the headline, if one article holds them all', () => {
    const reading = read(
      `<article><section><h1>${TITLE}</h1>${p(A, B)}</section><section><h1>Der Auftrag</h1>${p(C, D)}</section></article>`,
      { head: ARTICLE },
    );
    expect(textsOf(reading)).toEqual([A, B, 'Der Auftrag', C, D]);
  });
  it('reads the appended one after the title and the address have moved on to it', () => {
    const reading = read(`<main><article><h1>${TITLE}</h1>${p(A, B, C, D)}</article>${next(0)}</main>`, {
      head: `<title>${other(0)} | Hafenbote</title><meta property="og:title" content="${TITLE}"><meta property="og:type" content="article"><link rel="canonical" href="https://hafenbote.example/wirtschaft/werft-baut-faehren-12345.html">`,
      path: '/stadt/rat-vertagt-streit-um-bruecke-12346.html',
    });
    expect(found(reading).title).toBe(other(0));
    expect(textsOf(reading)[0]).toContain('zum dritten Mal vertagt');
    expect(textsOf(reading)).toHaveLength(2);
  });
});

describe('nothing twice', () => {
  it.each([
    ['a copy for print', `${p(A, B, C, D)}<div class="print-only">${p(A, B, C, D)}</div>`],
    ['a copy for readers without scripts', `${p(A, B)}<noscript>${p(C, D)}</noscript>${p(C, D)}`],
    [
      'a lead for phones and one for desks',
      `<p class="lead d-none d-md-block">${A}</p><p class="lead d-md-none">${A}</p>${p(B, C, D)}`,
    ],
    [
      'the same paragraph for two widths, by classes of the site’s own',
      `<div class="desktop">${p(A)}</div><div class="mobile">${p(A)}</div>${p(B, C, D)}`,
    ],
    [
      'the whole text for two widths',
      `<div class="story-desktop">${p(A, B, C, D)}</div><div class="story-mobile">${p(A, B, C, D)}</div>`,
    ],
    ['a template not yet used', `<template>${p(A, B)}</template>${p(A, B, C, D)}`],
  ])('%s', (_, html) => {
    expect(textsOf(read(`<main><article><h1>${TITLE}</h1>${html}</article></main>`, { head: ARTICLE }))).toEqual([
      A,
      B,
      C,
      D,
    ]);
  });

  it('keeps the speakers’ names in the copy that it keeps', () => {
    const talk = [A, B, C, D].map((text, i) => p(`Frau ${i % 2 ? 'Muster' : 'Beispiel'}`, text)).join('');
    const html = `<div class="story-desktop">${talk}</div><div class="story-mobile">${talk}</div>`;
    expect(textsOf(read(`<main><article><h1>${TITLE}</h1>${html}</article></main>`, { head: ARTICLE }))).toEqual([
      A,
      'Frau Muster',
      B,
      'Frau Beispiel',
      C,
      'Frau Muster',
      D,
    ]);
  });

  it('keeps a refrain: short lines may come again', () => {
    const lines = [A, 'Nichts ist entschieden.', B, 'Nichts ist entschieden.', C];
    expect(textsOf(read(`<main><article><h1>${TITLE}</h1>${p(...lines)}</article></main>`, { head: ARTICLE }))).toEqual(
      lines,
    );
  });
});

describe('blocks, as a reader sees them', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'lists, quotes, captions, code, in reading order',
      `${p(A)}<ol><li>Erst kommt der Rumpf.</li><li>Dann die <em>Batterie</em>.</li></ol><blockquote>${C}</blockquote><figure><img><figcaption>Die Halle.</figcaption></figure><pre><code>x = 1;\ny = 2;</code></pre>${p(D)}`,
      [
        `paragraph: ${A}`,
        'list-item: Erst kommt der Rumpf.',
        'list-item: Dann die Batterie.',
        `quote: ${C}`,
        'caption: Die Halle.',
        'code: x = 1; y = 2;',
        `paragraph: ${D}`,
      ],
    ],
    [
      'entities, soft hyphens, hidden parts, breaks',
      `<p>Die Nord&shy;werft&nbsp;&amp; S&ouml;hne<span hidden> geheim</span> bekam<span style="display:none">nicht</span><br>am Dienstag den Auf<wbr>trag f&#252;r vier F&auml;hren, wie sie mitteilte.</p>${p(B, C)}`,
      [
        'paragraph: Die Nordwerft & Söhne bekam\nam Dienstag den Auftrag für vier Fähren, wie sie mitteilte.',
        `paragraph: ${B}`,
        `paragraph: ${C}`,
      ],
    ],
    [
      'list items of several paragraphs, and lists in lists',
      `${p(A, B)}<ul><li><p>Erste Fähre: Herbst.</p><p>Sie heißt „Möwe“ und ist die größte der vier.</p></li><li>Zweite Fähre:<ul><li>Winter oder Frühjahr</li></ul></li></ul>${p(D)}`,
      [
        `paragraph: ${A}`,
        `paragraph: ${B}`,
        'list-item: Erste Fähre: Herbst.',
        'list-item: Sie heißt „Möwe“ und ist die größte der vier.',
        'list-item: Zweite Fähre:',
        'list-item: Winter oder Frühjahr',
        `paragraph: ${D}`,
      ],
    ],
    [
      'definition lists and details',
      `${p(A, B)}<dl><dt>Länge</dt><dd>84 Meter über alles</dd></dl><details open><summary>Zahlen</summary><p>${C}</p></details>${p(D)}`,
      [
        `paragraph: ${A}`,
        `paragraph: ${B}`,
        'list-item: Länge',
        'list-item: 84 Meter über alles',
        'paragraph: Zahlen',
        `paragraph: ${C}`,
        `paragraph: ${D}`,
      ],
    ],
    [
      'text beside blocks in one box',
      `<div>${A}<p>${B}</p>${C}<div>${D}</div></div>`,
      [A, B, C, D].map((text) => `paragraph: ${text}`),
    ],
    [
      'a caption of many words in a box of that name',
      `${p(A, B)}<div class="image-ct"><img src="1.jpg"><div class="info"><div class="caption"><p>${`${A} `.repeat(4)}</p></div></div></div>${p(C, D)}`,
      [
        `paragraph: ${A}`,
        `paragraph: ${B}`,
        `caption: ${`${A} `.repeat(4).trim()}`,
        `paragraph: ${C}`,
        `paragraph: ${D}`,
      ],
    ],
    [
      'a table of figures, its caption apart',
      `${p(A, B)}<table><caption>Umsatz der Werft</caption><tr><th>2023</th><td>410</td></tr><tr><th>2024</th><td>455</td></tr></table>${p(D)}`,
      [`paragraph: ${A}`, `paragraph: ${B}`, 'table: Umsatz der Werft 2023 410 2024 455', `paragraph: ${D}`],
    ],
    [
      'a first letter set large',
      `<p><span class="dropcap">D</span>${A.slice(1)}</p>${p(B, C)}`,
      [A, B, C].map((text) => `paragraph: ${text}`),
    ],
    [
      'bidirectional marks and ruby',
      `${p(A, B)}<p><ruby>東京<rp>(</rp><rt>Tōkyō</rt><rp>)</rp></ruby> ist weit weg, sagte am Mittwoch der Leiter der \u202bWerft\u202c im Gespräch.</p>`,
      [
        `paragraph: ${A}`,
        `paragraph: ${B}`,
        'paragraph: 東京(Tōkyō) ist weit weg, sagte am Mittwoch der Leiter der Werft im Gespräch.',
      ],
    ],
  ])('%s', (_, html, lines) => {
    expect(linesOf(read(`<main><article><h1>${TITLE}</h1>${html}</article></main>`, { head: ARTICLE }))).toEqual(lines);
  });
});

describe('liveblogs', () => {
  const entry = (i: number, time: string, head: string, text: string) => ({ i, time, head, text });
  const ENTRIES = [
    entry(
      6,
      '16:40',
      'Werftchef dankt',
      'Der Chef der Werft hat sich am Abend bei allen bedankt, die den Vertrag möglich machten.',
    ),
    entry(5, '15:55', 'Erste Zahlen', B),
    entry(4, '15:10', 'Stimmen aus der Halle', C),
    entry(
      3,
      '14:30',
      'Applaus am Kai',
      'Am Kai haben die Arbeiter den Abgesandten der Reederei lange Beifall gespendet, berichtet unsere Reporterin.',
    ),
    entry(2, '13:05', 'Der Vertrag ist da', A),
    entry(
      1,
      '12:00',
      'Warten auf die Reederei',
      'Seit dem Vormittag warten rund zweihundert Leute vor dem Tor der Werft auf eine Nachricht.',
    ),
  ];
  const intro =
    'Seit dem Morgen wird in Kiel verhandelt: Bekommt die Nordwerft den größten Auftrag seit zwanzig Jahren oder nicht?';
  it.each([
    [
      'boxes with a heading above the time',
      ENTRIES.map(
        ({ time, head, text }) =>
          `<div class="entry"><h2>${head}</h2><time datetime="2025-03-04T${time}">${time} Uhr</time><p>${text}</p><p>${D.slice(0, -1)} (${time.slice(0, 2)}).</p></div>`,
      ).join(''),
    ],
    [
      'boxes with the time first',
      ENTRIES.map(
        ({ time, head, text }) =>
          `<article><span class="time">${time}</span><h3>${head}</h3><div>${p(text)}</div></article>`,
      ).join(''),
    ],
    [
      'paragraphs that open with the time',
      ENTRIES.map(
        ({ time, text }) => `<p><b>${time} Uhr:</b> ${text}</p><p>${D.slice(0, -1)} (${time.slice(0, 2)}).</p>`,
      ).join(''),
    ],
    [
      'list items, the time in each head',
      `<ol>${ENTRIES.map(({ time, head, text }) => `<li><header><span>Dienstag, ${time}</span><h3>${head}</h3></header>${p(text)}</li>`).join('')}</ol>`,
    ],
  ])('each entry is a run of its own: %s', (_, html) => {
    const article = found(
      read(
        `<main><article><h1>Liveblog: ${TITLE}</h1><p class="lead">${intro}</p><div class="stream">${html}</div></article></main>`,
        { head: ARTICLE },
      ),
    );
    expect(article.form).toBe('liveblog');
    const body = article.blocks.filter((block) => block.zone === 'body');
    expect(body[0]).toMatchObject({ text: intro });
    expect(body[0]!.entry).toBeUndefined();
    expect([...new Set(body.slice(1).map((block) => block.entry))]).toEqual([1, 2, 3, 4, 5, 6]);
    ENTRIES.forEach(({ text }, i) => expect(body.find((block) => block.text.includes(text))?.entry).toBe(i + 1));
    // The heading belongs to what stands under it.
    const headings = body.filter((block) => block.kind === 'heading');
    for (const heading of headings)
      expect(heading.entry).toBe(ENTRIES.findIndex(({ head }) => head === heading.text) + 1);
  });

  it.each([
    ['a report with a clock time or two', p(`12:00 Uhr mittags: ${A}`, B, C, D)],
    [
      'a programme of times',
      `${p(A, B, C, D)}<ul>${['9:00 Begrüßung', '10:30 Rundgang', '12:00 Mittag', '13:00 Vorträge', '15:00 Kaffee', '17:00 Ende'].map((text) => `<li>${text}</li>`).join('')}</ul>`,
    ],
  ])('%s is no liveblog', (_, html) => {
    expect(found(read(`<main><article><h1>${TITLE}</h1>${html}</article></main>`, { head: ARTICLE })).form).toBe(
      'article',
    );
  });
});

describe('when, by whom, in which language', () => {
  it.each<[string, string | null, string | null, readonly string[]]>([
    [
      '<div class="meta">Von Eva Muster<br>Veröffentlicht am 4. März 2025, aktualisiert am 5. März 2025</div>',
      '2025-03-04',
      '2025-03-05',
      ['Eva Muster'],
    ],
    [
      '<p><time datetime="2025-03-04T08:00:00+01:00">Dienstag</time> – Aktualisiert: <time datetime="2025-03-05">Mittwoch</time></p>',
      '2025-03-04T08:00:00+01:00',
      '2025-03-05',
      [],
    ],
    [
      '<span itemprop="author" itemscope><span itemprop="name">Eva Muster</span></span> <span itemprop="datePublished" content="2025-03-04">gestern</span>',
      '2025-03-04',
      null,
      ['Eva Muster'],
    ],
    [
      '<p>Por <a href="/autores/ana-sa">Ana Sá</a></p><p>Publicado: 04/03/2025 | Actualizado: 05/03/2025</p>',
      '2025-03-04',
      '2025-03-05',
      ['Ana Sá'],
    ],
    ['<p>Publié le 4 mars 2025 à 8h00, mis à jour le 5 mars 2025</p>', '2025-03-04', '2025-03-05', []],
    ['<p>Pubblicato il 4 marzo 2025</p><p>Aggiornato il 5 marzo 2025</p>', '2025-03-04', '2025-03-05', []],
    ['<p>4 maart 2025, laatst bijgewerkt 5 maart 2025</p>', '2025-03-04', '2025-03-05', []],
    ['<p>4 de março de 2025</p><p>Atualizado: 5 de março de 2025</p>', '2025-03-04', '2025-03-05', []],
    ['<p>Published March 4, 2025 | Updated March 5, 2025</p>', '2025-03-04', '2025-03-05', []],
    ['<time datetime="gestern">neulich</time>', null, null, []],
  ])('%s', (line, published, modified, byline) => {
    const article = found(
      read(`<main><article><h1>${TITLE}</h1>${line}${p(A, B, C, D)}</article></main>`, { head: ARTICLE }),
    );
    expect(article).toMatchObject({ published, modified, byline });
  });

  it('does not take the day of the last change for that of publication', () => {
    const article = found(
      read(`<main><article><h1>${TITLE}</h1><p>Aktualisiert am 5. März 2025</p>${p(A, B, C, D)}</article></main>`, {
        head: ARTICLE,
      }),
    );
    expect(article).toMatchObject({ published: null, modified: '2025-03-05' });
  });

  it('takes the day from the address where nothing else says it', () => {
    const article = found(
      read(`<main><h1>${TITLE}</h1>${p(A, B, C, D)}</main>`, { path: '/2025/03/04/werft-baut-faehren/' }),
    );
    expect(article.published).toBe('2025-03-04');
  });

  it('does not take the day of a teaser or of a sentence for its own', () => {
    const reading = read(
      `<nav><a href="/x">Kurz</a> <time datetime="2020-01-01">1.1.2020</time></nav><main><article><h1>${TITLE}</h1><p>Am 3. Februar 2021 hat die Werft den ersten Brief der Reederei bekommen, sagt ihr Chef.</p>${p(A, B, C)}</article></main>`,
      { head: ARTICLE },
    );
    expect(found(reading).published).not.toBe('2021-02-03');
  });

  it('believes the text, not the mark-up, as to its language', () => {
    const article = found(read(`<main><h1>${TITLE}</h1>${p(A, B, C, D)}</main>`, { lang: 'en-US' }));
    expect(article).toMatchObject({ lang: 'de', declaredLang: 'en' });
  });

  it.each([
    ['https://hafenbote.example/werft-12345', 'https://hafenbote.example/werft-12345'],
    ['/werft-12345#top', 'https://hafenbote.example/werft-12345'],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['https://' + 'x'.repeat(5000), null],
    ['http://[', null],
  ])('canonical address %s is %s', (href, canonical) => {
    const article = found(
      read(`<main><h1>${TITLE}</h1>${p(A, B, C, D)}</main>`, { head: `<link rel="canonical" href="${href}">` }),
    );
    expect(article.canonical).toBe(canonical);
  });

  it('prefers a canonical address on its own site', () => {
    const head =
      '<link rel="canonical" href="https://partner.example.org/x"><meta property="og:url" content="https://www.hafenbote.example/werft-12345">';
    expect(found(read(`<main><h1>${TITLE}</h1>${p(A, B, C, D)}</main>`, { head })).canonical).toBe(
      'https://www.hafenbote.example/werft-12345',
    );
  });

  it('leaves out the head of another article that the page began with', () => {
    const head = `<title>${TITLE} | Hafenbote</title><link rel="canonical" href="https://hafenbote.example/stadt/rat-vertagt-bruecke-999.html"><meta property="og:title" content="Rat vertagt Streit um Brücke"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Rat vertagt Streit um Brücke","datePublished":"2019-01-01","author":{"@type":"Person","name":"Old Writer"}}</script>`;
    expect(
      found(read(`<main><h1>${TITLE}</h1><p>Von Eva Muster, 4. März 2025</p>${p(A, B, C, D)}</main>`, { head })),
    ).toMatchObject({ title: TITLE, byline: ['Eva Muster'], published: '2025-03-04' });
  });

  it.each([
    ['Werft baut vier Fähren | Hafenbote', 'Hafenbote', 'the end of the title that the host bears, too'],
    ['Hafenbote: Werft baut vier Fähren – Der Hafenbote', 'Der Hafenbote', 'with its article'],
    ['Werft baut vier Fähren – Wirtschaft', 'hafenbote.example', 'the host where the end is a section'],
    ['Werft baut vier Fähren', 'hafenbote.example', 'and where there is nothing else'],
  ])('the outlet of %j is %j: %s', (title, expected) => {
    expect(found(read(`<main>${p(A, B, C, D)}</main>`, { head: `<title>${title}</title>` })).site).toBe(expected);
  });

  it('leaves out what is cut to nothing for screen readers', () => {
    const hidden = '<span style="position:absolute;clip:rect(0 0 0 0);width:1px">, opens new tab</span>';
    const { blocks } = found(
      read(
        `<main><h1>${TITLE}</h1>${p(A, B, C)}<p>Das schreibt <a href="https://x.example/">das Blatt${hidden}</a> an diesem Montag.</p></main>`,
      ),
    );
    expect(blocks.at(-1)!.text).toBe('Das schreibt das Blatt an diesem Montag.');
  });

  it.each([
    'Facebook hat der Werft am Montag eine Seite gesperrt, wie sie mitteilt.',
    'Nach oben ging es für die Aktie der Werft an diesem Montag nur kurz.',
  ])('keeps a sentence that begins with a word of furniture: %j', (text) => {
    const { blocks } = found(read(`<main><h1>${TITLE}</h1>${p(A, B, text, C)}</main>`));
    expect(blocks.filter(({ zone }) => zone === 'body').map((block) => block.text)).toContain(text);
  });

  it('does not take a call to follow the site for the title of a list that holds the text', () => {
    const titles = [1, 2, 3, 4].map((i) => `<h3><a href="/${i}">Eine andere Meldung von heute</a></h3>`).join('');
    const { blocks } = found(
      read(
        `<main><h1>${TITLE}</h1><div><p>Mehr zum Thema</p>${p(A, B, C, D)}${titles}</div></main><section>${p(...Array.from({ length: 12 }, (_, i) => `Im Jahr ${1890 + i} ist der Hafen noch in Betrieb und soll es auch bleiben.`))}</section>`,
      ),
    );
    expect(blocks.filter(({ zone }) => zone === 'body').map(({ text }) => text)).toContain(A);
  });

  it.each([
    [
      'Werft baut vier Fähren | Hafenbote',
      '<meta property="og:site_name" content="Hafenbote">',
      'Werft baut vier Fähren',
    ],
    [
      'Hafenbote: Werft baut vier Fähren',
      '<meta property="og:site_name" content="Hafenbote">',
      'Werft baut vier Fähren',
    ],
    ['Werft baut vier Fähren - hafenbote.example', '', 'Werft baut vier Fähren'],
    ['Angst &amp;amp; Hoffnung', '', 'Angst & Hoffnung'],
  ])('the title of %j is no outlet’s name', (title, head, expected) => {
    expect(found(read(`<main>${p(A, B, C, D)}</main>`, { head: `<title>${title}</title>${head}` })).title).toBe(
      expected,
    );
  });
});
