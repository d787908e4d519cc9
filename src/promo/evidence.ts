import type { Block } from '../model/article';
import type { Cue } from '../lang/cues';
import type { Feature } from './feature';
import type { Hit } from './lexicon';
import { featuresOfLink } from './link-features';
import { withoutAnnouncements } from './on-the-spot';
import { cutPassages, type Stretch } from './passages';
import { findQuotedSpeech } from './quoted-speech';
import { DIGIT, LETTER } from '../text/letters';
import { countWords } from '../text/words';

/** All that was found in one block, before it is weighed. */
export interface BlockEvidence {
  readonly block: Block;
  /** Whether the article speaks of stocks and business. */
  readonly isOnTopic: boolean;
  readonly hits: readonly Hit[];
  readonly sentences: readonly Stretch[];
  readonly links: readonly (Stretch & { readonly features: readonly Feature[] })[];
  readonly words: number;
  /** The name that the site goes by, as by `siteNameOf`. */
  readonly siteName: string;
}

/** "Read the prospectus" warns. */
const WARNINGS: readonly Cue[] = ['risk-warning'];
const TOLD: readonly Cue[] = ['imperative'];
const ASKS: readonly Cue[] = ['subscribe'];
const MOVING: readonly Cue[] = ['imperative', 'call', 'direct-address'];

const WORD = new RegExp(`[${DIGIT}${LETTER}]`);

/** What a block's article tells of it. */
export interface Around {
  readonly pageUrl: string;
  readonly siteName: string;
  /** Cues that the article's own paragraphs are full of: there they say nothing. */
  readonly usual: ReadonlySet<Cue>;
  readonly isOnTopic: boolean;
  /** A paragraph beside it says what the article holds. */
  readonly isAnnouncing: boolean;
  /** The article opens with it. */
  readonly isLead: boolean;
  readonly hasDottedOrdinals: boolean;
}

/**
 * Reads one block's sentences and links and drops the cues that stand in quoted speech.
 * @param found every cue of the block; blocks longer than any pitch are not handed in
 */
export function gatherEvidence(
  block: Block,
  found: readonly Hit[],
  { pageUrl, siteName, usual, isOnTopic, isAnnouncing, isLead, hasDottedOrdinals }: Around,
): BlockEvidence {
  const { text } = block;
  const speech = found.length > 0 ? findQuotedSpeech(text) : [];
  const sentences = cutPassages(text, hasDottedOrdinals);
  const hits = found
    .filter(
      ({ cue, start, end }) => !usual.has(cue) && !speech.some((quote) => start >= quote.start && end <= quote.end),
    )
    .map((hit) => ({ ...hit, start: hit.start + lead(text.slice(hit.start, hit.end)) }))
    // "Write to us by Friday" names no source.
    .filter((hit) => hit.cue !== 'attribution' || !isWithin(hit, found, TOLD))
    // What asks tells nobody to do anything: "Können Sie …?"
    .filter((hit) => hit.cue !== 'imperative' || !asks(text, sentences, hit.start))
    // Who warns of trading "with this provider" names the trade.
    .filter((hit) => hit.cue !== 'broker-offer' || !isBesideOwnWarning(hit, found, sentences))
    .filter((hit) => !MOVING.includes(hit.cue) || !isWithin(hit, found, WARNINGS))
    // "A one-off donation keeps us going": who asks for himself is no office.
    .filter((hit) => hit.cue !== 'public-service' || !isWithin(hit, found, ASKS));
  const links = block.links.map((link) => ({
    start: link.start,
    end: link.end,
    features: featuresOfLink(link, pageUrl),
  }));
  return {
    block,
    isOnTopic,
    hits: withoutAnnouncements(hits, { text, hasForm: block.shape.form, isAnnouncing, isLead, sentences, links }),
    sentences,
    links,
    words: countWords(text),
    siteName,
  };
}

/** Whether the words of a hit are a part of another cue's. */
export function isWithin(hit: Stretch, all: readonly Hit[], cues: readonly Cue[]): boolean {
  return all.some(({ cue, start, end }) => cues.includes(cue) && start < hit.end && hit.start < end);
}

function isBesideOwnWarning(hit: Hit, all: readonly Hit[], sentences: readonly Stretch[]): boolean {
  return sentences.some(
    ({ start, end }) =>
      hit.start >= start &&
      hit.start < end &&
      all.some((other) => other.cue === 'own-warning' && other.start >= start && other.start < end),
  );
}

function asks(text: string, sentences: readonly Stretch[], at: number): boolean {
  const sentence = sentences.find(({ start, end }) => at >= start && at < end);
  return sentence !== undefined && text[sentence.end - 1] === '?';
}

/** The length of what stands before the words: ". See the" is a cue of the sentence that it opens. */
function lead(words: string): number {
  return Math.max(0, words.search(WORD));
}
