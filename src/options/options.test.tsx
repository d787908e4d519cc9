// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { modelStandIn } from '../../test/unit/model-stand-in';
import { MOST_RULE_LETTERS } from '../settings/own-rules';
import type { BrowserModel, ModelState } from '../rewording/browser-model';
import { press, show } from '../../test/unit/shown-options';

const field = () => document.querySelector<HTMLTextAreaElement>('#rules textarea')!;
const saveButton = () => [...document.querySelectorAll('button')].find((each) => each.textContent === 'Speichern')!;
const write = (rules: string) =>
  act(async () => {
    field().value = rules;
    field().dispatchEvent(new Event('input', { bubbles: true }));
  });

describe('the editor of own rules', () => {
  it('saves what was written, faults and all, and says what is wrong at its line', async () => {
    const actions = show({ ownRules: '##.box' });
    expect(saveButton().disabled).toBe(true);
    await write('##.box\na.de##p:style(x)\n##p[');
    expect(document.querySelector('#rules-state')?.textContent).toBe(
      '1 Regel · 2 Zeilen mit Fehlern; die anderen gelten',
    );
    expect([...document.querySelectorAll('.faults li')].map((each) => each.textContent)).toEqual([
      'Zeile 2Operator nicht unterstützt: :style',
      'Zeile 3kein CSS-Selektor: p[',
    ]);
    expect(document.querySelector('.editor pre')?.textContent).toBe('1\n▸ 2\n▸ 3');
    expect(field().getAttribute('aria-invalid')).toBe('true');
    await press(saveButton());
    expect(actions.settings().ownRules).toBe('##.box\na.de##p:style(x)\n##p[');
    expect(document.body.textContent).toContain('Gespeichert.');
  });

  it('leads from a fault to its line', async () => {
    show({ ownRules: '##.box\n##p[\n##.end' });
    await press(document.querySelector('.faults button'));
    expect(document.activeElement).toBe(field());
    expect(field().value.slice(field().selectionStart, field().selectionEnd)).toBe('##p[');
  });

  it('saves by the keys that save elsewhere', async () => {
    const actions = show();
    await write('##.box');
    await act(
      async () => void field().dispatchEvent(new KeyboardEvent('keydown', { key: 's', ctrlKey: true, bubbles: true })),
    );
    expect(actions.settings().ownRules).toBe('##.box');
  });

  it('keeps what was written where it could not be stored, or is too long to be', async () => {
    show({}, { isStored: false });
    await write('##.box');
    await press(saveButton());
    expect(document.querySelector('#rules .trouble')?.textContent).toContain('ließ sich nicht speichern');
    expect(field().value).toBe('##.box');
    await write('!'.repeat(MOST_RULE_LETTERS + 1));
    expect(saveButton().disabled).toBe(true);
    expect(document.querySelector('#rules-state')?.textContent).toContain('50.001 Zeichen; höchstens 50.000');
  });

  it('stores nothing in private windows', () => {
    show({ exceptions: { 'a.de': ['x'] } }, { isPrivate: true });
    expect(field().readOnly).toBe(true);
    expect(document.body.textContent).toContain('Nichts wird gespeichert');
    expect(document.querySelector<HTMLButtonElement>('.sites button')?.disabled).toBe(true);
  });

  it('shows the first of many faults', () => {
    show({ ownRules: '||ad^\n'.repeat(60) });
    expect(document.querySelectorAll('.faults button')).toHaveLength(50);
    expect(document.querySelector('.faults')?.textContent).toContain('und 10 weitere');
  });
});

describe('the list of exceptions', () => {
  it('names sites and how many wordings stay there, and forgets them', async () => {
    const actions = show({ exceptions: { 'b.de': ['x1', 'x2'], 'a.de': ['y'] } });
    expect([...document.querySelectorAll('.sites li')].map((each) => each.textContent)).toEqual([
      'a.de1 WortlautVergessen',
      'b.de2 WortlauteVergessen',
    ]);
    await press(document.querySelector('[aria-label="Vergessen: b.de"]'));
    expect(actions.settings().exceptions).toEqual({ 'a.de': ['y'] });
  });

  it('says how one is made where there is none', () => {
    show();
    expect(document.body.textContent).toContain('Noch keine.');
  });
});

describe('looking up in Wikipedia', () => {
  const section = () => document.querySelector('[aria-labelledby="looking-up-title"]')!;
  const later = () => act(() => new Promise((resolve) => setTimeout(resolve)));

  it('asks each time unless another choice is made', async () => {
    const actions = show();
    const radios = [...section().querySelectorAll<HTMLInputElement>('input[type="radio"]')];
    expect(radios.map(({ value, checked }) => [value, checked])).toEqual([
      ['ask', true],
      ['always', false],
      ['never', false],
    ]);
    await act(async () => radios[2]!.click());
    expect(actions.settings().lookUp).toBe('never');
  });

  it('says how much is kept, and deletes it', async () => {
    const actions = show({}, { kept: { answers: 12, letters: 7_300 } });
    await later();
    expect(section().textContent).toMatch(/12 Antworten sind auf diesem Gerät aufbewahrt: 7,3\skB\./);
    await press([...section().querySelectorAll('button')].find((each) => each.textContent === 'Antworten löschen'));
    expect(actions.clearKept).toHaveBeenCalled();
    expect(section().textContent).toContain('Es sind keine Antworten aufbewahrt.');
    expect(section().querySelector('output')?.textContent).toBe('Gelöscht.');
  });

  it('says what is kept at most', async () => {
    show();
    await later();
    expect(section().textContent).toMatch(/Höchstens 30 Tage, bis zu 1\.000 Antworten oder 1\sMB/);
  });
});

describe('the browser’s own model', () => {
  const section = () => document.querySelector('[aria-labelledby="rewording-title"]')!;
  const theSwitch = () => section().querySelector<HTMLButtonElement>('[role="switch"]')!;
  const loadButton = () =>
    [...section().querySelectorAll('button')].find((each) => each.textContent === 'Modell laden');
  const later = () => act(() => new Promise((resolve) => setTimeout(resolve)));
  /** Downloadable in German, and nothing in English. */
  const downloadable = (lang: string): ModelState => (lang === 'de' ? 'downloadable' : 'unavailable');

  it('cannot be switched on where there is none, but off', async () => {
    show();
    await later();
    expect(section().textContent).toContain('Dieser Browser hat hier kein solches Modell.');
    expect(theSwitch().disabled).toBe(true);
    show({ reword: true });
    expect(theSwitch().disabled).toBe(false);
  });

  it('says what it writes where it is there', async () => {
    const actions = show({}, { model: modelStandIn() });
    await later();
    expect(section().querySelector('output')?.textContent).toBe(
      'Das Modell ist auf diesem Gerät. Es schreibt: Deutsch und Englisch.',
    );
    await press(theSwitch());
    expect(actions.settings().reword).toBe(true);
  });

  it('says how much it is before it is downloaded, and downloads only when told to', async () => {
    const model = modelStandIn({ state: downloadable });
    show({}, { model });
    await later();
    expect(section().textContent).toContain('mehrere Gigabyte');
    expect(section().textContent).toContain('Es schreibt: Deutsch.');
    expect(loadButton()).toBeUndefined();
    show({ reword: true }, { model });
    await press(loadButton());
    expect(model.open()).toBe(0);
  });

  it('tells how far a download is', async () => {
    let tell: (share: number) => void = () => {};
    const model: BrowserModel = {
      availability: async () => 'downloadable',
      create: ({ monitor }) => {
        monitor?.({ addEventListener: (_, listener) => (tell = (loaded) => listener({ loaded })) });
        return new Promise(() => {});
      },
    };
    show({ reword: true }, { model });
    await later();
    await press(loadButton());
    await act(async () => tell(0.42));
    expect(section().querySelector('output')?.textContent).toBe('Der Browser lädt das Modell. 42\u00a0% geladen');
    expect(loadButton()).toBeUndefined();
  });

  it('says that a download broke off, and may be tried again', async () => {
    show({ reword: true }, { model: modelStandIn({ state: downloadable, steps: [0.2, null] }) });
    await later();
    await press(loadButton());
    await later();
    expect(section().textContent).toContain('Das Laden brach ab.');
    expect(loadButton()).toBeDefined();
  });
});
