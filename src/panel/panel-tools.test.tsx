// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { articleView, place } from '../../test/unit/article-view';
import { actionsOf, buttons, press, showPanel as show } from '../../test/unit/panel-stand-in';
import type { Digest } from '../model/digest';
import type { EntityKind } from '../model/entity';
import type { ToPanel } from '../messages/to-panel';
import { DEFAULTS } from '../settings/settings';
import type { Actions } from './actions';
import type { ArticleView, View } from './view';

const text = (selector: string) => document.querySelector(selector)?.textContent ?? '';
const key = (name: string, extra: KeyboardEventInit = {}) =>
  act(async () => {
    const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...extra });
    (document.activeElement ?? document.body).dispatchEvent(event);
  });
const focused = () => document.activeElement;

function digestOf({ digest }: ArticleView): Digest {
  if (!digest || digest === 'failed') throw new Error('no digest');
  return digest;
}
const withDigest = (change: Partial<Digest>, view = articleView()): ArticleView => ({
  ...view,
  digest: { ...digestOf(view), ...change },
});
const withFacts = (count: number, view = articleView()) => {
  const [gist, fact] = digestOf(view).facts;
  const others = Array.from({ length: count - 1 }, (_, at) => ({
    ...fact!,
    text: `Fakt ${at + 1}.`,
    sources: [place('b0', at, at + 9)],
  }));
  return withDigest({ facts: [gist!, ...others] }, view);
};
const withTerms = (names: Readonly<Record<string, EntityKind>>, view = articleView()) => {
  const [entry] = digestOf(view).glossary;
  const glossary = Object.entries(names).map(([name, kind]) => ({ ...entry!, name, kind }));
  return withDigest({ glossary }, view);
};
const terms = () => [...document.querySelectorAll('.term b')].map((name) => name.textContent);
const SEVEN: Readonly<Record<string, EntityKind>> = {
  WHO: 'organisation',
  EZB: 'organisation',
  Bosch: 'organisation',
  Genf: 'place',
  Lishui: 'place',
  'A. Beispiel': 'person',
  Kobalt: 'term',
};

beforeEach(() => {
  void act(() => render(null, document.body));
});

describe('taking the digest out', () => {
  it('copies it as text or Markdown, says so, and closes the menu', async () => {
    const actions = show(articleView());
    await press('Kopieren, drucken, teilen');
    await press('Als Text kopieren');
    await press('Kopieren, drucken, teilen');
    await press('Als Markdown kopieren');
    const [[plain], [markdown]] = vi.mocked(actions.copy).mock.calls as [[string], [string]];
    expect(plain).toContain('Die Nordwerft baut vier Fähren.\n  https://hafenbote.example/a#:~:text=Die%20Nordwerft');
    expect(markdown).toMatch(/^# Werft baut Fähren für den Fjord\n/);
    expect(markdown).toContain('**Nordwerft** (Organisation): Werft am Fjord');
    expect(markdown).toContain('1 Block beiseitegelegt.');
    expect(markdown).not.toContain('Fjordlinie** (');
    expect(buttons('Als Text kopieren')).toEqual([]);
    expect(text('.page > output')).toBe('Kopiert.');
    expect(focused()).toBe(buttons('Kopieren, drucken, teilen')[0]);
  });

  it('leaves the reader’s notes and what she knows at home', async () => {
    const actions = show(articleView(), actionsOf(), {
      ...DEFAULTS,
      notes: { nordwerft: 'Geheim' },
      knownTerms: ['fjordlinie'],
    });
    await press('Kopieren, drucken, teilen');
    await press('Als Text kopieren');
    expect(vi.mocked(actions.copy).mock.calls[0]![0]).not.toMatch(/Geheim|Fjordlinie \(/);
  });

  it('says so where the browser refuses', async () => {
    show(articleView(), actionsOf({ copy: async () => false }));
    await press('Kopieren, drucken, teilen');
    await press('Als Text kopieren');
    expect(text('.toast')).toBe('Der Browser hat das Kopieren nicht erlaubt.');
  });

  it('prints, and shares only where the system can', async () => {
    const actions = show(articleView());
    await press('Kopieren, drucken, teilen');
    expect(buttons('Teilen …')).toEqual([]);
    await press('Drucken');
    expect(actions.print).toHaveBeenCalledOnce();
    const share = vi.fn<NonNullable<Actions['share']>>(async () => false);
    show(articleView(), actionsOf({ share }));
    await press('Kopieren, drucken, teilen');
    await press('Teilen …');
    expect(share).toHaveBeenCalledWith(
      'Werft baut Fähren für den Fjord',
      expect.stringContaining('Zahlen\n- 4 Fähren'),
    );
    expect(text('.toast')).toBe('Der Browser hat das Teilen nicht erlaubt.');
  });

  it('closes the menu with Escape and on a press beside it', async () => {
    show(articleView());
    await press('Kopieren, drucken, teilen');
    await key('Escape');
    expect(buttons('Drucken')).toEqual([]);
    await press('Kopieren, drucken, teilen');
    await act(
      async () => void document.querySelector('h1')!.dispatchEvent(new Event('pointerdown', { bubbles: true })),
    );
    expect(buttons('Drucken')).toEqual([]);
  });

  it('has nothing to offer while facts are worked out', () => {
    show(articleView({ digest: null }));
    expect(buttons('Kopieren, drucken, teilen')).toEqual([]);
    expect(buttons('Einstellungen')).toHaveLength(1);
  });
});

describe('the length of the summary', () => {
  const shown = () => document.querySelectorAll('.fact').length;

  it('is short, normal or long, kept, and read out', async () => {
    const actions = show(withFacts(8));
    expect(shown()).toBe(5);
    await press('lang');
    expect(shown()).toBe(8);
    expect(actions.chooseLength).toHaveBeenLastCalledWith('long');
    expect(text('.page > output')).toBe('8 Zeilen.');
    await press('kurz');
    expect([...document.querySelectorAll('.fact .text')].map((line) => line.textContent)).toEqual([
      'Die Nordwerft baut vier Fähren.',
      'Fakt 1.',
      'Fakt 2.',
    ]);
    expect(buttons('kurz')[0]?.getAttribute('aria-pressed')).toBe('true');
  });

  it('is what the reader chose before', () => {
    show(withFacts(8), actionsOf(), { ...DEFAULTS, summaryLength: 'long' });
    expect(shown()).toBe(8);
  });

  it('offers only lengths that differ', () => {
    show(withFacts(5), actionsOf(), { ...DEFAULTS, summaryLength: 'long' });
    expect([...document.querySelectorAll('.lengths button')].map((button) => button.textContent)).toEqual([
      'kurz',
      'normal',
    ]);
    expect(buttons('normal')[0]?.getAttribute('aria-pressed')).toBe('true');
    show(withFacts(3));
    expect(document.querySelector('.lengths')).toBeNull();
  });

  it('holds for the page alone in private windows', async () => {
    const actions = show(withFacts(8, articleView({ isPrivate: true })));
    await press('lang');
    expect(shown()).toBe(8);
    expect(actions.chooseLength).not.toHaveBeenCalled();
  });
});

describe('the time check', () => {
  it('says above all how old an old article is', () => {
    const view = articleView();
    show({ ...view, article: { ...view.article, published: '2020-12-23' } });
    expect(text('.old')).toBe('Erschienen vor 4 Jahren. Manches kann überholt sein.');
    show(articleView());
    expect(document.querySelector('.old')).toBeNull();
  });

  it('says which day the words of a fact mean, and nothing where they say it', () => {
    const dates = [
      { iso: '2024-12-19', text: 'am Donnerstag', label: '', source: place('b0', 32, 40) },
      { iso: '2024-12-20', text: 'am 20. Dezember', label: '', source: place('b0', 41, 45) },
      { iso: '2025', text: '2025', label: '', source: place('b0', 46, 50) },
      { iso: '2023', text: 'voriges Jahr', label: '', source: place('b3', 0, 9) },
    ];
    const periods = [
      { from: 2026, to: 2028, since: 'named' as const, text: 'in den drei Jahren darauf', source: place('b0', 51, 55) },
      { from: 2021, to: 2024, since: 'published' as const, text: 'zuletzt drei Jahre', source: place('b0', 55, 58) },
    ];
    const view = withDigest({ dates, periods });
    show(view);
    const said = () => [...document.querySelectorAll('.facts .said')].map((line) => line.textContent);
    expect(said()).toEqual([
      'nicht gesichert · „sollen“',
      '„am Donnerstag“: 19. Dez. 2024',
      '„in den drei Jahren darauf“: 2026–2028',
    ]);
    // A year later a day without its year says too little.
    show({ ...view, article: { ...view.article, published: '2023-12-23' } });
    expect(said()).toContain('„am 20. Dezember“: 20. Dez. 2024');
    expect(said()).toContain('„zuletzt drei Jahre“: 2021–2024');
  });
});

describe('a jump', () => {
  it('brings focus back to where it began on Escape, wherever focus went since', async () => {
    const actions = show(articleView());
    await act(async () => {
      const fact = document.querySelector<HTMLButtonElement>('.facts .fact')!;
      fact.focus();
      fact.click();
    });
    expect(text('.page > output')).toBe('Auf der Seite markiert.');
    buttons('Einstellungen')[0]!.focus();
    await key('Escape');
    expect(actions.unlight).toHaveBeenCalledOnce();
    expect(focused()).toBe(document.querySelector('.facts .fact'));
    // Nothing is lit any more: Escape is not ours.
    await key('Escape');
    expect(actions.unlight).toHaveBeenCalledOnce();
  });

  it('finds its line again where the press gave no focus and the panel was drawn anew', async () => {
    const actions = show(articleView());
    await act(async () => document.querySelector<HTMLButtonElement>('.facts .fact')!.click());
    show(articleView({ contents: { ...articleView().contents, folded: [] } }), actions);
    expect(document.querySelector('.facts .lit')).not.toBeNull();
    await key('Escape');
    expect(focused()).toBe(document.querySelector('.facts .fact'));
  });

  it('hears only of the last one', async () => {
    const answers: ((found: boolean) => void)[] = [];
    show(articleView(), actionsOf({ jump: () => new Promise((resolve) => answers.push(resolve)) }));
    const [first, second] = document.querySelectorAll<HTMLButtonElement>('.fact');
    await act(async () => first!.click());
    await act(async () => second!.click());
    await act(async () => answers[1]!(true));
    await act(async () => answers[0]!(false));
    expect(document.querySelector('.toast')).toBeNull();
    expect(second!.getAttribute('aria-current')).toBe('location');
  });
});

describe('finding a term', () => {
  it('can be by kind, where there are several kinds of many', async () => {
    show(withTerms(SEVEN));
    expect([...document.querySelectorAll('.chip')].map((chip) => chip.textContent)).toEqual([
      'Alle',
      'Organisationen 3',
      'Orte 2',
      'Personen 1',
      'Begriffe 1',
    ]);
    await press('Orte 2');
    expect(terms()).toEqual(['Genf', 'Lishui']);
    expect(text('#glossary output + output')).toBe('2 Begriffe');
    await press('Orte 2');
    expect(terms()).toHaveLength(7);
    show(withTerms({ WHO: 'organisation', Genf: 'place' }));
    expect(document.querySelector('.chip')).toBeNull();
  });

  it('goes by the reader’s own notes as well; Escape empties the field', async () => {
    show(withTerms(SEVEN), actionsOf(), { ...DEFAULTS, notes: { kobalt: 'für Akkus' } });
    const field = document.querySelector<HTMLInputElement>('.find')!;
    field.value = 'akku';
    await act(async () => void field.dispatchEvent(new Event('input', { bubbles: true })));
    expect(terms()).toEqual(['Kobalt']);
    field.focus();
    await key('Escape');
    expect(terms()).toHaveLength(7);
  });

  it('has nothing to do where there are no terms, and holds with forty', () => {
    show(withTerms({}));
    expect(document.querySelector('#glossary')).toBeNull();
    show(withTerms(Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`Name ${at}`, 'person' as const]))));
    expect(terms()).toHaveLength(40);
    expect(document.querySelector('.chip')).toBeNull();
  });
});

describe('a term that is known', () => {
  it('hands focus to its way back, and that to the term', async () => {
    const actions = show(articleView());
    await press('Kenne ich');
    expect(focused()).toBe(buttons('Rückgängig')[0]);
    show(articleView(), actions, { ...DEFAULTS, knownTerms: ['nordwerft'] });
    await act(async () => {
      buttons('Rückgängig')[0]!.click();
      show(articleView(), actions, DEFAULTS);
    });
    expect(focused()?.textContent).toContain('Nordwerft');
  });
});

describe('an own note', () => {
  const write = async (note: string) => {
    await press('Notiz');
    const field = document.querySelector('textarea')!;
    expect(focused()).toBe(field);
    field.value = note;
    await press('Speichern');
  };

  it('is written, shown at its term, changed, and taken away', async () => {
    const actions = show(articleView());
    await write('Besitzt drei Docks');
    expect(actions.note).toHaveBeenCalledWith('Nordwerft', 'Besitzt drei Docks');
    expect(text('.page > output')).toBe('Die Notiz zu Nordwerft ist aufbewahrt.');
    show(articleView(), actions, { ...DEFAULTS, notes: { nordwerft: '<b>Besitzt</b>\ndrei Docks' } });
    expect(text('.own-note')).toBe('Notiz: <b>Besitzt</b>\ndrei Docks');
    await press('Notiz ändern');
    expect(document.querySelector('textarea')?.value).toBe('<b>Besitzt</b>\ndrei Docks');
    document.querySelector('textarea')!.value = ' ';
    await key('Enter', { ctrlKey: true });
    expect(actions.note).toHaveBeenLastCalledWith('Nordwerft', ' ');
    expect(text('.page > output')).toBe('Notiz gelöscht.');
    expect(focused()).toBe(buttons('Notiz ändern')[0]);
  });

  it('stays as it was on Escape, which puts no light out', async () => {
    const actions = show(articleView());
    await act(async () => document.querySelector<HTMLButtonElement>('.fact')!.click());
    await press('Notiz');
    await key('Escape');
    expect(document.querySelector('textarea')).toBeNull();
    expect(actions.note).not.toHaveBeenCalled();
    expect(actions.unlight).not.toHaveBeenCalled();
  });

  it.each([
    ['full', 'Mehr Notizen passen nicht. Nichts wurde geändert.'],
    ['failed', 'Das ließ sich nicht speichern. Nichts wurde geändert.'],
  ] as const)('stays in its field where it could not be stored: %s', async (result, said) => {
    show(articleView(), actionsOf({ note: async () => result }));
    await write('Besitzt drei Docks');
    expect(text('.note-form output')).toBe(said);
    expect(document.querySelector('textarea')?.value).toBe('Besitzt drei Docks');
  });

  it('is shown in private windows, and not written', () => {
    show(articleView({ isPrivate: true }), actionsOf(), { ...DEFAULTS, notes: { nordwerft: 'Drei Docks' } });
    expect(text('.own-note')).toBe('Notiz: Drei Docks');
    const written = [...buttons('Notiz'), ...buttons('Notiz ändern')];
    expect(written.length).toBeGreaterThan(0);
    expect(written.filter(({ disabled }) => !disabled)).toEqual([]);
  });
});

describe('mentions', () => {
  it('are stepped through with the arrow keys, too', async () => {
    const actions = show(articleView());
    buttons('Nächste Stelle zu Nordwerft')[0]!.focus();
    await key('ArrowRight');
    await key('ArrowLeft');
    expect(vi.mocked(actions.jump).mock.calls.map(([[at]]) => at?.block)).toEqual(['b0', 'b3']);
    expect(text('.mentions output')).toBe('2 von 2 Stellen');
  });
});

describe('what keys and menus of the browser ask', () => {
  function listening(view: View = articleView()) {
    let tell: (ask: ToPanel) => void = () => {};
    const onAsked = vi.fn<Actions['onAsked']>((_, told) => {
      tell = told;
      return () => {};
    });
    const actions = show(view, actionsOf({ onAsked }));
    return { actions, onAsked, ask: (ask: ToPanel) => act(async () => tell(ask)) };
  }

  it('goes to the next fact, and after the last to the first', async () => {
    const { actions, ask } = listening();
    for (let at = 0; at < 3; at++) await ask({ type: 'next-fact' });
    expect(vi.mocked(actions.jump).mock.calls.map(([[at]]) => at?.start)).toEqual([0, 32, 0]);
    expect(focused()).toBe(document.querySelector('.fact'));
    expect(document.querySelector('.fact')?.classList).toContain('lit');
  });

  it('goes to the next term at its first mention, on from where the reader is', async () => {
    const { actions, ask } = listening();
    buttons('Nächste Stelle zu Nordwerft')[0]!.focus();
    await ask({ type: 'next-term' });
    expect(focused()?.textContent).toContain('Fjordlinie');
    expect(actions.jump).toHaveBeenCalledWith([place('b3', 13, 23)]);
  });

  it('explains a name: its entry alone, opened', async () => {
    const { ask } = listening(withTerms(SEVEN));
    await ask({ type: 'explain', name: 'who' });
    expect(terms()).toEqual(['WHO']);
    expect(document.querySelector<HTMLDetailsElement>('.term')?.open).toBe(true);
    expect(focused()?.textContent).toContain('WHO');
  });

  it('offers to look a name up that is not among them', async () => {
    const { actions, ask } = listening(withTerms({}));
    await ask({ type: 'explain', name: 'Elbfähre' });
    expect(text('#glossary')).toContain('Kein Begriff mit „Elbfähre“.');
    expect(focused()?.getAttribute('aria-label')).toBe('Nachschlagen: Elbfähre');
    await press('In Wikipedia nachschlagen');
    expect(text('.consent')).toContain('Elbfähre');
    expect(actions.look).not.toHaveBeenCalled();
  });

  it('explains a name that the reader knows, since she asks', async () => {
    const { ask, actions } = listening();
    await act(async () => void show(articleView(), actions, { ...DEFAULTS, knownTerms: ['nordwerft'] }));
    await ask({ type: 'explain', name: 'Nordwerft' });
    expect(terms()).toEqual(['Nordwerft']);
  });

  it('offers to look a name up on a page without an article', async () => {
    const view: View = { kind: 'stopped', tabId: 1, isPrivate: false, host: 'a.example', halt: 'discussion' };
    const { actions, ask } = listening(view);
    expect(document.querySelector('.asked-name')).toBeNull();
    await ask({ type: 'explain', name: 'Elbfähre' });
    expect(text('.asked-name h2')).toBe('Elbfähre');
    expect(focused()?.getAttribute('aria-label')).toBe('Nachschlagen: Elbfähre');
    await press('In Wikipedia nachschlagen');
    expect(text('.consent')).toContain('Gesendet würde dieser Name:„Elbfähre“');
    expect(actions.look).not.toHaveBeenCalled();
    await act(async () => void show(view, actions, { ...DEFAULTS, lookUp: 'never' }));
    expect(text('.asked-name p')).toBe('Nachschlagen ist in den Einstellungen ausgeschaltet.');
  });

  it('listens once there is something to do it with', () => {
    const { onAsked, actions } = listening(articleView({ digest: null }));
    expect(onAsked).not.toHaveBeenCalled();
    show(articleView(), actions);
    expect(onAsked).toHaveBeenCalledOnce();
  });
});
