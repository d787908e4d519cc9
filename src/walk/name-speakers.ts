import type { Quote } from '../model/digest';
import type { Entity } from '../model/entity';
import { words } from '../text/words';

/** Words that hardly tell who speaks are left out by asking for a whole word this long: "chef", not "the". */
const SHORTEST_NOUN = 4;

/**
 * Ties the speakers of quotations to the glossary: "Dunne" and "the chief executive" get the full name of the entity
 * that they are, the words for the role kept. Only what one entity alone fits; else the speaker stays as it was.
 * @param quotes in reading order
 * @param glossary with explanations: a role is known from them
 * @param definite the language's definite articles, lower case: "the minister" is one that is known
 */
export function nameSpeakers(
  quotes: readonly Quote[],
  glossary: readonly Entity[],
  definite: readonly string[],
): Quote[] {
  const speaking = glossary.filter(({ kind }) => kind === 'person' || kind === 'organisation' || kind === 'other');
  return quotes.map((quote) => {
    if (quote.speaker === null) return quote;
    const named =
      entityNamed(quote.speaker, speaking) ?? entityCalled(withoutArticle(quote.speaker, definite), speaking);
    if (named) return { ...quote, speaker: fuller(quote.speaker, named), entity: named.name };
    const described = entityDescribed(quote.speaker, speaking, definite);
    if (!described) return quote;
    return { ...quote, speaker: described.name, role: quote.role ?? quote.speaker, entity: described.name };
  });
}

const lower = (text: string) => text.toLowerCase();

/** "the Pentagon" is "Pentagon"; other than "the spokesman", it has a capital. */
function withoutArticle(speaker: string, definite: readonly string[]): string {
  const [article = ''] = speaker.split(' ', 1);
  const rest = speaker.slice(article.length + 1);
  return definite.includes(article) && rest !== '' && rest[0] !== rest[0]!.toLowerCase() ? rest : speaker;
}

/** The entity with this name, or with this as another of its names. */
function entityCalled(speaker: string, entities: readonly Entity[]): Entity | null {
  const wanted = lower(speaker);
  return entities.find(({ name, aliases }) => [name, ...aliases].some((each) => lower(each) === wanted)) ?? null;
}

/** The entity of a name: by its name or another of its names, else the only person with this last name. */
function entityNamed(speaker: string, entities: readonly Entity[]): Entity | null {
  const same = entityCalled(speaker, entities);
  if (same) return same;
  const wanted = lower(speaker);
  const kin = entities.filter(
    ({ kind, name }) => kind === 'person' && (lower(name).endsWith(` ${wanted}`) || wanted.endsWith(` ${lower(name)}`)),
  );
  return kin.length === 1 ? kin[0]! : null;
}

/** The longer of the speaker's and the person's name; of others the name that the glossary has. */
function fuller(speaker: string, { kind, name }: Entity): string {
  return kind === 'person' && lower(speaker).endsWith(` ${lower(name)}`) ? speaker : name;
}

/** A person spoken of by a role alone is named at least so often. */
const FEWEST_MENTIONS = 2;
/** "of", "du", "for": what they lead to is not what somebody is. */
const LONGEST_TIE = 3;

/** "chief executive" in "chief executive of Brightwell", not "Kremlin" in "spokesman of Kremlin". */
function isHead(nouns: readonly string[], explained: readonly string[]): boolean {
  const at = explained.findIndex((_, i) => nouns.every((noun, j) => explained[i + j] === noun));
  return at === 0 || (at > 0 && explained[at - 1]!.length > LONGEST_TIE);
}

/**
 * The entity that the article explains with the very words for the speaker: "the chief executive" is "Mary Dunne, chief
 * executive of Brightwell". A role that several have is nobody's.
 */
function entityDescribed(speaker: string, entities: readonly Entity[], definite: readonly string[]): Entity | null {
  const [article = '', ...nouns] = words(lower(speaker));
  // "an expert" is one of many
  if (nouns.length === 0 || nouns.length > 2 || !definite.includes(article)) return null;
  if (nouns.some((noun) => noun.length < SHORTEST_NOUN)) return null;
  // also those of whom only the knowledge says so: of two presidents it is not sure who "the president" is
  const fitting = entities.filter(
    ({ kind, definition }) => kind === 'person' && definition && isHead(nouns, words(lower(definition.text))),
  );
  const [only] = fitting;
  // who is named once in passing is not "the president"
  const isSure = only?.definition?.from === 'article' && only.mentions.length >= FEWEST_MENTIONS;
  return fitting.length === 1 && isSure ? only : null;
}
