import type { Cue } from '../lang/cues';
import type { Feature } from './feature';
import type { Hit } from './lexicon';
import type { Stretch } from './passages';

/** What an article announces of itself in the words of a pitch. */
const ANNOUNCED: readonly Cue[] = [
  'answer-elsewhere',
  'report',
  'withheld',
  'call',
  'imperative',
  'stock-picks',
  'analysis',
  'own-voice',
  'format',
  'delivery',
  'place',
];

/** Of what stands below a colon an article may say "our", too; a lure that ends in one promises more than a list. */
const LISTED: readonly Cue[] = ['format', 'report', 'stock-picks', 'analysis'];
const LURES: readonly Cue[] = ['answer-elsewhere', 'call', 'buy-or-sell', 'withheld'];

const ASKED: readonly Cue[] = ['stock-picks', 'hype', 'format', 'analysis'];

/** A link that leads on, whatever the text says of itself. */
const LEADS_AWAY: readonly Feature[] = [
  'link-away',
  'link-tracked',
  'link-query',
  'link-call',
  'link-to-pitch',
  'link-to-letter',
];

/** Links of a word or two inside the text are sources. */
const CALL_LENGTH = 12;

/** What else speaks against an announcement: then what is offered only stands in a text that calls itself one. */
const OFFERS: readonly Cue[] = ['free', 'bonus', 'ad-label'];

/** No article presses its readers to read on. */
const PRESSES: readonly Cue[] = ['urgency', 'buy-or-sell', 'returns-claim', 'newsletter', 'subscribe', 'risk-warning'];

/** What an article that opens with it does not go on to tell. */
const SOLD: readonly Cue[] = [
  'returns-claim',
  'newsletter',
  'subscribe',
  'risk-warning',
  'broker-offer',
  'crypto-offer',
];

/** The first paragraph presses to read on below, or asks what the article answers. */
const PRESSED: readonly Cue[] = ['urgency', 'buy-or-sell'];

interface Announcing {
  readonly text: string;
  readonly hasForm: boolean;
  /** A paragraph beside this one announces. */
  readonly isAnnouncing: boolean;
  /** The article opens with this paragraph, which leads nowhere. */
  readonly isLead: boolean;
  readonly sentences: readonly Stretch[];
  readonly links: readonly (Stretch & { readonly features: readonly Feature[] })[];
}

/**
 * "In this guide we show you which …": the answer stands in the text that the sentence names, so nothing in it is kept
 * for another place. Drops the cues that would say so; none where something is free, a form is near or a link leads on.
 */
export function withoutAnnouncements(
  hits: readonly Hit[],
  { text, hasForm, isAnnouncing, isLead, sentences, links }: Announcing,
): Hit[] {
  const isOffer =
    hasForm ||
    hits.some(({ cue }) => OFFERS.includes(cue)) ||
    links.some(({ features }) => features.some((feature) => LEADS_AWAY.includes(feature)));
  if (isOffer) return [...hits];
  const inside = (hit: Stretch, { start, end }: Stretch) => hit.start >= start && hit.start < end;
  const has = (sentence: Stretch, cues: readonly Cue[]) =>
    hits.some((hit) => inside(hit, sentence) && cues.includes(hit.cue));
  const open = sentences.filter(
    (sentence) => !links.some((link) => link.end - link.start >= CALL_LENGTH && inside(link, sentence)),
  );
  const opens = isLead && !hits.some(({ cue }) => SOLD.includes(cue));
  const isOwn = isAnnouncing || hits.some(({ cue }) => cue === 'this-text');
  const goesOn = opens || (isOwn && !hits.some(({ cue }) => PRESSES.includes(cue)));
  const announced = open.filter((sentence) => goesOn || has(sentence, ['this-text']));
  const listed = open.filter((sentence) => isListed(text, sentence) && !has(sentence, LURES));
  // "What is the best stock to buy?": a text that neither calls nor holds back goes on to say so.
  const asked =
    links.length > 0 || hits.some(({ cue }) => LURES.includes(cue))
      ? []
      : open.filter((sentence, i) => text[sentence.end - 1] === '?' && i < open.length - 1);
  return hits.filter(
    (hit) =>
      !(ASKED.includes(hit.cue) && asked.some((sentence) => inside(hit, sentence))) &&
      !(opens && PRESSED.includes(hit.cue)) &&
      !(ANNOUNCED.includes(hit.cue) && announced.some((sentence) => inside(hit, sentence))) &&
      !(LISTED.includes(hit.cue) && listed.some((sentence) => inside(hit, sentence))),
  );
}

/** What a colon at the end of the block announces stands below it. */
function isListed(text: string, { end }: Stretch): boolean {
  return text.slice(end - 1).trim() === ':';
}
