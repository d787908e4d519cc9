import { describe, expect, it } from 'vitest';
import { place } from '../../test/unit/article-view';
import { wordsFromFiles } from '../../test/unit/words-from-files';
import type { Fact, Quote } from '../model/digest';
import { voiceInWords } from './voice-in-words';

const words = wordsFromFiles('de');
const fact = (voice: Fact['voice'], cue?: string): Fact => ({
  text: 'Laut der Sprecherin fahren die Fähren wieder.',
  role: 'fact',
  sources: [place('b0', 0, 45)],
  voice,
  ...(cue ? { cue } : {}),
});
const quote = (speaker: string | null, block = 'b0'): Quote => ({
  kind: 'indirect',
  speaker,
  text: 'die Fähren fahren wieder',
  source: place(block, 20, 44),
});

describe('who says so', () => {
  it.each([
    [
      'by name, where the digest knows whose words it holds',
      fact('attributed', 'laut'),
      [quote('S. Mommsen')],
      'berichtet · S. Mommsen',
    ],
    ['all who speak in it, each once', fact('quoted'), [quote('A'), quote('A'), quote('B')], 'im Zitat · A und B'],
    ['the words that show it, where nobody is named', fact('attributed', 'laut'), [quote(null)], 'berichtet · „laut“'],
    ['not who speaks elsewhere', fact('attributed', 'laut'), [quote('S. Mommsen', 'b1')], 'berichtet · „laut“'],
    ['the reservation, whoever has it', fact('hedged', 'soll'), [quote('S. Mommsen')], 'nicht gesichert · „soll“'],
    ['nothing where the article says so itself', fact('asserted'), [quote('S. Mommsen')], ''],
  ])('is %s', (_, said, quotes, expected) => {
    expect(voiceInWords(words, said, quotes)).toBe(expected);
  });
});
