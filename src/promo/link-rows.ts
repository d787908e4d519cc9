import { countWords } from '../text/words';
import type { Category } from './category';
import { LABEL_WORDS, LONGEST_RUN } from './joins';
import type { Look } from './look';
import { weigh } from './weigh';
import { LEANS } from './weights';

/** "Home", "Press office": shorter entries name a section, not an article. */
const TITLE_WORDS = 4;

/** One title below a heading may be the source of what follows. */
const FEWEST = 2;

/** An article with more such rows is made of them: a round-up of the week, a reading list. */
const MOST_ROWS = 2;

/**
 * "Around the district" above two titles of the same site: a heading over nothing but links, between two paragraphs,
 * leads on, however it is worded. Marks heading and entries as such a row. So does a list of one such title.
 */
export function markLinkRows(looks: readonly Look[], categories: readonly Category[]): Look[] {
  const rows: [number, number][] = [];
  for (let at = 0; at < looks.length; at++) {
    if (isLone(looks, at)) rows.push([at, at]);
    if (!isTopic(looks[at]!)) continue;
    let to = at;
    while (to + 1 < looks.length && isEntry(looks[to + 1]!)) to++;
    const entries = to - at;
    if (entries >= FEWEST && entries <= LONGEST_RUN && isText(looks[to + 1])) rows.push([at, to]);
    at = Math.max(at, to);
  }
  if (rows.length > MOST_ROWS) return [...looks];
  const marked = [...looks];
  for (const [from, to] of rows)
    for (let at = from; at <= to; at++) {
      const look = looks[at]!;
      const found = new Map(look.found).set('link-row', '');
      marked[at] = { ...look, found, weight: weigh(categories, found) };
    }
  return marked;
}

/** A list of one title between two paragraphs, neither of which announces it. */
function isLone(looks: readonly Look[], at: number): boolean {
  const above = looks[at - 1];
  return isEntry(looks[at]!) && isText(above) && !/:\W*$/.test(above!.block.text) && isText(looks[at + 1]);
}

/** A heading of a few words that announces nothing and is no link. */
function isTopic({ block, evidence, isKept, found }: Look): boolean {
  return (
    block.kind === 'heading' &&
    block.zone === 'body' &&
    block.position > 0 &&
    evidence !== null &&
    evidence.words <= LABEL_WORDS &&
    !isKept &&
    block.links.length === 0 &&
    !/[?:]\W*$/.test(block.text) &&
    !found.has('public-service')
  );
}

/** An entry of a list that is a title, and all of it a link to another page of the site. "See the ten stocks ›" is a pitch of its own. */
function isEntry({ block, evidence, isKept, found, weight }: Look): boolean {
  return (
    block.kind === 'list-item' &&
    block.zone === 'body' &&
    !isKept &&
    found.has('whole-link') &&
    found.has('link-here') &&
    !found.has('link-away') &&
    !found.has('public-service') &&
    !(weight?.category.onByDefault === true && weight.points >= LEANS) &&
    countWords(block.text) >= TITLE_WORDS &&
    !/[.;,]\W*$/.test(block.text) &&
    evidence !== null
  );
}

/** A paragraph of the article, below which the row cannot be all that is left of the page. */
function isText(look: Look | undefined): boolean {
  return look !== undefined && look.block.kind === 'paragraph' && look.block.zone === 'body';
}
