import { Icon } from '../look/icon';
import { useWords } from '../look/words-context';
import type { Treatment } from '../settings/looks';

const TREATMENTS: readonly Treatment[] = ['show', 'dim', 'fold'];

interface TreatmentChoiceProps {
  /** The kind of promotion, in words, with what was found of it. */
  readonly kind: string;
  readonly treatment: Treatment;
  readonly isDisabled: boolean;
  readonly onChoose: (treatment: Treatment) => void;
}

/** What is done with a kind: three signs of which one is pressed. Lines of text, faded lines, lines pushed together. */
export function TreatmentChoice({ kind, treatment, isDisabled, onChoose }: TreatmentChoiceProps) {
  const words = useWords();
  return (
    <fieldset class="segments signs" disabled={isDisabled}>
      <legend class="unseen">{words.say('treatment_label', kind)}</legend>
      {TREATMENTS.map((each) => (
        <button
          key={each}
          type="button"
          data-treatment={each}
          aria-pressed={each === treatment}
          aria-label={words.say(`treatment_${each}`)}
          title={words.say(`treatment_${each}`)}
          onClick={() => onChoose(each)}
        >
          <Icon name={each} />
        </button>
      ))}
    </fieldset>
  );
}
