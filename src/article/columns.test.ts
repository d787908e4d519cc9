// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { chooseColumn } from './choose-column';
import { collectBlocks } from './collect-blocks';
import { findCards } from './find-cards';
import { foreignBlocks } from './foreign-blocks';
import { joinColumns } from './join-columns';
import { markCaptions } from './mark-captions';
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
  ])('is %s', (_, html, id) => {
    expect(look(html).column?.element.id).toBe(id);
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
