import type { Article, Block } from '../model/article';
import type { Cue } from '../lang/cues';
import { HINTS } from './hints';
import type { Category } from './category';
import { featuresIn, gatherEvidence, type BlockEvidence } from './evidence';
import type { Feature, Found } from './feature';
import type { Lexicon } from './lexicon';
import { LEANS, LONGEST_PITCH } from './weights';
import { weigh, type Weight } from './weigh';

/** One block as judged by itself, with what its neighbours tell. */
export interface Look {
  readonly block: Block;
  /** Null for blocks that the cheap test passed over: nothing in them speaks of promotion. */
  readonly evidence: BlockEvidence | null;
  readonly found: Found;
  readonly weight: Weight | null;
  /** May never be folded, not even beside a pitch. */
  readonly isKept: boolean;
}

const NOTHING: Found = new Map();

/** What must stay readable however hard its neighbours sell. */
const VETOES: readonly Feature[] = ['disclosure', 'correction', 'full-text'];

/** How a paragraph answers. */
const TAKES_UP: ReadonlySet<Cue> = new Set<Cue>(['takes-up', 'attribution', 'analyst-rating']);

/** "Anzeige", "Sponsored by Musterbank": longer ones say more than that they are a label. */
const LABEL_WORDS = 5;

const MARKETS: ReadonlySet<Cue> = new Set<Cue>(['markets']);
const BUSINESS: ReadonlySet<Cue> = new Set<Cue>(['business']);

/** Short blocks are looked at without a hint: calls, labels and small print are made of few words. */
const SHORT = 160;

/** Looks at every block by itself, then at what the next one says to it. */
export function lookAtBlocks(article: Article, lexicon: Lexicon, categories: readonly Category[]): Look[] {
  const { blocks } = article;
  const evidences = blocks.map((block) =>
    isWorthALook(block, lexicon) ? gatherEvidence(block, lexicon, article.url) : null,
  );
  const names = namesOf(article);
  const isOnTopic = speaksOfMarkets(article, lexicon);
  const looks = blocks.map((block, i): Look => {
    const evidence = evidences[i];
    if (!evidence) return { block, evidence: null, found: NOTHING, weight: null, isKept: block.text.length > SHORT };
    const found = new Map(featuresIn(evidence));
    const asksBothWays = found.has('buy-or-sell') && found.has('alternative');
    const isProduct = found.has('leverage-product') || found.has('crypto-offer');
    const speaksOfStocks = found.has('markets') || asksBothWays || isProduct;
    if (!isOnTopic) found.set(speaksOfStocks ? 'no-stocks' : 'off-topic', '');
    else if (!speaksOfStocks) found.set('no-stocks', '');
    if (found.has('only-questions') && found.has('buy-or-sell')) {
      if (found.has('alternative') && asksInASlot(block.text, names)) found.set('slot-question', '');
      // A question that a pitch follows is the pitch's own.
      if (!isLinkedAway(found) && !sellsOn(evidences[i + 1], categories) && isTakenUp(blocks[i + 1], lexicon))
        found.set('taken-up', '');
    }
    return {
      block,
      evidence,
      found,
      weight: weigh(categories, found),
      isKept: VETOES.some((veto) => found.has(veto)) || block.level === 1 || isQuotation(found),
    };
  });
  return spreadLabels(looks, categories);
}

/** What makes a block below "Anzeige" the advertisement, where it has no link that tells. */
const ADVERTISES: readonly Feature[] = [
  'call',
  'arrow',
  'bonus',
  'free',
  'hype',
  'urgency',
  'leverage-product',
  'broker-offer',
  'crypto-offer',
  'stock-picks',
  'report',
  'shop',
  'risk-warning',
];

/** Picture credits link, too, in a word or two. */
const CREDIT_WORDS = 4;

/** An advertisement below its label is short; a longer paragraph is the article going on. */
const AD_WORDS = 45;

function isAdvertising({ block, found, evidence }: Look): boolean {
  const words = evidence?.words ?? 0;
  if (words > AD_WORDS || found.has('attribution') || (found.has('figures') && !found.has('offer-list'))) return false;
  const sells = ADVERTISES.filter((feature) => found.has(feature)).length;
  const leadsAway = found.has('link-away') || found.has('link-tracked');
  if (leadsAway) return sells > 0 || (found.has('whole-link') && words > CREDIT_WORDS);
  // A link to this site below the label is its navigation going on.
  if (found.has('link-here')) return sells > 0 && found.has('boxed');
  const isSentence = /[.!?…]\W*$/.test(block.text);
  return sells > (isSentence ? 1 : 0);
}

/** A label of a few words says what the next block is, or, where that is the article again, the one before. */
function spreadLabels(looks: readonly Look[], categories: readonly Category[]): Look[] {
  const spread = [...looks];
  const isLabel = (look: Look | undefined) =>
    look?.found.has('ad-label') === true && look.evidence !== null && look.evidence.words <= LABEL_WORDS;
  const advertises = (look: Look | undefined) =>
    look !== undefined && !look.isKept && !isLabel(look) && isAdvertising(look);
  const label = (at: number) => {
    const look = spread[at]!;
    const found = new Map(look.found).set('labelled', '');
    spread[at] = { ...look, found, weight: weigh(categories, found) };
  };
  for (let i = 0; i < looks.length; i++) {
    if (!isLabel(looks[i])) continue;
    const next = looks[i + 1];
    if (advertises(next)) label(i + 1);
    else if (next?.block.kind === 'heading' && !next.isKept && next.evidence && advertises(looks[i + 2])) {
      label(i + 1);
      label(i + 2);
    } else if (advertises(looks[i - 1]) && (looks[i - 1]?.weight?.points ?? 0) >= LEANS) label(i - 1);
  }
  return spread;
}

/** A stock pitch is set into articles about stocks: this share of their blocks speaks of them, or half of it of business. */
const ON_TOPIC = 0.3;

function speaksOfMarkets({ title, blocks }: Article, lexicon: Lexicon): boolean {
  if (title !== null && lexicon.has(title, MARKETS)) return true;
  let all = 0;
  let own = 0;
  for (const { zone, text } of blocks) {
    if (zone !== 'body' || text.length > LONGEST_PITCH) continue;
    all++;
    if (lexicon.has(text, MARKETS)) own++;
    else if (lexicon.has(text, BUSINESS)) own += 0.5;
  }
  return own > 0 && own >= all * ON_TOPIC;
}

/** A quotation; but pitches are set as one, too, and then lead away. */
function isQuotation(found: Found): boolean {
  return found.has('quoted') && !found.has('link-away') && !found.has('link-tracked');
}

function isWorthALook(block: Block, lexicon: Lexicon): boolean {
  const { text, shape, links } = block;
  if (text.length > LONGEST_PITCH) return false;
  if (text.length <= SHORT || shape.label !== '' || shape.form || links.length > 0) return true;
  return lexicon.has(text, HINTS);
}

function sellsOn(next: BlockEvidence | null | undefined, categories: readonly Category[]): boolean {
  return next ? (weigh(categories, featuresIn(next))?.points ?? 0) >= LEANS + 1 : false;
}

function isLinkedAway(found: Found): boolean {
  return found.has('link-away') || found.has('link-to-pitch') || (found.has('link-here') && found.has('whole-link'));
}

/** An editorial question is answered on the spot, by the paragraph after it. */
function isTakenUp(next: Block | undefined, lexicon: Lexicon): boolean {
  if (!next || next.kind === 'heading') return false;
  const opening = next.text.slice(0, 220);
  return lexicon.has(opening, TAKES_UP);
}

/** Words with a capital in the title and in the paragraphs: names, and in German all nouns. */
function namesOf(article: Article): ReadonlySet<string> {
  const names = new Set<string>();
  const read = (text: string) => {
    for (const match of text.slice(0, 2000).matchAll(/\p{Lu}[\p{L}\p{N}&.-]{2,}/gu)) names.add(match[0]);
  };
  if (article.title) read(article.title);
  for (const block of article.blocks.slice(0, 60)) if (!block.text.includes('?')) read(block.text);
  return names;
}

/** "… bei Brennhagen?", "Reedwerft: …?", "Haldor-Aktie: …?": machines set the stock's name where no case ending is due. */
function asksInASlot(text: string, names: ReadonlySet<string>): boolean {
  const places = [
    /(\p{Lu}[\p{L}\p{N}&.-]{2,})[?!]+\W*$/u,
    /^(\p{Lu}[\p{L}\p{N}&.-]*?)(?:-\p{Lu}\p{Ll}+)?:? /u,
    /(\p{Lu}[\p{L}\p{N}&.]{2,})-\p{Lu}\p{Ll}+/u,
  ];
  return places.some((place) => {
    const name = place.exec(text)?.[1];
    return name !== undefined && names.has(name);
  });
}
