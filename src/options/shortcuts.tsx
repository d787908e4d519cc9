import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../look/words-context';
import { Section } from './section';

/** A command and its keys as the browser writes them: "Alt+Shift+Y"; empty where it has none. */
export interface Shortcut {
  readonly description: string;
  readonly keys: string;
}

interface ShortcutsProps {
  readonly list: () => Promise<readonly Shortcut[]>;
  /** Opens the browser's own page for them; null where it must be opened by hand. */
  readonly open: (() => void) | null;
}

/** The keys, and the way to the page where they are changed; absent where a browser has none. */
export function Shortcuts({ list, open }: ShortcutsProps) {
  const words = useWords();
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    const look = () => void list().then(setShortcuts, () => setShortcuts([]));
    look();
    // Whoever comes back may have changed them.
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [list]);
  return (
    <Section id="shortcuts" title={words.say('shortcuts')}>
      <ul class="rows">
        {shortcuts.map(({ description, keys }) => (
          <li key={description}>
            <span class="name">{description}</span>
            {keys ? <kbd>{keys}</kbd> : <span class="quiet">{words.say('shortcut_none')}</span>}
          </li>
        ))}
      </ul>
      {open ? (
        <p>
          <button type="button" class="quiet-action" onClick={open}>
            {words.say('shortcuts_change')}
          </button>
        </p>
      ) : (
        <p class="quiet">{words.say('shortcuts_how')}</p>
      )}
    </Section>
  );
}
