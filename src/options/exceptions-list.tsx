import { useState } from 'preact/hooks';
import { useWords } from '../look/words-context';
import { isTemplate } from '../text/fingerprint';
import type { Settings } from '../settings/settings';

interface ExceptionsListProps {
  readonly exceptions: Settings['exceptions'];
  readonly isPrivate: boolean;
  readonly forget: (host: string) => Promise<boolean>;
}

/** The sites with wordings that are no pitch. What they say is not known here, only how many they are. */
export function ExceptionsList({ exceptions, isPrivate, forget }: ExceptionsListProps) {
  const words = useWords();
  const [hasFailed, setFailed] = useState(false);
  const sites = Object.entries(exceptions).sort(([a], [b]) => a.localeCompare(b));
  return (
    <section aria-labelledby="exceptions-title">
      <h2 id="exceptions-title">{words.say('exceptions')}</h2>
      <p class="quiet">{words.say(sites.length > 0 ? 'exceptions_about' : 'exceptions_none')}</p>
      <p class={hasFailed ? 'trouble' : 'unseen'} role="alert">
        {hasFailed && words.say('store_failed')}
      </p>
      <ul class="sites">
        {sites.map(([host, wordings]) => (
          <li key={host}>
            <span>{host}</span>
            <span class="quiet">
              {words.count('exceptions_site', wordings.filter((each) => !isTemplate(each)).length)}
            </span>
            <button
              type="button"
              class="link"
              disabled={isPrivate}
              aria-label={words.say('exceptions_forget', host)}
              onClick={() => void forget(host).then((isStored) => setFailed(!isStored))}
            >
              {words.say('forget')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
