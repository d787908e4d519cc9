import { useState } from 'preact/hooks';
import { HALTS, type Halt } from '../look/halts';
import type { Key } from '../look/words';
import { useWords } from '../look/words-context';
import type { Actions } from './actions';
import type { StoppedView } from './view';

type Act = 'again' | 'reload' | 'switch-on' | 'read' | 'none';

/** What can be done; where nothing is said, the page can be looked at again. */
const ACTS: Readonly<Partial<Record<Halt, Act>>> = {
  off: 'switch-on',
  waiting: 'read',
  'no-access': 'reload',
  'needs-reload': 'reload',
  // The same again would come out.
  'too-large': 'none',
  'unread-language': 'none',
  'not-html': 'none',
  'browser-page': 'none',
  'no-tab': 'none',
};

const LABELS: Readonly<Record<Exclude<Act, 'none'>, Key>> = {
  again: 'action_again',
  reload: 'action_reload',
  'switch-on': 'action_switch_on',
  read: 'action_read',
};

interface StoppedProps {
  readonly view: StoppedView;
  readonly actions: Actions;
}

/** The panel where there is nothing to show: why, and one thing to do about it. */
export function Stopped({ view, actions }: StoppedProps) {
  const words = useWords();
  const [hasFailed, setFailed] = useState(false);
  const { halt, host, isPrivate } = view;
  const act = ACTS[halt] ?? 'again';
  const run = async () => {
    if (act === 'again') await actions.tryAgain();
    if (act === 'reload') await actions.reload();
    if (act === 'read') await actions.readNow();
    if (act === 'switch-on') setFailed(!(await actions.switchOn(host)));
  };
  const isClosed = act === 'switch-on' && isPrivate;
  return (
    <main class="stopped">
      {host && halt !== 'off' && <p class="quiet">{host}</p>}
      <h1>{words.say(HALTS[halt].what, host)}</h1>
      <p>{words.say(HALTS[halt].why)}</p>
      {act !== 'none' && (
        <button
          type="button"
          class={act === 'again' ? 'quiet-action' : 'main-action'}
          disabled={isClosed}
          onClick={() => void run()}
        >
          {words.say(LABELS[act])}
        </button>
      )}
      {isClosed && <p class="quiet">{words.say('private_window')}</p>}
      <p class="trouble" role="alert">
        {hasFailed && words.say('store_failed')}
      </p>
    </main>
  );
}
