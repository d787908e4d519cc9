import { Switch } from '../look/switch';
import { useWords } from '../look/words-context';
import type { Switch as CategorySwitch } from '../settings/settings';

interface CategoryRowProps {
  readonly category: CategorySwitch;
  readonly found: number;
  readonly isOn: boolean;
  readonly isDisabled: boolean;
  readonly onSwitch: (on: boolean) => void;
}

/** One kind of promotion: its name, how many blocks of it are here, its switch. */
export function CategoryRow({ category, found, isOn, isDisabled, onSwitch }: CategoryRowProps) {
  const words = useWords();
  const name = words.find(`category_${category.id}`) ?? category.id;
  const count = found > 0 ? new Intl.NumberFormat(words.locale).format(found) : '';
  return (
    <li class="category">
      <span>{name}</span>
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
    </li>
  );
}
