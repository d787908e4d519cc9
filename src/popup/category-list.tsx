import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useWords } from '../look/words-context';
import { treatmentOf, type Treatment } from '../settings/looks';
import { choiceOf, isCategoryOn, type Choice, type Settings, type Switch } from '../settings/settings';
import { SWITCHES } from '../walk/categories';
import { CategoryRow } from './category-row';

interface CategoryListProps {
  /** Blocks found on this page by category. */
  readonly found: Readonly<Record<string, number>>;
  readonly settings: Settings;
  /** Empty for the switches that hold everywhere. */
  readonly host: string;
  readonly isDisabled: boolean;
  /** Stands below the kinds that are shown at once. */
  readonly children?: ComponentChildren;
  readonly onTreat: (category: Switch, treatment: Treatment) => void;
  readonly onChoose: (category: Switch, choice: Choice) => void;
}

/** What is done with each kind of promotion: what is on this page first, then what is on; the others on request. */
export function CategoryList({ found, settings, host, isDisabled, children, onTreat, onChoose }: CategoryListProps) {
  const words = useWords();
  // The order of the moment the popup opens: a row must not jump away under the pointer.
  const [first] = useState(() => {
    const here = SWITCHES.filter(({ id }) => (found[id] ?? 0) > 0);
    return [...here, ...SWITCHES.filter((each) => !here.includes(each) && isCategoryOn(settings, host, each))];
  });
  const [isOpen, setOpen] = useState(false);
  const others = SWITCHES.filter((each) => !first.includes(each));
  return (
    <>
      <ul class="categories">
        {[...first, ...(isOpen ? others : [])].map((category) => (
          <CategoryRow
            key={category.id}
            category={category}
            found={found[category.id] ?? 0}
            choice={choiceOf(settings, host, category)}
            isDisabled={isDisabled}
            treatment={treatmentOf(settings, host, category)}
            onTreat={(treatment) => onTreat(category, treatment)}
            onChoose={(choice) => onChoose(category, choice)}
          />
        ))}
      </ul>
      {children}
      {others.length > 0 && (
        <button type="button" class="link more" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? words.say('popup_fewer') : words.count('popup_more', others.length)}
        </button>
      )}
    </>
  );
}
