// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { articleOf } from '../../test/unit/article-of';
import type { Block } from '../model/article';
import { textOfNodes } from '../article/text-of-nodes';
import type { PageTerm } from '../messages/terms';
import { createCards, type CardsEnvironment, type CardsPage } from './cards';
import { luminanceOf } from './cards-paper';
import { placeTerms } from './underline-places';

/** What jsdom lacks: each character is ten pixels wide, each block thirty high. */
function completeJsdom(): void {
  const boxOf = (range: Range) => {
    const block = range.startContainer.parentElement!.closest('p, h2, pre');
    const top = 30 * [...document.querySelectorAll('p, h2, pre')].indexOf(block!);
    const left = range.startOffset * 10;
    return { left, right: range.endOffset * 10, top, bottom: top + 20, width: 0, height: 20 } as DOMRect;
  };
  Range.prototype.getClientRects = function () {
    return (this.collapsed ? [] : [boxOf(this)]) as unknown as DOMRectList;
  };
  Range.prototype.getBoundingClientRect = function () {
    return boxOf(this);
  };
  Element.prototype.scrollIntoView = () => {};
  const attach = Reflect.get(Element.prototype, 'attachShadow');
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init);
    roots.set(this, root);
    return root;
  };
  Object.assign(window, {
    CSS: { highlights: new Map<string, Set<Range>>(), supports: () => false },
    Highlight: class extends Set<Range> {
      constructor(...ranges: Range[]) {
        super(ranges);
      }
    },
    requestIdleCallback: (act: () => void) => window.setTimeout(act, 0),
    requestAnimationFrame: (act: () => void) => window.setTimeout(act, 0),
    CSSStyleSheet: class {
      replaceSync() {}
    },
  });
}
const roots = new WeakMap<Element, ShadowRoot>();
completeJsdom();

const HTML = `
<h2>Die EZB am Donnerstag</h2>
<p>Der <a href="/siemens">Siemens</a>-Konzern baut, die EZB zahlt.</p>
<p>Auch <b>Siemens</b> und die Weltbank planen.</p>
<pre>Weltbank</pre>`;

/** The reader's notes, by name. */
const notes: Record<string, string> = { Weltbank: 'Nicht <b>IWF</b>' };
const SKETCH = articleOf('de', ['']);

/** The page's blocks as a reading finds them, and the places of a name in them. */
function pageOf(html: string, known: readonly string[] = []) {
  document.body.innerHTML = html;
  const elements = [...document.querySelectorAll('h2, p, pre')];
  const blocks = elements.map((element, i): Block => {
    const { text } = textOfNodes([element]);
    const links = [...element.querySelectorAll('a')].map((link) => {
      const start = text.indexOf(link.textContent);
      return { text: link.textContent, href: link.href, sameSite: true, start, end: start + link.textContent.length };
    });
    const kind = element.localName === 'h2' ? 'heading' : element.localName === 'pre' ? 'code' : 'paragraph';
    return { ...SKETCH.blocks[0]!, id: `b${i}`, kind, text, links };
  });
  const term = (name: string): PageTerm => ({
    name,
    kind: 'organisation',
    line: `Was ${name} ist`,
    from: 'shipped',
    places: blocks.flatMap(({ id, text }) => {
      const start = text.indexOf(name);
      return start < 0 ? [] : [{ block: id, start, end: start + name.length }];
    }),
  });
  const page: CardsPage = {
    article: { ...SKETCH, blocks },
    verdicts: [],
    blocks: new Map(blocks.map((block) => [block.id, block])),
    nodesOf: (id) => [elements[Number(id.slice(1))]!],
    known,
    noteOn: (name) => notes[name] ?? '',
    appearance: { theme: 'system', textSize: 'normal', density: 'normal' },
  };
  return { page, term };
}

const ranges = () => [...((CSS.highlights.get('sachlage-term') ?? []) as unknown as Set<Range>)];
const underlined = () => ranges().map(String);
const cardHost = () => document.querySelector('[data-sachlage="card"]');
const card = () => {
  const host = cardHost();
  return host ? roots.get(host)! : null;
};
const shown = () => card()?.querySelector('b')?.textContent ?? null;
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

let controller: AbortController;
/** @param answer what the background answers */
function start(answer: () => unknown, more: Partial<CardsEnvironment> = {}) {
  controller = new AbortController();
  const ask = vi.fn<CardsEnvironment['ask']>(async () => answer());
  const know = vi.fn<NonNullable<CardsEnvironment['know']>>(async () => true);
  const cards = createCards(
    window,
    // jsdom's events are all made by scripts.
    { words: (key) => key, ask, know, adopt: () => {}, write: (act) => act(), isReal: () => true, ...more },
    controller.signal,
  );
  return { cards, ask, know };
}
/** Moves the mouse to the first letter of a name as it is underlined, or beside all of them. */
function point(name: string | null): void {
  const range = ranges().find((each) => String(each) === name);
  const box = range?.getClientRects()[0];
  const on = range?.startContainer.parentElement ?? document.body;
  const at = { clientX: box ? box.left + 5 : 900, clientY: box ? box.top + 5 : 900 };
  on.dispatchEvent(new MouseEvent('pointermove', { bubbles: true, composed: true, ...at }));
}

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
afterEach(() => {
  controller?.abort();
  vi.useRealTimers();
});

describe('a name is underlined', () => {
  it('at its first place in running text: no link, heading or code', () => {
    const { page, term } = pageOf(HTML);
    const placed = placeTerms(document, ['Weltbank', 'Siemens', 'EZB'].map(term), page.blocks, page.nodesOf);
    expect(placed.map(({ range }) => [String(range), range.startContainer.parentElement?.localName])).toEqual([
      ['EZB', 'p'],
      ['Siemens', 'b'],
      ['Weltbank', 'p'],
    ]);
  });

  it.each([
    ['a button', '<button><p>Die EZB zahlt.</p></button>'],
    ['what acts as a link', '<div role="link"><p>Die EZB zahlt.</p></div>'],
    ['a text to be written', '<div contenteditable><p>Die EZB zahlt.</p></div>'],
    ['a folded block', '<div data-sachlage-fold="away"><p>Die EZB zahlt.</p></div>'],
  ])('never in %s', (_, html) => {
    const { page, term } = pageOf(html);
    expect(placeTerms(document, [term('EZB')], page.blocks, page.nodesOf)).toEqual([]);
  });

  it('unless the reader knows it', async () => {
    const { page, term } = pageOf(HTML, ['ezb']);
    const { cards } = start(() => [term('EZB'), term('Weltbank')]);
    cards.use(() => page);
    await pass(10);
    const lines = roots.get(document.querySelector('[data-sachlage="underline"]')!)!;
    expect(lines.querySelectorAll('i')).toHaveLength(1);
    cards.next();
    expect(shown()).toBe('Weltbank');
  });
});

describe('the background is asked', () => {
  it('once for a text, whatever else changes', async () => {
    const { page, term } = pageOf(HTML);
    const { cards, ask } = start(() => [term('EZB')]);
    for (let i = 0; i < 5; i++) {
      cards.use(() => page);
      await pass(10_000);
    }
    expect(ask).toHaveBeenCalledTimes(1);
    expect(ask.mock.calls[0]![0].article.blocks).toHaveLength(4);
  });

  it('at most every few seconds by a page that never rests', async () => {
    const { term } = pageOf(HTML);
    const { cards, ask } = start(() => [term('EZB')]);
    for (let i = 0; i < 40; i++) {
      cards.use(() => pageOf(`<p>Die EZB zahlt ${i} Euro.</p>`).page);
      await pass(500);
    }
    expect(ask.mock.calls.length).toBeLessThanOrEqual(5);
  });

  it('when the tab is looked at, not before', async () => {
    const state = vi.spyOn(Document.prototype, 'visibilityState', 'get').mockReturnValue('hidden');
    const { page, term } = pageOf(HTML);
    const { cards, ask } = start(() => [term('EZB')]);
    cards.use(() => page);
    await pass(5_000);
    expect(ask).not.toHaveBeenCalled();
    state.mockReturnValue('visible');
    document.dispatchEvent(new Event('visibilitychange'));
    await pass(10);
    expect(underlined()).toEqual(['EZB']);
    state.mockRestore();
  });

  it.each([
    ['refuses', () => null],
    ['answers what is no answer', () => [{ name: '<img>' }]],
    ['is gone', () => Promise.reject(new Error('Could not establish connection.'))],
  ])('and nothing comes of it where it %s', async (_, answer) => {
    const { cards } = start(answer);
    cards.use(() => pageOf(HTML).page);
    await pass(10);
    expect(underlined()).toEqual([]);
  });
});

describe('a card', () => {
  const open = async (more: Partial<CardsEnvironment> = {}) => {
    const { page, term } = pageOf(HTML);
    const started = start(() => ['EZB', 'Siemens', 'Weltbank'].map(term), more);
    started.cards.use(() => page);
    await pass(10);
    return { ...started, page };
  };

  it('comes when the mouse has rested on a name, and goes a moment after it left', async () => {
    await open();
    point('EZB');
    await pass(290);
    expect(shown()).toBeNull();
    await pass(20);
    expect(shown()).toBe('EZB');
    point(null);
    await pass(250);
    expect(shown()).toBe('EZB');
    await pass(100);
    expect(shown()).toBeNull();
  });

  it('does not come for a mouse that passes, or that marks text', async () => {
    await open();
    point('EZB');
    await pass(200);
    point(null);
    await pass(1_000);
    expect(shown()).toBeNull();
  });

  it('stays while the mouse is on it', async () => {
    await open();
    point('EZB');
    await pass(310);
    point(null);
    await pass(100);
    cardHost()!.dispatchEvent(new MouseEvent('pointermove', { bubbles: true, composed: true }));
    await pass(2_000);
    expect(shown()).toBe('EZB');
  });

  it('stays the one it is when the page is read again', async () => {
    const { cards, page } = await open();
    point('EZB');
    await pass(310);
    const host = cardHost();
    cards.use(() => page);
    await pass(10);
    point('EZB');
    await pass(1_000);
    expect(cardHost()).toBe(host);
  });

  it('that a key opened is not taken away by a mouse that passes', async () => {
    const { cards } = await open();
    cards.next();
    point('Weltbank');
    await pass(1_000);
    expect(shown()).toBe('EZB');
  });

  it('comes at once by a tap and goes by a tap beside it', async () => {
    await open();
    const tap = (range: Range | null) => {
      const box = range?.getClientRects()[0];
      (range?.startContainer.parentElement ?? document.body).dispatchEvent(
        new MouseEvent('click', {
          bubbles: true,
          composed: true,
          clientX: (box?.left ?? 800) + 1,
          clientY: (box?.top ?? 800) + 1,
        }),
      );
    };
    tap(ranges()[0]!);
    expect(shown()).toBe('EZB');
    tap(null);
    expect(shown()).toBeNull();
  });

  it('goes by Escape, which the page does not hear', async () => {
    const { cards } = await open();
    const heard = vi.fn<() => void>();
    document.addEventListener('keydown', heard);
    cards.next();
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(shown()).toBeNull();
    expect(heard).not.toHaveBeenCalled();
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(heard, 'without a card the key is the page’s').toHaveBeenCalledTimes(1);
    document.removeEventListener('keydown', heard);
  });

  it('goes from name to name by key, round and round, and says what it explains', async () => {
    const { cards } = await open();
    const seen = Array.from({ length: 4 }, () => (cards.next(), shown()));
    expect(seen).toEqual(['EZB', 'Siemens', 'Weltbank', 'EZB']);
    const dialog = card()!.querySelector('[role="dialog"]')!;
    expect(dialog.getAttribute('aria-describedby')).toBe('line note');
    expect(card()!.querySelector('#line')?.textContent).toBe('Was EZB ist');
    expect(card()!.activeElement).toBe(dialog);
    expect(document.querySelectorAll('[data-sachlage="card"]')).toHaveLength(1);
  });

  it('takes a name that the reader knows, and gives it back', async () => {
    const { cards, know } = await open();
    cards.next();
    card()!.querySelector('button')!.click();
    await pass(0);
    expect(know).toHaveBeenLastCalledWith('EZB', true);
    expect(card()!.querySelector('[role="status"]')?.textContent).toBe('known_now');
    card()!.querySelector('button')!.click();
    await pass(0);
    expect(know).toHaveBeenLastCalledWith('EZB', false);
  });

  it('goes on from a name that the reader knows by now', async () => {
    const { cards, page } = await open();
    cards.next();
    cards.next();
    expect(shown()).toBe('Siemens');
    cards.use(() => ({ ...page, known: ['siemens'] }));
    await pass(10);
    expect(shown(), 'its card stays, so that it can be undone').toBe('Siemens');
    cards.next();
    expect(shown()).toBe('Weltbank');
  });

  it.each(['pointermove', 'click'])('does not come by a %s that the page makes itself', async (type) => {
    await open({ isReal: ({ isTrusted }) => isTrusted });
    const range = ranges()[0]!;
    const { left, top } = range.getClientRects()[0]!;
    const at = { clientX: left + 1, clientY: top + 1 };
    range.startContainer.parentElement!.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, ...at }));
    await pass(400);
    expect(cardHost()).toBeNull();
  });

  it('does not tell the page by highlights which names the reader knows', async () => {
    const { cards, page } = await open();
    expect(underlined()).toContain('EZB');
    cards.use(() => ({ ...page, known: ['siemens'] }));
    await pass(10);
    expect(underlined()).toEqual([]);
    expect(document.querySelector('[data-sachlage="underline"]')).not.toBeNull();
    cards.use(() => page);
    await pass(10);
    expect(underlined()).toContain('Siemens');
    expect(document.querySelector('[data-sachlage="underline"]')).toBeNull();
  });

  it('offers nothing to store in a private window', async () => {
    await open({ know: null });
    point('EZB');
    await pass(310);
    expect(card()!.querySelectorAll('button')).toHaveLength(0);
  });

  it('makes no mark-up of what it says', async () => {
    const { page, term } = pageOf('<p>Die EZB zahlt.</p>');
    const { cards } = start(() => [{ ...term('EZB'), line: '<img src=x onerror=alert(1)>' }]);
    cards.use(() => page);
    await pass(10);
    cards.next();
    expect(card()!.querySelector('img')).toBeNull();
    expect(card()!.querySelector('#line')?.textContent).toBe('<img src=x onerror=alert(1)>');
  });

  it.each([
    ['cards are switched off', (cards: ReturnType<typeof createCards>) => cards.use(() => null)],
    ['the session ends', () => controller.abort()],
  ])('and all lines go when %s; the page is as it was', async (_, end) => {
    const { cards } = await open();
    cards.next();
    end(cards);
    expect(shown()).toBeNull();
    expect(underlined()).toEqual([]);
    expect(document.body.innerHTML).toBe(HTML);
    expect(document.documentElement.lastElementChild).toBe(document.body);
    expect(cards.next()).toBe(false);
  });
});

it.each([
  ['rgb(255, 255, 255)', 1],
  ['rgba(0, 0, 0, 0.5)', 0],
  ['color(srgb 1 0 0)', 0.2126],
  ['oklch(0.7 0.1 30)', null],
])('the luminance of %s is %s', (color, luminance) => {
  expect(luminanceOf(color)).toBe(luminance);
});

describe('a card follows the reader', () => {
  const open = async (name: string, change: Partial<CardsPage> = {}) => {
    const { page, term } = pageOf(HTML);
    const words: CardsEnvironment['words'] = (key, ...values) => [key, ...values].join(' ');
    const { cards } = start(() => [term('EZB'), term('Weltbank')], { words });
    cards.use(() => ({ ...page, ...change }));
    await pass(10);
    point(name);
    await pass(400);
    return card()!.querySelector('.card')!;
  };

  it('with their own note, as text', async () => {
    const shown = await open('Weltbank');
    expect(shown.querySelector('.note')?.textContent).toBe('note_shown Nicht <b>IWF</b>');
    expect(shown.querySelector('.note b')).toBeNull();
    expect((await open('EZB')).querySelector('.note')?.textContent).toBe('');
  });

  it('in theme, text size and spacing', async () => {
    const dark = await open('EZB', { appearance: { theme: 'dark', textSize: 'large', density: 'compact' } });
    expect(dark.className).toBe('card dark large compact');
    expect((await open('EZB')).className).toBe('card normal normal');
  });

  it('into forced colours, whenever they come', async () => {
    const listeners: (() => void)[] = [];
    const query = { matches: false, addEventListener: (_: string, act: () => void) => listeners.push(act) };
    vi.stubGlobal('matchMedia', () => query);
    await open('EZB');
    expect(document.querySelector('[data-sachlage="underline"]')).toBeNull();
    query.matches = true;
    listeners.forEach((act) => act());
    expect(document.querySelector('[data-sachlage="underline"]')).not.toBeNull();
    expect(ranges()).toEqual([]);
    vi.unstubAllGlobals();
  });
});
