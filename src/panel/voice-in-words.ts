import type { Key, Words } from '../look/words';
import type { Fact, Voice } from '../model/digest';

const VOICES: Readonly<Record<Exclude<Voice, 'asserted'>, Key>> = {
  attributed: 'voice_attributed',
  hedged: 'voice_hedged',
  quoted: 'voice_quoted',
};

/** Who stands behind a fact, with the words that show it; empty where the article asserts it. */
export function voiceInWords(words: Words, { voice, cue }: Fact): string {
  if (voice === 'asserted') return '';
  return [words.say(VOICES[voice]), ...(cue ? [words.say('quoted', cue)] : [])].join(' · ');
}
