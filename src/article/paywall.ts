import type { Zone } from '../model/article';
import type { PageMeta } from './page-meta';
import type { PageWords } from './page-words';
import type { RawBlock } from './raw-block';

/** Blocks after the text's end in which the offer to read on stands. */
const AFTER = 12;

/** True where the page says that more of the article is behind a paywall. */
export function isPart(
  meta: PageMeta,
  blocks: readonly RawBlock[],
  zones: readonly (Zone | null)[],
  words: PageWords,
): boolean {
  const marked = meta.named.get('isaccessibleforfree')?.toLowerCase();
  if (meta.linked.isFree === false || marked === 'false') return true;
  const tier = meta.named.get('article:content_tier')?.toLowerCase();
  if (tier === 'locked') return true;
  if (meta.linked.isFree === true || marked === 'true' || tier === 'free') return false;
  const last = zones.lastIndexOf('body');
  return blocks.slice(last, last + AFTER).some((block) => block.words < 60 && words.isPaywall(block.text));
}
