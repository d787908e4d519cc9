import { render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { WordsContext } from '../../src/look/words-context';
import type { Actions } from '../../src/panel/actions';
import { Panel } from '../../src/panel/panel';
import type { View } from '../../src/panel/view';
import { DEFAULTS, type Settings } from '../../src/settings/settings';
import { wordsFromFiles } from './words-from-files';

/** The clock of the panel in tests: two days after the article of `articleView`. */
export const NOW = Date.parse('2024-12-25T12:00:00Z');

/** All that the panel can do, done by nobody and with success. */
export function actionsOf(change: Partial<Actions> = {}): Actions {
  return {
    jump: vi.fn<Actions['jump']>(async () => true),
    visit: vi.fn<Actions['visit']>(async () => true),
    fold: vi.fn<Actions['fold']>(async () => {}),
    unlight: vi.fn<Actions['unlight']>(async () => {}),
    readNow: vi.fn<Actions['readNow']>(async () => {}),
    tryAgain: vi.fn<Actions['tryAgain']>(async () => {}),
    reload: vi.fn<Actions['reload']>(async () => {}),
    know: vi.fn<Actions['know']>(async () => true),
    note: vi.fn<Actions['note']>(async () => 'stored'),
    chooseLength: vi.fn<Actions['chooseLength']>(async () => true),
    switchOn: vi.fn<Actions['switchOn']>(async () => true),
    switchOff: vi.fn<Actions['switchOff']>(async () => 'stored'),
    choose: vi.fn<Actions['choose']>(async () => 'stored'),
    except: vi.fn<Actions['except']>(async () => 'stored'),
    copy: vi.fn<Actions['copy']>(async () => true),
    print: vi.fn<Actions['print']>(),
    share: null,
    onAsked: vi.fn<Actions['onAsked']>(() => () => {}),
    openOptions: vi.fn<Actions['openOptions']>(),
    recall: vi.fn<Actions['recall']>(async () => new Map()),
    look: vi.fn<Actions['look']>(async () => true),
    allowLookUps: vi.fn<Actions['allowLookUps']>(async () => true),
    reword: vi.fn<Actions['reword']>(async () => {}),
    ...change,
  };
}

/** Draws the panel in German. */
export function showPanel(view: View, actions = actionsOf(), settings: Settings = DEFAULTS): Actions {
  void act(() =>
    render(
      <WordsContext.Provider value={wordsFromFiles('de')}>
        <Panel view={view} settings={settings} actions={actions} now={NOW} />
      </WordsContext.Provider>,
      document.body,
    ),
  );
  return actions;
}

/** The buttons of a name, or of a text where they have none. */
export const buttons = (name: string) =>
  [...document.querySelectorAll('button')].filter(
    (button) => (button.getAttribute('aria-label') ?? button.textContent) === name,
  );

/** Presses the first button of a name, with focus on it, as browsers do. */
export async function press(name: string): Promise<void> {
  const [button] = buttons(name);
  if (!button) throw new Error(`no button ${name}`);
  await act(async () => {
    button.focus();
    button.click();
  });
}
