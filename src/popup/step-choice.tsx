import { useWords } from '../look/words-context';
import type { Choice, Step } from '../settings/settings';

const STEPS: readonly Step[] = ['careful', 'normal', 'strict'];

interface StepChoiceProps {
  /** The kind of promotion, in words. */
  readonly kind: string;
  readonly choice: Choice;
  /** Whether what is set aside is greyed only. */
  readonly isDimmed: boolean;
  readonly isDisabled: boolean;
  readonly onChoose: (step: Step) => void;
}

/** How strict a kind is folded: three buttons of which one is pressed, none where it is off, and what that one does. */
export function StepChoice({ kind, choice, isDimmed, isDisabled, onChoose }: StepChoiceProps) {
  const words = useWords();
  return (
    <>
      <fieldset class="segments" disabled={isDisabled}>
        <legend class="unseen">{words.say('step_label', kind)}</legend>
        {STEPS.map((step) => (
          <button key={step} type="button" aria-pressed={step === choice} onClick={() => onChoose(step)}>
            {words.say(`step_${step}`)}
          </button>
        ))}
      </fieldset>
      {choice !== 'off' && <p class="quiet">{words.say(isDimmed ? 'about_dim' : `about_${choice}`)}</p>}
    </>
  );
}
