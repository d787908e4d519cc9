import type { Look } from '../look';
import { SMALL } from './windows';

/** "Send me the map": longer ones are sentences. */
const BUTTON_WORDS = 5;
/** A heading, three lines, a button, small print. */
const MOST_BLOCKS = 6;
const MOST_LINES = 3;

function isButton({ block, evidence, found }: Look): boolean {
  return (
    evidence !== null &&
    evidence.words <= BUTTON_WORDS &&
    block.kind !== 'heading' &&
    (found.has('whole-link') || found.has('form')) &&
    !/[.?:]\W*$/.test(block.text)
  );
}

function isLine({ block, isKept, found }: Look): boolean {
  return (
    !isKept &&
    block.text.length <= SMALL &&
    (block.kind === 'paragraph' || block.kind === 'list-item') &&
    !found.has('attribution')
  );
}

/**
 * The button of a box that was flattened to blocks: a heading, one to three short lines, a button, at most one line of
 * small print. There the lines are the offer's: no report fits between its heading and a button.
 * @returns the button's place in the run, null where the run is no such box
 */
export function buttonOf(run: readonly Look[]): number | null {
  if (run.length < 3 || run.length > MOST_BLOCKS || run[0]!.block.kind !== 'heading') return null;
  const at = run.findIndex((look, i) => i > 1 && isButton(look));
  if (at < 0 || at - 1 > MOST_LINES || at < run.length - 2) return null;
  return run.slice(1, at).every(isLine) ? at : null;
}
