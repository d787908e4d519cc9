// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { wordsFromFiles } from '../../test/unit/words-from-files';
import { WordsContext } from '../look/words-context';
import { MOST_RULE_LETTERS } from '../settings/own-rules';
import { DEFAULTS, type Settings } from '../settings/settings';
import { Options, type OptionsActions } from './options';

const isCss = (css: string) => !css.includes('[');

function show(change: Partial<Settings> = {}, { isPrivate = false, isStored = true } = {}) {
  const actions = {
    saveRules: vi.fn<OptionsActions['saveRules']>(async () => isStored),
    forgetExceptions: vi.fn<OptionsActions['forgetExceptions']>(async () => isStored),
  };
  void act(() =>
    render(
      <WordsContext.Provider value={wordsFromFiles('de')}>
        <Options settings={{ ...DEFAULTS, ...change }} isPrivate={isPrivate} isCss={isCss} actions={actions} />
      </WordsContext.Provider>,
      document.body,
    ),
  );
  return actions;
}

const field = () => document.querySelector('textarea')!;
const saveButton = () => [...document.querySelectorAll('button')].find((each) => each.textContent === 'Speichern')!;
const press = (button: Element | null | undefined) => act(async () => (button as HTMLButtonElement | null)?.click());
const write = (rules: string) =>
  act(async () => {
    field().value = rules;
    field().dispatchEvent(new Event('input', { bubbles: true }));
  });

beforeEach(() => {
  void act(() => render(null, document.body));
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
    expect(actions.saveRules).toHaveBeenCalledWith('##.box\na.de##p:style(x)\n##p[');
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
    expect(actions.saveRules).toHaveBeenCalledWith('##.box');
  });

  it('keeps what was written where it could not be stored, or is too long to be', async () => {
    show({}, { isStored: false });
    await write('##.box');
    await press(saveButton());
    expect(document.querySelector('.trouble')?.textContent).toContain('ließ sich nicht speichern');
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
    expect(actions.forgetExceptions).toHaveBeenCalledWith('b.de');
  });

  it('says how one is made where there is none', () => {
    show();
    expect(document.body.textContent).toContain('Noch keine.');
  });
});
