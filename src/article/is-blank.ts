import { isElement, isText, tagOf } from './dom';
import { isBlankText } from '../text/normalise';

/** True for a node of a run that shows nothing: white space, a line break, a comment. */
export function isBlank(node: Node): boolean {
  return isText(node) ? isBlankText(node.data) : isElement(node) ? tagOf(node) === 'BR' : true;
}
