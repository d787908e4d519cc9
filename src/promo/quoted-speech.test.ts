import { describe, expect, it } from 'vitest';
import { findQuotedSpeech } from './quoted-speech';

describe('quoted speech', () => {
  it.each([
    ['“Sign up for our letter today,” it said.', ['“Sign up for our letter today,”'], 'double marks'],
    [
      "Op de foto stond 'Meld je gratis aan bij de dijk', en zij klikten.",
      ["'Meld je gratis aan bij de dijk'"],
      'single ones',
    ],
    [
      'He read ‘Don’t miss the harbour report’ aloud.',
      ['‘Don’t miss the harbour report’'],
      'with an apostrophe inside',
    ],
    ["Zij komt 's avonds laat, en 's ochtends vroeg weer.", [], 'what is left out at the head of a word'],
    ["L'action de l'armateur a clôturé en hausse d'un dixième.", [], 'apostrophes'],
    ["the pilots' boats and the masters' houses stood empty", [], 'owners'],
    ["the letter 'Tide'", [], 'a title'],
  ])('%j', (text, speech) => {
    expect(findQuotedSpeech(text).map(({ start, end }) => text.slice(start, end))).toEqual(speech);
  });
});
