import { useWords } from '../look/words-context';
import { hostsFor } from '../lookup/wikis';
import type { Lang } from '../model/language';
import type { Consent } from './use-look-ups';

interface LookUpConsentProps {
  readonly names: readonly string[];
  /** Of the article. */
  readonly lang: Lang;
  readonly isPrivate: boolean;
  readonly answer: (consent: Consent) => void;
}

/** Shows to the letter what a look-up would send, and to whom, and asks whether it may. */
export function LookUpConsent({ names, lang, isPrivate, answer }: LookUpConsentProps) {
  const words = useWords();
  const [first = '', ...others] = hostsFor(lang);
  const list = new Intl.ListFormat(words.locale, { type: 'conjunction' });
  const to = [words.say('look_up_to', first)];
  if (others.length > 0) to.push(words.say('look_up_then_to', list.format(others)));
  return (
    <div class="consent">
      <p>{words.count('look_up_sends', names.length)}</p>
      <ul class="sent-names">
        {names.map((name) => (
          <li key={name}>
            <b dir="auto">{words.say('quoted', name)}</b>
          </li>
        ))}
      </ul>
      <p>{to.join(' ')}.</p>
      <p class="quiet">{words.say('look_up_nothing_else')}</p>
      {isPrivate && <p class="quiet">{words.say('look_up_private')}</p>}
      <p class="answers">
        <button type="button" class="quiet-action" onClick={() => answer('once')}>
          {words.say('look_up_once')}
        </button>
        {!isPrivate && (
          <button type="button" class="quiet-action" onClick={() => answer('always')}>
            {words.say('look_up_always')}
          </button>
        )}
        <button type="button" class="quiet-action" onClick={() => answer('no')}>
          {words.say('look_up_no')}
        </button>
      </p>
    </div>
  );
}
