// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Block } from '../model/article';
import { createHold } from './hold';

/** A page as far as it has come: one block a letter, P is a pitch. Gives what is held back. */
function holdAfter(page: string) {
  document.body.innerHTML = page
    .split('')
    .map((letter, i) => `<p id="b${i}">${letter}</p>`)
    .join('');
  const elements = [...document.body.children];
  const blocks = elements.map(({ id }) => ({ id }) as Block);
  const places = new Map(elements.map((element) => [element.id, { nodes: [element] }]));
  const pitches = blocks.filter((_, i) => page[i] === 'P').map(({ id }) => id);
  const hold = createHold(window, () => {}, new AbortController().signal);
  hold.hold(blocks, places, [{ id: 'v', category: 'analysis-teaser', blocks: pitches, score: 1, reasons: [] }]);
  return hold;
}
const held = () => [...document.querySelectorAll('[data-sachlage-fold]')].map(({ id }) => id);

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('what comes right behind a pitch while a page streams', () => {
  it.each([
    ['is held back: the next sentence may tell', 'rrPr', ['b3'], true],
    ['is held back, two of them', 'rPrr', ['b2', 'b3'], true],
    ['is let go where more has come: a pitch tells sooner', 'Prrr', [], false],
    ['is waited for', 'rrP', [], true],
    ['is nothing where there is no pitch', 'rrr', [], false],
  ])('%s (%s)', (_, page, expected, isOpen) => {
    const hold = holdAfter(page);
    expect(held()).toEqual(expected);
    expect(hold.isOpen()).toBe(isOpen);
  });

  it('is shown after a moment, whatever comes or does not come', () => {
    const hold = holdAfter('Pr');
    vi.advanceTimersByTime(150);
    expect(held()).toEqual([]);
    expect(hold.isOpen()).toBe(false);
  });
});
