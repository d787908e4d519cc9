// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { articleView } from '../../test/unit/article-view';
import { wordsFromFiles } from '../../test/unit/words-from-files';
import { WordsContext } from '../look/words-context';
import type { Choice, Outcome, WikiLine } from '../lookup/outcome';
import { DEFAULTS, type Settings } from '../settings/settings';
import type { Actions } from './actions';
import { Panel } from './panel';
import type { View } from './view';

const NOW = Date.parse('2026-11-26T12:00:00Z');

const LINE: WikiLine = {
  text: 'norwegische Reederei',
  lang: 'de',
  from: 'wikidata',
  label: 'Fjordlinie',
  title: 'Q21',
  host: 'www.wikidata.org',
  at: NOW,
};
const choice = (title: string, about: string | null): Choice => ({
  text: `${title} is a company.`,
  lang: 'en',
  from: 'wikipedia',
  label: title,
  title,
  host: 'en.wikipedia.org',
  at: NOW,
  about,
});

/** `answer` is what becomes of each name; null where the browser’s permission is refused. */
function show(
  answer: (name: string) => Outcome | null,
  {
    view = articleView(),
    settings = {},
    kept = new Map<string, Outcome>(),
    begins = false,
  }: {
    readonly view?: View;
    readonly settings?: Partial<Settings>;
    readonly kept?: ReadonlyMap<string, Outcome>;
    readonly begins?: boolean;
  } = {},
) {
  const actions = {
    recall: vi.fn<Actions['recall']>(async () => kept),
    look: vi.fn<Actions['look']>(async ({ names }, _private, _signal, begin, tell) => {
      await Promise.resolve();
      if (begins) begin();
      for (const name of names) {
        const outcome = answer(name);
        if (!outcome) return false;
        begin();
        tell(name, outcome);
      }
      return true;
    }),
    allowLookUps: vi.fn<Actions['allowLookUps']>(async () => true),
    onAsked: () => () => {},
  };
  void act(() =>
    render(
      <WordsContext.Provider value={wordsFromFiles('de')}>
        <Panel view={view} settings={{ ...DEFAULTS, ...settings }} actions={actions as unknown as Actions} now={NOW} />
      </WordsContext.Provider>,
      document.body,
    ),
  );
  return actions;
}

const later = () => act(() => new Promise((resolve) => setTimeout(resolve)));
const glossary = () => document.querySelector('#glossary')!;
const term = (name: string) =>
  [...document.querySelectorAll('.term')].find((each) => each.querySelector('b')?.textContent === name)!;
const footer = () => document.querySelector('footer')?.textContent;
const news = () => glossary().querySelector('.of-page output')?.textContent;
const buttonsOf = (element: Element) => [...element.querySelectorAll('button')].map((each) => each.textContent);
async function press(element: Element, text: string) {
  const button = [...element.querySelectorAll('button')].find((each) => each.textContent === text);
  if (!button) throw new Error(`no button ${text} among ${buttonsOf(element).join(', ')}`);
  await act(async () => button.click());
}

beforeEach(() => {
  void act(() => render(null, document.body));
});

describe('looking up one name', () => {
  it('shows to the letter what would be sent, and sends nothing until the reader agrees', async () => {
    const actions = show(() => ({ kind: 'found', line: LINE, needs: 0 }));
    await press(term('Fjordlinie'), 'In Wikipedia nachschlagen');
    const consent = term('Fjordlinie').querySelector('.consent')!;
    expect([...consent.querySelectorAll('p, li')].slice(0, 4).map((each) => each.textContent)).toEqual([
      'Gesendet würde dieser Name:',
      '„Fjordlinie“',
      'an de.wikipedia.org und, was dort unbekannt ist, an en.wikipedia.org und www.wikidata.org.',
      'Sonst nichts: nicht der Artikel, nicht seine Adresse. Wie jede Website sieht Wikipedia die Adresse Ihres Anschlusses.',
    ]);
    expect(actions.look).not.toHaveBeenCalled();
    await press(consent, 'Nein');
    expect(actions.look).not.toHaveBeenCalled();
    expect(footer()).toContain('Nichts wurde gesendet.');
    expect(buttonsOf(term('Fjordlinie'))).toContain('In Wikipedia nachschlagen');
  });

  it('shows what was found with its source, its page and its licence; the footer no longer says that nothing was sent', async () => {
    const actions = show(() => ({ kind: 'found', line: LINE, needs: 0 }));
    await press(term('Fjordlinie'), 'In Wikipedia nachschlagen');
    await press(term('Fjordlinie'), 'Ja, einmal');
    expect(actions.look.mock.calls[0]?.[0]).toMatchObject({ names: ['Fjordlinie'], lang: 'de', isWider: false });
    expect(actions.look.mock.calls[0]?.[1]).toBe(false);
    expect(actions.allowLookUps).not.toHaveBeenCalled();
    expect(term('Fjordlinie').querySelector('.line')?.textContent).toBe('norwegische Reederei');
    expect(term('Fjordlinie').querySelector('.source')?.textContent).toBe(
      'aus Wikidata · CC0 · Stand 26. Nov. 2026 · auch: FL',
    );
    expect([...term('Fjordlinie').querySelectorAll('a')].map(({ textContent, href }) => [textContent, href])).toEqual([
      ['„Fjordlinie“ in Wikidata', 'https://www.wikidata.org/wiki/Q21'],
      ['CC0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
    ]);
    expect(news()).toBe('Fjordlinie: norwegische Reederei');
    expect(footer()).toBe('Alles auf diesem Gerät ermittelt. An Wikipedia gesendet: 1 Name.');
  });

  it('of an entry that is explained leaves its explanation, and tells beside it', async () => {
    const line: WikiLine = {
      ...LINE,
      text: 'Die Nordwerft ist …',
      from: 'wikipedia',
      label: 'Nordwerft',
      title: 'Nordwerft',
      host: 'de.wikipedia.org',
    };
    show(() => ({ kind: 'found', line, needs: 0 }), { settings: { lookUp: 'always' } });
    await press(term('Nordwerft'), 'In Wikipedia nachschlagen');
    expect(term('Nordwerft').querySelector('summary .line')?.textContent).toBe('Werft am Fjord');
    expect(term('Nordwerft').querySelector('.look-up .line')?.textContent).toBe('Die Nordwerft ist …');
    expect(term('Nordwerft').querySelector('.look-up-source')?.textContent).toBe(
      '„Nordwerft“ in Wikipedia (Deutsch), gekürzt · CC BY-SA 4.0',
    );
  });

  it('is asked once and for all where the reader wants that, and then sent on the click', async () => {
    const actions = show(() => ({ kind: 'none' }));
    await press(term('Fjordlinie'), 'In Wikipedia nachschlagen');
    await press(term('Fjordlinie'), 'Immer');
    expect(actions.allowLookUps).toHaveBeenCalled();
    expect(term('Fjordlinie').textContent).toContain('In Wikipedia nicht gefunden.');
    void act(() => render(null, document.body));
    const second = show(() => ({ kind: 'none' }), { settings: { lookUp: 'always' } });
    expect(second.look).not.toHaveBeenCalled();
    await press(term('Fjordlinie'), 'In Wikipedia nachschlagen');
    expect(second.look).toHaveBeenCalledOnce();
  });

  it('is not offered where the reader does not want it', () => {
    const actions = show(() => null, { settings: { lookUp: 'never' } });
    expect(document.querySelector('.look-up button')).toBeNull();
    expect(actions.recall).not.toHaveBeenCalled();
  });

  it('offers what may be meant, each with its own words; none of it may be', async () => {
    const choices = [choice('Fjordlinie (ferries)', 'ferry company'), choice('Fjordlinie (rail)', null)];
    show(() => ({ kind: 'choices', choices }), { settings: { lookUp: 'always' } });
    await press(term('Fjordlinie'), 'In Wikipedia nachschlagen');
    expect(buttonsOf(term('Fjordlinie').querySelector('.candidates')!)).toEqual([
      'Fjordlinie (ferries) ferry company',
      'Fjordlinie (rail) Fjordlinie (rail) is a company.',
    ]);
    await act(async () => term('Fjordlinie').querySelector<HTMLButtonElement>('.candidates button')?.click());
    expect(term('Fjordlinie').querySelector('.line')?.textContent).toBe('Fjordlinie (ferries) is a company.');
    expect(term('Fjordlinie').querySelector('.line')?.getAttribute('lang')).toBe('en');
  });

  it('that found another bearer of the name can be widened', async () => {
    const actions = show(() => ({ kind: 'found', line: LINE, needs: 0 }), { settings: { lookUp: 'always' } });
    await press(term('Fjordlinie'), 'In Wikipedia nachschlagen');
    await press(term('Fjordlinie'), 'Gemeint ist etwas anderes');
    expect(actions.look.mock.calls[1]?.[0].isWider).toBe(true);
  });

  it.each([
    [{ kind: 'failed', why: 'unreachable', until: null }, 'Wikipedia war nicht zu erreichen.'],
    [{ kind: 'failed', why: 'slow', until: null }, 'nicht rechtzeitig geantwortet'],
    [{ kind: 'failed', why: 'broken', until: null }, 'war nicht zu lesen'],
    [{ kind: 'failed', why: 'busy', until: new Date(2026, 10, 26, 13, 5).getTime() }, 'bis 13:05 zu warten'],
    [null, 'Der Browser bekam keine Erlaubnis. Nichts wurde gesendet.'],
  ] as const)('says why it failed, and can be tried again: %j', async (outcome, text) => {
    const actions = show(() => outcome, { settings: { lookUp: 'always' } });
    await press(term('Fjordlinie'), 'In Wikipedia nachschlagen');
    await later();
    expect(term('Fjordlinie').querySelector('.look-up')?.textContent).toContain(text);
    expect(news()).toContain(text);
    await press(term('Fjordlinie'), 'Noch einmal versuchen');
    expect(actions.look).toHaveBeenCalledTimes(2);
  });

  it('says that it failed where an error of ours is in the way, once names were sent', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => {});
    show(
      () => {
        throw new Error('ours');
      },
      { settings: { lookUp: 'always' }, begins: true },
    );
    await press(term('Fjordlinie'), 'In Wikipedia nachschlagen');
    await later();
    expect(term('Fjordlinie').querySelector('.look-up')?.textContent).toContain('war nicht zu lesen');
    expect(footer()).toContain('1 Name');
    expect(told).toHaveBeenCalledOnce();
    told.mockRestore();
  });

  it('keeps the focus at the name when the button that had it goes', async () => {
    show(() => ({ kind: 'found', line: LINE, needs: 0 }));
    await press(term('Fjordlinie'), 'In Wikipedia nachschlagen');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Nachschlagen: Fjordlinie');
    await press(term('Fjordlinie'), 'Ja, einmal');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Nachschlagen: Fjordlinie');
  });
});

describe('looking up all names without an explanation', () => {
  it('shows each of them, and sends them together', async () => {
    const view = articleView();
    if (!view.digest || view.digest === 'failed') throw new Error('no digest');
    const [known, unknown] = view.digest.glossary;
    const more = { ...unknown!, name: 'Hafenbund', aliases: [] };
    const digest = { ...view.digest, glossary: [known!, unknown!, more] };
    const actions = show(
      (name) =>
        name === 'Hafenbund' ? { kind: 'unsettled', why: 'several' } : { kind: 'found', line: LINE, needs: 0 },
      { view: { ...view, digest } },
    );
    await press(glossary(), '2 unerklärte Namen in Wikipedia nachschlagen');
    expect([...document.querySelectorAll('.consent li')].map((each) => each.textContent)).toEqual([
      '„Fjordlinie“',
      '„Hafenbund“',
    ]);
    await press(glossary(), 'Ja, einmal');
    expect(actions.look.mock.calls[0]?.[0].names).toEqual(['Fjordlinie', 'Hafenbund']);
    expect(term('Fjordlinie').querySelector('.line')?.textContent).toBe('norwegische Reederei');
    expect(term('Hafenbund').querySelector('.line')?.textContent).toContain('Mehrere Seiten heißen so.');
    expect(news()).toBe('1 von 2 erklärt.');
    expect(footer()).toContain('2 Namen');
    await press(term('Hafenbund'), 'Zur Auswahl');
    expect(document.querySelectorAll('.consent li')).toHaveLength(1);
  });
});

describe('what was learned on another day', () => {
  it('is there without a request', async () => {
    const actions = show(() => null, { kept: new Map([['Fjordlinie', { kind: 'found', line: LINE, needs: 0 }]]) });
    await later();
    expect(term('Fjordlinie').querySelector('.line')?.textContent).toBe('norwegische Reederei');
    expect(actions.look).not.toHaveBeenCalled();
    expect(footer()).toContain('Nichts wurde gesendet.');
  });

  it('is shown on the click, without a question, where the entry is explained or the reader has to choose', async () => {
    const kept = new Map<string, Outcome>([
      ['Nordwerft', { kind: 'found', line: LINE, needs: 0 }],
      ['Fjordlinie', { kind: 'choices', choices: [choice('Fjordlinie (ferries)', null)] }],
    ]);
    const actions = show(() => null, { kept });
    await later();
    for (const name of ['Nordwerft', 'Fjordlinie']) await press(term(name), 'In Wikipedia nachschlagen');
    expect(document.querySelector('.consent')).toBeNull();
    expect(term('Nordwerft').querySelector('.look-up .line')).not.toBeNull();
    expect(term('Fjordlinie').querySelector('.candidates')).not.toBeNull();
    expect(actions.look).not.toHaveBeenCalled();
  });
});

describe('in a private window', () => {
  it('each look-up is asked for, and nothing is recalled or kept', async () => {
    const actions = show(() => ({ kind: 'found', line: LINE, needs: 0 }), {
      view: articleView({ isPrivate: true }),
      settings: { lookUp: 'always' },
    });
    await press(term('Fjordlinie'), 'In Wikipedia nachschlagen');
    expect(actions.look).not.toHaveBeenCalled();
    expect(actions.recall).not.toHaveBeenCalled();
    expect(buttonsOf(document.querySelector('.consent')!)).toEqual(['Ja, einmal', 'Nein']);
    expect(document.querySelector('.consent')?.textContent).toContain('Privates Fenster: Sie werden jedes Mal gefragt');
    await press(term('Fjordlinie'), 'Ja, einmal');
    expect(actions.look.mock.calls[0]?.[1]).toBe(true);
  });
});
