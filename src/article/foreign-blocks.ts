import { CUE } from './class-cues';
import type { Container, RawBlock } from './raw-block';
import { findCards } from './find-cards';
import { FOREIGN } from './weigh-blocks';

/** A box with more of the page's prose than this is no box beside the article, whatever it is called. */
const MOST = 0.5;
/** A box named as the article's text is believed when it holds this much of the page's prose. */
const TEXT = 0.2;

/** Tags that say "beside the text" by themselves. */
const BESIDE_TAG = new Set(['ASIDE', 'FOOTER', 'NAV']);
/** Names that are seldom misread. */
const SURE = CUE.comment | CUE.nav | CUE.cookie;
/** What is no text of an article however little else there is. */
const NEVER = SURE | CUE.newsletter | CUE.form | CUE.footer | CUE.share | CUE.author;

/**
 * Tells which blocks stand in a box that is not the article's: navigation, related links, comments and so on. A name
 * is believed only where the box does not hold the headline or most of the page's prose.
 * @param onlySure believes only the names that are seldom misread
 */
export function foreignBlocks(
  blocks: readonly RawBlock[],
  containers: readonly Container[],
  headline: number,
  onlySure: boolean,
): (block: RawBlock) => boolean {
  const prose = new Float64Array(blocks.length + 1);
  blocks.forEach((block, i) => {
    const counts = block.kind !== 'heading' && block.words >= 10 && block.linkDensity < 0.5;
    prose[i + 1] = prose[i]! + (counts ? block.words : 0);
  });
  const all = prose[blocks.length]!;
  const shareOf = ({ from, to }: Container) => (all === 0 ? 0 : (prose[to]! - prose[from]!) / all);
  const holdsText = new Set<Container>();
  for (const container of containers)
    if ((container.cues & CUE.body || container.itemprop === 'articleBody') && shareOf(container) >= TEXT)
      for (let at: Container | null = container; at && !holdsText.has(at); at = at.parent) holdsText.add(at);
  const believed = (container: Container) => {
    const { cues, from, to } = container;
    if (headline >= from && headline < to) return false;
    const share = shareOf(container);
    const isSure = (cues & SURE) !== 0 && !(cues & (CUE.body | CUE.article));
    return share <= (isSure ? 0.9 : MOST) && (!holdsText.has(container) || isSure);
  };
  const foreign = new Set<Container>();
  /** Makes of containers whose names were found to mislead. */
  const misread = new Set<string>();
  const cards = findCards(blocks, containers);
  for (const container of containers) {
    const { parent, cues } = container;
    if (parent && foreign.has(parent)) {
      foreign.add(container);
      continue;
    }
    const isCard = cards.has(container);
    const isNamed = (cues & (onlySure && !BESIDE_TAG.has(container.tag) ? NEVER : FOREIGN)) !== 0;
    if ((!isNamed && !isCard) || container.itemprop === 'articleBody') continue;
    const make = `${container.tag} ${container.name}`;
    if (believed(container) && !misread.has(make)) foreign.add(container);
    else misread.add(make);
  }
  return (block) => foreign.has(block.container);
}
