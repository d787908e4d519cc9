import { useRef, useState } from 'preact/hooks';
import { useWords } from '../look/words-context';
import { DEFAULTS, type Settings } from '../settings/settings';
import { Section } from './section';
import { useChange, type Change } from './stored-change';
import { NewsWithUndo } from './news-with-undo';

interface ResetProps {
  readonly settings: Settings;
  readonly isPrivate: boolean;
  readonly change: Change;
}

/** All as on the first day: asks first, and can be undone until the page is closed. */
export function Reset({ settings, isPrivate, change }: ResetProps) {
  const words = useWords();
  const [store, hasFailed] = useChange(change);
  const [isAsking, setAsking] = useState(false);
  const [before, setBefore] = useState<Settings | null>(null);
  const [news, setNews] = useState('');
  const title = () => document.getElementById('reset-title')?.focus();
  const yes = useRef<HTMLButtonElement>(null);
  const reset = async () => {
    const old = settings;
    setAsking(false);
    title();
    if (!(await store(() => DEFAULTS))) return;
    setBefore(old);
    setNews(words.say('reset_done'));
  };
  const undo = async () => {
    const old = before;
    if (!old || !(await store(() => old))) return;
    setBefore(null);
    setNews(words.say('undone'));
    title();
  };
  return (
    <Section id="reset" title={words.say('reset')} hasFailed={hasFailed}>
      <p class="quiet">{words.say('reset_about')}</p>
      {isAsking ? (
        <fieldset class="radios">
          <legend>{words.say('reset_ask')}</legend>
          <p class="actions">
            <button ref={yes} type="button" class="main-action" onClick={() => void reset()}>
              {words.say('reset_yes')}
            </button>
            <button
              type="button"
              class="quiet-action"
              onClick={() => {
                setAsking(false);
                title();
              }}
            >
              {words.say('cancel')}
            </button>
          </p>
        </fieldset>
      ) : (
        <p class="actions">
          <button
            type="button"
            class="quiet-action"
            disabled={isPrivate}
            onClick={() => {
              setNews('');
              setAsking(true);
              requestAnimationFrame(() => yes.current?.focus());
            }}
          >
            {words.say('reset')}
          </button>
        </p>
      )}
      <NewsWithUndo news={news} undo={before && (() => void undo())} />
    </Section>
  );
}
