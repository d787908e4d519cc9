import { useWords } from '../look/words-context';

interface KnownTermsProps {
  readonly names: readonly string[];
  readonly isPrivate: boolean;
  readonly know: (name: string, isKnown: boolean) => Promise<void>;
}

/** The names of this article that the reader knows, and the way back. */
export function KnownTerms({ names, isPrivate, know }: KnownTermsProps) {
  const words = useWords();
  if (names.length === 0) return null;
  return (
    <details class="known quiet">
      <summary>{words.count('known_hidden', names.length)}</summary>
      <ul>
        {names.map((name) => (
          <li key={name} class="bar">
            <span>{name}</span>
            <button type="button" class="link" disabled={isPrivate} onClick={() => void know(name, false)}>
              {words.say('explain_again')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
