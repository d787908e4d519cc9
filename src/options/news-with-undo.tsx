import { useWords } from '../look/words-context';

interface NewsWithUndoProps {
  /** Empty where there is nothing to tell. */
  readonly news: string;
  /** Null where nothing can be taken back. */
  readonly undo: (() => void) | null;
}

/** What was just done to the settings, read out as it comes, with the way back. */
export function NewsWithUndo({ news, undo }: NewsWithUndoProps) {
  const words = useWords();
  return (
    <output class={news ? '' : 'unseen'}>
      {news}{' '}
      {undo && (
        <button type="button" class="link" onClick={undo}>
          {words.say('undo')}
        </button>
      )}
    </output>
  );
}
