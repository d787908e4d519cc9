// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Block } from '../model/article';
import { textOfNodes } from '../article/text-of-nodes';
import { rangesOf } from './light';

function page(html: string) {
  document.body.innerHTML = html;
  const p = document.querySelector('p')!;
  const block = { id: 'b0', text: textOfNodes([p]).text } as Block;
  return {
    p,
    find: (words: string) =>
      rangesOf(
        [{ block: 'b0', start: block.text.indexOf(words), end: block.text.indexOf(words) + words.length }],
        new Map([['b0', block]]),
        () => [p],
      ),
  };
}

describe('a place in the page', () => {
  it('is found across elements, soft hyphens and runs of white space', () => {
    const { find } = page('<p>The\n  <b>WHO</b> and Ali&shy;baba <i>agree</i>.</p>');
    expect(find('WHO and Alibaba agree')?.map((range) => range.toString())).toEqual(['WHO and Ali\u00ADbaba agree']);
  });

  it('is gone where the text is no longer what was read', () => {
    const { p, find } = page('<p>Fifteen billion over three years.</p>');
    p.textContent = 'Twelve billion over three years.';
    expect(find('Fifteen billion')).toBeNull();
  });

  it('is gone where the block left the page', () => {
    const { p, find } = page('<p>Fifteen billion.</p>');
    p.remove();
    expect(find('Fifteen')).toBeNull();
  });
});
