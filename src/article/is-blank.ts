import { isElement, isText, tagOf } from './dom';

const BLANK = /^[\s\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]*$/;
/** True for a node of a run that shows nothing: white space, a line break, a comment. */
export function isBlank(node: Node): boolean {
  return isText(node) ? BLANK.test(node.data) : isElement(node) ? tagOf(node) === 'BR' : true;
}
