import type { Article, Block } from '../model/article';
import { CAPITAL, LETTER, LOWER_LETTER } from '../text/letters';
import type { Cue } from '../lang/cues';
import type { Category } from './category';
import { gatherEvidence, type BlockEvidence } from './evidence';
import { featuresIn } from './features-in';
import type { Feature, Found } from './feature';
import { HINTS } from './hints';
import type { Look } from './look';
import type { Hit, Lexicon } from './lexicon';
import { contentsOf } from './contents';
import { knownNames, opensWithName } from './known-names';
import { markLinkRows } from './link-rows';
import { siteNameOf } from './own-name';
import { saysWhatItHolds, teaches } from './teaches';
import { asksInASlot, namesOf } from './slot-question';
import { blankFurniture } from './ticker-furniture';
import { usualCues } from './usual-cues';
import { spreadLabels } from './spread-labels';
import { LEANS, LONGEST_PITCH } from './weights';
import { weigh } from './weigh';

const NOTHING: Found = new Map();

/** What must stay readable however hard its neighbours sell. */
const VETOES: readonly Feature[] = ['disclosure', 'correction', 'full-text'];

/** How a paragraph answers, and how soon it does. */
const TAKES_UP: readonly Cue[] = ['takes-up', 'attribution', 'analyst-rating'];
const OPENING = 220;

/** A label set twice, in two elements without a space: "SponsoredSponsored". */
const DOUBLED = new RegExp(`^([${CAPITAL}][${LETTER}]{1,30})\\1{1,3}$`);

/** A label set backwards, so that no list of filters finds it, and turned round by the style sheet: "gnubreW". */
const BACKWARDS = new RegExp(`^([${LOWER_LETTER}]{4,12}[${CAPITAL}])(?=[${CAPITAL}]|[^${LETTER}]|$)`);

/** Where one line ends and the next begins without a space. */
const GLUE = new RegExp(`(?<=[${LOWER_LETTER}]{2})(?=[${CAPITAL}][${LOWER_LETTER}])`);

/** A label whose words touch those of the first title below it: "See alsoHow the dyke was built". */
const GLUED_LABEL = new RegExp(`^[${CAPITAL}][^.!?\\n]{2,40}?[${LOWER_LETTER}]{2}(?=[${CAPITAL}][${LOWER_LETTER}])`);

/** Short blocks are looked at without a hint: calls, labels and small print are made of few words. */
const SHORT = 160;

/** What stands beside a pitch is looked at without a hint, too: a longer block stands for itself. */
const BESIDE_LENGTH = 420;

/** What a pitch that names no stock leads by, or hands over. */
const LEADS: readonly Feature[] = ['link-away', 'link-here', 'form', 'format', 'report', 'analysis', 'stock-picks'];

/** A stock pitch is set into articles about stocks: this share of their blocks speaks of them, or half of it of business. */
const ON_TOPIC = 0.3;

/** How much of a page is its top, and its end. */
const EDGE = 1 / 8;

/** An article says at its head what it holds, and what it is. */
const OPENING_BLOCKS = 4;
const NAMED: readonly Cue[] = ['own-voice', 'analysis', 'report', 'format'];
const NAMES = new RegExp(`[${LETTER}]{5,}`, 'g');

/** Shorter lines above the text are names, days and labels. */
const LEAD = 60;
/** What is mailed or sold stands in no article below. */
const SENT: readonly Feature[] = ['newsletter', 'subscribe', 'returns-claim', 'shop', 'app-or-follow'];
/** Paragraphs below, or nothing goes on. */
const BELOW_LEAD = 2;
const STOPS = /[.…][\s"”“»]*$/;
const ENDS = /[.…:!?][\s"”“»]*$/;

/** Accounts and leverage, and what leads to one in particular. */
const PRODUCTS: ReadonlySet<Cue> = new Set(['broker-offer', 'leverage-product']);
const LEADS_TO_PRODUCT: readonly Feature[] = [
  'link-away',
  'link-tracked',
  'link-to-broker',
  'whole-link',
  'sentence-link',
  'form',
  'labelled',
  'ad-label',
  'bonus',
];

/** A pitch or two that name products do not make them the subject. */
const MANY_PRODUCTS = 3;

/** Looks at every block by itself, then at what the next one says to it. */
export function lookAtBlocks(article: Article, lexicon: Lexicon, categories: readonly Category[]): Look[] {
  const { blocks } = article;
  const { inTitle, hits } = findHits(article, lexicon);
  const isOnTopic = speaksOfMarkets(article, inTitle, hits);
  const isOfProducts = speaksOfProducts(article, inTitle, hits);
  const { hasDottedOrdinals } = lexicon;
  const lead = leadOf(blocks);
  const usual = usualCues(blocks, hits);
  const ofAll = { isOnTopic, isGuide: teaches(blocks, hits, usual) };
  const around = {
    pageUrl: article.url,
    siteName: siteNameOf(article.url),
    usual,
    isOnTopic,
    hasDottedOrdinals,
  };
  const opens = (block: Block, i: number) =>
    i < OPENING_BLOCKS && (announces(hits, i) || namesItself(block, hits[i]!, article.title));
  const evidenceOf = (block: Block, i: number) =>
    gatherEvidence(block, hits[i]!, { ...around, isAnnouncing: opens(block, i), isLead: i === lead });
  const evidences = blocks.map((block, i) => (isWorthALook(block, hits[i]!) ? evidenceOf(block, i) : null));
  let names: ReadonlySet<string> | null = null;
  let known: ReadonlySet<string> | null = null;
  const contents = contentsOf(blocks);
  const lookAt = (block: Block, i: number): Look => {
    const evidence = contents.has(i) ? null : evidences[i];
    if (!evidence)
      return {
        block,
        evidence: null,
        found: NOTHING,
        weight: null,
        isKept: contents.has(i) || block.text.length > SHORT,
        ...ofAll,
      };
    const found = new Map(featuresIn(evidence));
    // The same button for two widths of the screen.
    const labels = labelsOf(block.text);
    if (new Set(labels).size < labels.length) found.set('form', '');
    if (evidence.sentences.length > 1 && opensWithName(block.text, (known ??= knownNames(article))))
      found.set('opens-with-name', '');
    const asksBothWays = found.has('buy-or-sell') && found.has('alternative');
    const isProduct = found.has('leverage-product') || found.has('crypto-offer');
    const speaksOfStocks = found.has('markets') || asksBothWays || isProduct;
    if (!isOnTopic) found.set(speaksOfStocks ? 'no-stocks' : 'off-topic', '');
    else if (!speaksOfStocks) found.set('no-stocks', '');
    if (isOfProducts && isStatement(found)) found.set('as-subject', '');
    if (i === lead && !SENT.some((feature) => found.has(feature))) found.set('this-text', '');
    // A banner stands above or below all text; between paragraphs a warning is told.
    const edge = Math.floor(blocks.length * EDGE);
    if (i > edge && i < blocks.length - 1 - edge) found.delete('own-warning');
    // What a line teases with, in an article on another subject, is no analysis or pick of a stock.
    if (found.has('off-topic')) for (const line of ['teasing-line', 'plus-banner'] as const) found.delete(line);
    // People who speak of themselves to somebody do so in interviews and letters, too.
    if (found.has('no-stocks') && !LEADS.some((feature) => found.has(feature))) found.delete('house-tease');
    if (found.has('only-questions') && found.has('buy-or-sell')) {
      if (found.has('alternative') && asksInASlot(block.text, (names ??= namesOf(article))))
        found.set('slot-question', '');
      // A question that a pitch follows is the pitch's own.
      if (!isLinkedAway(found) && !sellsOn(evidences[i + 1], categories) && isTakenUp(blocks[i + 1], hits[i + 1]))
        found.set('taken-up', '');
    }
    return {
      block,
      evidence,
      found,
      weight: weigh(categories, found),
      isKept: VETOES.some((veto) => found.has(veto)) || block.level === 1 || isQuotation(found),
      ...ofAll,
    };
  };
  const looks = blocks.map(lookAt);
  for (const [i, block] of blocks.entries()) {
    if (evidences[i] || contents.has(i) || block.text.length > BESIDE_LENGTH) continue;
    if (![looks[i - 1], looks[i + 1]].some((near) => near?.block.zone === block.zone && leansHard(near))) continue;
    evidences[i] = evidenceOf(block, i);
    looks[i] = lookAt(block, i);
  }
  return markLinkRows(spreadLabels(looks, categories), categories);
}

function leansHard({ weight, found, block }: Look): boolean {
  if (block.text.length > SHORT) return false;
  return found.has('ad-label') || (weight?.points ?? 0) >= LEANS * 2;
}

/**
 * The paragraph that an article opens with, where it leads nowhere: it says what stands below, in the words of a pitch
 * if need be ("what investors should do now"). -1 where there is none.
 */
function leadOf(blocks: readonly Block[]): number {
  const isText = ({ zone, kind, text }: Block) => zone === 'body' && kind === 'paragraph' && text.length >= LEAD;
  const at = blocks.findIndex((block) => isText(block) && ENDS.test(block.text));
  const lead = blocks[at];
  // One that ends in a question may be a pitch's own.
  const isPlain =
    lead !== undefined && STOPS.test(lead.text) && lead.links.length === 0 && !lead.shape.form && lead.shape.box === 0;
  return isPlain && blocks.slice(at + 1).filter(isText).length >= BELOW_LEAD ? at : -1;
}

/** Whether the paragraph before or after says of the article what it holds: then this one goes on so. */
function announces(hits: readonly (readonly Hit[])[], at: number): boolean {
  return [hits[at - 1], hits[at + 1]].some((near) => near !== undefined && saysWhatItHolds(near));
}

/**
 * "Read our analysis of Nordlicht" under the title "Nordlicht: an analysis", without a link: the article is what its first
 * lines call it.
 */
function namesItself({ text, links }: Block, hits: readonly Hit[], title: string | null): boolean {
  if (title === null || links.length > 0) return false;
  const words = new Set(wordsOf(title));
  return hits.some(
    ({ cue, start, end }) => NAMED.includes(cue) && words.has(wordsOf(text.slice(start, end)).at(-1) ?? ''),
  );
}

/** The words of a text that are long enough to name something. */
function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(NAMES) ?? [];
}

/** A text to be searched for cues, and where its words stand in the block. */
interface Ask {
  readonly block: number;
  readonly text: string;
  readonly place: (hit: Hit) => Hit | null;
}

/** The cues of the title and of every block: of its text, and of what its text stands for. Looked for all at once. */
function findHits(
  { title, blocks }: Article,
  lexicon: Lexicon,
): { readonly inTitle: readonly Hit[]; readonly hits: readonly (readonly Hit[])[] } {
  const asks = blocks.flatMap(({ text }, block) =>
    text.length > LONGEST_PITCH ? [] : asksOf(blankFurniture(text)).map((ask): Ask => ({ block, ...ask })),
  );
  const hits = blocks.map((): Hit[] => []);
  const [inTitle = [], ...inAsks] = lexicon.find([title ?? '', ...asks.map(({ text }) => text)]);
  for (const [i, found] of inAsks.entries()) {
    const { block, place } = asks[i]!;
    for (const hit of found) {
      const placed = place(hit);
      if (placed) hits[block]!.push(placed);
    }
  }
  return { inTitle, hits };
}

const AS_IT_STANDS = (hit: Hit): Hit => hit;

function asksOf(text: string): Omit<Ask, 'block'>[] {
  const ofAll = (hit: Hit): Hit => ({ ...hit, start: 0, end: text.length });
  const label = DOUBLED.exec(text)?.[1];
  if (label !== undefined) return [{ text: label, place: (hit) => ({ ...hit, end: text.length }) }];
  const own = { text, place: AS_IT_STANDS };
  const title = GLUED_LABEL.exec(text)?.[0];
  if (title !== undefined && (text.length > SHORT || labelsOf(text).length < 2)) {
    const isLabel = ({ cue, start, end }: Hit) => cue === 'read-also' && start === 0 && end === title.length;
    return [own, { text: title, place: (hit) => (isLabel(hit) ? hit : null) }];
  }
  if (text.length > SHORT) return [own];
  const backwards = BACKWARDS.exec(text)?.[1];
  if (backwards !== undefined) {
    const turned = Array.from(backwards).toReversed().join('');
    return [own, { text: turned, place: (hit) => (hit.cue === 'ad-label' ? ofAll(hit) : null) }];
  }
  return [own, ...asksOfButtons(text)];
}

/** The labels of buttons in a row whose words touch: "Start todayBecome a clientGet the app"; one for any other text. */
function labelsOf(text: string): readonly string[] {
  const labels = text.length > SHORT ? [] : text.split(GLUE);
  return labels.every((each) => each.includes(' ')) ? labels : [];
}

/** What each button of a row says by itself. */
function asksOfButtons(text: string): Omit<Ask, 'block'>[] {
  const pieces = labelsOf(text);
  if (pieces.length < 2) return [];
  let at = 0;
  return pieces.map((piece) => {
    const from = at;
    at += piece.length;
    return { text: piece, place: (hit) => ({ ...hit, start: hit.start + from, end: hit.end + from }) };
  });
}

function speaksOfMarkets({ blocks }: Article, inTitle: readonly Hit[], hits: readonly (readonly Hit[])[]): boolean {
  if (inTitle.some(({ cue }) => cue === 'markets')) return true;
  let all = 0;
  let own = 0;
  for (const [i, { zone }] of blocks.entries()) {
    if (zone !== 'body') continue;
    all++;
    if (hits[i]!.some(({ cue }) => cue === 'markets')) own++;
    else if (hits[i]!.some(({ cue }) => cue === 'business')) own += 0.5;
  }
  return own > 0 && own >= all * ON_TOPIC;
}

/** Whether the article is about accounts, brokers or leverage: then most of what names them reports. */
function speaksOfProducts({ blocks }: Article, inTitle: readonly Hit[], hits: readonly (readonly Hit[])[]): boolean {
  if (inTitle.some(({ cue }) => PRODUCTS.has(cue))) return true;
  const paragraphs = blocks.flatMap(({ zone, text }, i) => (zone === 'body' && text.length >= SHORT ? [hits[i]!] : []));
  const own = paragraphs.filter((inside) => inside.some(({ cue }) => PRODUCTS.has(cue))).length;
  return own >= MANY_PRODUCTS && own >= paragraphs.length * ON_TOPIC;
}

/** Names a product, and leads to none. */
function isStatement(found: Found): boolean {
  return [...PRODUCTS].some((cue) => found.has(cue)) && !LEADS_TO_PRODUCT.some((feature) => found.has(feature));
}

/** A quotation; but pitches are set as one, too, and then lead away. */
function isQuotation(found: Found): boolean {
  return found.has('quoted') && !found.has('link-away') && !found.has('link-tracked');
}

function isWorthALook({ text, shape, links }: Block, hits: readonly Hit[]): boolean {
  if (text.length > LONGEST_PITCH) return false;
  if (text.length <= SHORT || shape.label !== '' || shape.form || links.length > 0) return true;
  return hits.some(({ cue }) => HINTS.has(cue));
}

function sellsOn(next: BlockEvidence | null | undefined, categories: readonly Category[]): boolean {
  return next ? (weigh(categories, featuresIn(next))?.points ?? 0) >= LEANS + 1 : false;
}

function isLinkedAway(found: Found): boolean {
  return found.has('link-away') || found.has('link-to-pitch') || (found.has('link-here') && found.has('whole-link'));
}

/** An editorial question is answered on the spot, by the paragraph after it. */
function isTakenUp(next: Block | undefined, hits: readonly Hit[] | undefined): boolean {
  return (
    next !== undefined &&
    next.kind !== 'heading' &&
    hits!.some(({ cue, start }) => start < OPENING && TAKES_UP.includes(cue))
  );
}
