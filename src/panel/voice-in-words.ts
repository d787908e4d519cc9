import type { Key, Words } from '../look/words';
import type { Fact, Quote, Voice } from '../model/digest';

const VOICES: Readonly<Record<Exclude<Voice, 'asserted'>, Key>> = {
  attributed: 'voice_attributed',
  hedged: 'voice_hedged',
  quoted: 'voice_quoted',
};

/**
 * Who stands behind a fact: by name where a quote of the digest says whose words it holds, else with the words that show
 * that somebody does. Empty where the article asserts it.
 */
export function voiceInWords(words: Words, fact: Fact, quotes: readonly Quote[]): string {
  const { voice, cue } = fact;
  if (voice === 'asserted') return '';
  const speakers = voice === 'hedged' ? [] : speakersIn(fact, quotes);
  const who = speakers.length > 0 ? [new Intl.ListFormat(words.locale).format(speakers)] : [];
  const shown = who.length > 0 || !cue ? who : [words.say('quoted', cue)];
  return [words.say(VOICES[voice]), ...shown].join(' · ');
}

function speakersIn({ sources }: Fact, quotes: readonly Quote[]): string[] {
  const own = quotes.filter(({ source }) =>
    sources.some(({ block, start, end }) => block === source.block && start < source.end && source.start < end),
  );
  return [...new Set(own.flatMap(({ speaker }) => speaker ?? []))];
}
