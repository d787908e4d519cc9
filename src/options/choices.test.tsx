// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '../settings/settings';
import { SWITCHES } from '../walk/categories';
import { buttonIn, press, show, type } from '../../test/unit/shown-options';

const section = (id: string) => document.getElementById(id)!;
const choose = (element: Element | null | undefined, value: string) =>
  act(async () => {
    const select = element as HTMLSelectElement;
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
const tick = (input: Element | null) => act(async () => (input as HTMLInputElement).click());
const select = (label: string) => document.querySelector(`select[aria-label="${label}"]`);

describe('the links to the sections', () => {
  it('lead to every section, and name each as its title does', () => {
    show();
    const links = [...document.querySelectorAll<HTMLAnchorElement>('.section-links .beside a')];
    const sections = [...document.querySelectorAll('main > section')];
    expect(links.map(({ hash }) => hash.slice(1))).toEqual(sections.map(({ id }) => id));
    expect(links.map(({ textContent }) => textContent)).toEqual(
      sections.map((each) => each.querySelector('h2')?.textContent),
    );
  });

  it('leave out the keys where a browser has none', () => {
    show({}, { hasKeys: false });
    expect(document.querySelector('[href="#shortcuts"]')).toBeNull();
    expect(document.getElementById('shortcuts')).toBeNull();
  });
});

describe('sites', () => {
  const rows = () => [...section('sites').querySelectorAll('.rows li')].map((each) => each.textContent);

  it('are everywhere, or those in the list; the mode keeps the list', async () => {
    const { settings } = show({ sites: { 'b.de': false } });
    await tick(section('sites').querySelector('[value="listed"]'));
    expect(settings()).toEqual({ ...DEFAULTS, siteMode: 'listed', sites: { 'b.de': false } });
  });

  it('are added against the mode, by whatever part of an address', async () => {
    const { settings } = show();
    await type(section('sites').querySelector('input[type="text"]'), 'https://www.A.de/politik');
    await press(buttonIn('sites', 'Hinzufügen'));
    expect(settings().sites).toEqual({ 'a.de': false });
    expect(rows()).toEqual(['a.deausEntfernen']);
    await tick(section('sites').querySelector('[value="on-click"]'));
    await type(section('sites').querySelector('input[type="text"]'), 'c.de');
    await press(buttonIn('sites', 'Hinzufügen'));
    expect(settings().sites).toEqual({ 'a.de': false, 'c.de': true });
  });

  it('that are none, or there already, are not added, and what was typed stays', async () => {
    const { settings } = show({ sites: { 'a.de': false } });
    const field = section('sites').querySelector<HTMLInputElement>('input[type="text"]')!;
    await type(field, 'kein Name');
    await press(buttonIn('sites', 'Hinzufügen'));
    expect(section('sites').querySelector('.site-field [role="alert"]')?.textContent).toBe(
      '„kein Name“ ist kein Name einer Website.',
    );
    expect(field.getAttribute('aria-invalid')).toBe('true');
    await type(field, 'www.a.de');
    await press(buttonIn('sites', 'Hinzufügen'));
    expect(section('sites').textContent).toContain('a.de steht schon in der Liste.');
    expect(field.value).toBe('www.a.de');
    expect(settings().sites).toEqual({ 'a.de': false });
  });

  it('are taken out of the list, and the focus is not lost', async () => {
    const { settings } = show({ sites: { 'a.de': false } });
    await press(document.querySelector('[aria-label="Entfernen: a.de"]'));
    expect(settings().sites).toEqual({});
    expect(document.activeElement?.id).toBe('sites-title');
    expect(section('sites').querySelector('output')?.textContent).toBe('a.de wurde entfernt.');
  });

  it('stay as they are in private windows, and where storage fails that is said', async () => {
    show({ sites: { 'a.de': false } }, { isPrivate: true });
    expect(buttonIn('sites', 'Entfernen')?.disabled).toBe(true);
    expect(section('sites').querySelector('fieldset')?.disabled).toBe(true);
    show({}, { isStored: false });
    await tick(section('sites').querySelector('[value="listed"]'));
    expect(section('sites').querySelector('.trouble')?.textContent).toContain('ließ sich nicht speichern');
  });
});

describe('the table of kinds', () => {
  it('has a row for each kind, and a column for each site with a choice of its own', () => {
    show({ siteCategories: { 'b.de': { newsletter: 'strict' } }, siteLooks: { 'a.de': { app: 'dim' } } });
    const heads = [...section('kinds').querySelectorAll('thead th')].map(({ firstChild }) => firstChild?.textContent);
    expect(heads).toEqual(['Art', 'überall', 'a.de', 'b.de']);
    expect(section('kinds').querySelectorAll('tbody tr')).toHaveLength(SWITCHES.length);
  });

  it('chooses how strict, and how it looks where it is set aside', async () => {
    const { settings } = show();
    expect(select('Newsletter, überall: wie es aussieht')).toBeNull();
    await choose(select('Newsletter, überall: wie streng'), 'careful');
    expect(settings().categories).toEqual({ newsletter: 'careful' });
    await choose(select('Newsletter, überall: wie es aussieht'), 'dim');
    expect(settings().looks).toEqual({ newsletter: 'dim' });
    await choose(select('Newsletter, überall: wie streng'), 'off');
    expect(settings().categories).toEqual({});
  });

  it('gets a column for a site that is added, which is as everywhere until something is chosen', async () => {
    const { settings } = show();
    await type(section('kinds').querySelector('input[type="text"]'), 'a.de');
    await press(buttonIn('kinds', 'Hinzufügen'));
    expect(settings()).toEqual(DEFAULTS);
    const cell = select('Analyse-Teaser, a.de: wie streng') as HTMLSelectElement;
    expect(cell.selectedOptions[0]?.textContent).toBe('normal (wie überall)');
    await choose(cell, 'off');
    expect(settings().siteCategories).toEqual({ 'a.de': { 'analysis-teaser': 'off' } });
    await choose(select('Analyse-Teaser, a.de: wie streng'), 'as-everywhere');
    expect(settings()).toEqual(DEFAULTS);
  });

  it('shows one column at a time where there is no room: the one that was chosen above it', async () => {
    show({ siteCategories: { 'a.de': { newsletter: 'strict' } } });
    const current = () =>
      [...section('kinds').querySelectorAll('thead .current')].map((th) => th.firstChild?.textContent);
    expect(current()).toEqual(['überall']);
    await choose(section('kinds').querySelector('.shown select'), 'a.de');
    expect(current()).toEqual(['a.de']);
  });

  it('forgets a site with all that was chosen there', async () => {
    const { settings } = show({
      siteCategories: { 'a.de': { newsletter: 'strict' }, 'b.de': { app: 'off' } },
      siteLooks: { 'a.de': { app: 'dim' } },
    });
    await press(document.querySelector('#kinds [aria-label="Entfernen: a.de"]'));
    expect(settings()).toEqual({ ...DEFAULTS, siteCategories: { 'b.de': { app: 'off' } } });
  });
});

describe('reading and appearance', () => {
  it('store what is chosen', async () => {
    const { settings } = show();
    await tick(document.querySelector('[name="summary-length"][value="long"]'));
    await tick(document.querySelector('[name="theme"][value="dark"]'));
    await tick(document.querySelector('[name="text-size"][value="large"]'));
    await tick(document.querySelector('[name="density"][value="compact"]'));
    await press(section('reading').querySelector('[role="switch"]'));
    await tick(section('reading').querySelector('[type="checkbox"][value="en"]'));
    expect(settings()).toEqual({
      ...DEFAULTS,
      summaryLength: 'long',
      theme: 'dark',
      textSize: 'large',
      density: 'compact',
      textCards: true,
      unreadLangs: ['en'],
    });
    await tick(section('reading').querySelector('[type="checkbox"][value="en"]'));
    expect(settings().unreadLangs).toEqual([]);
  });

  it('name languages in the language of the interface', () => {
    show();
    expect([...section('reading').querySelectorAll('.inline label')].map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(['Deutsch', 'Englisch']),
    );
  });
});

describe('known terms and notes', () => {
  it('are listed by letter, and forgotten', async () => {
    const { settings } = show({ knownTerms: ['who', 'dax'] });
    expect([...section('known-terms').querySelectorAll('.name')].map((each) => each.textContent)).toEqual([
      'dax',
      'who',
    ]);
    await press(document.querySelector('[aria-label="Vergessen: dax"]'));
    expect(settings().knownTerms).toEqual(['who']);
    expect(document.activeElement?.id).toBe('known-terms-title');
  });

  it('are filtered as one types, where there are many', async () => {
    show({ knownTerms: Array.from({ length: 40 }, (_, at) => `begriff ${at}`) });
    await type(section('known-terms').querySelector('[type="search"]'), 'FF 39');
    expect([...section('known-terms').querySelectorAll('.name')].map((each) => each.textContent)).toEqual([
      'begriff 39',
    ]);
    await type(section('known-terms').querySelector('[type="search"]'), 'xyz');
    expect(section('known-terms').textContent).toContain('Kein Begriff mit „xyz“.');
  });

  it('are changed where they stand; an emptied note goes', async () => {
    const { settings } = show({ notes: { who: 'Genf', ezb: 'Frankfurt' } });
    const note = () => document.querySelector<HTMLTextAreaElement>('[aria-label="Notiz zu who"]');
    await choose(note(), ' Genf, Schweiz ');
    expect(settings().notes).toEqual({ ezb: 'Frankfurt', who: 'Genf, Schweiz' });
    await choose(note(), '');
    expect(settings().notes).toEqual({ ezb: 'Frankfurt' });
    await press(document.querySelector('#notes [aria-label="Entfernen: ezb"]'));
    expect(settings().notes).toEqual({});
    expect(section('notes').textContent).toContain('Noch keine.');
  });
});

describe('keys', () => {
  const later = () => act(() => new Promise((resolve) => setTimeout(resolve)));

  it('are listed, and changed where the browser does that', async () => {
    const { openShortcuts } = show();
    await later();
    expect([...section('shortcuts').querySelectorAll('li')].map((each) => each.textContent)).toEqual([
      'Panel öffnenAlt+Shift+Y',
      'Nächste Tatsachekeine Taste',
    ]);
    await press(buttonIn('shortcuts', 'Tasten ändern'));
    expect(openShortcuts).toHaveBeenCalled();
  });

  it('say the way there where it cannot be opened', () => {
    show({}, { canOpenShortcuts: false });
    expect(section('shortcuts').textContent).toContain('about:addons');
    expect(section('shortcuts').querySelector('button')).toBeNull();
  });
});
