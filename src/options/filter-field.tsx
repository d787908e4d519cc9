import { useState } from 'preact/hooks';
import { useWords } from '../look/words-context';

/** A list with fewer names is taken in at a glance. */
const WORTH_FILTERING = 12;

/**
 * Names that hold what is typed into a field.
 * @returns the field, null where the list is short, and the names, in the order of letters
 */
export function useFilter(names: readonly string[]) {
  const words = useWords();
  const [typed, setTyped] = useState('');
  const needle = typed.trim().toLowerCase();
  const shown = names.filter((name) => name.toLowerCase().includes(needle)).sort((a, b) => a.localeCompare(b));
  const field =
    names.length < WORTH_FILTERING ? null : (
      <>
        <input
          type="search"
          aria-label={words.say('find_term')}
          placeholder={words.say('find_term')}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <output class="quiet">{shown.length === 0 && words.say('find_none', typed.trim())}</output>
      </>
    );
  return [field, field ? shown : names.toSorted((a, b) => a.localeCompare(b))] as const;
}
