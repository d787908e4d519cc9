// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { textOfNodes } from '../article/text-of-nodes';
import { partNodes } from './part-nodes';

function part(html: string, words: string) {
  document.body.innerHTML = `<p>${html}</p>`;
  const p = document.querySelector('p')!;
  const before = p.innerHTML;
  const { text, pieces } = textOfNodes([p]);
  const start = text.indexOf(words);
  return { p, before, ...partNodes(p, pieces, start, start + words.length) };
}

describe('the nodes of a part of a paragraph', () => {
  it('splits a text at its ends, and puts it together again', () => {
    const { p, before, nodes, restore } = part(
      'The plant closes. Read our report now! More on page 2.',
      'Read our report now!',
    );
    expect(nodes.map((node) => node.textContent)).toEqual(['Read our report now!']);
    expect(p.childNodes).toHaveLength(3);
    restore();
    expect(p.innerHTML).toBe(before);
    expect(p.childNodes).toHaveLength(1);
  });

  it('takes a whole link as it is', () => {
    const { nodes } = part('The plant closes. <a href="#"><b>Read our report now!</b></a>', 'Read our report now!');
    expect(nodes.map((node) => node.nodeName)).toEqual(['A']);
  });

  it('takes text and link, where the part holds both', () => {
    const { nodes } = part(
      'The plant closes. Want more? <a href="#">Read our report now!</a>',
      'Want more? Read our report now!',
    );
    expect(nodes.map((node) => node.textContent)).toEqual(['Want more? ', 'Read our report now!']);
  });
});
