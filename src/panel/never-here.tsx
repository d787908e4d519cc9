import { useState } from 'preact/hooks';
import { useWords } from '../look/words-context';

interface NeverHereProps {
  /** The kind of the block, in words. */
  readonly kind: string;
  readonly leaveKind: () => void;
  readonly leaveSite: () => void;
}

/** "Never here": leaves the kind, or the whole site, alone. */
export function NeverHere({ kind, leaveKind, leaveSite }: NeverHereProps) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" class="link" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {words.say('never_here')}
      </button>
      {isOpen && (
        <span class="choices">
          <button type="button" class="link" onClick={leaveKind}>
            {words.say('never_kind', kind)}
          </button>
          <button type="button" class="link" onClick={leaveSite}>
            {words.say('never_site')}
          </button>
        </span>
      )}
    </>
  );
}
