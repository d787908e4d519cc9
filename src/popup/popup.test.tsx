// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { wordsFromFiles } from '../../test/unit/words-from-files';
import { WordsContext } from '../look/words-context';
import type { PageContents, PageSummary } from '../messages/schemas';
import { chooseTreatment } from '../settings/looks';
import { chooseCategory, DEFAULTS, type Settings } from '../settings/settings';
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

const block = (id: string, text: string) =>
  ({ id, text, zone: 'body' }) as unknown as NonNullable<PageContents['article']>['blocks'][number];
const contents: PageContents = {
  summary: (pageOf() as Extract<PageState, { kind: 'open' }>).summary,
  article: {
    url: 'https://www.hafenbote.example/news/bruecken?user=anna#top',
    blocks: [
      block('b1', 'Eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn'),
      block('b2', 'Ein Bericht. Die Hälfte ist ein Pitch.'),
      block('b3', 'Gezeigt.'),
    ],
  } as unknown as NonNullable<PageContents['article']>,
  verdicts: [
    {
      id: 'v1',
      category: first.id,
      blocks: ['b1'],
      score: 0.941,
      reasons: [
        { rule: 'free', points: 1.238 },
        { rule: 'call', points: 0.8 },
      ],
    },
    {
      id: 'v2',
      category: first.id,
      blocks: ['b2'],
      spans: [{ block: 'b2', start: 13, end: 37 }],
      score: 0.6,
      reasons: [],
    },
    { id: 'v3', category: first.id, blocks: ['b3'], score: 0.6, reasons: [] },
  ],
  folded: ['v1', 'v2'],
};

function show(page: PageState, change: { settings?: Settings; isPrivate?: boolean; hasFailed?: boolean } = {}) {
  const actions = {
    switchSite: vi.fn<PopupActions['switchSite']>(),
    treatCategory: vi.fn<PopupActions['treatCategory']>(),
    pick: vi.fn<PopupActions['pick']>(),
    contents: vi.fn<PopupActions['contents']>(async () => contents),
    copy: vi.fn<PopupActions['copy']>(async () => true),
    openRules: vi.fn<PopupActions['openRules']>(),
    chooseCategory: vi.fn<PopupActions['chooseCategory']>(),
    openOptions: vi.fn<PopupActions['openOptions']>(),
    readNow: vi.fn<PopupActions['readNow']>(),
    foldAll: vi.fn<PopupActions['foldAll']>(),
    openPanel: vi.fn<PopupActions['openPanel']>(),
  };
  void act(() =>
    render(
      <WordsContext.Provider value={wordsFromFiles('de')}>
        <Popup
          page={page}
          settings={DEFAULTS}
          isPrivate={false}
          hasFailed={false}
          version="0.1.0, Firefox/140.0"
          actions={actions}
          {...change}
        />
      </WordsContext.Provider>,
      document.body,
    ),
  );
  return actions;
}

const line = () => document.querySelector('output')?.textContent;
/** What is done with the first kind. */
const sign = (treatment: string) => document.querySelector(`.category [data-treatment=${treatment}]`);
const pressed = () =>
  document.querySelector('.category .signs [aria-pressed=true]')?.getAttribute('data-treatment') ?? null;
const tool = (name: string) => document.querySelector<HTMLButtonElement>(`[data-tool=${name}]`);
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

  it('shows, greys or hides a kind, here or everywhere', async () => {
    const actions = show(pageOf());
    expect(pressed()).toBe('fold');
    for (const treatment of ['show', 'dim'] as const) {
      await press(sign(treatment));
      expect(actions.treatCategory).toHaveBeenLastCalledWith('hafenbote.example', first, treatment);
    }
    await press(document.querySelectorAll('.scope .segments button')[1]);
    await press(sign('dim'));
    expect(actions.treatCategory).toHaveBeenLastCalledWith(null, first, 'dim');
  });

  it('shows what holds in the chosen scope, in words where it is not the usual', async () => {
    show(pageOf(), { settings: chooseTreatment(DEFAULTS, 'hafenbote.example', first, 'dim') });
    expect(pressed()).toBe('dim');
    expect(document.querySelector('.kind')?.textContent).toContain('Ausgrauen');
    show(pageOf(), { settings: chooseTreatment(DEFAULTS, 'hafenbote.example', first, 'show') });
    expect(pressed()).toBe('show');
    await press(document.querySelectorAll('.scope .segments button')[1]);
    expect(pressed()).toBe('fold');
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
    expect(document.querySelector('.own')?.textContent).toContain('Eigene Regeln2');
    await press(document.querySelector('.own button'));
    expect(actions.openRules).toHaveBeenCalled();
    // There is nothing of ours to report.
    expect(document.querySelector('.wrong')).toBeNull();
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

  it('says where a site is not on the list', () => {
    show(pageOf({ status: 'waiting', found: {}, folded: {} }), { settings: { ...DEFAULTS, siteMode: 'listed' } });
    expect(line()).toBe('Nicht unter Ihren Websites. Der Schalter nimmt sie auf.');
    expect(document.querySelector('.top .quiet-action')).toBeNull();
    expect(document.querySelector('.top [role=switch]')?.getAttribute('aria-checked')).toBe('false');
  });

  it('starts the picker, where the site is on', async () => {
    const actions = show(pageOf());
    await press(tool('pick'));
    expect(actions.pick).toHaveBeenCalled();
    show(pageOf({ status: 'off' }));
    expect(tool('pick')?.disabled).toBe(true);
  });

  it('makes a text about a wrong fold, shows it, and copies it: no query, no more than first words', async () => {
    const actions = show(pageOf());
    await press(document.querySelector('.wrong'));
    const field = document.querySelector('textarea')!;
    expect(field.value).toBe(
      [
        'Website: hafenbote.example',
        'Adresse: https://www.hafenbote.example/news/bruecken',
        `Art: ${first.id} (Analyse-Teaser)`,
        'Anfang: Eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf …',
        'Wert: 0.94',
        'Regeln: free 1.24, call 0.8',
        'Version: 0.1.0, Firefox/140.0',
      ].join('\n'),
    );
    const which = document.querySelector('select')!;
    expect([...which.options].map(({ textContent }) => textContent?.slice(0, 9))).toEqual(['Eins zwei', 'Die Hälft']);
    await act(async () => {
      which.value = '1';
      which.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(field.value).toContain('Die Hälfte');
    await press(document.querySelector('footer .main-action'));
    expect(actions.copy).toHaveBeenCalledWith(field.value);
    expect(document.querySelector('footer output')?.textContent).toBe('Kopiert.');
    await press(document.querySelector('footer .quiet-action'));
    expect(document.querySelector('.scope')).not.toBeNull();
  });

  it('has no switch for a site where there is none, and switches everywhere then', async () => {
    const actions = show({ kind: 'closed', host: '', halt: 'browser-page' });
    expect(document.querySelector('.top [role=switch]')).toBeNull();
    await press(sign('show'));
    expect(actions.treatCategory).toHaveBeenCalledWith(null, first, 'show');
    expect(tool('pick')?.disabled).toBe(true);
  });

  it('stores nothing in private windows, and says what could not be stored', () => {
    show(pageOf(), { isPrivate: true });
    expect(switches().length).toBeGreaterThan(0);
    expect(switches().filter(({ disabled }) => !disabled)).toEqual([]);
    expect(document.querySelectorAll('.signs:not(:disabled), .steps fieldset:not(:disabled)')).toHaveLength(0);
    expect(tool('pick')?.disabled).toBe(true);
    expect(document.body.textContent).toContain('Nichts wird gespeichert');
    show(pageOf(), { hasFailed: true });
    expect(document.querySelector('[role=alert]')?.textContent).toContain('ließ sich nicht speichern');
  });
});
