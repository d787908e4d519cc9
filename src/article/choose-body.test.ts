// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { READ_PACKS } from '../lang/read-packs';
import { readArticle } from './read-article';

const A = 'The council voted on Monday to rebuild the old harbour, after almost three years of dispute about its cost.';
const B = 'Members backed the plan by 31 votes to 21, with the two smaller groups pointing at the debts of the town.';
const C = 'Work is to begin in spring and will take four years, the head of the building department said afterwards.';
const D = 'Shop owners along the quay had asked for a later start, because they fear to lose a whole summer of trade.';

const zoneOf = (html: string, zone: 'body' | 'beside') => {
  const page = `<!doctype html><html lang="en"><title>Harbour to be rebuilt</title><body>${html}</body></html>`;
  const reading = readArticle(new DOMParser().parseFromString(page, 'text/html'), {
    url: 'https://paper.example/town/harbour-to-be-rebuilt-123',
    packs: READ_PACKS,
    now: () => 0,
  });
  if (!reading.found) throw new Error(reading.why);
  return reading.article.blocks.filter((block) => block.zone === zone).map((block) => block.text);
};
const body = (html: string) => zoneOf(html, 'body');
const p = (...texts: string[]) => texts.map((text) => `<p>${text}</p>`).join('');
const h1 = '<h1>Harbour to be rebuilt</h1>';

describe('what stays in the text', () => {
  it.each([
    [
      'a short sentence that is link for the most part',
      'it stands among paragraphs and ends as a sentence',
      `${h1}<div>${p(A)}<p>It will be <a href="/plans">the largest project since the war.</a></p>${p(B, C)}</div>`,
      [A, 'It will be the largest project since the war.', B, C],
    ],
    [
      'linked headings of sections',
      'their text stands next to them, among paragraphs',
      `${h1}<div>${p(A)}<h2><a href="/x">1. The North Quay</a></h2>${p(B)}<h2><a href="/y">2. The Lock</a></h2>${p(C, D)}</div>`,
      [A, '1. The North Quay', B, '2. The Lock', C, D],
    ],
    [
      'the line that says who wrote a post set into the text, and when',
      'a quotation is text as a whole',
      `${h1}<div>${p(`${A} ${C} ${D}`)}<blockquote class="post"><p>We shall build it, and on time, whatever they say.</p>— Ann Example (@ann) <a href="/p/1">June 7, 2016</a></blockquote>${p(`${B} ${D} ${A}`, `${C} ${B}`)}</div>`,
      [
        `${A} ${C} ${D}`,
        'We shall build it, and on time, whatever they say.',
        '— Ann Example (@ann) June 7, 2016',
        `${B} ${D} ${A}`,
        `${C} ${B}`,
      ],
    ],
    [
      'a post at the end, though its last words are a link',
      'so much quoted is no line of furniture',
      `${h1}<div>${p(A, B, C)}<blockquote><p>This is what real action looks like, we must follow the lead of the town. <a href="/x">pic.example/8aaTk</a></p></blockquote></div>`,
      [A, B, C, 'This is what real action looks like, we must follow the lead of the town. pic.example/8aaTk'],
    ],
    [
      'a heading over another of its rank',
      'it stands in the box of the text, among its paragraphs',
      `${h1}<div>${p(A)}<h2>The three plans for the harbour</h2><h2>1. A new quay</h2>${p(B)}<h2>2. A lock</h2>${p(C)}</div>`,
      [A, 'The three plans for the harbour', '1. A new quay', B, '2. A lock', C],
    ],
    [
      'a closing sentence set as a heading',
      'it stands in the box of the text and ends as a sentence',
      `${h1}<div>${p(A, B, C)}<h3>And so the dispute about the old harbour ends.</h3></div>`,
      [A, B, C, 'And so the dispute about the old harbour ends.'],
    ],
    [
      'a line without a full stop that opens the text, and one that ends it',
      'they stand in the box of the text and are no names, days or captions',
      `${h1}<div>${p('Council ends the harbour dispute at last', A, B, C, 'Cost of the whole project: 83.14 million')}</div>`,
      ['Council ends the harbour dispute at last', A, B, C, 'Cost of the whole project: 83.14 million'],
    ],
    [
      'sentences below a film, in a box named after it',
      'the box within is of the make that holds the text',
      `${h1}<div><section><div class="copy">${p(A, B)}</div></section><section class="video-part"><video></video><div class="copy">${p(C)}</div></section><section><div class="copy">${p(D, `${A} ${B}`)}</div></section></div>`,
      [A, B, C, D, `${A} ${B}`],
    ],
    [
      'short paragraphs of a column with "meta" in its name',
      'a byline holds little; a box with many blocks is a column',
      `${h1}<span class="hs_wrapper_meta_field">${p(A, 'Nobody was surprised by that.', B, C, D)}</span>`,
      [A, 'Nobody was surprised by that.', B, C, D],
    ],
    [
      'a section whose id is made of its heading',
      'sharing is a word of the heading, not of the kind of box',
      `${h1}<div>${p(A)}<div id="sharing-the-costs-with-the-state">${p(B, C)}</div>${p(D)}</div>`,
      [A, B, C, D],
    ],
    [
      'an entry that is a link',
      'the list it stands in is text for the most part',
      `${h1}<div>${p(A, B)}<ul><li>${C}</li><li>${D}</li><li><a href="/plan">The plan of the quay</a></li></ul>${p(A)}</div>`,
      [A, B, C, D, 'The plan of the quay', A],
    ],
    [
      'a short line that says whose words come next',
      'it ends with a colon, and a quotation follows',
      `${h1}<div>${p(A, B)}<p>From <a href="https://other.example/">The Harbour Paper</a>:</p><blockquote>${p(C, D)}</blockquote>${p(A)}</div>`,
      [A, B, 'From The Harbour Paper:', C, D, A],
    ],
    [
      'a post of a few words between two paragraphs',
      'the text goes on right behind it',
      `${h1}<div>${p(A, B)}<blockquote class="post"><p>@bob what a harbour</p>— Ann Example (@ann) <a href="/p/1">June 7, 2016</a></blockquote>${p(C, D)}</div>`,
      [A, B, '@bob what a harbour', '— Ann Example (@ann) June 7, 2016', C, D],
    ],
    [
      'a rate that looks like a time of day',
      'a sign of per cent or a currency stands at it',
      `${h1}<div>${p(A, B, 'Rate: 1.20%', C, D, `${A} ${B}`)}</div>`,
      [A, B, 'Rate: 1.20%', C, D, `${A} ${B}`],
    ],
    [
      'a paragraph whose id was drawn by lot',
      'a piece of it reads like the name of a box',
      `${h1}<div>${p(A)}<p id="WIT6LLKPFRGSXKUKH7SBVQC7BU">${B}</p>${p(C, D)}</div>`,
      [A, B, C, D],
    ],
    [
      'a paragraph that is one link',
      'it stands alone between paragraphs, made like them, and ends as a sentence',
      `${h1}<div>${p(A, B)}<p><a href="/plans">${C}</a></p>${p(D)}</div>`,
      [A, B, C, D],
    ],
    [
      'key points between headline and text, outside the column',
      'they are whole lines of a list, none of them a link',
      `<main>${h1}<ul><li>Council backs the plan for the harbour by ten votes</li><li>Work is to begin in spring and takes four years</li></ul><div class="share"><a href="/s">Share</a></div><div class="x">${p(A, B, C, D)}</div></main>`,
      [
        'Council backs the plan for the harbour by ten votes',
        'Work is to begin in spring and takes four years',
        A,
        B,
        C,
        D,
      ],
    ],
    [
      'key points above the text where the headline stands below it',
      'list and text stand in one box named as the article',
      `<div class="article-text"><ul><li>Council backs the plan for the harbour by ten votes</li><li>Work is to begin in spring and takes four years</li></ul><div class="share"><a href="/s">Share</a></div><div itemprop="articleBody">${p(A, B, C, D)}</div><div class="share-box">${h1}</div></div>`,
      [
        'Council backs the plan for the harbour by ten votes',
        'Work is to begin in spring and takes four years',
        A,
        B,
        C,
        D,
      ],
    ],
    [
      'paragraphs above a second first-level heading',
      'what has prose of its own box above it is no headline',
      `<h2>Harbour to be built anew</h2><div>${p(A)}<h1>What comes next</h1>${p(B, C, D)}</div>`,
      [A, B, C, D],
    ],
  ])('%s: %s', (_, __, html, expected) => {
    expect(body(html)).toEqual(expected);
  });
});

describe('what does not', () => {
  it.each([
    [
      'what stands under a title of a box below the text',
      'the title is outside the boxes of prose',
      `${h1}<main><div class="x">${p(A, B, C, D)}</div><div class="y"><h3>Related stories</h3><p>The mayor of the next town has plans of a similar kind for it.</p></div></main>`,
    ],
    [
      'a notice on affiliate links',
      'it speaks of the page, not of the harbour',
      `${h1}<div>${p('This article contains affiliate links, for which we may be paid where a reader buys something.', A, B, C, D)}</div>`,
    ],
    [
      'a call to act',
      'its box is named so',
      `${h1}<div>${p(A, B)}<div class="cta-box"><p>Our reporters were there from the first day on. Help us to go on with this.</p></div>${p(C, D)}</div>`,
    ],
    [
      'a popup',
      'it lies over the page',
      `${h1}<div>${p(A, B, C, D)}<div class="modal"><p>Save this article to your list, so that you can read it later on the way home.</p></div></div>`,
    ],
    [
      'paragraphs that are links, next to each other',
      'teasers of other articles stand together',
      `${h1}<div>${p(A, B)}<p><a href="/1">The mayor of the next town has plans of a similar kind for its own old harbour.</a></p><p><a href="/2">The owners of the yard have asked the state for a loan, which is to be paid in May.</a></p>${p(C, D)}</div>`,
    ],
    [
      'a list of links between headline and text',
      'each leads to another article',
      `<main>${h1}<ul><li><a href="/1">The mayor of the next town has plans as well</a></li><li><a href="/2">Owners of the yard ask the state for a loan</a></li></ul><div class="x">${p(A, B, C, D)}</div></main>`,
    ],
    [
      'the line that says who wrote it, and when',
      'its box is named so, and "p.m." is no end of a sentence',
      `${h1}<p class="byline">By A. Ryan Example | Posted on Monday, Feb. 27, 2014, 5:17 p.m.</p><div>${p(A, B, C, D)}</div>`,
    ],
    [
      'the legal line of a form',
      'it speaks of the page',
      `${h1}<div>${p(A, B, C, D)}<p>This site is protected by reCAPTCHA and the Privacy Policy and Terms of Service apply.</p></div>`,
    ],
    [
      'labels in the article’s head',
      'they say who wrote it, and when',
      `<article><header><ul><li>Staff</li><li>Jan 23</li></ul>${h1}</header>${p(A, B, C, D)}</article>`,
    ],
    [
      'the days of publication and of the last change',
      'times of day tell them, in a box called the lead',
      `${h1}<div class="lede"><div>December 6, 2016 — 6:22 PM EST</div></div><div>${p(A, B, C, D)}</div>`,
    ],
    [
      'the author set as a heading',
      'its box is called a byline',
      `<article>${h1}<h4 class="byline">By Ann Example, 11:35AM, Mon. Jun. 10, 2019</h4>${p(A, B, C, D)}</article>`,
    ],
    [
      'a title that is no heading',
      'the window has the same words, and the only headings lead elsewhere',
      `<div><div class="top">Harbour to be rebuilt</div>${p(A, B, C, D)}</div><ul><li><h3><a href="/a">Harbour to be rebuilt</a></h3></li><li><h3><a href="/b">Lock to be closed for the winter</a></h3></li></ul>`,
    ],
    [
      'who owns the page',
      'the line says so before its sign',
      `${h1}<main><div>${p(A, B, C, D)}</div><div class="z">All contents © copyright 2019 The Example Paper. All rights reserved.</div></main>`,
    ],
  ])('%s: %s', (_, __, html) => {
    expect(body(html)).toEqual([A, B, C, D]);
  });

  const slide = (i: number) =>
    `<li><h2>${i}/4 Ship of the week</h2><p>${i} A cargo ship left for Norway on Friday.</p></li>`;
  const gallery = `<ul class="legends">${[1, 2, 3, 4].map(slide).join('')}</ul>`;

  it('the slides of a gallery that is set into the text, whatever its box is called', () => {
    expect(body(`${h1}<div>${p(A, B, C, D, `${A} ${B}`, `${C} ${D}`)}${gallery}</div>`)).not.toContain(
      '1/4 Ship of the week',
    );
  });

  it('keeps slides where there is hardly more than the gallery', () => {
    expect(body(`${h1}<div>${p(A, B, C)}${gallery}</div>`)).toContain('1 A cargo ship left for Norway on Friday.');
  });

  it('a list of other stories below its title, though it is longer than the text', () => {
    const story = (i: number) =>
      `<li><h3><a href="/s${i}">The story number ${i} of today</a></h3><p>${i} ${A} ${B} ${C}</p><span>The Paper</span><ul><li>Save</li><li>Hide</li></ul></li>`;
    const list = `<div class="w"><div><h2>Recommended for you</h2></div><ul>${[1, 2, 3, 4, 5].map(story).join('')}</ul></div>`;
    expect(body(`${h1}<div><div>${p(A, B, C, D, `${B} ${C}`)}</div>${list}</div>`)).toEqual([A, B, C, D, `${B} ${C}`]);
  });

  it('keeps the last paragraph where such a title is that of an insert', () => {
    const insert = '<div class="box"><h4>Read also</h4><p><a href="/1">Quay closed for a week</a></p></div>';
    expect(body(`${h1}<div class="x">${p(A, B, C)}${insert}${p(D)}</div>`)).toEqual([A, B, C, D]);
  });

  it('hands on what is beside the text, for promo to judge', () => {
    const pitch = 'Which three shares every saver should own now: ask for the free report while it lasts.';
    expect(zoneOf(`${h1}<div>${p(A, B, C, D)}<div class="cta"><p>${pitch}</p></div></div>`, 'beside')).toContain(pitch);
  });
});
