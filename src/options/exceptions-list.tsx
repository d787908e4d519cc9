import { useWords } from '../look/words-context';
import { isTemplate } from '../text/fingerprint';
import { forgetExceptions } from '../settings/exceptions';
import type { Settings } from '../settings/settings';
import { Section } from './section';
import { useChange, type Change } from './stored-change';

interface ExceptionsListProps {
  readonly exceptions: Settings['exceptions'];
  readonly isPrivate: boolean;
  readonly change: Change;
}

/** The sites with wordings that are no pitch. What they say is not known here, only how many they are. */
export function ExceptionsList({ exceptions, isPrivate, change }: ExceptionsListProps) {
  const words = useWords();
  const [store, hasFailed] = useChange(change);
  const sites = Object.entries(exceptions).sort(([a], [b]) => a.localeCompare(b));
  return (
    <Section id="exceptions" title={words.say('exceptions')} hasFailed={hasFailed}>
      <p class="quiet">{words.say(sites.length > 0 ? 'exceptions_about' : 'exceptions_none')}</p>
      <ul class="rows sites">
        {sites.map(([host, wordings]) => (
          <li key={host}>
            <span class="name">{host}</span>
            <span class="quiet">
              {words.count('exceptions_site', wordings.filter((each) => !isTemplate(each)).length)}
            </span>
            <button
              type="button"
              class="link"
              disabled={isPrivate}
              aria-label={words.say('exceptions_forget', host)}
              onClick={() => void store((before) => forgetExceptions(before, host))}
            >
              {words.say('forget')}
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
