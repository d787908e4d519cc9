import { useId, useState } from 'preact/hooks';
import { Icon } from '../look/icon';
import { useWords } from '../look/words-context';
import type { Treatment } from '../settings/looks';
import type { Choice, Switch as CategorySwitch } from '../settings/settings';
import { StepChoice } from './step-choice';
import { TreatmentChoice } from './treatment-choice';

interface CategoryRowProps {
  readonly category: CategorySwitch;
  readonly found: number;
  readonly choice: Choice;
  readonly treatment: Treatment;
  readonly isDisabled: boolean;
  readonly onTreat: (treatment: Treatment) => void;
  readonly onChoose: (choice: Choice) => void;
}

/** One kind of promotion: its name, how many blocks of it are here, what is done with it; its name opens how strict. */
export function CategoryRow({ category, found, choice, treatment, isDisabled, onTreat, onChoose }: CategoryRowProps) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const steps = useId();
  const name = words.find(`category_${category.id}`) ?? category.id;
  const count = found > 0 ? new Intl.NumberFormat(words.locale).format(found) : '';
  const isOn = choice !== 'off';
  // What holds is said where it is not the usual.
  const said = [
    treatment === 'dim' ? words.say('treatment_dim') : '',
    isOn && choice !== 'normal' ? words.say(`step_${choice}`) : '',
  ].filter(Boolean);
  return (
    <li class="category">
      <button type="button" class="kind" aria-expanded={isOpen} aria-controls={steps} onClick={() => setOpen(!isOpen)}>
        <span>
          <span>{name}</span>
          {said.length > 0 && <span class="quiet"> {said.join(', ')}</span>}
        </span>
        <Icon name="next" class={isOpen ? 'turned' : ''} />
      </button>
      <span class="found" aria-hidden="true">
        {count}
      </span>
      <TreatmentChoice
        kind={count ? words.say('popup_found_here', name, count) : name}
        treatment={treatment}
        isDisabled={isDisabled}
        onChoose={onTreat}
      />
      <div id={steps} class="steps" hidden={!isOpen}>
        {isOpen && (
          <StepChoice
            kind={name}
            choice={choice}
            isDimmed={treatment === 'dim'}
            isDisabled={isDisabled}
            onChoose={onChoose}
          />
        )}
      </div>
    </li>
  );
}
