import { segmentSentences, type SentenceRules } from '../text/segment';

/** A line is cut to so many letters at most. */
const MOST = 320;
/** A first sentence that is shorter takes the second along. */
const SHORT = 80;

/** Control characters, and marks that turn the direction of what follows. */
const UNSEEN = /[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
/** A letter or mark of phonetic script. */
const PHONETIC = '[\\u0250-\\u02af\\u02c8\\u02cc\\u02d0]';
/** What tells how a name is spoken, in brackets, and the brackets around that where they hold but one more word. */
const SPOKEN = [
  new RegExp(`\\s*\\(\\s*\\p{L}*\\s*\\[[^\\]]{0,120}${PHONETIC}[^\\]]{0,120}\\]\\s*[;,]?\\s*\\)`, 'gu'),
  new RegExp(`\\s*[([][^()[\\]]{0,120}${PHONETIC}[^()[\\]]{0,120}[)\\]]`, 'gu'),
];

/** The text on one line, without what is not seen. */
export function tidy(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').replace(UNSEEN, '').trim();
}

/**
 * The first sentence of an article's opening, with the second where that is short; without phonetic script and the
 * brackets that an audio file leaves empty. At most 320 letters. Empty where there is nothing.
 * @param opening plain text; what looks like mark-up stays text
 */
export function plainLine(opening: string, rules: SentenceRules): string {
  const [paragraph = ''] = opening.split(/\n+/).filter((each) => each.trim() !== '');
  const text = withoutSpeech(tidy(paragraph));
  const [first, second] = segmentSentences(text, rules);
  if (!first) return '';
  const end = second && first.end - first.start < SHORT && second.end <= MOST ? second.end : first.end;
  const line = text.slice(first.start, end);
  if (line.length <= MOST) return line;
  return `${line.slice(0, Math.max(line.lastIndexOf(' ', MOST - 2), MOST / 2)).replace(/[\s,;:–-]+$/, '')} …`;
}

function withoutSpeech(text: string): string {
  return SPOKEN.reduce((rest, spoken) => rest.replace(spoken, ''), text)
    .replace(/([([])[\s,;:]+/g, '$1')
    .replace(/[\s,;:]+([)\]])/g, '$1')
    .replace(/\s+(?:\(\)|\[\])/g, '');
}
