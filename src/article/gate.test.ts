// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { fillPage, gatePages } from '../../test/bench/gate-pages';
import { READ_PACKS } from '../lang/read-packs';
import { whyNothingToRead } from './gate-first';
import { gateScore } from './gate-score';
import { readArticle } from './read-article';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const judge = (html: string, url = 'https://blatt.example/stadt/hafen-wird-umgebaut-123') => {
  const reading = readArticle(parse(html), { url, packs: READ_PACKS, now: () => 0 });
  return reading.found ? 'article' : reading.why;
};
const fill = (body: string, head = '<title>Hafen</title>') =>
  fillPage(`<html lang="de"><head>${head}</head><body>${body}</body></html>`, 'de', 'gate');

describe('our own pages', () => {
  const pages = gatePages();
  const passed = pages.filter(({ html, url }) => judge(html, url) === 'article').map(({ name }) => name);
  const wrong = (isArticle: boolean) =>
    pages.filter((page) => page.isArticle === isArticle && passed.includes(page.name) !== isArticle);

  it('are many', () => {
    expect(pages.filter((page) => !page.isArticle).length).toBeGreaterThanOrEqual(60);
  });

  it('that are no article pass in one of fifty at most', () => {
    const all = pages.filter((page) => !page.isArticle).length;
    expect(wrong(false).map(({ name }) => name).length).toBeLessThanOrEqual(all * 0.02);
  });

  it('that are articles and do not look so pass, but for two', () => {
    expect(wrong(true).map(({ name }) => name)).toEqual([
      // Its column holds the teasers as well.
      'odd-articles/news-many-cards-es',
      // Stands at a shop's address, above goods with buttons.
      'odd-articles/press-release-shop-de',
    ]);
  });
});

describe('evidence', () => {
  const text = '<h1>Hafen</h1><p>[[paragraph]]</p><p>[[paragraph]]</p>';
  it.each([
    ['a text', text, '', undefined, 'article'],
    ['the same text with a product’s data', text, '<meta property="og:type" content="product">', undefined, 'shop'],
    ['the same text on a forum', text, '', 'https://brett.example/viewtopic.php?t=12', 'discussion'],
    [
      'a text between the bare addresses of posts that no script has drawn',
      '<h1>Hafen</h1>[*9]<p><a href="https://netz.example/halm/2019-04-20">https://netz.example/halm/2019-04-20</a></p><p>[[long]]</p>[/*]',
      '',
      undefined,
      'article',
    ],
    [
      'a front page, whatever it claims',
      '[*9]<article><h2><a href="/[[slug]]">[[headline]]</a></h2><p>[[long]]</p></article>[/*]',
      '<meta property="og:type" content="article"><meta property="article:published_time" content="2024-01-01">',
      'https://blatt.example/',
      'listing',
    ],
    [
      'results of a search',
      '[*5]<h3><a href="/[[slug]]">[[headline]]</a></h3><p>[[long]]</p>[/*]',
      '',
      'https://blatt.example/suche?q=hafen',
      'listing',
    ],
    [
      'openings cut short, each under a title that leads to the rest',
      '[*40]<h2><a href="/[[slug]]">[[headline]]</a></h2><p>[[long]] Denn weil im</p>[/*]',
      '',
      undefined,
      'listing',
    ],
    [
      'an article with dated teasers between its parts',
      '<h1>Hafen</h1>[*6]<p>[[paragraph]]</p><div class="teaser"><a href="/[[slug]]"><p>12.03.2024</p><h3>[[headline]]</h3></a></div>[/*]<p>[[paragraph]]</p>',
      '<title>Hafen</title><meta property="og:type" content="article">',
      undefined,
      'article',
    ],
    [
      'an article found by a search',
      '<h1>Hafen</h1>[*6]<p>[[paragraph]]</p>[/*]',
      '<title>Hafen</title><meta property="og:type" content="article">',
      'https://blatt.example/stadt/2024/03/hafen-wird-umgebaut-123?s=r',
      'article',
    ],
    [
      'a form',
      '<form>[*9]<label>Feld <input type="text"></label>[/*]<p>[[sentence]]</p></form>',
      '',
      undefined,
      'form',
    ],
    [
      'a note of two sentences with a date',
      '<h1>Hafen</h1><p>12.03.2024</p><p>[[sentence]] [[sentence]]</p>',
      '',
      undefined,
      'article',
    ],
    [
      'a page that is missing',
      '<h1>Hoppla!</h1><p>[[long]]</p>',
      '<title>Seite nicht gefunden | Blatt</title>',
      undefined,
      'little-text',
    ],
  ])('%s', (_, body, head, url, expected) => {
    expect(judge(fill(body, head || undefined), url)).toBe(expected);
  });
});

describe('the first look', () => {
  it.each([
    ['nothing', '', 'empty'],
    [
      'scripts alone',
      '<div id="root"></div><script>const text = "So viel Text, dass man ihn für einen Absatz halten kann.";</script>',
      'empty',
    ],
    ['labels', '<ul><li>Start</li><li>Konto</li><li>Hilfe</li></ul>', 'little-text'],
    ['a bare form', '<label>Name <input></label><label>PIN <input type="password"></label>', 'form'],
    ['a sentence', '<p>Der Stadtrat hat am Montag den Umbau des alten Hafens beschlossen.</p>', null],
    ['a frame, which may hold text', '<iframe></iframe>', null],
  ])('%s', (_, html, expected) => {
    expect(whyNothingToRead(parse(html))).toBe(expected);
  });

  it('leaves shadow roots to the reader', () => {
    const document = parse('<x-app></x-app>');
    document.querySelector('x-app')!.attachShadow({ mode: 'open' });
    expect(whyNothingToRead(document)).toBeNull();
  });
});

describe('the score', () => {
  it('speaks more for a text the longer it is, and less the more prices stand beside it', () => {
    expect(gateScore({ text: 0.9 })).toBeGreaterThan(gateScore({ text: 0.4 }));
    expect(gateScore({ text: 0.9, prices: 1 })).toBeLessThan(gateScore({ text: 0.9 }));
  });
});
