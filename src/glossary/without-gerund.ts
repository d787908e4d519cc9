import type { Lexicon } from './lexicon';
import { mentionOf, type Mention } from './mention';
import type { Passage, Spelling } from './passage';

/**
 * "Getting Lumo" over a text about Lumo: where a name opens a sentence or stands in a heading, a participle before it is a
 * verb, if the article has the rest as a name and the participle nowhere else with a capital ("Boeing").
 */
export function withoutGerunds(
  mentions: readonly Mention[],
  passages: readonly Passage[],
  { inside }: Spelling,
  lexicon: Lexicon,
): Mention[] {
  if (lexicon.words.capitalisedNouns || lexicon.words.participleEndings.length === 0) return [...mentions];
  const names = new Set(mentions.map(({ name }) => name));
  return mentions.map((mention) => {
    const passage = passages[mention.passage]!;
    const { text, lower, opens } = passage.tokens[mention.first]!;
    const isFirst = opens || passage.kind === 'heading';
    const isVerb = lexicon.isParticiple(lower) && !lexicon.everyday.has(text) && !inside.has(text);
    if (!isFirst || !isVerb || mention.first === mention.last || mention.known.length > 0) return mention;
    const rest = mentionOf(passage, mention.passage, mention.first + 1, mention.last);
    return names.has(rest.name) ? { ...mention, ...rest } : mention;
  });
}
