import { useWords } from '../look/words-context';

/** Whether a switch holds for this site or for all. */
export type Scope = 'here' | 'everywhere';

interface ScopeChoiceProps {
  readonly scope: Scope;
  /** False where the page has no host. */
  readonly canBeHere: boolean;
  readonly onChoose: (scope: Scope) => void;
}

/** Two buttons of which one is pressed. */
export function ScopeChoice({ scope, canBeHere, onChoose }: ScopeChoiceProps) {
  const words = useWords();
  return (
    <fieldset class="segments">
      <legend class="unseen">{words.say('scope_label')}</legend>
      <button type="button" aria-pressed={scope === 'here'} disabled={!canBeHere} onClick={() => onChoose('here')}>
        {words.say('scope_here')}
      </button>
      <button type="button" aria-pressed={scope === 'everywhere'} onClick={() => onChoose('everywhere')}>
        {words.say('scope_everywhere')}
      </button>
    </fieldset>
  );
}
