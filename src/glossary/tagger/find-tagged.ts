import type { Lexicon } from '../lexicon';
import type { Mention } from '../mention';
import type { Passage, Token } from '../passage';
import { hashOf } from './hash';
import { isBeginning, typeOf } from './labels';
import { splitNames } from './split-names';
import { tagText, type TagModel } from './tag';
import { trimName } from './trim-name';

/** A text has no more words and signs; what lies beyond is a dump, and is not tagged. */
const MOST_WORDS = 12_000;

/** The bit of given names in the model's lists; see `offline/names/word-tables.ts`. */
const GIVEN = 1;

/**
 * Tags all passages as one text and gives the names of each, in reading order; null for passages beyond the bound.
 * @param isKnown true where the tables hold a name
 * @param passages headings in title case should be left out: every word of theirs has a capital
 */
export function findTagged(
  passages: readonly Passage[],
  model: TagModel,
  lexicon: Lexicon,
  isKnown: (name: string) => boolean,
): (Mention[] | null)[] {
  const sentences: { passage: number; from: number; tokens: readonly Token[] }[] = [];
  let left = MOST_WORDS;
  const isRead = passages.map(({ tokens }) => {
    left -= tokens.length;
    return left >= 0;
  });
  passages.forEach(({ tokens }, passage) => {
    if (!isRead[passage]) return;
    for (let from = 0; from < tokens.length;) {
      let to = from;
      while (to < tokens.length && tokens[to]!.sentence === tokens[from]!.sentence) to++;
      sentences.push({ passage, from, tokens: tokens.slice(from, to) });
      from = to;
    }
  });
  const isGiven = (word: string) => (model.tables.names.get(hashOf(word)) & GIVEN) > 0;
  const isNoun = ({ text, lower }: Token) =>
    lexicon.isCommonNounByEnding(lower) ||
    lexicon.kindOf(text) !== undefined ||
    (((model.tables.casing.get(hashOf(lower)) >> 3) & 3) > 1 && model.tables.names.get(hashOf(text)) === 0);
  const context = { lexicon, isKnown, isGiven, isNoun };
  const found: (Mention[] | null)[] = isRead.map((each) => (each ? [] : null));
  const tagged = tagText(
    sentences.map(({ tokens }) => tokens),
    model,
    lexicon,
  );
  tagged.forEach(({ labels }, index) => {
    const { passage, from } = sentences[index]!;
    for (let at = 0; at < labels.length; at++) {
      if (!isBeginning(labels[at]!)) continue;
      let last = at;
      while (labels[last + 1] === labels[at]! + 1) last++;
      const type = typeOf(labels[at]!);
      const whole = { first: from + at, last: from + last, type };
      for (const part of splitNames(passages[passage]!.text, passages[passage]!.tokens, whole, context)) {
        const mention = trimName(passages[passage]!, passage, part, context);
        if (mention) found[passage]?.push(mention);
      }
      at = last;
    }
  });
  return found;
}
