import type { Definition, Entity } from '../model/entity';
import type { Reporting } from '../model/reporting';
import type { DigestPack } from '../lang/pack';
import { countWords } from '../text/words';
import { findExpansions, type Expansion } from './acronyms';
import { chooseEntities, salienceOf, type Candidate } from './choose';
import { explain } from './explain';
import { findKnown } from './find-known';
import { findNames } from './find-names';
import { findParts } from './find-parts';
import type { Knowledge } from './known-entity';
import { lexiconOf, type Lexicon } from './lexicon';
import { byPlace, mentionOf, type Mention } from './mention';
import { mergeMentions } from './merge';
import { withOwnAcronyms } from './own-acronyms';
import { readPassages, spellingOf, type Passage } from './passage';
import { settleKnown } from './settle-known';
import { findTagged } from './tagger/find-tagged';
import { hashOf } from './tagger/hash';
import { splitNames, type SplitContext } from './tagger/split-names';
import { unpackTagger } from './tagger/packed';
import { withoutGerunds } from './without-gerund';

/** Characters of a block that are counted for the length of the glossary. */
const MOST_COUNTED = 40_000;

/**
 * Finds the names and terms of an article that need explaining, merges their aliases, and explains them: from the
 * article's own words first, then from the shipped tables.
 * @param pack the words of the article's language; null gives an empty glossary
 * @param knowledge the shipped tables
 * @returns most salient first
 */
export function findEntities(reporting: Reporting, pack: DigestPack | null, knowledge: Knowledge): Entity[] {
  if (!pack) return [];
  const candidates = explainAll(reporting, pack, knowledge);
  const words = reporting.blocks.reduce((sum, { text }) => sum + countWords(text.slice(0, MOST_COUNTED)), 0);
  return chooseEntities(candidates, reporting.article, words, lexiconOf(pack.names), isCommonIn(pack));
}

/** Tells words of the news from rare ones, by the table of words that the tagger brings; without one none is common. */
function isCommonIn({ names: { model } }: DigestPack): (name: string) => boolean {
  if (!model) return () => false;
  const { casing } = unpackTagger(model).tables;
  return (name) => name.split(/[\s-]/).every((word) => casing.get(hashOf(word.toLowerCase())) > 0);
}

/** All names and terms of an article, explained where something explains them; nothing is chosen yet. */
export function explainAll(reporting: Reporting, pack: DigestPack, knowledge: Knowledge): Candidate[] {
  const lexicon = lexiconOf(pack.names);
  const passages = readPassages(reporting, pack, lexicon);
  const mentions = findMentions(passages, knowledge, pack);
  const expansions = passages.flatMap((passage, i) => findExpansions(passage, i, lexicon));
  const settled = settleKnown(withOwnAcronyms(mentions, expansions, passages), passages, knowledge);
  const groups = mergeMentions(withLongForms(settled, expansions, passages), expansions, lexicon);
  return groups.map((group) => {
    const told = explain(group, passages, expansions, lexicon);
    const [name = '', ...aliases] = group.names;
    const definition: Definition | null =
      told?.definition ??
      (group.known && {
        text: group.known.line,
        from: 'shipped',
        source: null,
        ...(group.known.asOf ? { asOf: group.known.asOf } : {}),
      });
    const entity: Entity = {
      name,
      kind: group.isGuess && told?.kind ? told.kind : group.kind,
      aliases,
      definition,
      mentions: group.mentions.map(({ passage, start, end }) => ({ block: passages[passage]!.block, start, end })),
      salience: salienceOf(group, reporting.article, passages),
    };
    return { group, entity };
  });
}

/** Every place where a name or known term stands, in reading order, without overlap. */
export function findMentions(passages: readonly Passage[], knowledge: Knowledge, pack: DigestPack): Mention[] {
  const lexicon = lexiconOf(pack.names);
  const spelling = spellingOf(passages);
  const isKnown = (name: string) =>
    knowledge.lookUp(name).some(({ weak, kind }) => !weak?.includes(name) && kind !== 'term');
  const isTerm = (word: string) => {
    const entries = knowledge.lookUp(word);
    return entries.length > 0 && entries.every(({ kind }) => kind === 'term') && !/^[\p{Lu}\d]+$/u.test(word);
  };
  const { model } = pack.names;
  const tagged = model ? findTagged(passages, unpackTagger(model), lexicon, isKnown) : null;
  const parts = tagged
    ? findParts(
        passages,
        tagged.flatMap((own) => own ?? []),
      )
    : [];
  const isGiven = (word: string) => lexicon.firstNames.has(word);
  const found = passages.flatMap((passage, index) => {
    const known = findKnown(passage, index, knowledge, lexicon);
    const byRule = findNames(passage, index, { lexicon, spelling, isKnown, isTerm });
    const own = tagged?.[index];
    const names = own
      ? [...own, ...(parts[index] ?? []), ...guessesBeside(own, byRule, lexicon)]
      : byRule.flatMap((mention) => partedNames(mention, passage, { lexicon, isKnown, isGiven, isNoun: () => false }));
    return withoutOverlap(known, names);
  });
  return withoutGerunds(found, passages, spelling, lexicon);
}

/** "Tribunal Supremo Ángel Hurtado": a run of capitals in which a known name or class noun and a person meet. */
function partedNames(mention: Mention, passage: Passage, context: SplitContext): Mention[] {
  const { first, last, kind } = mention;
  if (kind !== undefined || last - first < 2) return [mention];
  const parts = splitNames(passage.text, passage.tokens, { first, last, type: 'ORG' }, context);
  if (parts.length < 2) return [mention];
  return parts.map((part) => ({
    ...mentionOf(passage, mention.passage, part.first, part.last),
    ...(part.type === 'PER' ? { kind: 'person' as const } : {}),
  }));
}

/** What only the rules take for names: kept apart from what the tagger found, and only where they do not overlap. */
function guessesBeside(tagged: readonly Mention[], byRule: readonly Mention[], { titles }: Lexicon): Mention[] {
  return byRule
    .filter(({ name }) => !/^(?:[IVX]+|\p{Lu})$/u.test(name) && !titles.has(name.toLowerCase()))
    .filter(({ first, last }) => !tagged.some((name) => name.first <= last && name.last >= first))
    .map((mention) => ({ ...mention, isGuess: true }));
}

/**
 * A longer name beats a shorter one inside it; at the same place the table's entry takes the kind the words give.
 * Weak names of the tables count only where the finder saw a name too.
 */
function withoutOverlap(known: readonly Mention[], names: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  for (const mention of [...known, ...names].sort(byPlace)) {
    const last = kept.at(-1);
    if (!last || mention.start >= last.end) {
      kept.push(mention);
      continue;
    }
    const isSame = last.start === mention.start && last.end === mention.end;
    if (isSame) {
      const table = last.known.length > 0 ? last : mention;
      const kind = last.kind ?? mention.kind;
      const name = last.known.length > 0 ? mention : last;
      const { type, isGiven } = name;
      // What the tables know only with context is not helped by a guess.
      const seenAsName = !name.isGuess;
      kept[kept.length - 1] = {
        ...table,
        seenAsName,
        ...(kind ? { kind } : {}),
        ...(type ? { type } : {}),
        ...(isGiven ? { isGiven } : {}),
      };
    } else if (mention.end - mention.start > last.end - last.start) kept[kept.length - 1] = mention;
  }
  return kept;
}

/**
 * What the article itself gives a short form is a name as a whole ("Europäische Payment-Initiative (EPI)"), whatever part
 * of it a finder saw; and short forms in brackets that no finder saw ("HVPI") are mentions as well.
 */
function withLongForms(
  mentions: readonly Mention[],
  expansions: readonly Expansion[],
  passages: readonly Passage[],
): Mention[] {
  const longs = expansions.flatMap(({ passage, long }): Mention[] => {
    const { tokens, text } = passages[passage]!;
    const [from, to] = [tokens[long.first]!, tokens[long.last]!];
    const words = tokens.slice(long.first, long.last + 1).filter(({ isWord, text }) => isWord && text.length > 3);
    const isName = from.isCapital && words.filter(({ isCapital }) => isCapital).length * 2 > words.length;
    const at = { passage, first: long.first, last: long.last, start: from.start, end: to.end };
    const own = mentions.find(
      (mention) => mention.passage === passage && mention.start <= at.start && mention.end >= at.end,
    );
    return isName && !own ? [{ ...at, name: text.slice(at.start, at.end), known: [], isPart: false }] : [];
  });
  const isCovered = (mention: Mention) =>
    longs.some(
      ({ passage, first, last }) => mention.passage === passage && mention.first >= first && mention.last <= last,
    );
  const kept = [...mentions.filter((mention) => !isCovered(mention)), ...longs];
  const taken = new Set(
    kept.flatMap(({ passage, first, last }) =>
      Array.from({ length: last - first + 1 }, (_, i) => `${passage}:${first + i}`),
    ),
  );
  const more = expansions
    .filter(({ passage, short }) => !taken.has(`${passage}:${short.token}`))
    .map(({ passage, short }): Mention => {
      const { text, start, end } = passages[passage]!.tokens[short.token]!;
      return { passage, first: short.token, last: short.token, start, end, name: text, known: [], isPart: false };
    });
  return [...kept, ...more].sort(byPlace);
}
