import { describe, expect, it } from 'vitest';
import { MOST_NOTE_LETTERS, MOST_NOTES, noteOn, NotesFull, writeNote } from './notes';
import { DEFAULTS } from './settings';
import { fromStored, toStored } from './stored';

describe('own notes', () => {
  const noted = writeNote(DEFAULTS, 'WHO', ' met them in Geneva ');

  it('are found by the name, however it is written', () => {
    expect(noteOn(noted, 'who')).toBe('met them in Geneva');
    expect(noteOn(noted, 'constructor')).toBe('');
  });

  it('survive storage', () => {
    expect(noteOn(fromStored(toStored(noted)), 'WHO')).toBe('met them in Geneva');
  });

  it('go when they are emptied', () => {
    expect(toStored(writeNote(noted, 'WHO', '  '))).toEqual(toStored(DEFAULTS));
  });

  it('are cut where they are too long to be stored', () => {
    const long = writeNote(DEFAULTS, 'WHO', 'x'.repeat(MOST_NOTE_LETTERS + 5));
    expect(noteOn(fromStored(toStored(long)), 'WHO')).toHaveLength(MOST_NOTE_LETTERS);
  });

  it('say when there are too many of them, and keep those there are', () => {
    const notes = Object.fromEntries(Array.from({ length: MOST_NOTES }, (_, at) => [`name ${at}`, 'x']));
    const full = { ...DEFAULTS, notes };
    expect(() => writeNote(full, 'one more', 'x')).toThrow(NotesFull);
    expect(noteOn(writeNote(full, 'name 7', 'y'), 'name 7')).toBe('y');
  });
});
