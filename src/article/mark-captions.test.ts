// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { lettersOf } from '../text/letters-of';
import { collectBlocks } from './collect-blocks';
import { markCaptions } from './mark-captions';

const SENTENCE = 'The council voted on Monday to rebuild the old harbour, after almost three years of dispute.';
const LONG = `The old harbour seen from the lock. ${SENTENCE.repeat(7)}`;
const TEXT = `<p>${SENTENCE.repeat(4)}</p>`.repeat(12);

const kindsOf = (html: string) => {
  const { blocks } = collectBlocks(new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html'));
  markCaptions(blocks);
  return blocks.map((block) => block.kind);
};

describe('captions without a tag of their own', () => {
  it('stand beside a picture in a box named after it', () => {
    expect(kindsOf(`<div class="story-image"><img src="a.jpg"><p>${SENTENCE}</p></div>`)).toEqual(['caption']);
  });

  it('are no paragraphs in a box so named that holds nothing else', () => {
    expect(kindsOf(`<div class="leafmedia"><p>${SENTENCE}</p></div>`)).toEqual(['paragraph']);
  });

  it('may stand alone in a box where the picture is in the box around', () => {
    const inner = `<div class="image-text"><p>${SENTENCE}</p></div>`;
    expect(kindsOf(`<div class="image-box"><img src="a.jpg">${inner}</div>`)).toEqual(['caption']);
  });
});

describe('long captions', () => {
  it('are captions beside a text that is longer by far', () => {
    const kinds = kindsOf(`${TEXT}<figure><img src="a.jpg"><figcaption>${LONG}</figcaption></figure>`);
    expect(kinds.at(-1)).toBe('caption');
  });

  it('are the text of a gallery', () => {
    const slide = `<figure><img src="a.jpg"><figcaption>${LONG}</figcaption></figure>`;
    expect(kindsOf(`<p>${SENTENCE}</p>${slide.repeat(4)}`).slice(1)).toEqual(Array(4).fill('paragraph'));
  });

  it('are the lead where they repeat the page’s summary', () => {
    const page = `<body><figure><figcaption>${LONG}</figcaption></figure>${TEXT}</body>`;
    const { blocks } = collectBlocks(new DOMParser().parseFromString(page, 'text/html'));
    markCaptions(blocks, lettersOf(LONG));
    expect(blocks[0]!.kind).toBe('paragraph');
  });

  it('hold no more than one text', () => {
    const figure = `<figure><figcaption><p>${LONG}</p><p>${LONG}</p></figcaption></figure>`;
    expect(kindsOf(`${TEXT}${figure}`).slice(-2)).toEqual(['paragraph', 'paragraph']);
  });
});
