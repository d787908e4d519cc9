import type { WhyNot } from '../model/article';
import {
  bodyOf,
  countTags,
  eachText,
  elementsOf,
  firstChildOf,
  isElement,
  isText,
  parentOf,
  shadowsBelow,
  tagOf,
} from './dom';
import { flagsOfTag, TAG } from './tags';

/** A shorter piece of text is a label: a sentence has one that is longer, even where every other word is a link. */
const LABEL = 20;
/** Letters in longer pieces that a page with anything to read has. */
const LEAST = 40;
/** Paragraphs looked at before all else: on nearly every page with text one of the first says so. */
const FIRST = 12;

/**
 * A first look, before anything is read: says why there is surely nothing to read on a page, such as the shell of a
 * program, a map, a bare form. On a page with text it ends at the first two lines of it; on a page without, it costs
 * a glance at each label. Pages with frames and shadow roots are left to the reader, who walks into them.
 * @returns null where the page must be read to know
 */
export function whyNothingToRead(document: Document): WhyNot | null {
  const body = bodyOf(document);
  if (!body) return 'empty';
  if (opensWithText(document)) return null;
  let letters = 0;
  let any = false;
  eachText(document, body, (node) => {
    const { data } = node;
    if (data.length < 2) return true;
    const length = data.trim().length;
    if (length === 0) return true;
    const parent = parentOf(node);
    if (parent && isElement(parent) && flagsOfTag(tagOf(parent)) & TAG.silent) return true;
    any = true;
    if (length >= LABEL) letters += length;
    return letters < LEAST;
  });
  if (letters >= LEAST || countTags(body, 'iframe') > 0 || shadowsBelow(body)) return null;
  if (countTags(body, 'input') + countTags(body, 'canvas') > 0) return 'form';
  return any ? 'little-text' : 'empty';
}

/** True where the first paragraphs alone hold text enough; most pages need no more than this glance. */
function opensWithText(document: Document): boolean {
  const paragraphs = elementsOf(document, 'p');
  let letters = 0;
  for (let i = 0; i < FIRST; i++) {
    const paragraph = paragraphs[i];
    if (!paragraph) return false;
    const child = firstChildOf(paragraph);
    const length = child && isText(child) ? child.data.trim().length : 0;
    if (length >= LABEL) letters += length;
    if (letters >= LEAST) return true;
  }
  return false;
}
