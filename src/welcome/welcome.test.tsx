// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { wordsFromFiles, type Locale } from '../../test/unit/words-from-files';
import { WordsContext } from '../look/words-context';
import { DEFAULTS, isCategoryOn, type Settings } from '../settings/settings';
import { SWITCHES } from '../walk/categories';
import { read } from '../walk/read';
import { SAMPLE } from './sample';
import { Welcome } from './welcome';

function show(
  change: Partial<Settings> = {},
  { isPrivate = false, isStored = true, hasPanel = true, panelKeys = 'Alt+Shift+Y' } = {},
) {
  let settings: Settings = { ...DEFAULTS, ...change };
  const close = vi.fn<() => void>();
  const actions = {
    close,
    change: async (by: (settings: Settings) => Settings) => {
      if (!isStored) return false;
      settings = by(settings);
      draw();
      return true;
    },
  };
  const draw = () =>
    render(
      <WordsContext.Provider value={wordsFromFiles('de')}>
        <Welcome
          settings={settings}
          isPrivate={isPrivate}
          hasPanel={hasPanel}
          panelKeys={panelKeys}
          actions={actions}
        />
      </WordsContext.Provider>,
      document.body,
    );
  void act(draw);
  return { close, settings: () => settings };
}

const press = (element: Element | null | undefined) =>
  act(async () => {
    (element as HTMLElement | null | undefined)?.click();
    await new Promise((resolve) => setTimeout(resolve));
  });
const folds = () => [...document.querySelectorAll('.sample .fold b')].map((each) => each.textContent);
const pitches = () => document.querySelectorAll('.sample .pitch').length;

beforeEach(() => {
  void act(() => render(null, document.body));
});

describe('the page that greets', () => {
  it('folds the stock pitch at once, and shows the rest of the sample', () => {
    show();
    expect(folds()).toEqual(['Analyse-Teaser']);
    expect(pitches()).toBe(6);
    expect(document.querySelector('.choices output')?.textContent).toBe('Im Beispiel eingefaltet: 1');
  });

  it('folds each kind as it is ticked, and stores that', async () => {
    const { settings } = show();
    const ticks = [...document.querySelectorAll<HTMLInputElement>('.choices [type="checkbox"]')];
    for (const tick of ticks) await press(tick);
    expect(folds()).toHaveLength(7);
    expect(pitches()).toBe(0);
    expect(SWITCHES.every((category) => isCategoryOn(settings(), '', category))).toBe(true);
    await press(ticks[0]);
    expect(folds()).toHaveLength(6);
  });

  it('shows a pitch, says why, and hides it again', async () => {
    show();
    const button = (text: string) =>
      [...document.querySelectorAll('.sample button')].find(({ textContent }) => textContent === text);
    await press(button('Warum?'));
    expect(document.querySelector('.fold ul')?.textContent).toContain('bietet etwas umsonst an');
    await press(button('Zeigen'));
    expect(folds()).toEqual([]);
    expect(document.querySelector('.pitch.shown')?.textContent).toContain('Gratis-Analyse');
    await press(button('Ausblenden'));
    expect(folds()).toEqual(['Analyse-Teaser']);
  });

  it('explains a name in the text where that is switched on, until Escape', async () => {
    const { settings } = show();
    expect(document.querySelector('.explained')).toBeNull();
    await press(document.querySelector('[role="switch"]'));
    expect(settings().textCards).toBe(true);
    const name = document.querySelector<HTMLButtonElement>('.explained button')!;
    const card = () => document.querySelector<HTMLElement>('.explained .card')!;
    expect(card().hidden).toBe(true);
    await act(async () => name.focus());
    expect(card().hidden).toBe(false);
    expect(card().textContent).toContain('Hafenstadt an der deutschen Ostseeküste');
    await act(async () => void name.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));
    expect(card().hidden).toBe(true);
  });

  it('has looking up asked each time, or never', async () => {
    const { settings } = show();
    await press(document.querySelector('[type="radio"][value="never"]'));
    expect(settings().lookUp).toBe('never');
  });

  it('says how the panel is opened, by keys only where there are some', () => {
    show();
    expect(document.querySelector('.panel')?.textContent).toContain('Oder Alt+Shift+Y drücken.');
    show({}, { panelKeys: '' });
    expect(document.querySelector('.panel')?.textContent).not.toContain('Oder');
  });

  it('tells of no puzzle piece where the browser has none and the panel opens as a tab', () => {
    show({}, { hasPanel: false, panelKeys: '' });
    const panel = document.querySelector('.panel')?.textContent;
    expect(panel).toContain('„Erweiterungen“ antippen');
    expect(panel).not.toContain('Puzzle');
  });

  it('closes when it is done, and stores nothing in private windows', async () => {
    const { close } = show({}, { isPrivate: true });
    const disabled = [...document.querySelectorAll<HTMLFieldSetElement>('.choices fieldset')].map(
      (each) => each.disabled,
    );
    expect(disabled).toEqual([true, true]);
    expect(document.body.textContent).toContain('Nichts wird gespeichert');
    await press(document.querySelector('.main-action'));
    expect(close).toHaveBeenCalled();
  });

  it('says what could not be stored', async () => {
    show({}, { isStored: false });
    await press(document.querySelector('.choices [type="checkbox"]'));
    expect(document.querySelector('.trouble')?.textContent).toContain('ließ sich nicht speichern');
    expect(folds()).toEqual(['Analyse-Teaser']);
  });
});

describe('the sample', () => {
  it('has every kind that the page offers', () => {
    const kinds = SAMPLE.flatMap(({ category }) => category ?? []);
    expect(kinds).toEqual(expect.arrayContaining(SWITCHES.filter((each) => !each.onByDefault).map(({ id }) => id)));
  });

  /** The sample as a page: promotion is linked, as it is on pages. */
  function pageOf(lang: Locale): Document {
    const words = wordsFromFiles(lang);
    const page = document.implementation.createHTMLDocument(words.say('sample_title'));
    page.documentElement.lang = lang;
    const article = page.createElement('article');
    const add = (tag: string, text: string, href?: string) => {
      const element = page.createElement(tag);
      const inner = href ? page.createElement('a') : element;
      if (href) inner.setAttribute('href', href);
      inner.textContent = text;
      if (href) element.append(inner);
      article.append(element);
    };
    add('h1', words.say('sample_title'));
    for (const part of SAMPLE)
      if (part.category === undefined) add('p', words.say(part.text));
      else for (const key of part.texts) add('p', words.say(key), `https://shop.example/${part.category}`);
    page.body.append(article);
    return page;
  }

  it.each(['de', 'en', 'fr', 'es', 'it', 'nl', 'pt'] as const)(
    'is folded on a real page as it is here, in %s',
    (lang) => {
      const reading = read(pageOf(lang), { url: 'https://news.example/faehren', now: () => performance.now() });
      if (!reading.found) throw new Error(`no article: ${reading.why}`);
      const words = wordsFromFiles(lang);
      const texts = new Map(reading.article.blocks.map(({ id, text }) => [id, text]));
      const found = reading.judgement.verdicts.flatMap(({ blocks }) => blocks.map((id) => texts.get(id)));
      const textsOf = (isPitch: (id: string | undefined) => boolean) =>
        SAMPLE.flatMap((part) =>
          isPitch(part.category) ? (part.texts ?? [part.text]).map((key) => words.say(key)) : [],
        );
      expect(textsOf((id) => id === undefined).filter((text) => found.includes(text))).toEqual([]);
      // The words of the other kinds are fewest in the languages that came last.
      const sure = lang === 'de' || lang === 'en' ? SWITCHES.map(({ id }) => id) : ['analysis-teaser', 'newsletter'];
      expect(found).toEqual(expect.arrayContaining(textsOf((id) => id !== undefined && sure.includes(id))));
    },
  );
});
