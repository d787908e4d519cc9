import { isElement, isText, tagOf } from './dom';
import { isInvisible, isSpace } from '../text/normalise';

/** True for a node of a run that shows nothing: white space, a line break, a comment. */
export function isBlank(node: Node): boolean {
  return isText(node) ? isBlankText(node.data) : isElement(node) ? tagOf(node) === 'BR' : true;
}

function isBlankText(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (!isSpace(unit) && !isInvisible(unit)) return false;
  }
  return true;
}
