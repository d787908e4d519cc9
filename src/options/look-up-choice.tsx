import { useEffect, useState } from 'preact/hooks';
import type { Key, Words } from '../look/words';
import { useWords } from '../look/words-context';
import { KEPT } from '../lookup/kept-answers';
import type { LookUpConsent } from '../settings/settings';
import { Radios } from './radios';
import { Section } from './section';
import { useChange, type Change } from './stored-change';

/** How much is kept of what Wikipedia answered. */
export interface KeptSize {
  readonly answers: number;
  readonly letters: number;
}

interface LookUpChoiceProps {
  readonly chosen: LookUpConsent;
  readonly isPrivate: boolean;
  readonly change: Change;
  /** Rejects where the browser keeps nothing. */
  readonly measure: () => Promise<KeptSize>;
  readonly clear: () => Promise<void>;
}

const CHOICES: readonly (readonly [LookUpConsent, Key])[] = [
  ['ask', 'looking_up_ask'],
  ['always', 'looking_up_always'],
  ['never', 'looking_up_never'],
];

const EMPTY: KeptSize = { answers: 0, letters: 0 };

/** Whether names may be looked up, and what is kept of the answers. */
export function LookUpChoice({ chosen, isPrivate, change, measure, clear }: LookUpChoiceProps) {
  const words = useWords();
  const [kept, setKept] = useState<KeptSize | null>(null);
  const [store, hasFailed] = useChange(change);
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
    <Section id="looking-up" title={words.say('looking_up')} hasFailed={hasFailed || news === 'failed'}>
      <p class="quiet">{words.say('looking_up_about')}</p>
      <Radios
        name="look-up"
        legend={words.say('looking_up_before')}
        isLegendUnseen
        isDisabled={isPrivate}
        options={CHOICES.map(([consent, key]) => [consent, words.say(key)] as const)}
        chosen={chosen}
        choose={(lookUp) => void store((before) => ({ ...before, lookUp }))}
      />
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
    </Section>
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
