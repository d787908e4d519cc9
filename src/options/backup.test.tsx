// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { FULL } from '../../test/unit/full-settings';
import { exportSettings, readExport } from '../settings/exported';
import { DEFAULTS, type Settings } from '../settings/settings';
import { buttonIn, press, show } from '../../test/unit/shown-options';

const DAY = '2026-11-26T10:00:00Z';
const section = (id: string) => document.getElementById(id)!;

/** Chooses a file in the dialog of the browser. */
async function give(text: string | Blob, name = 'mine.json') {
  const field = section('backup').querySelector<HTMLInputElement>('[type="file"]')!;
  const file = new File([text], name, { type: 'application/json' });
  Object.defineProperty(field, 'files', { configurable: true, value: [file] });
  Object.defineProperty(field, 'value', { configurable: true, writable: true, value: '' });
  await act(async () => {
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
}
const changes = () => [...section('backup').querySelectorAll('.changes li')].map((each) => each.textContent);
const alertText = () => section('backup').querySelector('div[role="alert"]')?.textContent ?? '';

describe('export', () => {
  it('hands all settings over as a file named after the day, in private windows too', async () => {
    const { save } = show(FULL, { isPrivate: true });
    await press(buttonIn('backup', 'In einer Datei speichern'));
    const [name, text] = save.mock.calls[0]!;
    expect(name).toBe('sachlage-2026-11-26.json');
    expect(readExport(text)).toEqual({ ok: true, settings: FULL });
    expect(section('backup').textContent).toContain('Der Browser hat sachlage-2026-11-26.json bekommen.');
  });
});

describe('import', () => {
  it('says what would change, and changes nothing until told to', async () => {
    const { settings } = show({ knownTerms: ['dax'] });
    await give(exportSettings({ ...DEFAULTS, knownTerms: ['who', 'ezb'], theme: 'dark', textCards: true }, DAY));
    expect(changes()).toEqual([
      'Bekannte Begriffe: 2 neu',
      'Namen im Text erklären: ein statt aus',
      'Farben: „dunkel“ statt „wie der Browser“',
    ]);
    expect(settings()).toEqual({ ...DEFAULTS, knownTerms: ['dax'] });
    await press(buttonIn('backup', 'Übernehmen'));
    expect(settings()).toEqual({ ...DEFAULTS, knownTerms: ['dax', 'who', 'ezb'], theme: 'dark', textCards: true });
    expect(section('backup').textContent).toContain('Die Einstellungen sind übernommen.');
  });

  it('replaces all where that is chosen, and can be undone', async () => {
    const before: Partial<Settings> = { knownTerms: ['dax'], notes: { who: 'Genf' } };
    const { settings } = show(before);
    await give(exportSettings({ ...DEFAULTS, knownTerms: ['who'] }, DAY));
    await act(async () => section('backup').querySelector<HTMLInputElement>('[value="replace"]')!.click());
    expect(changes()).toEqual(['Bekannte Begriffe: 1 neu, 1 entfällt', 'Eigene Notizen: 1 entfällt']);
    await press(buttonIn('backup', 'Übernehmen'));
    expect(settings()).toEqual({ ...DEFAULTS, knownTerms: ['who'] });
    await press(buttonIn('backup', 'Rückgängig'));
    expect(settings()).toEqual({ ...DEFAULTS, ...before });
  });

  it('has nothing to do where nothing would change, and can be left', async () => {
    const { settings } = show(FULL);
    await give(exportSettings(FULL, DAY));
    expect(section('backup').textContent).toContain('Nichts würde sich ändern.');
    expect(buttonIn('backup', 'Übernehmen')?.disabled).toBe(true);
    await press(buttonIn('backup', 'Abbrechen'));
    expect(section('backup').querySelector('.import')).toBeNull();
    expect(settings()).toEqual(FULL);
  });

  it('says which list has no room for both', async () => {
    show({ exceptions: { 'a.de': Array.from({ length: 2_000 }, (_, at) => at.toString(36)) } });
    await give(exportSettings({ ...DEFAULTS, exceptions: { 'b.de': ['x'] }, theme: 'dark' }, DAY));
    expect(section('backup').querySelector('.import .trouble')?.textContent).toBe(
      'Kein Platz für beides: Kein Pitch. Davon wird nichts hinzugefügt.',
    );
    expect(changes()).toHaveLength(1);
  });

  it.each([
    ['', 'sie ist kein JSON.'],
    ['<html>', 'sie ist kein JSON.'],
    ['[]', 'sie kommt nicht von Sachlage.'],
    ['{"sachlage":"settings","version":99,"settings":{}}', 'sie kommt von einem neueren Sachlage.'],
    [
      '{"sachlage":"settings","version":2,"settings":{"sites":{"a.de":1}}}',
      'was bei „sites › a.de“ steht, kann nicht sein.',
    ],
    ['{"sachlage":"settings","version":2,"settings":{"__proto__":{}}}', '„__proto__“ ist hier unbekannt.'],
  ])('says what is wrong with a file, and changes nothing: %s', async (text, reason) => {
    const { settings, change } = show(FULL);
    await give(text, 'falsch.json');
    expect(alertText()).toContain('falsch.json wurde nicht übernommen, nichts wurde geändert:');
    expect(alertText()).toContain(reason);
    expect(buttonIn('backup', 'Übernehmen')).toBeUndefined();
    expect(change).not.toHaveBeenCalled();
    expect(settings()).toEqual(FULL);
  });

  it('does not open a file of 20 MB', async () => {
    show();
    const large = new Blob([' '.repeat(20_000_000)]);
    await give(large);
    expect(alertText()).toContain('sie ist größer als jede Datei mit Einstellungen.');
  });

  it('says so where the change could not be stored', async () => {
    const { settings } = show({}, { isStored: false });
    await give(exportSettings(FULL, DAY));
    await press(buttonIn('backup', 'Übernehmen'));
    expect(section('backup').querySelector('.trouble')?.textContent).toContain('ließ sich nicht speichern');
    expect(settings()).toEqual(DEFAULTS);
    expect(buttonIn('backup', 'Übernehmen')).toBeDefined();
  });
});

describe('sync', () => {
  const report = () => section('sync').querySelector('output')?.textContent;
  const theSwitch = () => section('sync').querySelector<HTMLButtonElement>('[role="switch"]')!;

  it('is off, says what it sends before it is on, and is switched', async () => {
    const { switchSync } = show();
    expect(theSwitch().getAttribute('aria-checked')).toBe('false');
    expect(section('sync').textContent).toContain('Nichts von dem, was Sie lesen, wird gesendet');
    await press(theSwitch());
    expect(switchSync).toHaveBeenCalledWith(true);
    show({}, { isPrivate: true });
    expect(theSwitch().disabled).toBe(true);
  });

  it.each([
    [{ state: 'fine', leftOut: [] }, 'Dieses Gerät und die synchronisierte Kopie sind gleich.'],
    [
      { state: 'fine', leftOut: ['notes', 'exceptions', 'constructor'] },
      'Kein Platz in den 100 kB des Browsers für: Eigene Notizen und Kein Pitch.',
    ],
    [{ state: 'newer', leftOut: [] }, 'Ein anderes Gerät hat ein neueres Sachlage.'],
    [{ state: 'failed', leftOut: [] }, 'Der Browser hat die Einstellungen nicht angenommen.'],
  ] as const)('says where it stands: %j', (standing, said) => {
    show({}, { sync: { isOn: true, report: { ...standing, leftOut: [...standing.leftOut] }, hasCopy: true } });
    expect(report()).toContain(said);
  });

  it('says that another device deleted the copy', () => {
    show({}, { sync: { isOn: false, report: { state: 'gone', leftOut: [] } } });
    expect(report()).toContain('auf einem anderen Gerät gelöscht');
  });

  it('deletes the copy when told to, once it is off', async () => {
    show({}, { sync: { isOn: true, hasCopy: true } });
    expect(buttonIn('sync', 'Synchronisierte Kopie löschen')).toBeUndefined();
    const { deleteCopy } = show({}, { sync: { isOn: false, hasCopy: true } });
    await press(buttonIn('sync', 'Synchronisierte Kopie löschen'));
    expect(deleteCopy).toHaveBeenCalled();
    expect(report()).toContain('Die synchronisierte Kopie ist gelöscht.');
  });
});

describe('reset', () => {
  it('asks first, and can be undone', async () => {
    const { settings } = show(FULL);
    await press(buttonIn('reset', 'Zurücksetzen'));
    expect(settings()).toEqual(FULL);
    await press(buttonIn('reset', 'Abbrechen'));
    expect(settings()).toEqual(FULL);
    await press(buttonIn('reset', 'Zurücksetzen'));
    await press(buttonIn('reset', 'Alles zurücksetzen'));
    expect(settings()).toEqual(DEFAULTS);
    await press(buttonIn('reset', 'Rückgängig'));
    expect(settings()).toEqual(FULL);
    expect(section('reset').textContent).toContain('Alles ist wie zuvor.');
  });
});

describe('about', () => {
  it('says the version, what is new only when asked, and leads to the first page', () => {
    show();
    expect(section('about').textContent).toContain('Version 1.2.3');
    expect(section('about').querySelector('details')?.open).toBe(false);
    expect(section('about').querySelector('a')?.getAttribute('href')).toContain('src/welcome/index.html');
  });
});
