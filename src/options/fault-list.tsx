import { useWords } from '../look/words-context';
import type { Fault } from '../rules/rule';

/** A pasted list of another blocker may have thousands. */
const MOST_SHOWN = 50;

interface FaultListProps {
  readonly faults: readonly Fault[];
  readonly goTo: (line: number) => void;
}

/** What is wrong with which line, each one click from it. */
export function FaultList({ faults, goTo }: FaultListProps) {
  const words = useWords();
  const format = new Intl.NumberFormat(words.locale);
  if (faults.length === 0) return null;
  return (
    <ul class="faults">
      {faults.slice(0, MOST_SHOWN).map(({ line, reason, detail }) => (
        <li key={line}>
          <button type="button" class="link" onClick={() => goTo(line)}>
            {words.say('rule_at', format.format(line))}
          </button>
          <span>{words.say(`rule_${reason}`, detail)}</span>
        </li>
      ))}
      {faults.length > MOST_SHOWN && (
        <li class="quiet">{words.count('rules_more_faults', faults.length - MOST_SHOWN)}</li>
      )}
    </ul>
  );
}
