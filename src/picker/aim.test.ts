// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createAim, nameOf } from './aim';

beforeEach(() => {
  // jsdom lays nothing out: all but .empty has a box.
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const size = this.className === 'empty' ? 0 : 10;
    return { width: size, height: size, top: 0, bottom: size } as DOMRect;
  });
  document.body.innerHTML = `<main id="m"><div class="box"><p>Ein <b>Wort</b></p><i class="empty"></i><p id="next">x</p></div>
    <div data-sachlage="line">Zeile</div><form><input name="parentNode"></form></main>`;
});

describe('the mark on a page', () => {
  const at = (selector: string) => {
    const aim = createAim(window);
    aim.at(document.querySelector(selector));
    return aim;
  };

  it('takes the block, not the word under the pointer; the word is one step narrower', () => {
    const aim = at('b');
    expect(nameOf(aim.element!)).toBe('p');
    aim.narrower();
    expect(nameOf(aim.element!)).toBe('b');
  });

  it('grows to the child of the body and no further, and goes back the way it came', () => {
    const aim = at('b');
    for (let i = 0; i < 5; i++) aim.wider();
    expect(nameOf(aim.element!)).toBe('main#m');
    aim.narrower();
    expect(nameOf(aim.element!)).toBe('div.box');
    aim.narrower();
    expect(nameOf(aim.element!)).toBe('p');
  });

  it('goes to the neighbours that have a box; nothing of ours is one', () => {
    const aim = at('b');
    aim.beside(1);
    expect(nameOf(aim.element!)).toBe('p#next');
    aim.beside(1);
    expect(nameOf(aim.element!)).toBe('p#next');
    aim.wider();
    aim.beside(1);
    expect(nameOf(aim.element!)).toBe('form');
  });

  it('is none on the page itself, and not lost by names that a page gives to fields', () => {
    expect(at('body').element).toBeNull();
    expect(at('html').element).toBeNull();
    const aim = at('form');
    aim.wider();
    expect(nameOf(aim.element!)).toBe('main#m');
    expect(nameOf(at('[data-sachlage]').element!)).toBe('main#m');
  });
});
