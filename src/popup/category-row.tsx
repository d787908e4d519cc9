import { useId, useState } from 'preact/hooks';
import { Icon } from '../look/icon';
import { Switch } from '../look/switch';
import { useWords } from '../look/words-context';
import type { Choice, Switch as CategorySwitch } from '../settings/settings';
import { StepChoice } from './step-choice';

interface CategoryRowProps {
  readonly category: CategorySwitch;
  readonly found: number;
  readonly choice: Choice;
  readonly isDisabled: boolean;
  readonly onSwitch: (on: boolean) => void;
  readonly onChoose: (choice: Choice) => void;
}

/** One kind of promotion: its name, how many blocks of it are here, its switch; its name opens how strict it is. */
export function CategoryRow({ category, found, choice, isDisabled, onSwitch, onChoose }: CategoryRowProps) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const steps = useId();
  const name = words.find(`category_${category.id}`) ?? category.id;
  const count = found > 0 ? new Intl.NumberFormat(words.locale).format(found) : '';
  const isOn = choice !== 'off';
  // The step that holds is said where it is not the usual one.
  const step = isOn && choice !== 'normal' ? words.say(`step_${choice}`) : '';
  return (
    <li class="category">
      <button type="button" class="kind" aria-expanded={isOpen} aria-controls={steps} onClick={() => setOpen(!isOpen)}>
        <span>
          <span>{name}</span>
          {step && <span class="quiet"> {step}</span>}
        </span>
        <Icon name="next" class={isOpen ? 'turned' : ''} />
      </button>
      <span class="found" aria-hidden="true">
        {count}
      </span>
      <Switch
        label={count ? words.say('popup_found_here', name, count) : name}
        isOn={isOn}
        isDisabled={isDisabled}
        isSmall
        onSwitch={onSwitch}
      />
      <div id={steps} class="steps" hidden={!isOpen}>
        {isOpen && <StepChoice kind={name} choice={choice} isDisabled={isDisabled} onChoose={onChoose} />}
      </div>
    </li>
  );
}
