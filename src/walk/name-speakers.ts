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
    const named = entityNamed(quote.speaker, speaking);
    if (named) return { ...quote, speaker: fuller(quote.speaker, named), entity: named.name };
    const described = entityDescribed(quote.speaker, speaking, definite);
    if (!described) return quote;
    return { ...quote, speaker: described.name, role: quote.role ?? quote.speaker, entity: described.name };
  });
}

const lower = (text: string) => text.toLowerCase();

/** The entity of a name: by its name or another of its names, else the only person with this last name. */
function entityNamed(speaker: string, entities: readonly Entity[]): Entity | null {
  const wanted = lower(speaker);
  const same = entities.find(({ name, aliases }) => [name, ...aliases].some((each) => lower(each) === wanted));
  if (same) return same;
  const kin = entities.filter(
    ({ kind, name }) => kind === 'person' && (lower(name).endsWith(` ${wanted}`) || wanted.endsWith(` ${lower(name)}`)),
  );
  return kin.length === 1 ? kin[0]! : null;
}

/** The longer of the speaker's and the person's name; of others the name that the glossary has. */
function fuller(speaker: string, { kind, name }: Entity): string {
  return kind === 'person' && lower(speaker).endsWith(` ${lower(name)}`) ? speaker : name;
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
  const wanted = ` ${nouns.join(' ')} `;
  const fitting = entities.filter(
    ({ kind, definition }) =>
      kind === 'person' &&
      definition?.from === 'article' &&
      ` ${words(lower(definition.text)).join(' ')} `.includes(wanted),
  );
  return fitting.length === 1 ? fitting[0]! : null;
}
