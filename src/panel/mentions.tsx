import { useState } from 'preact/hooks';
import { Icon } from '../look/icon';
import { useWords } from '../look/words-context';
import type { Source } from '../model/verdict';
import type { Jumper } from './jumper';

interface MentionsProps {
  readonly name: string;
  readonly mentions: readonly Source[];
  readonly jumper: Jumper;
}

/** Steps through the places where a name stands. */
export function Mentions({ name, mentions, jumper }: MentionsProps) {
  const words = useWords();
  const [at, setAt] = useState(-1);
  const step = (by: number) => {
    const next = at < 0 ? (by > 0 ? 0 : mentions.length - 1) : (at + by + mentions.length) % mentions.length;
    const mention = mentions[next];
    if (!mention) return;
    setAt(next);
    jumper.jump([mention]);
  };
  if (mentions.length === 1)
    return (
      <button type="button" class="link" onClick={() => step(1)}>
        {words.say('go_there')}
      </button>
    );
  const format = new Intl.NumberFormat(words.locale);
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the arrow keys of its two buttons
    <span
      class="mentions"
      onKeyDown={({ key, currentTarget }) => {
        if (key !== 'ArrowLeft' && key !== 'ArrowRight') return;
        const isRtl = getComputedStyle(currentTarget).direction === 'rtl';
        step((key === 'ArrowRight') === isRtl ? -1 : 1);
      }}
    >
      <button type="button" class="step" aria-label={words.say('mention_previous', name)} onClick={() => step(-1)}>
        <Icon name="back" />
      </button>
      <output>
        {at < 0
          ? words.count('mention_count', mentions.length)
          : words.say('mention_of', format.format(at + 1), format.format(mentions.length))}
      </output>
      <button type="button" class="step" aria-label={words.say('mention_next', name)} onClick={() => step(1)}>
        <Icon name="next" />
      </button>
    </span>
  );
}
