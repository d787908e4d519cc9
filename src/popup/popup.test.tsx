// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { wordsFromFiles } from '../../test/unit/words-from-files';
import { WordsContext } from '../look/words-context';
import type { PageSummary } from '../messages/schemas';
import { chooseCategory, DEFAULTS, switchCategory, type Settings } from '../settings/settings';
import { SWITCHES } from '../walk/categories';
import type { PageState } from './page-state';
import { Popup, type PopupActions } from './popup';

const [first] = SWITCHES.filter(({ onByDefault }) => onByDefault);
const off = SWITCHES.filter(({ onByDefault }) => !onByDefault);
if (!first) throw new Error('no category is on by default');

function pageOf(change: Partial<PageSummary> = {}): PageState {
  const summary: PageSummary = {
    reading: 'r-1',
    host: 'hafenbote.example',
    status: 'article',
    why: null,
    found: { [first?.id ?? '']: 2 },
    folded: { [first?.id ?? '']: 2 },
    blocks: 3,
    words: 21,
    allWords: 100,
    overCap: false,
    ...change,
  };
  return { kind: 'open', host: summary.host, summary };
}

function show(page: PageState, change: { settings?: Settings; isPrivate?: boolean; hasFailed?: boolean } = {}) {
  const actions = {
    switchSite: vi.fn<PopupActions['switchSite']>(),
    switchCategory: vi.fn<PopupActions['switchCategory']>(),
    chooseCategory: vi.fn<PopupActions['chooseCategory']>(),
    openOptions: vi.fn<PopupActions['openOptions']>(),
    readNow: vi.fn<PopupActions['readNow']>(),
    foldAll: vi.fn<PopupActions['foldAll']>(),
    openPanel: vi.fn<PopupActions['openPanel']>(),
  };
  void act(() =>
    render(
      <WordsContext.Provider value={wordsFromFiles('de')}>
        <Popup page={page} settings={DEFAULTS} isPrivate={false} hasFailed={false} actions={actions} {...change} />
      </WordsContext.Provider>,
      document.body,
    ),
  );
  return actions;
}

const line = () => document.querySelector('output')?.textContent;
const switches = () => [...document.querySelectorAll<HTMLButtonElement>('[role=switch]')];
const press = (button: Element | null | undefined) => act(async () => (button as HTMLButtonElement | null)?.click());

beforeEach(() => {
  void act(() => render(null, document.body));
});

describe('the popup', () => {
  it('says what was set aside, with the kinds found here first', () => {
    show(pageOf());
    expect(document.querySelector('h1')?.textContent).toBe('hafenbote.example');
    expect(line()).toBe('2 Blöcke beiseite, 21\u00a0% des Textes');
    const rows = [...document.querySelectorAll('.category')];
    expect(rows[0]?.querySelector('.found')?.textContent).toBe('2');
    expect(rows).toHaveLength(SWITCHES.length - off.length);
  });

  it('shows the other kinds on request', async () => {
    show(pageOf());
    await press(document.querySelector('.more'));
    expect(document.querySelectorAll('.category')).toHaveLength(SWITCHES.length);
  });

  it('switches a kind here, or everywhere', async () => {
    const actions = show(pageOf());
    await press(switches()[1]);
    expect(actions.switchCategory).toHaveBeenLastCalledWith('hafenbote.example', first, false);
    await press(document.querySelectorAll('.segments button')[1]);
    await press(switches()[1]);
    expect(actions.switchCategory).toHaveBeenLastCalledWith(null, first, false);
  });

  it('shows the switch of the chosen scope', async () => {
    show(pageOf(), { settings: switchCategory(DEFAULTS, 'hafenbote.example', first, false) });
    const row = () =>
      switches().find((each) => each.closest('.category')?.querySelector('.found')?.textContent === '2');
    expect(row()?.ariaChecked ?? row()?.getAttribute('aria-checked')).toBe('false');
    await press(document.querySelectorAll('.segments button')[1]);
    expect(row()?.getAttribute('aria-checked')).toBe('true');
  });

  it('sets how strict a kind is in two clicks, here or everywhere', async () => {
    const actions = show(pageOf());
    const step = (name: string) =>
      [...document.querySelectorAll('.steps button')].find(({ textContent }) => textContent === name);
    expect(step('streng')).toBeUndefined();
    await press(document.querySelector('.kind'));
    expect(step('normal')?.getAttribute('aria-pressed')).toBe('true');
    await press(step('streng'));
    expect(actions.chooseCategory).toHaveBeenLastCalledWith('hafenbote.example', first, 'strict');
    await press(document.querySelectorAll('.scope .segments button')[1]);
    await press(step('vorsichtig'));
    expect(actions.chooseCategory).toHaveBeenLastCalledWith(null, first, 'careful');
  });

  it('says which step holds where it is not the usual one', () => {
    show(pageOf(), { settings: chooseCategory(DEFAULTS, null, first, 'careful') });
    expect(document.querySelector('.kind')?.textContent).toContain('vorsichtig');
    show(pageOf());
    expect(document.querySelector('.kind')?.textContent).not.toContain('normal');
  });

  it('counts what own rules hit where there is no article, and leads to them', async () => {
    const own = { 'own-rule': 2 };
    const actions = show(pageOf({ status: 'no-article', why: 'listing', found: own, folded: own }));
    expect(line()).toBe('Hier steht kein Artikel. 2 Blöcke nach eigenen Regeln');
    await press(document.querySelector('footer .tool'));
    expect(actions.foldAll).toHaveBeenCalledWith(false);
    await press(document.querySelector('[aria-label="Einstellungen"]'));
    expect(actions.openOptions).toHaveBeenCalled();
  });

  it('shows all blocks, and folds them again', async () => {
    const shown = show(pageOf());
    await press(document.querySelector('footer .tool'));
    expect(shown.foldAll).toHaveBeenCalledWith(false);
    const folded = show(pageOf({ folded: {} }));
    expect(line()).toBe('2 Blöcke gefunden, alle gezeigt');
    await press(document.querySelector('footer .tool'));
    expect(folded.foldAll).toHaveBeenCalledWith(true);
  });

  it.each([
    [pageOf({ found: {}, folded: {} }), 'Hier ist nichts beiseitezulegen'],
    [pageOf({ status: 'no-article', why: 'listing', found: {}, folded: {} }), 'Hier steht kein Artikel'],
    [pageOf({ status: 'off' }), 'Auf dieser Website aus'],
    [pageOf({ overCap: true, folded: {} }), 'Zu viel sieht nach Werbung aus: nichts eingefaltet'],
    [{ kind: 'closed', host: '', halt: 'browser-page' } as const, 'Gesperrt für Erweiterungen. '],
    [{ kind: 'closed', host: '', halt: 'no-access' } as const, 'Kein Zugang zu dieser Seite. '],
  ])('says plainly where there is nothing to fold (%#)', (page, said) => {
    show(page);
    expect(line()).toContain(said);
    // Kinds can be switched from anywhere.
    expect(document.querySelectorAll('.category').length).toBeGreaterThan(0);
  });

  it('reads a page on a click where that is the mode, and says when one is being read', async () => {
    show(pageOf({ status: 'waiting', found: {}, folded: {} }));
    expect(line()).toBe('Die Seite wird gelesen …');
    expect(document.querySelector('.top .quiet-action')).toBeNull();
    const settings = { ...DEFAULTS, siteMode: 'on-click' } as const;
    const actions = show(pageOf({ status: 'waiting', found: {}, folded: {} }), { settings });
    expect(line()).toBe('Wartet auf einen Klick');
    await press(document.querySelector('.top .quiet-action'));
    expect(actions.readNow).toHaveBeenCalled();
  });

  it('has no switch for a site where there is none, and switches everywhere then', async () => {
    const actions = show({ kind: 'closed', host: '', halt: 'browser-page' });
    expect(document.querySelector('.top [role=switch]')).toBeNull();
    await press(switches()[0]);
    expect(actions.switchCategory).toHaveBeenCalledWith(null, first, false);
  });

  it('stores nothing in private windows, and says what could not be stored', () => {
    show(pageOf(), { isPrivate: true });
    expect(switches().every(({ disabled }) => disabled)).toBe(true);
    expect(document.body.textContent).toContain('Nichts wird gespeichert');
    show(pageOf(), { hasFailed: true });
    expect(document.querySelector('[role=alert]')?.textContent).toContain('ließ sich nicht speichern');
  });
});
