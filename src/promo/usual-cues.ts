import type { Block } from '../model/article';
import type { Cue } from '../lang/cues';
import type { Hit } from './lexicon';

/**
 * Cues that tell a pitch only where the article around it does not talk like that: a blog says "we", advice says "you",
 * a report on newsletters is full of them.
 */
const WEAK: readonly Cue[] = [
  'we',
  'me',
  'direct-address',
  'imperative',
  'reader',
  'format',
  'delivery',
  'place',
  'newsletter',
  'subscribe',
  'app-or-follow',
  'shop',
];

/** Shorter blocks are lines of a page's furniture, or pitches. */
const PARAGRAPH = 160;

/** In so many paragraphs, and in this share of them, a cue is the article's own. */
const MANY = 4;
const SHARE = 0.15;

/** The weak cues that an article's own paragraphs are full of; links and boxes aside. */
export function usualCues(blocks: readonly Block[], hits: readonly (readonly Hit[])[]): ReadonlySet<Cue> {
  const counts = new Map<Cue, number>();
  let paragraphs = 0;
  for (const [i, { zone, text, shape }] of blocks.entries()) {
    if (zone !== 'body' || text.length < PARAGRAPH || shape.linkDensity > 0.5) continue;
    paragraphs++;
    for (const cue of new Set(hits[i]!.map((hit) => hit.cue)))
      if (WEAK.includes(cue)) counts.set(cue, (counts.get(cue) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, n]) => n >= MANY && n >= paragraphs * SHARE).map(([cue]) => cue));
}
