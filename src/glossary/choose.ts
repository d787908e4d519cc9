import type { Definition, Entity } from '../model/entity';
import type { Article } from '../model/article';
import type { Lexicon } from './lexicon';
import type { Group } from './merge';
import type { Passage } from './passage';

/** The glossary of a long article; more is a list nobody reads. */
const MOST = 15;

/** One entry for so many words of text, at least {@link FEWEST}. */
const WORDS_PER_ENTRY = 15;
const FEWEST = 10;

/** A name without an explanation is shown only from here on: in the title, or all through the article. */
const ENOUGH_UNEXPLAINED = 0.55;

/** A place that the tables know and that is said once in passing is below this. */
const ENOUGH_PLACE = 0.15;

/** What everybody knows is what the article is about only if it comes again and again. */
const OFTEN_EVERYDAY = 3;

/** A term of the tables that the news is full of is below this where it is said once in passing. */
const ENOUGH_TERM = 0.25;

/** ... and said this often. */
const OFTEN_UNEXPLAINED = 3;

/** An explained name said once in passing is below this. */
const ENOUGH_EXPLAINED = 0.1;

/**
 * How much an entity matters in the article, 0..1: in the title, in the lead, how often, how widely.
 */
export function salienceOf(group: Group, article: Article, passages: readonly Passage[]): number {
  const title = article.title ?? '';
  const inTitle =
    group.names.some((name) => containsWord(title, name)) ||
    group.mentions.some(({ passage }) => passages[passage]!.kind === 'heading' && passage === 0);
  const firstParagraph = passages.findIndex(({ kind }) => kind === 'paragraph');
  const inLead = group.mentions.some(({ passage }) => passage <= firstParagraph);
  const count = group.mentions.length;
  const spread = new Set(group.mentions.map(({ passage }) => passage)).size / Math.max(1, Math.min(passages.length, 8));
  const often = Math.min(1, Math.log2(1 + count) / 3.5);
  return Math.min(1, (inTitle ? 0.35 : 0) + (inLead ? 0.2 : 0) + 0.3 * often + 0.15 * Math.min(1, spread));
}

function containsWord(text: string, word: string): boolean {
  const at = text.indexOf(word);
  if (at < 0) return false;
  return (
    !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '') &&
    !/[\p{L}\p{N}]/u.test(text.slice(at + word.length).match(/^(?:s|[’']s)?(.)/u)?.[1] ?? '')
  );
}

/** Several words, an acronym, or a kind that its surroundings gave: a single capitalised word may be anything. */
function isNameForSure({ names, kind }: Group): boolean {
  return kind !== 'other' || names.some((name) => name.includes(' ') || /\p{Lu}.*\p{Lu}/u.test(name));
}

/** "KI", "CT": written in capitals, so not read as a word. */
const isAcronym = (name: string): boolean => /^[\p{Lu}\d]{2,}s?$/u.test(name);

/** An entity with what the choice needs. */
export interface Candidate {
  readonly group: Group;
  readonly entity: Entity;
}

/**
 * The entries to show, most salient first: names everybody knows only where the title has them, names without an
 * explanation only where the article is about them.
 * @param isCommon true for words that stand in the news again and again
 */
export function chooseEntities(
  candidates: readonly Candidate[],
  article: Article,
  words: number,
  lexicon: Lexicon,
  isCommon: (name: string) => boolean,
): Entity[] {
  const title = article.title ?? '';
  const limit = Math.min(MOST, Math.max(FEWEST, Math.round(words / WORDS_PER_ENTRY)));
  return candidates
    .filter(({ group, entity }) => {
      const isEveryday = group.names.some(
        (name) => lexicon.everyday.has(name) || lexicon.common.has(name.toLowerCase()),
      );
      if (isEveryday)
        return (
          entity.definition !== null &&
          entity.mentions.length >= OFTEN_EVERYDAY &&
          group.names.some((name) => containsWord(title, name))
        );
      // Towns and countries are on any map: worth a line only where the article is about them.
      if (entity.definition?.from === 'shipped' && entity.kind === 'place') return entity.salience >= ENOUGH_PLACE;
      if (
        entity.definition?.from === 'shipped' &&
        entity.kind === 'term' &&
        group.names.every((name) => isCommon(name) && !isAcronym(name))
      )
        return entity.salience >= ENOUGH_TERM;
      if (entity.definition) return entity.salience >= ENOUGH_EXPLAINED;
      return (
        !group.isDoubtful &&
        entity.salience >= ENOUGH_UNEXPLAINED &&
        entity.mentions.length >= OFTEN_UNEXPLAINED &&
        isNameForSure(group)
      );
    })
    .map(({ entity }) => entity)
    .sort((a, b) => rank(b) - rank(a))
    .slice(0, limit)
    .sort((a, b) => b.salience - a.salience);
}

/** What the article explains is worth its line even when it is said once. */
function rank({ salience, definition, kind }: Entity): number {
  const from: Definition['from'] | undefined = definition?.from;
  return (
    salience + (from === 'article' ? 0.25 : from === 'shipped' ? (kind === 'term' || kind === 'place' ? 0 : 0.1) : 0)
  );
}
