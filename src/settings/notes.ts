import { own, type Settings } from './settings';

/** A name may be so long. */
export const MOST_TERM_LETTERS = 200;

/** A note may be so long: a few sentences. */
export const MOST_NOTE_LETTERS = 1_000;

/** So many notes are kept. */
export const MOST_NOTES = 1_000;

/** The list of notes is full; nothing was changed. */
export class NotesFull extends Error {
  override readonly name = 'NotesFull';
}

/** The reader's note on a name; empty where there is none. */
export function noteOn(settings: Settings, name: string): string {
  return own(settings.notes, name.toLowerCase()) ?? '';
}

/**
 * Writes the reader's note on a name; an empty one is taken away.
 * @param note cut at `MOST_NOTE_LETTERS`
 * @throws NotesFull where there is no room; nothing is dropped to make some
 */
export function writeNote(settings: Settings, name: string, note: string): Settings {
  const key = name.toLowerCase().slice(0, MOST_TERM_LETTERS);
  const { [key]: _, ...others } = settings.notes;
  const text = note.trim().slice(0, MOST_NOTE_LETTERS);
  if (!text) return { ...settings, notes: others };
  if (Object.keys(others).length >= MOST_NOTES) throw new NotesFull();
  return { ...settings, notes: { ...others, [key]: text } };
}
