import { useEffect, useState } from 'preact/hooks';
import type { Key, Words } from '../look/words';
import { useWords } from '../look/words-context';
import { KEPT } from '../lookup/kept-answers';
import type { LookUpConsent } from '../settings/settings';

/** How much is kept of what Wikipedia answered. */
export interface KeptSize {
  readonly answers: number;
  readonly letters: number;
}

interface LookUpChoiceProps {
  readonly chosen: LookUpConsent;
  readonly isPrivate: boolean;
  readonly choose: (consent: LookUpConsent) => Promise<boolean>;
  /** Rejects where the browser keeps nothing. */
  readonly measure: () => Promise<KeptSize>;
  readonly clear: () => Promise<void>;
}

const CHOICES: Readonly<Record<LookUpConsent, Key>> = {
  ask: 'looking_up_ask',
  always: 'looking_up_always',
  never: 'looking_up_never',
};

const EMPTY: KeptSize = { answers: 0, letters: 0 };

/** Whether names may be looked up, and what is kept of the answers. */
export function LookUpChoice({ chosen, isPrivate, choose, measure, clear }: LookUpChoiceProps) {
  const words = useWords();
  const [kept, setKept] = useState<KeptSize | null>(null);
  const [news, setNews] = useState<'cleared' | 'failed' | null>(null);

  useEffect(() => {
    void measure().then(setKept, () => setKept(EMPTY));
  }, [measure]);

  const empty = async () => {
    try {
      await clear();
      setKept(EMPTY);
      setNews('cleared');
    } catch {
      setNews('failed');
    }
  };
  return (
    <section aria-labelledby="looking-up-title">
      <h2 id="looking-up-title">{words.say('looking_up')}</h2>
      <p class="quiet">{words.say('looking_up_about')}</p>
      <fieldset class="radios" disabled={isPrivate}>
        <legend class="unseen">{words.say('looking_up_before')}</legend>
        {(Object.keys(CHOICES) as LookUpConsent[]).map((consent) => (
          <label key={consent}>
            <input
              type="radio"
              name="look-up"
              value={consent}
              checked={consent === chosen}
              onChange={() => void choose(consent).then((isStored) => setNews(isStored ? null : 'failed'))}
            />
            <span>{words.say(CHOICES[consent])}</span>
          </label>
        ))}
      </fieldset>
      <p class={news === 'failed' ? 'trouble' : 'unseen'} role="alert">
        {news === 'failed' && words.say('store_failed')}
      </p>
      {kept && (
        <p>
          {kept.answers > 0
            ? words.count('kept_answers', kept.answers, sizeOf(words, kept.letters))
            : words.say('kept_none')}
          {kept.answers > 0 && ' '}
          {kept.answers > 0 && (
            <button type="button" class="link" onClick={() => void empty()}>
              {words.say('kept_clear')}
            </button>
          )}
        </p>
      )}
      <output class="unseen">{news === 'cleared' && words.say('kept_cleared')}</output>
      <p class="quiet">
        {words.say(
          'kept_bounds',
          numberOf(words, KEPT.days),
          numberOf(words, KEPT.answers),
          sizeOf(words, KEPT.letters),
        )}
      </p>
    </section>
  );
}

const numberOf = ({ locale }: Words, number: number) => new Intl.NumberFormat(locale).format(number);

/** Letters as a size; the browser stores a few more bytes. */
function sizeOf({ locale }: Words, letters: number): string {
  const format = (value: number, unit: 'kilobyte' | 'megabyte') =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 1 }).format(value);
  return letters < 1_000_000
    ? format(Math.max(0.1, letters / 1_000), 'kilobyte')
    : format(letters / 1_000_000, 'megabyte');
}
