import type { Words } from '../look/words';
import { useWords } from '../look/words-context';
import type { Reason } from '../model/verdict';

/** So many reasons convince; the others are there for who asks. */
const CONVINCING = 4;

interface ReasonsProps {
  readonly reasons: readonly Reason[];
  /** The kind of the block, in words. */
  readonly kind: string;
}

/** Why a block was set aside, the strongest reasons first. */
export function Reasons({ reasons, kind }: ReasonsProps) {
  const words = useWords();
  const texts = inWords(words, reasons);
  const others = texts.slice(CONVINCING);
  const item = (text: string) => (
    <li key={text} dir="auto">
      {text}
    </li>
  );
  return (
    <>
      <ul class="reasons quiet" aria-label={words.say('reasons', kind)}>
        {texts.slice(0, CONVINCING).map(item)}
      </ul>
      {others.length > 0 && (
        <details class="other-reasons quiet">
          <summary>{words.count('more_reasons', others.length)}</summary>
          <ul class="reasons">{others.map(item)}</ul>
        </details>
      )}
    </>
  );
}

/** The reasons for the verdict, in the reader's words; what spoke against it is left out. */
function inWords(words: Words, reasons: readonly Reason[]): string[] {
  const texts = reasons
    .filter(({ points }) => points > 0)
    .flatMap(({ rule, quote }) => {
      const text = words.find(`reason_${rule}`);
      return text ? [quote ? words.say('reason_with_words', text, quote) : text] : [];
    });
  return texts.length > 0 ? [...new Set(texts)] : [words.say('reason_unworded')];
}
