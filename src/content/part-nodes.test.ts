// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { textOfNodes } from '../article/text-of-nodes';
import { liftPart, partNodes } from './part-nodes';

/** Lifts a part of a paragraph. */
function part(html: string, words: string) {
  document.body.innerHTML = `<p>${html}</p>`;
  const p = document.querySelector('p')!;
  const before = p.innerHTML;
  const own = [...p.childNodes];
  const { text, pieces } = textOfNodes([p]);
  const start = text.indexOf(words);
  const found = partNodes(p, pieces, start, start + words.length);
  const { elements, lifted } = liftPart(found);
  return {
    p,
    before,
    own,
    isSafe: found.isSafe,
    elements,
    lifted,
    putBack: () => lifted.forEach((each) => each.putBack()),
  };
}

describe('the nodes of a part of a paragraph', () => {
  it.each([
    ['at the end', 'The plant closes. Read our report now!'],
    ['at the start', 'Read our report now! The plant closes.'],
    ['in the middle', 'The plant closes. Read our report now! More on page 2.'],
    ['alone', 'Read our report now!'],
  ])('are a span of ours where it stands %s, and the page’s own text stays what it was', (_, html) => {
    const { p, before, own, elements, putBack } = part(html, 'Read our report now!');
    expect(elements.map((element) => element.textContent?.trim())).toEqual(['Read our report now!']);
    expect(p.textContent).toBe(before);
    expect(own[0]!.parentNode).toBe(p);
    putBack();
    expect([...p.childNodes]).toEqual(own);
    expect(p.innerHTML).toBe(before);
  });

  it('are a whole link as it is', () => {
    const { elements, isSafe } = part(
      'The plant closes. <a href="#"><b>Read our report now!</b></a>',
      'Read our report now!',
    );
    expect(elements.map((element) => element.tagName)).toEqual(['A']);
    expect(isSafe).toBe(true);
  });

  it('are text and link, where the part holds both', () => {
    const words = 'Want more? Read our report now!';
    const { elements, isSafe } = part('The plant closes. Want more? <a href="#">Read our report now!</a>', words);
    expect(elements.map((element) => element.textContent)).toEqual(
      [' Want more? ', 'Read our report now!'].map((text) => text.trimStart()),
    );
    // A framework that comes later would count the nodes.
    expect(isSafe).toBe(false);
  });
});

describe('a text that the page changes while a piece of it is lifted', () => {
  const html = 'The plant closes. Read our report now!';

  it('is the page’s: ours goes', () => {
    const { p, own, lifted, putBack } = part(html, 'Read our report now!');
    (own[0] as Text).data = 'The plant stays. Read our report now!';
    expect(lifted[0]!.isStale()).toBe(true);
    putBack();
    expect(p.innerHTML).toBe('The plant stays. Read our report now!');
  });

  it('is taken out as ever, and nothing of ours stays behind', () => {
    const { p, own, lifted, putBack } = part(`${html}<b>!</b>`, 'Read our report now!');
    p.removeChild(own[0]!);
    expect(lifted[0]!.isStale()).toBe(true);
    putBack();
    expect(p.innerHTML).toBe('<b>!</b>');
  });
});
