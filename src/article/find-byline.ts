import { CUE, cuesOfName } from './class-cues';
import { attributeOf, isElement, parentOf, tagOf } from './dom';
import { peopleIn, type NameClues } from './is-person';
import type { PageMeta } from './page-meta';
import type { RawBlock } from './raw-block';
import { lazyPattern } from '../text/lazy-pattern';

/** Nobody writes with more. */
const MAX_PEOPLE = 8;
/** A byline is a line; a marked name may stand in a longer one. */
const MAX_WORDS = 14;
const MAX_MARKED = 40;
/** Levels above a name where mark-up says that it is an author's. */
const LEVELS = 4;

/** Paths of pages about those who write, on sites of all languages. */
const AUTHOR_PAGE =
  /\/(?:autor(?:en|in|innen|es|i|e|a|zy)?|forfatter|skribent|yazar(?:lar)?|authors?|auteurs?|redakteur\w*|reporters?|journalists?|journaliste?s?|profiles?|profil|staff|editors?|by|contributors?|columnists?|writers?|byline|meet-the-team|firma)[/=.-]/i;

/** Blocks in which a byline may stand. */
export interface BylinePlaces {
  /** Under the headline. */
  readonly below: readonly RawBlock[];
  /** Above it: there stand kickers and menus as well. */
  readonly above: readonly RawBlock[];
  /** Right after the text's end. */
  readonly after: readonly RawBlock[];
}

/**
 * The people named as authors, in order: from the page's data, else from a byline near the headline, else from one
 * after the text.
 * @param meta null where the page's head is that of another article
 */
export function findByline(meta: PageMeta | null, { below, above, after }: BylinePlaces, clues: NameClues): string[] {
  const named = (key: string) => meta?.named.get(key) ?? '';
  const claims = [meta?.linked.authors ?? [], meta?.authors ?? [], [named('parsely-author')], [named('dc.creator')]];
  for (const claim of claims) {
    const people = claim.flatMap((value) => (/^https?:|@/.test(value) ? [] : peopleIn(value, clues)));
    if (people.length > 0) return unique(people);
  }
  const found = visiblePeople(below, clues, true) ?? visiblePeople(above, clues, false);
  return unique(found ?? visiblePeople(after, clues, false) ?? []);
}

const unique = (people: readonly string[]) => [...new Set(people)].slice(0, MAX_PEOPLE);

function visiblePeople(blocks: readonly RawBlock[], clues: NameClues, trustsBoxes: boolean): string[] | null {
  const isLine = ({ words, kind, isSentence, text }: RawBlock) =>
    (kind !== 'caption' || clues.words.isByline(text)) &&
    kind !== 'table' &&
    words <= (isSentence ? MAX_WORDS : MAX_MARKED);
  const lines = blocks.filter(isLine);
  // Mark-up that names authors is surer than a line that opens with "by", and that surer than the name of a box.
  const ways: ((block: RawBlock) => string[])[] = [
    markedNames,
    (block) => (block.words <= MAX_WORDS && clues.words.isByline(block.text) ? [block.text] : []),
    (block) =>
      trustsBoxes && block.words <= MAX_WORDS && !block.isSentence && isInBylineBox(block) ? [block.text] : [],
  ];
  for (const way of ways)
    for (const block of lines) {
      let people = way(block).flatMap((line) => peopleIn(line, clues));
      // Of several authors only some have a page to link to.
      if (way === markedNames && clues.words.isByline(block.text) && block.words <= MAX_WORDS) {
        const line = peopleIn(block.text, clues);
        if (people.every((name) => line.includes(name))) people = line;
      }
      if (people.some((name) => isNotShouted(name) || isSurelyNamed(block, clues))) return people;
    }
  return null;
}

/** Labels are written in capitals; names are so only where a link to the author's page or "by" says that they are names. */
const NOT_CAPITAL = lazyPattern(String.raw`\p{Ll}|\p{Lo}`, 'u');
const isNotShouted = (name: string) => /[a-z]/.test(name) || NOT_CAPITAL().test(name);
const isSurelyNamed = (block: RawBlock, { words }: NameClues) =>
  block.pieces.some(({ link }) => link !== null && leadsToAuthor(link)) ||
  (words.isByline(block.text) && (block.container.allCues & (CUE.author | CUE.byline)) !== 0);

const isInBylineBox = ({ kind, container }: RawBlock) =>
  kind === 'paragraph' && ((container.cues | (container.parent?.cues ?? 0)) & CUE.byline) !== 0;

/** Texts of a block's parts that mark-up calls an author: `rel`, `itemprop`, a link to the author's page, a class. */
function markedNames({ pieces, container, text }: RawBlock): string[] {
  const marks = pieces.map(({ node }) => markAround(node));
  if (marks.every((mark) => mark === null)) return isMark(container.element) ? [text] : [];
  const names = new Map<Element, { from: number; to: number }>();
  // In a box called after authors, links are the names: beside them stand outlets and offices.
  const isLinked = pieces.some(({ link }, i) => marks[i] !== null && link !== null);
  for (const [i, { at, length, link }] of pieces.entries()) {
    const mark = marks[i] && isLinked ? link : marks[i];
    if (!mark) continue;
    const known = names.get(mark);
    if (known) known.to = at + length;
    else names.set(mark, { from: at, to: at + length });
  }
  return [...names.values()].map(({ from, to }) => text.slice(from, to));
}

function markAround(node: Node): Element | null {
  let at = parentOf(node);
  for (let level = 0; at && level < LEVELS; level++, at = parentOf(at)) if (isElement(at) && isMark(at)) return at;
  return null;
}

const saysAuthor = (value: string | null) => value !== null && /\bauthor\b/.test(value);

function isMark(element: Element): boolean {
  if (saysAuthor(attributeOf(element, 'itemprop'))) return true;
  if (tagOf(element) === 'A') return leadsToAuthor(element);
  const name = attributeOf(element, 'class');
  return name !== null && name !== '' && (cuesOfName(name) & CUE.author) !== 0;
}

function leadsToAuthor(link: Element): boolean {
  if (saysAuthor(attributeOf(link, 'rel'))) return true;
  return AUTHOR_PAGE.test((attributeOf(link, 'href') ?? '').slice(0, 300));
}
