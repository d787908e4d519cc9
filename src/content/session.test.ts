// @vitest-environment jsdom
import { setMaxListeners } from 'node:events';
import type { Browser } from 'webextension-polyfill';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fromStored, toStored } from '../settings/stored';
import type { PageContents } from '../messages/schemas';
import { exceptWordings } from '../settings/exceptions';
import { chooseCategory, chooseLook, DEFAULTS, switchSite, type Settings } from '../settings/settings';
import * as walk from '../walk/read';
import { wordingsOf } from '../walk/to-fold';
import { pagePort } from './page-port';
import { startSession } from './session';

vi.mock('../walk/read', async (original) => {
  const real = await original<typeof walk>();
  return { ...real, read: vi.fn<typeof walk.read>(real.read) };
});
const { read } = walk;

const REPORT = [
  'Der Landkreis Ahrensee lässt beide Brücken über den Kanal von derselben Firma bauen. Der Kreistag stimmte am Donnerstag mit 31 zu 12 Stimmen dafür, die Aufträge an das Unternehmen Lorenzen Tiefbau zu geben.',
  'Zusammen kosten die Brücken 14,6 Millionen Euro. Das sind zwei Millionen weniger, als der Kreis im Jahr 2023 geschätzt hatte. Gebaut wird von August an.',
  'Die Opposition hatte verlangt, die Aufträge zu trennen. „Wer alles aus einer Hand nimmt, hat im Streitfall keine zweite“, sagte die Abgeordnete Svea Mommsen.',
  'Der Landrat verteidigte die Vergabe. Lorenzen habe in den vergangenen zehn Jahren vier Brücken gebaut, alle seien rechtzeitig fertig geworden.',
];
const QUESTION = 'Lorenzen-Aktie: Jetzt kaufen oder verkaufen?';
const PITCH =
  'Dringender Handlungsbedarf für Lorenzen-Aktionäre: Unsere neue Gratis-Analyse verrät, ob sich der Einstieg jetzt lohnt oder ob Anleger lieber verkaufen sollten.';

/** A page with the report, and what stands in its middle. */
const around = (middle: string) => `<main><article><h1>Zwei Brücken, ein Bauherr</h1>
  <p>${REPORT[0]}</p><p>${REPORT[1]}</p>${middle}<p>${REPORT[2]}</p><p>${REPORT[3]}</p></article></main>`;
const BOXED = around(`<h2 id="q">${QUESTION}</h2><p id="pitch">${PITCH}</p>`);

interface FakeBrowser {
  readonly browser: Browser;
  /** What the page told. */
  readonly sent: { summary: { status: string; reading: string; folded: Record<string, number> } }[];
  /** Asks the page as panel and popup do. */
  readonly ask: (message: object) => Promise<unknown>;
  /** Changes the settings; the page hears of it unless it sleeps. */
  readonly store: (settings: Settings, isAwake?: boolean) => void;
  /** The settings as they are stored. */
  readonly stored: () => Settings;
  /** The extension is updated or removed: this script is left behind. */
  readonly leave: () => void;
}

function fakeBrowser(settings: Settings = DEFAULTS): FakeBrowser {
  let stored: unknown = toStored(settings);
  const sent: FakeBrowser['sent'] = [];
  const asked = new Set<(message: unknown) => Promise<unknown> | undefined>();
  const changed = new Set<(changes: object) => void>();
  const events = <T>(set: Set<T>) => ({
    addListener: (listener: T) => void set.add(listener),
    removeListener: (listener: T) => void set.delete(listener),
  });
  const runtime: { id?: string; [rest: string]: unknown } = {
    id: 'sachlage',
    onMessage: events(asked),
    sendMessage: async (message: never) => void sent.push(message),
  };
  const browser = {
    runtime,
    i18n: { getMessage: (key: string) => key },
    storage: {
      local: {
        get: async () => ({ settings: stored }),
        set: async (items: { settings: unknown }) => {
          stored = items.settings;
          for (const listener of changed) listener({ settings: { newValue: stored } });
        },
        onChanged: events(changed),
      },
    },
    dom: { openOrClosedShadowRoot: (element: Element) => attached.get(element) ?? null },
  } as unknown as Browser;
  return {
    browser,
    sent,
    ask: async (message) => [...asked].map((listener) => listener(message))[0],
    store(next, isAwake = true) {
      stored = toStored(next);
      if (isAwake) for (const listener of changed) listener({ settings: { newValue: stored } });
    },
    stored: () => fromStored(stored),
    leave: () => delete runtime.id,
  };
}

/** Every root that was attached, as the browser itself knows them. */
const attached = new WeakMap<Element, ShadowRoot>();
const sheets = new WeakMap<object, readonly CSSStyleSheet[]>();

/** What jsdom lacks. */
function completeJsdom(): void {
  const attach = Reflect.get(Element.prototype, 'attachShadow');
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init);
    attached.set(this, root);
    return root;
  };
  Element.prototype.checkVisibility = function () {
    return this.closest('.unseen, [data-sachlage-fold="away"]') === null;
  };
  for (const proto of [Document.prototype, ShadowRoot.prototype])
    Object.defineProperty(proto, 'adoptedStyleSheets', {
      configurable: true,
      get(this: object) {
        return sheets.get(this) ?? [];
      },
      set(this: object, list: readonly CSSStyleSheet[]) {
        sheets.set(this, list);
      },
    });
  Object.assign(window, {
    CSS: {},
    // Sizes are all zero in jsdom, and stay so.
    ResizeObserver: class {
      observe() {}
      disconnect() {}
    },
    requestIdleCallback: (act: () => void) => window.setTimeout(act, 0),
  });
}
completeJsdom();

const folds = (state: string) => document.querySelectorAll(`[data-sachlage-fold="${state}"]`).length;
/** Lets what was begun come to its end. */
const turn = () => vi.advanceTimersByTimeAsync(0);
const settle = () => vi.advanceTimersByTimeAsync(3_000);

let controllers: AbortController[] = [];
async function start(html: string, fake: FakeBrowser = fakeBrowser()): Promise<FakeBrowser> {
  document.body.innerHTML = html;
  await add(fake);
  return fake;
}
async function add(fake: FakeBrowser): Promise<AbortController> {
  const controller = new AbortController();
  // All of a session hangs on one signal.
  setMaxListeners(50, controller.signal);
  controllers.push(controller);
  startSession(window, fake.browser, controller);
  await turn();
  return controller;
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  document.documentElement.lang = 'de';
  document.head.innerHTML = '<meta property="og:type" content="article">';
  window.history.replaceState(null, '', '/news/bruecken');
});
afterEach(() => {
  for (const controller of controllers) controller.abort();
  controllers = [];
  vi.useRealTimers();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

const IN_TEXT = `${REPORT[2]} Dringender Handlungsbedarf: Unsere neue Gratis-Analyse verrät, ob sich der Einstieg jetzt lohnt. Hier kostenlos herunterladen!`;

describe('text between line breaks', () => {
  it.each([
    ['a paragraph that is a pitch', PITCH],
    ['a paragraph that holds one', IN_TEXT],
  ])('%s is folded once, however often the page is read', async (_, text) => {
    await start(around(`<div id="bare">${REPORT[0]}<br><br>${text}<br><br>${REPORT[3]}</div>`));
    await settle();
    const span = document.querySelector('[data-sachlage="part"]')!;
    expect(span.textContent).toContain('Gratis-Analyse');
    vi.mocked(read).mockClear();
    const seen = new MutationObserver(() => {});
    seen.observe(document.querySelector('#bare')!, { childList: true, subtree: true, characterData: true });
    for (const later of REPORT) {
      document.querySelector('article')!.append(Object.assign(document.createElement('p'), { textContent: later }));
      await settle();
    }
    expect(vi.mocked(read).mock.calls.length).toBeGreaterThanOrEqual(REPORT.length);
    expect(seen.takeRecords()).toEqual([]);
    expect(span.isConnected).toBe(true);
  });

  it('is not touched before the page has loaded and is idle', async () => {
    const state = vi.spyOn(Document.prototype, 'readyState', 'get').mockReturnValue('interactive');
    const page = around(`<div id="bare">${REPORT[2]}<br><br>${PITCH}<br><br>${REPORT[3]}</div>`);
    await start(page);
    await settle();
    expect(document.body.innerHTML).toBe(page);
    state.mockReturnValue('complete');
    window.dispatchEvent(new Event('load'));
    await settle();
    expect(folds('line')).toBe(1);
  });
});

describe('a pitch inside a paragraph', () => {
  it('is folded where its sentence still stands', async () => {
    await start(around(`<p id="mixed">${IN_TEXT}</p>`));
    await settle();
    expect(document.querySelector('#mixed [data-sachlage="part"]')?.textContent).toContain('Gratis-Analyse');
  });

  it('is left alone where the page has put another sentence there meanwhile', async () => {
    await start(around(`<p id="mixed">${IN_TEXT.replace('Gratis-Analyse', '<b>Gratis-Analyse</b>')}</p>`));
    // So few letters that the page is not read again for them.
    document.querySelector('#mixed b')!.firstChild!.nodeValue = 'Landrätin';
    await settle();
    expect(document.querySelector('[data-sachlage="part"]')).toBeNull();
  });

  it('leaves the page’s text as it was, two of them in one text', async () => {
    await start(around(`<div id="bare">${IN_TEXT}<br><br>${IN_TEXT.replace('Mommsen', 'Petersen')}</div>`));
    const before = document.querySelector('#bare')!.innerHTML;
    await settle();
    expect(document.querySelectorAll('[data-sachlage="part"]')).toHaveLength(2);
    controllers.forEach((each) => each.abort());
    expect(document.querySelector('#bare')!.innerHTML).toBe(before);
    expect(document.querySelector('#bare')!.childNodes).toHaveLength(4);
  });
});

describe('readings before paint', () => {
  it('have a budget after the page has loaded: a page that brings pitches all day stays quick', async () => {
    await start(BOXED);
    await settle();
    const { read: real } = await vi.importActual<typeof walk>('../walk/read');
    vi.mocked(read).mockClear();
    vi.mocked(read).mockImplementation((...args) => {
      vi.advanceTimersByTime(0);
      clock += 60;
      return real(...args);
    });
    let clock = performance.now();
    vi.spyOn(performance, 'now').mockImplementation(() => clock);
    for (let i = 0; i < 30; i++) {
      document.querySelector('article')!.append(Object.assign(document.createElement('p'), { textContent: PITCH }));
      await Promise.resolve();
    }
    expect(vi.mocked(read).mock.calls.length).toBeLessThan(6);
    vi.mocked(read).mockImplementation(real);
  });

  it('ask the layout once it is there, so that they find what the settled one finds', async () => {
    await start(around(`<h2>${QUESTION}</h2><p>${PITCH}</p><p class="unseen">${PITCH}</p>`));
    await settle();
    const line = document.querySelector('[data-sachlage-fold="line"]');
    document.querySelector('article')!.append(
      Object.assign(document.createElement('p'), {
        textContent: 'Die Gratis-Analyse der Aktie war am Freitag nicht zu haben.',
      }),
    );
    await Promise.resolve();
    expect(vi.mocked(read).mock.lastCall![1].isHidden).toBeDefined();
    expect(document.querySelector('[data-sachlage-fold="line"]')).toBe(line);
  });
});

describe('a category that is greyed on a site', () => {
  const dim = (categories: readonly string[]) =>
    categories.reduce((all, id) => chooseLook(all, 'localhost', id, 'dim'), DEFAULTS);
  const ALL = ['analysis-teaser', 'stock-picks', 'free-report', 'broker-leverage', 'sponsored'];

  it('stays in its place, a part of a paragraph as well; no node of ours comes to the page', async () => {
    const html = around(`<div id="box"><h2>${QUESTION}</h2><p>${PITCH}</p></div><p id="mixed">${IN_TEXT}</p>`);
    const { sent } = await start(html, fakeBrowser(dim(ALL)));
    await settle();
    expect([folds('line'), folds('away'), folds('dim')]).toEqual([0, 0, 1]);
    expect(document.querySelector('#box')?.getAttribute('data-sachlage-fold')).toBe('dim');
    expect(document.querySelector('[data-sachlage]')).toBeNull();
    expect(Object.values(sent.at(-1)!.summary.folded).reduce((sum, each) => sum + each, 0)).toBe(2);
  });

  it('is folded, and greyed again, as the switch says; what she opened stays open', async () => {
    const fake = await start(BOXED);
    await settle();
    fake.store(dim(ALL));
    await settle();
    expect([folds('line'), folds('dim')]).toEqual([0, 2]);
    await fake.ask({ type: 'fold', reading: fake.sent.at(-1)!.summary.reading, verdict: null, folded: false });
    expect([folds('dim'), folds('shown')]).toEqual([0, 2]);
    fake.store(DEFAULTS);
    await settle();
    expect([folds('line'), folds('shown')]).toEqual([0, 1]);
    controllers.forEach((each) => each.abort());
    expect(document.querySelector('[data-sachlage-fold]')).toBeNull();
  });
});

describe('what the reader opened', () => {
  it('is shown from the start where it was opened while the page was not yet idle', async () => {
    const { ask, sent } = await start(around(`<p id="mixed">${IN_TEXT}</p>`));
    await turn();
    const summary = sent.at(-1)!.summary;
    expect(Object.values(summary.folded)).not.toEqual([]);
    await ask({ type: 'fold', reading: summary.reading, verdict: null, folded: false });
    await settle();
    expect([folds('line'), folds('shown')]).toEqual([0, 1]);
  });

  it('stays open when its run grows', async () => {
    const { ask, sent } = await start(BOXED);
    await settle();
    const { reading } = sent.at(-1)!.summary;
    await ask({ type: 'fold', reading, verdict: null, folded: false });
    expect([folds('line'), folds('shown')]).toEqual([0, 1]);
    document
      .querySelector('#pitch')!
      .insertAdjacentHTML(
        'afterend',
        '<p><a href="https://angebote.example/a">Hier die Gratis-Analyse kostenlos lesen</a></p>',
      );
    await settle();
    expect([folds('line'), folds('away')]).toEqual([0, 0]);
    expect(folds('shown')).toBeGreaterThan(0);
  });
});

describe('a page that changes', () => {
  it('is read again where a text is changed in place', async () => {
    await start(around(`<h2>Hintergrund</h2><p id="later">${REPORT[3]}</p>`));
    await settle();
    expect(folds('line')).toBe(0);
    document.querySelector('h2')!.firstChild!.nodeValue = QUESTION;
    document.querySelector('#later')!.firstChild!.nodeValue = PITCH;
    await settle();
    expect(folds('line')).toBe(1);
  });

  it('is read again where a class shows what was hidden: no text changes with it', async () => {
    await start(around(`<div id="late" class="unseen"><h2>${QUESTION}</h2><p>${PITCH}</p></div>`));
    await settle();
    expect(folds('line')).toBe(0);
    document.querySelector('#late')!.className = '';
    await vi.advanceTimersByTimeAsync(10_000);
    expect(folds('line')).toBe(1);
  });

  it('is read whole where it hides all of itself until its scripts have come', async () => {
    document.body.className = 'unseen';
    const { sent } = await start(BOXED);
    await settle();
    document.body.className = '';
    expect(sent.at(-1)!.summary.status).toBe('article');
    expect(folds('line')).toBe(1);
  });

  it('is read again where the text comes into an open shadow root', async () => {
    document.body.innerHTML = around('');
    const story = document.querySelector('article')!;
    const root = document.createElement('x-story').attachShadow({ mode: 'open' });
    root.innerHTML = story.innerHTML;
    story.replaceChildren(root.host);
    await add(fakeBrowser());
    await settle();
    root.querySelector('p')!.insertAdjacentHTML('afterend', `<h2>${QUESTION}</h2><p>${PITCH}</p>`);
    await settle();
    expect(root.querySelectorAll('[data-sachlage-fold="line"]')).toHaveLength(1);
  });

  it('gets back reporting that it puts into a folded element', async () => {
    await start(BOXED);
    await settle();
    const pitch = document.querySelector('#pitch')!;
    pitch.firstChild!.nodeValue = REPORT[3]!;
    document.querySelector('#q')!.firstChild!.nodeValue = 'Der Hintergrund der Entscheidung im Kreistag';
    await settle();
    expect([folds('line'), folds('away')]).toEqual([0, 0]);
  });

  it('loses our mark where it copied it with an element', async () => {
    await start(BOXED);
    await settle();
    const copy = document.querySelector('[data-sachlage-fold]')!.cloneNode(false) as Element;
    copy.textContent = 'Am Sonnabend wird gebaut, teilte die Firma Lorenzen Tiefbau mit.';
    copy.id = 'copy';
    document.querySelector('article')!.append(copy);
    await settle();
    expect(copy.hasAttribute('data-sachlage-fold')).toBe(false);
  });
});

describe('a new address without a load', () => {
  /** The Navigation API where there is one; else the page's next change tells. */
  const change = (kind: 'push' | 'replace', url: string) => {
    window.history[`${kind}State`](null, '', url);
    window.navigation?.dispatchEvent(Object.assign(new Event('currententrychange'), { navigationType: kind }));
    document.querySelector('h1')!.append(document.createElement('span'));
  };
  afterEach(() => Reflect.deleteProperty(window, 'navigation'));

  describe.each([true, false])('with the Navigation API: %s', (has) => {
    beforeEach(() => has && Object.assign(window, { navigation: new EventTarget() }));

    it('gives all back, since the text will be another', async () => {
      await start(BOXED);
      await settle();
      change('push', '/news/pegel');
      await Promise.resolve();
      expect(folds('line')).toBe(0);
    });

    it('gives nothing back where the page only renamed itself, and names a new reading', async () => {
      const { sent } = await start(BOXED);
      await settle();
      const { reading } = sent.at(-1)!.summary;
      change('replace', '/news/bruecken?seite=1');
      for (let ms = 0; ms < 600; ms += 50) {
        await vi.advanceTimersByTimeAsync(50);
        expect(folds('line')).toBe(1);
      }
      expect(sent.at(-1)!.summary.reading).not.toBe(reading);
    });
  });
});

describe('what is told', () => {
  const grow = async () => {
    document.querySelector('article')!.append(Object.assign(document.createElement('p'), { textContent: REPORT[0] }));
    await settle();
  };

  it('is told once where the site is switched off', async () => {
    const { sent } = await start(BOXED, fakeBrowser(switchSite(DEFAULTS, window.location.hostname, false)));
    await settle();
    for (let i = 0; i < 5; i++) await grow();
    expect(sent.map(({ summary }) => summary.status)).toEqual(['off']);
  });

  it('waits until a page that was made ready beforehand is seen', async () => {
    Object.defineProperty(document, 'prerendering', { configurable: true, value: true });
    const { sent } = await start(BOXED);
    await settle();
    expect(sent).toEqual([]);
    Object.defineProperty(document, 'prerendering', { configurable: true, value: false });
    document.dispatchEvent(new Event('prerenderingchange'));
    await turn();
    expect(sent).toHaveLength(1);
  });

  it('is told again out of the back-forward cache, under the settings of now', async () => {
    const { sent, store } = await start(BOXED);
    await settle();
    const wake = () => window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    const before = sent.length;
    wake();
    await turn();
    expect(sent).toHaveLength(before + 1);
    store(switchSite(DEFAULTS, window.location.hostname, false), false);
    wake();
    await turn();
    expect(folds('line')).toBe(0);
    expect(sent.at(-1)!.summary.status).toBe('off');
  });
});

describe('the reader’s say', () => {
  const here = window.location.hostname;
  const teaser = { id: 'analysis-teaser', onByDefault: true };
  /** What the panel stores when she says of the first block that it is no pitch. */
  const notPitch = async ({ ask }: FakeBrowser): Promise<Settings> => {
    const { article, verdicts } = (await ask({ type: 'read' })) as PageContents;
    return exceptWordings(DEFAULTS, here, wordingsOf(article!, verdicts[0]!), true);
  };

  it('that it is no pitch holds at once, on the next visit, and not elsewhere', async () => {
    const fake = await start(BOXED);
    await settle();
    const settings = await notPitch(fake);
    fake.store(settings);
    await settle();
    expect([folds('line'), folds('away')]).toEqual([0, 0]);
    expect(fake.sent.at(-1)!.summary.status).toBe('article');
    controllers.forEach((each) => each.abort());
    await start(BOXED, fakeBrowser(settings));
    await settle();
    expect(folds('line')).toBe(0);
    controllers.forEach((each) => each.abort());
    await start(BOXED, fakeBrowser({ ...settings, exceptions: { 'other.example': settings.exceptions[here]! } }));
    await settle();
    expect(folds('line')).toBe(1);
  });

  it('can be said in the page, where a block was shown; not in private windows', async () => {
    const fake = await start(BOXED);
    await settle();
    const press = async (label: string) => {
      const root = attached.get(document.querySelector('[data-sachlage-fold="line"], [data-sachlage-fold="shown"]')!)!;
      const button = [...root.querySelectorAll('button')].find(({ textContent }) => textContent === label);
      button?.click();
      await settle();
      return button !== undefined;
    };
    await press('fold_show');
    expect(await press('not_pitch')).toBe(true);
    expect(folds('line') + folds('shown')).toBe(0);
    // Of each of its two texts the wording, and what it has in common with the same pitch for another company.
    expect(fake.stored().exceptions[here]).toHaveLength(4);
    fake.store(DEFAULTS);
    await settle();
    expect(folds('line')).toBe(1);
    controllers.forEach((each) => each.abort());
    const hidden = fakeBrowser();
    Object.assign(hidden.browser, { extension: { inIncognitoContext: true } });
    await start(BOXED, hidden);
    await settle();
    expect(await press('not_pitch')).toBe(false);
  });

  it('how strict a kind is decides what is asked for, and what is folded', async () => {
    const fake = await start(BOXED, fakeBrowser(chooseCategory(DEFAULTS, null, teaser, 'strict')));
    await settle();
    expect([...vi.mocked(read).mock.lastCall![1].strict!]).toEqual(['analysis-teaser']);
    fake.store(chooseCategory(DEFAULTS, here, teaser, 'off'));
    await settle();
    expect(folds('line')).toBe(0);
  });

  it('leaves pages alone in a language that the reader does not have read', async () => {
    const fake = await start(BOXED, fakeBrowser({ ...DEFAULTS, unreadLangs: ['de'] }));
    await settle();
    expect(folds('line')).toBe(0);
    expect(fake.sent.at(-1)?.summary).toMatchObject({ status: 'no-article', why: 'unread-language' });
    fake.store(DEFAULTS);
    await settle();
    expect(folds('line')).toBe(1);
  });

  it('by own rules goes before ours: an element has room for one line', async () => {
    const fake = await start(BOXED);
    await settle();
    const line = () => document.querySelector('[data-sachlage-fold="line"]')!;
    const host = line();
    expect(attached.get(host)!.textContent).toContain('category_');
    for (const [rule, lines] of [
      ['##article h2, #pitch', 1],
      ['###q', 2],
      ['###pitch', 2],
    ] as const) {
      fake.store({ ...DEFAULTS, ownRules: rule });
      await settle();
      // Nothing of the pitch comes back, whichever part of it a rule hits.
      expect(document.querySelectorAll('#q[data-sachlage-fold], #pitch[data-sachlage-fold]')).toHaveLength(2);
      expect([rule, folds('line')]).toEqual([rule, lines]);
      expect(fake.sent.at(-1)!.summary.folded['own-rule']).toBe(1);
    }
    fake.store(DEFAULTS);
    await settle();
    expect(folds('line')).toBe(1);
    expect(line()).toBe(host);
    expect(attached.get(host)!.querySelectorAll('.fold')).toHaveLength(1);
    expect(attached.get(host)!.textContent).not.toContain('own_rule');
  });

  it('by own rules holds where there is no article, is shown and hidden with all, and ends with the session', async () => {
    const page = '<div id="ad">Some words of an offer that stands here.</div>';
    const { ask, sent } = await start(page, fakeBrowser({ ...DEFAULTS, ownRules: '###ad' }));
    await settle();
    expect(sent.at(-1)!.summary).toMatchObject({ status: 'no-article', folded: { 'own-rule': 1 } });
    await ask({ type: 'fold', reading: 'x', verdict: null, folded: false });
    expect(folds('shown')).toBe(1);
    controllers.forEach((each) => each.abort());
    expect(document.body.innerHTML).toBe(page);
  });

  it('by a rule that she is about to add is seen at once, beside those stored, and gone with it', async () => {
    const fake = await start(BOXED, fakeBrowser({ ...DEFAULTS, ownRules: '##h1' }));
    await settle();
    const folded = () => [...document.querySelectorAll('[data-sachlage-fold]')].map(({ nodeName }) => nodeName);
    const before = folded();
    pagePort()!.preview('localhost##article > p:first-of-type');
    expect(folded()).toEqual(['H1', 'P', ...before.slice(1)]);
    pagePort()!.preview(null);
    expect(folded()).toEqual(before);
    expect(fake.stored().ownRules).toBe('##h1');
    // What reports is told apart from what pitches.
    expect(
      pagePort()!
        .reported()
        .map((node) => node.textContent),
    ).toEqual(expect.arrayContaining(REPORT));
    expect(
      pagePort()!
        .reported()
        .map((node) => node.textContent),
    ).not.toContain(PITCH);
    controllers.forEach((each) => each.abort());
    expect(pagePort()).toBeNull();
  });

  it('by own rules is not asked for where the site is switched off', async () => {
    const off = switchSite({ ...DEFAULTS, ownRules: '##h2' }, here, false);
    await start(BOXED, fakeBrowser(off));
    await settle();
    expect(folds('line')).toBe(0);
  });
});

describe('a page with names that hide the DOM’s own', () => {
  /** As an input of a form and an image of the document do in browsers; jsdom has no such names. */
  const hide = (node: object, names: readonly string[]) => {
    const input = document.createElement('input');
    for (const name of names) Object.defineProperty(node, name, { configurable: true, value: input });
    return () => names.forEach((name) => Reflect.deleteProperty(node, name));
  };

  it('is folded like any other', async () => {
    await start('');
    controllers.forEach((each) => each.abort());
    document.body.innerHTML = around(`<form id="box"><h2>${QUESTION}</h2><p>${PITCH}</p></form>`);
    const box = document.querySelector('#box')!;
    hide(box, ['setAttribute', 'removeAttribute', 'before', 'parentElement', 'parentNode', 'contains', 'tagName']);
    hide(box, [
      'querySelectorAll',
      'matches',
      'isConnected',
      'getRootNode',
      'ownerDocument',
      'textContent',
      'nodeType',
    ]);
    const show = hide(document, ['readyState', 'querySelectorAll', 'addEventListener', 'documentElement', 'body']);
    const controller = await add(fakeBrowser());
    await settle();
    const folded = box.outerHTML;
    controller.abort();
    show();
    expect(folded).toContain('data-sachlage-fold="away"');
    expect(box.outerHTML).not.toContain('data-sachlage');
  });
});

describe('after an update of the extension', () => {
  it('the new session takes the page over, roots and all', async () => {
    const old = await start(BOXED);
    await settle();
    const host = document.querySelector('[data-sachlage-fold="line"]')!;
    old.leave();
    // The new one lives in a world of its own.
    delete (globalThis as Record<symbol, unknown>)[Symbol.for('sachlage.roots')];
    const controller = await add(fakeBrowser());
    await settle();
    expect(folds('line')).toBe(1);
    expect(host.getAttribute('data-sachlage-fold')).toBe('line');
    expect(document.querySelector('[data-sachlage="line"]')).toBeNull();
    expect(attached.get(host)!.querySelectorAll('.fold')).toHaveLength(1);
    controller.abort();
    expect(folds('line') + folds('away')).toBe(0);
  });

  it('what a session left that the browser has ended is cleared away', async () => {
    await start(BOXED);
    await settle();
    const left = document.body.innerHTML;
    controllers.forEach((each) => each.abort());
    // Dead marks without anyone behind them, on a page whose pitch is gone.
    await start(left.replace(QUESTION, 'Der Hintergrund').replace(PITCH, REPORT[0]!));
    await settle();
    expect(folds('line') + folds('away')).toBe(0);
  });
});
