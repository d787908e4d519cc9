import { useState } from 'preact/hooks';
import { useWords } from '../look/words-context';
import { MOST_NOTE_LETTERS, writeNote } from '../settings/notes';
import type { Settings } from '../settings/settings';
import { useFilter } from './filter-field';
import { Section } from './section';
import { useChange, type Change } from './stored-change';

interface NotesListProps {
  readonly notes: Settings['notes'];
  readonly isPrivate: boolean;
  readonly change: Change;
}

/** The reader's notes on names, to be changed where they stand; an emptied one goes. */
export function NotesList({ notes, isPrivate, change }: NotesListProps) {
  const words = useWords();
  const [store, hasFailed] = useChange(change);
  const [news, setNews] = useState('');
  const [field, shown] = useFilter(Object.keys(notes));
  const write = async (name: string, note: string) => {
    if (!(await store((before) => writeNote(before, name, note)))) return;
    setNews(words.say(note.trim() ? 'note_kept' : 'removed', name));
  };
  const remove = async (name: string) => {
    await write(name, '');
    document.getElementById('notes-title')?.focus();
  };
  return (
    <Section id="notes" title={words.say('notes')} hasFailed={hasFailed}>
      {shown.length === 0 && !field && <p class="quiet">{words.say('notes_none')}</p>}
      {field}
      <ul class="rows notes">
        {shown.map((name) => (
          <li key={name}>
            <span class="name" dir="auto">
              {name}
            </span>
            <textarea
              rows={2}
              dir="auto"
              maxLength={MOST_NOTE_LETTERS}
              value={notes[name] ?? ''}
              readOnly={isPrivate}
              aria-label={words.say('note_on', name)}
              onChange={(event) => void write(name, event.currentTarget.value)}
            />
            <button
              type="button"
              class="link"
              disabled={isPrivate}
              aria-label={words.say('remove_named', name)}
              onClick={() => void remove(name)}
            >
              {words.say('remove')}
            </button>
          </li>
        ))}
      </ul>
      <output class="unseen">{news}</output>
    </Section>
  );
}
