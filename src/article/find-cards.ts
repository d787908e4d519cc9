import type { Container, RawBlock } from './raw-block';

/** A card with more words tells its story itself. */
const MAX_WORDS = 60;
/** So many alike make a list of teasers. */
const MIN_CARDS = 3;
/** A block that is link for this share is the card's title. */
const TITLE = 0.8;

/**
 * Finds teaser cards: boxes of the same make next to each other, each with a linked title and little text. Sites show
 * other articles so, whatever they call the box.
 */
export function findCards(blocks: readonly RawBlock[], containers: readonly Container[]): ReadonlySet<Container> {
  const alike = new Map<Container, Map<string, Container[]>>();
  for (const container of containers) {
    const { parent, from, to, tag, name } = container;
    if (!parent || to - from < 2 || to - from > 8) continue;
    let words = 0;
    let isTitled = false;
    for (let i = from; i < to; i++) {
      words += blocks[i]!.words;
      if (blocks[i]!.linkDensity >= TITLE && blocks[i]!.words >= 3) isTitled = true;
    }
    if (!isTitled || words > MAX_WORDS) continue;
    let makes = alike.get(parent);
    if (!makes) alike.set(parent, (makes = new Map()));
    const make = `${tag} ${name.replace(/\d+/g, '')}`;
    const group = makes.get(make);
    if (group) group.push(container);
    else makes.set(make, [container]);
  }
  const cards = new Set<Container>();
  for (const makes of alike.values())
    for (const group of makes.values()) if (group.length >= MIN_CARDS) for (const card of group) cards.add(card);
  return cards;
}
