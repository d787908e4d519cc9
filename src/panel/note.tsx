import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../look/words-context';
import { MOST_NOTE_LETTERS } from '../settings/notes';
import type { StoreResult } from './actions';
import type { Tell } from './use-jumps';

interface NoteProps {
  readonly name: string;
  /** Empty where there is none. */
  readonly note: string;
  /** In private windows a note is shown, but not written. */
  readonly isPrivate: boolean;
  readonly write: (note: string) => Promise<StoreResult>;
  readonly tell: Tell;
}

/** The reader's own note on a name: a button, and the field it opens. */
export function Note({ name, note, isPrivate, write, tell }: NoteProps) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const [fault, setFault] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useLayoutEffect(() => {
    // The field takes the place of the button, and the button that of the field: focus goes with them.
    if (isOpen) field.current?.focus();
    else if (wasOpen.current) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);

  const close = () => {
    setFault('');
    setOpen(false);
  };
  const save = async () => {
    const text = field.current?.value ?? '';
    const result = await write(text);
    if (result !== 'stored') return setFault(words.say(result === 'full' ? 'notes_full' : 'store_failed'));
    tell(words.say(text.trim() ? 'note_kept' : 'note_gone', name));
    return close();
  };
  if (!isOpen)
    return (
      <button type="button" class="link" ref={opener} disabled={isPrivate} onClick={() => setOpen(true)}>
        {words.say(note ? 'note_change' : 'note')}
      </button>
    );
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of the field and its buttons
    <form
      class="note-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.preventDefault();
          close();
        } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          void save();
        }
      }}
    >
      <textarea
        ref={field}
        rows={3}
        dir="auto"
        maxLength={MOST_NOTE_LETTERS}
        aria-label={words.say('note_on', name)}
        placeholder={words.say('note_on', name)}
        defaultValue={note}
      />
      <output class={fault ? 'trouble' : 'unseen'}>{fault}</output>
      <div class="acts">
        <button type="submit" class="link">
          {words.say('save')}
        </button>
        <button type="button" class="link" onClick={close}>
          {words.say('cancel')}
        </button>
      </div>
    </form>
  );
}
