import type { Zone } from '../model/article';
import type { RawBlock } from './raw-block';

/** Fewer words may well come again: a refrain, "Ja.", a label. */
const MIN_WORDS = 8;
/** Repeats that make up so much of the text are a second copy of it, not a thing said twice. */
const COPY = 0.4;

/**
 * Takes second copies out of the text: the same paragraph for phones and for desks next to each other, or the whole
 * text once more for print. They stay beside the text: what is shown twice and sells something is to be judged twice.
 */
export function dropRepeats(blocks: readonly RawBlock[], zones: (Zone | null)[]): void {
  /** Where texts of a length stand first: to compare the few of one length is cheaper than to hash every text. */
  const first = new Map<number, number[]>();
  const repeats: number[] = [];
  let once = 0;
  let twice = 0;
  let last = -1;
  /** The last longer text was a repeat: short ones below it, such as a speaker's name, are of the same copy. */
  let isCopy = false;
  /** Short ones above the next longer text. */
  let above: number[] = [];
  zones.forEach((zone, i) => {
    if (zone !== 'body') return;
    const { text, words } = blocks[i]!;
    const before = last;
    last = i;
    const alike = first.get(text.length);
    const same = alike?.find((at) => blocks[at]!.text === text);
    const counts = words >= MIN_WORDS;
    if (same === undefined) {
      if (alike) alike.push(i);
      else first.set(text.length, [i]);
      if (counts) {
        once += words;
        isCopy = false;
        above = [];
      }
    } else if (counts && same === before) {
      zones[i] = 'beside';
      last = same;
    } else {
      if (counts) {
        twice += words;
        isCopy = true;
        repeats.push(...above.splice(0));
      }
      if (isCopy) repeats.push(i);
      else above.push(i);
    }
  });
  if (twice > 0 && twice >= once * COPY) for (const i of repeats) zones[i] = 'beside';
}
