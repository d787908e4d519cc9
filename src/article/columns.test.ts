// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { chooseColumn } from './choose-column';
import { collectBlocks } from './collect-blocks';
import { findCards } from './find-cards';
import { foreignBlocks } from './foreign-blocks';
import { joinColumns } from './join-columns';
import { markCaptions } from './mark-captions';
import { ownArticle } from './own-article';
import { weighBlocks } from './weigh-blocks';

const A = 'The council voted on Monday to rebuild the old harbour, after almost three years of dispute about its cost.';
const B = 'Members backed the plan by 31 votes to 21, with the two smaller groups pointing at the debts of the town.';
const C = 'Work is to begin in spring and will take four years, the head of the building department said afterwards.';
const teaser = (i: number) =>
  `<div class="t"><h3><a href="/${i}">Another story of today</a></h3><p>Few words.</p></div>`;

/** The stages up to the column, on the blocks of a page. */
function look(html: string) {
  const document = new DOMParser().parseFromString(`<!doctype html><body>${html}</body>`, 'text/html');
  const { blocks, containers } = collectBlocks(document);
  markCaptions(blocks);
  const headline = blocks.findIndex((block) => block.level === 1);
  const isForeign = foreignBlocks(blocks, containers, headline, false);
  weighBlocks(blocks, isForeign, () => false);
  const column = chooseColumn(blocks, containers, headline);
  const textsIn = (box: { from: number; to: number }) => blocks.slice(box.from, box.to).map((block) => block.text);
  return { blocks, containers, isForeign, column, textsIn };
}

describe('the column', () => {
  it.each([
    ['the box that holds the text', `<nav><a href="/a">Town</a></nav><div id="c"><p>${A}</p><p>${B}</p></div>`, 'c'],
    [
      'the box named as the text, not its only paragraph, where long lists of links follow',
      `<div id="c" class="article-body"><p>${A}</p><ul>${'<li><a href="/x">A source with a long name</a></li>'.repeat(30)}</ul></div>`,
      'c',
    ],
    [
      'the article of the headline, not the next one below',
      `<div><article id="c"><h1>One</h1><p>${A}</p><p>${B}</p><p>${C}</p><p>${A}</p></article><article><h2>Two</h2><p>${A}</p><p>${B}</p><p>${C}</p><p>${A}</p></article></div>`,
      'c',
    ],
    [
      'the text, not a menu with more letters than it',
      `<nav>${'<div>Kettles, lamps and shoes in our tests today</div><a href="/x">More</a>'.repeat(120)}</nav><div id="c"><p>${A}</p><p>${B}</p></div>`,
      'c',
    ],
    [
      'a text of long headings',
      `<div id="c"><h1>One</h1><h2>${A}</h2><h2>${B}</h2><p>${C}</p><h2>${A}</h2><h2>${B}</h2></div>${'<p><a href="/n">A link that leads elsewhere</a></p>'.repeat(20)}<div><p>${B}</p><p>${C}</p></div>`,
      'c',
    ],
  ])('is %s', (_, html, id) => {
    expect(look(html).column?.element.id).toBe(id);
  });
});

describe('the article in the column', () => {
  const own = (html: string) => {
    const { column, blocks } = look(html);
    return ownArticle(
      column!,
      blocks,
      blocks.findIndex((block) => block.level === 1),
    ).element.id;
  };
  const cards = [1, 2, 3, 4].map(
    (i) => `<div class="c${i}"><h3><a href="/${i}">Another story of today</a></h3><p>${B} ${C}</p></div>`,
  );

  it.each([
    [
      'the marked box around the headline, where other titles and openings follow',
      `<div id="wide"><article id="own"><h1>One</h1><p>${A}</p><p>${B}</p><p>${C}</p><p>${A}</p><p>${B}</p></article>${cards.join('')}</div>`,
      'own',
    ],
    [
      'all of it, where its text goes on outside that box',
      `<div id="wide"><article id="own"><h1>One</h1><p>${A}</p><p>${B}</p><p>${C}</p><p>${A}</p></article><p>${B}</p><p>${C}</p><p>${A}</p></div>`,
      'wide',
    ],
    [
      'all of it, where the box holds little',
      `<div id="wide"><article id="own"><h1>One</h1><p>${A}</p></article><p>${B}</p><p>${C}</p><p>${A}</p><p>${B}</p>${cards[0]}${cards[1]}</div>`,
      'wide',
    ],
  ])('is %s', (_, html, id) => {
    expect(own(html)).toBe(id);
  });

  it('takes back nothing below that it was parted from', () => {
    const { column, blocks, containers } = look(
      `<div id="wide"><div class="box"><p>${A}</p><p>${B}</p></div><div class="box"><p>${C}</p></div></div>`,
    );
    const first = containers.find(({ name }) => name === 'box')!;
    expect(joinColumns(first, blocks, containers)).toHaveLength(1);
    expect(joinColumns(first, blocks, containers, column!)).toHaveLength(0);
  });
});

describe('parts of a text in several boxes', () => {
  const links = '<a href="/n">A link that leads elsewhere</a><br><br>'.repeat(20);
  const joined = (html: string) => {
    const { column, blocks, containers, textsIn } = look(html);
    return joinColumns(column!, blocks, containers).map((other) => textsIn(other).join(' '));
  };

  it.each([
    [
      'a second half made like the first',
      `<div><div class="part"><p>${A}</p><p>${B}</p></div>${links}<div class="part"><p>${C}</p></div></div>`,
      [C],
    ],
    [
      'a lead above, made otherwise',
      `<div><div class="head"><p>${C} ${B}</p></div><div class="part"><p>${A}</p><p>${B}</p><p>${C}</p><ul><li><a href="/1">Town</a></li></ul></div>${links}</div>`,
      [`${C} ${B}`],
    ],
    [
      'nothing of another make below: sites put other texts there',
      `<div><div class="part"><p>${A}</p><p>${B}</p><p>${C}</p></div>${links}<div class="about"><p>${C} ${B}</p></div></div>`,
      [],
    ],
    [
      'nothing with a headline of its own',
      `<div><div class="part"><p>${A}</p><p>${B}</p></div>${links}<div class="part"><h1>Another one</h1><p>${C}</p></div></div>`,
      [],
    ],
    [
      'nothing without a sentence',
      `<div><div class="part"><p>${A}</p><p>${B}</p></div>${links}<div class="part"><p>Deals of the day • shoes • lamps • a kettle and a toaster • all for half the price • today only</p></div></div>`,
      [],
    ],
  ])('%s', (_, html, expected) => {
    expect(joined(html)).toEqual(expected);
  });
});

describe('cards', () => {
  const cards = (html: string) => {
    const { blocks, containers } = look(html);
    return findCards(blocks, containers).length;
  };

  it.each([
    ['three alike, each with a linked title', `<div><p>${A}</p>${[1, 2, 3].map(teaser).join('')}</div>`, 3],
    ['two are not yet a list', `<div><p>${A}</p>${[1, 2].map(teaser).join('')}</div>`, 0],
    [
      'a digest whose items are all the page has to say',
      `<div>${[1, 2, 3].map((i) => `<div class="t"><h3><a href="/${i}">A story of today</a></h3><p>${A}</p></div>`).join('')}</div>`,
      0,
    ],
    [
      'sections under linked titles whose text stands in boxes of the name that the article’s own stands in',
      `<div><div class="copy"><p>${A}</p><p>${B}</p></div>${[1, 2, 3].map((i) => `<section><h3><a href="/${i}">A thing to buy today</a></h3><div class="copy"><p>${C}</p></div></section>`).join('')}<div class="copy"><p>${B}</p><p>${A}</p></div></div>`,
      0,
    ],
    [
      'articles with a linked title each, wherever they stand',
      `<div><p>${A}</p>${[1, 2, 3].map((i) => `<div class="${'abc'[i - 1]}"><article class="x-${'abc'[i - 1]}"><h3><a href="/${i}">Another story of today</a></h3><p>${B}</p></article></div>`).join('')}<p>${`${A} ${B} ${C} `.repeat(3)}</p></div>`,
      3,
    ],
    [
      'more than the text, where that is long enough for an article',
      `<div><p>${`${A} ${B} ${C} `.repeat(3)}</p>${Array.from({ length: 14 }, (_, i) => `<div class="t"><h3><a href="/${i}">Another story of today</a></h3><p>${B}</p></div>`).join('')}</div>`,
      14,
    ],
    [
      'sections of a text, each under a plain heading',
      `<div>${[A, B, C].map((text) => `<div class="s"><h3>A part of it</h3><p>${text}</p></div>`).join('')}</div>`,
      0,
    ],
  ])('%s', (_, html, expected) => {
    expect(cards(html)).toBe(expected);
  });
});

describe('boxes that are not the article’s', () => {
  const foreign = (html: string) => {
    const { blocks, isForeign } = look(html);
    return blocks.filter(isForeign).map((block) => block.text);
  };

  it.each([
    [
      'a box of comments beside the text',
      `<div><p>${A}</p><p>${B}</p></div><div class="comments"><p>${C}</p></div>`,
      [C],
    ],
    ['not a box that holds most of the prose', `<div class="related"><p>${A}</p><p>${B}</p></div><p>${C}</p>`, []],
    [
      'nor another of its make, since the name misleads',
      `<div class="more"><p>${A}</p><p>${B}</p><p>${A}</p></div><div class="more"><p>${C}</p></div>`,
      [],
    ],
    ['not a single paragraph behind a paywall', `<div><p>${A}</p><p class="paywall">${B}</p><p>${C}</p></div>`, []],
    [
      'not the part of the text that is behind a paywall',
      `<div><p>${A}</p><p>${B}</p><div class="paywall"><h2>What is next</h2><p>${C}</p><p>${A} ${C}</p><p>${B}</p></div></div><p>${C}</p><p>${A} ${C}</p><p>${B}</p>`,
      [],
    ],
    [
      'not the second half of an entry',
      `<div><div class="entry-text"><p>${A} ${B}</p><p>${C}</p></div><div class="entry-more"><p>${C} ${B}</p><p>${A}</p><p>${B}</p><p><a href="https://net.example/">Post</a></p></div></div>`,
      [],
    ],
    [
      'an offer to read on, with a button',
      `<div><p>${A}</p><p>${B}</p><div class="paywall"><p>Read on with a pass.</p><p><a href="/pass">To the offers</a></p></div></div><p>${C}</p>`,
      ['Read on with a pass.', 'To the offers'],
    ],
    [
      'teasers of one name that hold most of the prose, where an article stands beside them',
      `<h1>One</h1>${Array.from({ length: 30 }, (_, i) => `<section><div class="teaser"><h3><a href="/${i}">Another story of today</a></h3><p>${B}</p></div></section>`).join('')}<div><p>${`${A} ${B} ${C} `.repeat(2)}</p></div>`,
      Array.from({ length: 30 }, () => ['Another story of today', B]).flat(),
    ],
    [
      'not what scripts call comments, where it is all of the box of the text',
      `<div class="article-body"><div class="comment-on-selection"><p>${A}</p><p>${B}</p></div></div><p>${C}</p>`,
      [],
    ],
    [
      'not a quotation with a name of what it is about',
      `<div><p>${A}</p><blockquote class="tag"><p>${B}</p><p>${C}</p></blockquote><p>${A}</p><p>${B}</p></div>`,
      [],
    ],
    [
      'not boxes of one name around nearly every paragraph',
      `<h1>One</h1>${[A, B, C, A].map((text) => `<section><div class="newsletter-html">${text}</div></section>`).join('')}<p>${B}</p>`,
      [],
    ],
    [
      'more than the article, where that is known by its tag',
      `<article><h1>One</h1>${`<p>${A} ${B} ${C}</p>`.repeat(2)}</article><aside>${`<p>${C} ${B} ${A}</p>`.repeat(3)}</aside>`,
      Array.from({ length: 3 }, () => `${C} ${B} ${A}`),
    ],
    ['a popup', `<div><p>${A}</p><p>${B}</p></div><div class="popup"><p>Save it.</p></div>`, ['Save it.']],
  ])('%s', (_, html, expected) => {
    expect(foreign(html)).toEqual(expected);
  });
});

describe('captions', () => {
  it.each([
    [
      'a line in a box named after pictures',
      `<div class="article-image"><p>The quay in May</p></div>`,
      ['The quay in May'],
    ],
    ['a long one in a box named so', `<div><div class="caption"><p>${A} ${B}</p></div></div>`, [`${A} ${B}`]],
    [
      'not a column with a picture in its name',
      `<div class="text-image"><p>${A}</p><p>${B}</p><p>${C}</p><p>${A}</p></div>`,
      [],
    ],
  ])('%s', (_, html, expected) => {
    const { blocks } = look(`<div><p>${C}</p>${html}</div>`);
    expect(blocks.filter((block) => block.kind === 'caption').map((block) => block.text)).toEqual(expected);
  });
});
