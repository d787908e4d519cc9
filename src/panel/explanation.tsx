import { useWords } from '../look/words-context';

/** How a section came about, for those who ask. */
export function Explanation({ text }: { readonly text: string }) {
  const words = useWords();
  return (
    <details class="explanation quiet">
      <summary>{words.say('how_chosen')}</summary>
      <p>{text}</p>
    </details>
  );
}
