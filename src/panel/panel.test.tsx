// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { exceptWordings } from '../settings/exceptions';
import { DEFAULTS, type Settings } from '../settings/settings';
import { wordingsOf } from '../walk/to-fold';
import type { Actions } from './actions';
import { articleView, place } from '../../test/unit/article-view';
import { actionsOf, buttons, press, showPanel as show } from '../../test/unit/panel-stand-in';
import type { StoppedView } from './view';

const stopped = (halt: StoppedView['halt'], change: Partial<StoppedView> = {}): StoppedView => ({
  kind: 'stopped',
  tabId: 1,
  isPrivate: false,
  host: 'hafenbote.example',
  halt,
  ...change,
});

const text = () => document.querySelector('main')?.textContent ?? '';
beforeEach(() => {
  void act(() => render(null, document.body));
});

describe('the panel with an article', () => {
  it('shows whose it is, what it says, and what was set aside', () => {
    show(articleView());
    expect(document.querySelector('.head')?.textContent).toContain('Hafenbote · vor 2 Tagen');
    expect(document.querySelector('h1')?.textContent).toBe('Werft baut Fähren für den Fjord');
    expect([...document.querySelectorAll('nav a')].map((link) => link.textContent)).toEqual([
      'Fakten',
      'Zahlen 1',
      'Zitate 1',
      'Begriffe 2',
      'Beiseite 1',
    ]);
    expect(text()).toContain('nicht gesichert · „sollen“');
    expect(text()).toContain('1 Block, 8 Wörter');
    expect(text()).toContain('Nicht als Werbung gekennzeichnet. Links führen zu depot.example.');
    expect(text()).toContain('Im Pitch geht es um Nordwerft.');
    expect(document.querySelector('footer')?.textContent).toContain('Nichts wurde gesendet.');
  });

  it('leaves out sections with nothing in them, links and all', () => {
    const view = articleView({
      digest: { facts: [], abstained: 'too-short', figures: [], dates: [], periods: [], quotes: [], glossary: [] },
    });
    show({ ...view, contents: { ...view.contents, verdicts: [], folded: [] } });
    expect([...document.querySelectorAll('section')].map(({ id }) => id)).toEqual(['facts']);
    expect(document.querySelectorAll('nav a')).toHaveLength(1);
    expect(text()).toContain('Der Text ist zu kurz');
  });

  it('leads from a fact to its place and marks it; Escape puts the light out', async () => {
    const actions = show(articleView());
    const fact = document.querySelector<HTMLButtonElement>('.facts .fact');
    await act(async () => fact?.click());
    expect(actions.jump).toHaveBeenCalledWith([place('b0', 32, 58)]);
    expect(fact?.getAttribute('aria-current')).toBe('location');
    await act(async () => void fact?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));
    expect(actions.unlight).toHaveBeenCalled();
    expect(fact?.hasAttribute('aria-current')).toBe(false);
  });

  it('shows a fact in other words where the reader wants that, and the article’s own on demand', async () => {
    const reword = vi.fn<Actions['reword']>(async (_, { facts }, _signal, tell) => {
      tell(facts[0]!, { line: 'Nordwerft baut vier Fähren.' });
      tell(facts[1]!, { fault: 'voice' });
      throw new Error('the model gave up');
    });
    show(articleView(), actionsOf({ reword }));
    expect(reword).not.toHaveBeenCalled();
    await act(async () => void show(articleView(), actionsOf({ reword }), { ...DEFAULTS, reword: true }));
    const gist = () => document.querySelector('.gist .text')?.textContent;
    expect(gist()).toBe('Nordwerft baut vier Fähren.');
    expect(document.querySelector('.facts .text')?.textContent).toBe('[Die Fähren] sollen ab 2027 fahren.');
    expect(text()).toContain('Vom Modell des Browsers umformuliert');
    await act(async () => document.querySelector<HTMLButtonElement>('.reworded button')?.click());
    expect(gist()).toBe('Die Nordwerft baut vier Fähren.');
  });

  it('says so where a place is gone from the page', async () => {
    show(articleView(), actionsOf({ jump: async () => false }));
    await act(async () => document.querySelector<HTMLButtonElement>('.fact')?.click());
    expect(document.querySelector('.toast')?.textContent).toContain('steht nicht mehr auf der Seite');
    expect(document.querySelector('.lit')).toBeNull();
  });

  it('says that only the open part was read', () => {
    const view = articleView();
    show({ ...view, article: { ...view.article, access: 'part' } });
    expect(text()).toContain('Was hinter der Bezahlschranke steht, fehlt hier.');
  });

  it('shows three grey lines while facts are worked out, and an apology where that failed', () => {
    show(articleView({ digest: null }));
    expect(document.querySelectorAll('.skeleton i')).toHaveLength(3);
    show(articleView({ digest: 'failed' }));
    expect(text()).toContain('Fehler von Sachlage');
    expect(document.querySelector('#aside')).not.toBeNull();
  });

  it('takes what a page says as text, whatever it looks like', () => {
    const view = articleView();
    const title = '<img src=x onerror=alert(1)>';
    show({ ...view, article: { ...view.article, title, site: '<b>x</b>' } });
    expect(document.querySelector('h1')?.textContent).toBe(title);
    expect(document.querySelector('img')).toBeNull();
  });
});

describe('the glossary', () => {
  it('says where each line is from', () => {
    show(articleView());
    expect(text()).toContain('aus diesem Artikel, 1. Absatz');
    expect(text()).toContain('auch: FL');
    expect(document.querySelector('.find')).toBeNull();
  });

  it('has a search field where the list is long', async () => {
    const view = articleView();
    if (view.digest === 'failed' || !view.digest) throw new Error('no digest');
    const [entry] = view.digest.glossary;
    if (!entry) throw new Error('no entry');
    const glossary = Array.from({ length: 7 }, (_, at) => ({ ...entry, name: `Name ${at}` }));
    show({ ...view, digest: { ...view.digest, glossary } });
    const field = document.querySelector<HTMLInputElement>('.find');
    if (!field) throw new Error('no field');
    field.value = 'name 3';
    await act(async () => void field.dispatchEvent(new Event('input', { bubbles: true })));
    expect([...document.querySelectorAll('.term b')].map((name) => name.textContent)).toEqual(['Name 3']);
  });

  it('leaves a known name out and offers the way back', async () => {
    const actions = show(articleView());
    await press('Kenne ich');
    expect(actions.know).toHaveBeenCalledWith('Nordwerft', true);
    expect(document.querySelector('#glossary output')?.textContent).toContain('„Nordwerft“ wird nicht mehr erklärt.');
    show(articleView(), actions, { ...DEFAULTS, knownTerms: ['nordwerft'] });
    expect([...document.querySelectorAll('.term b')].map((name) => name.textContent)).toEqual(['Fjordlinie']);
    await press('Rückgängig');
    expect(actions.know).toHaveBeenLastCalledWith('Nordwerft', false);
  });

  it('stores nothing in private windows, and says what could not be stored', async () => {
    show(articleView({ isPrivate: true }));
    expect(buttons('Kenne ich').length).toBeGreaterThan(0);
    expect(buttons('Kenne ich').filter(({ disabled }) => !disabled)).toEqual([]);
    show(articleView(), actionsOf({ know: async () => false }));
    await press('Kenne ich');
    expect(text()).toContain('ließ sich nicht speichern');
  });

  it('steps through mentions, round and round', async () => {
    const actions = show(articleView());
    await press('Nächste Stelle zu Nordwerft');
    await press('Nächste Stelle zu Nordwerft');
    await press('Nächste Stelle zu Nordwerft');
    expect(vi.mocked(actions.jump).mock.calls.map(([[at]]) => at?.block)).toEqual(['b0', 'b3', 'b0']);
    expect(text()).toContain('1 von 2 Stellen');
  });
});

describe('what was set aside', () => {
  it('says of a greyed block that it is greyed, and takes it back to that', () => {
    const settings = { ...DEFAULTS, looks: { 'analysis-teaser': 'dim' } } as const;
    const view = articleView();
    const actions = show(view, actionsOf(), settings);
    const card = document.querySelector('article.aside');
    expect(card?.querySelector('.bar')?.textContent).toContain('ausgegraut · ');
    expect(card?.querySelector('[aria-label^="Zeigen: "]')).not.toBeNull();
    show({ ...view, contents: { ...view.contents, folded: [] } }, actions, settings);
    const again = document.querySelector('article.aside');
    expect(again?.querySelector('.bar')?.textContent).not.toContain('ausgegraut');
    expect(again?.querySelector('[aria-label^="Ausgrauen: "]')?.textContent).toBe('Ausgrauen');
  });

  it('can be shown, hidden and visited', async () => {
    const actions = show(articleView());
    const [card] = document.querySelectorAll('article.aside');
    const [showButton, visit] = card?.querySelectorAll<HTMLButtonElement>('.acts button') ?? [];
    await act(async () => showButton?.click());
    await act(async () => visit?.click());
    expect(actions.fold).toHaveBeenCalledWith('v0', false);
    expect(actions.visit).toHaveBeenCalledWith('v0');
  });

  it('keeps what was found of kinds that are off apart', () => {
    show(articleView());
    expect(document.querySelector('.left summary')?.textContent).toContain('1 weiterer gefunden');
    expect(document.querySelector('.left article')?.textContent).toContain('Mails vom Hafenboten');
  });

  it('stays from now on where the reader says that it is no pitch, and that can be taken back', async () => {
    const view = articleView();
    const wordings = wordingsOf(view.article, view.contents.verdicts[0]!);
    const actions = show(view);
    await press('Kein Pitch');
    expect(actions.except).toHaveBeenCalledWith('hafenbote.example', wordings, true);
    expect(document.querySelector('#aside output')?.textContent).toContain(
      'bleibt auf hafenbote.example künftig stehen',
    );
    await press('Rückgängig');
    expect(actions.except).toHaveBeenLastCalledWith('hafenbote.example', wordings, false);
    expect(document.querySelector('#aside output')?.textContent).toBe('');
  });

  it('is told apart from what stands since the reader said so, is off, or is not sure enough', async () => {
    const view = articleView();
    const [pitch, mails] = view.contents.verdicts;
    const excepted = exceptWordings(DEFAULTS, 'hafenbote.example', wordingsOf(view.article, pitch!), true);
    const actions = show(view, actionsOf(), excepted);
    expect(document.querySelector('.receipt')).toBeNull();
    expect([...document.querySelectorAll('.left .bar')].map((bar) => bar.textContent)).toEqual([
      'Analyse-Teaserkein Pitch',
      'Newsletterausgeschaltet',
    ]);
    await press('Rückgängig');
    expect(actions.except).toHaveBeenCalledWith('hafenbote.example', wordingsOf(view.article, pitch!), false);
    const unsure = { ...view.contents, verdicts: [{ ...pitch!, score: 0.6 }, mails!] };
    show({ ...view, contents: unsure }, actions, { ...DEFAULTS, categories: { 'analysis-teaser': 'careful' } });
    expect(document.querySelector('.left .bar')?.textContent).toBe('Analyse-Teasernicht sicher genug');
  });

  it('can be left alone by kind or by site: never here', async () => {
    const settings: Settings = { ...DEFAULTS, categories: { 'analysis-teaser': 'strict' } };
    const actions = show(articleView(), actionsOf(), settings);
    await press('Hier nie');
    await press('„Analyse-Teaser“ hier aus');
    const teaser = expect.objectContaining({ id: 'analysis-teaser' });
    expect(actions.choose).toHaveBeenCalledWith('hafenbote.example', teaser, 'off');
    await press('Rückgängig');
    expect(actions.choose).toHaveBeenLastCalledWith('hafenbote.example', teaser, 'strict');
    await press('Sachlage hier aus');
    expect(actions.switchOff).toHaveBeenCalledWith('hafenbote.example');
  });

  it('says so where nothing could be stored, and offers nothing to store in private windows', async () => {
    show(articleView(), actionsOf({ except: async () => 'full' }));
    await press('Kein Pitch');
    expect(document.querySelector('#aside .trouble')?.textContent).toContain('Nichts wurde geändert');
    show(articleView({ isPrivate: true }));
    expect(buttons('Kein Pitch')).toEqual([]);
    expect(buttons('Hier nie')).toEqual([]);
    expect(buttons('Zeigen: Analyse-Teaser')).toHaveLength(1);
  });

  it('counts what own rules hit, and leads to them', async () => {
    const view = articleView();
    const summary = { ...view.contents.summary, found: { 'own-rule': 2 }, folded: { 'own-rule': 2 } };
    const actions = show({ ...view, contents: { ...view.contents, summary, verdicts: [], folded: [] } });
    expect(document.querySelector('#aside')?.textContent).toContain('2 Blöcke nach eigenen Regeln');
    await press('Eigene Regeln');
    expect(actions.openOptions).toHaveBeenCalled();
  });

  it('says that nothing was folded where too much looks like promotion', () => {
    const view = articleView();
    const summary = { ...view.contents.summary, overCap: true, folded: {} };
    show({ ...view, contents: { ...view.contents, summary, folded: [] } });
    expect(text()).toContain('dass nichts eingefaltet wurde');
    expect(document.querySelector('.receipt')).toBeNull();
    expect(buttons('Zeigen')).toEqual([]);
  });
});

describe('the panel without an article', () => {
  it('is quiet while a page is read: three grey lines and a word for those who hear', () => {
    show({ kind: 'reading' });
    expect(document.querySelector('output')?.textContent).toBe('Die Seite wird gelesen …');
    expect(document.querySelectorAll('.skeleton i')).toHaveLength(3);
  });

  it.each([
    ['listing', 'Hier steht kein Artikel', 'Noch einmal versuchen', 'tryAgain'],
    ['too-short', 'Ein kurzer Artikel', 'Noch einmal versuchen', 'tryAgain'],
    ['off', 'Für hafenbote.example ausgeschaltet', 'Für diese Website einschalten', 'switchOn'],
    ['waiting', 'Wartet auf einen Klick', 'Diese Seite lesen', 'readNow'],
    ['no-access', 'Kein Zugang zu dieser Seite', 'Seite neu laden', 'reload'],
    ['needs-reload', 'Neu laden nötig', 'Seite neu laden', 'reload'],
    ['failed', 'Das Lesen ist fehlgeschlagen', 'Noch einmal versuchen', 'tryAgain'],
  ] as const)('%s: says %j and offers %j', async (halt, what, label, action) => {
    const actions = show(stopped(halt));
    expect(document.querySelector('h1')?.textContent).toBe(what);
    expect(document.querySelector('output')?.textContent).toContain(what);
    expect(document.querySelectorAll('button')).toHaveLength(1);
    await press(label);
    expect(actions[action]).toHaveBeenCalled();
  });

  it.each(['browser-page', 'no-tab', 'not-html', 'too-large'] as const)('%s: says why, nothing helps', (halt) => {
    show(stopped(halt));
    expect(document.querySelectorAll('button')).toHaveLength(0);
    expect(text().length).toBeGreaterThan(40);
  });

  it('does not switch a site on where that cannot be stored', async () => {
    show(stopped('off', { isPrivate: true }));
    expect(buttons('Für diese Website einschalten')[0]?.disabled).toBe(true);
    show(stopped('off'), actionsOf({ switchOn: async () => false }));
    await press('Für diese Website einschalten');
    expect(text()).toContain('ließ sich nicht speichern');
  });
});
