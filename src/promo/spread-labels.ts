import type { Category } from './category';
import type { Feature } from './feature';
import type { Look } from './look';
import { leadsToSponsor, namesNobody, speaksOfSponsor } from './names-sponsor';
import { EVEN, LEANS } from './weights';
import { weigh } from './weigh';
import { LETTER } from '../text/letters';

/** "Anzeige", "Sponsored by Musterbank": longer ones say more than that they are a label. */
const LABEL_WORDS = 5;

/** "Continua depois da publicidade": shorter ones are labels of what stands below. */
const MARKER_WORDS = 3;
const DOUBLED = new RegExp(`^([${LETTER}]{2,30})\\1+$`);

/** "- Advertisement -": what stands at both ends of a label that a template sets where an advertisement is loaded. */
const MARKS = /^\s*[-–—*=_~[\]()]{1,3}\s*$/;

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

/** What only tells the reader to go on: headings of a page's own lists do, too. */
const BECKONS: readonly Feature[] = ['call', 'arrow', 'urgency', 'hype'];

const INVITES: readonly Feature[] = ['we', 'direct-address'];

/** The site's own lists, mails and channels: under a label for what pays, they are what stands after the empty slot. */
const OWN: readonly Feature[] = ['read-also', 'app-or-follow', 'subscribe', 'newsletter'];

/** Picture credits link, too, in a word or two. */
const CREDIT_WORDS = 4;

/** An advertisement below its label is short; a longer paragraph is the article going on. */
const AD_WORDS = 45;

function isAdvertising({ block, found, evidence, weight }: Look): boolean {
  const words = evidence?.words ?? 0;
  if (weight && weight.points >= EVEN && OWN.some((feature) => found.has(feature))) return false;
  if (words > AD_WORDS || found.has('attribution') || (found.has('figures') && !found.has('offer-list'))) return false;
  const selling = ADVERTISES.filter((feature) => found.has(feature));
  const sells = selling.length;
  const leadsAway = found.has('link-away') || found.has('link-tracked');
  // "Come and see us", and where: no report speaks so to its readers.
  const invites = found.has('sentence-link') && INVITES.every((feature) => found.has(feature));
  if (leadsAway) return sells > 0 || invites || (found.has('whole-link') && words > CREDIT_WORDS);
  // A link to this site below the label is its navigation going on.
  if (found.has('link-here')) return sells > 0 && found.has('boxed');
  const isSentence = /[.!?…]\W*$/.test(block.text);
  return sells > (isSentence ? 1 : 0) && selling.some((feature) => !BECKONS.includes(feature));
}

/** "Join them.": what speaks to the reader and leads to another site, below the labelled title of an advertisement. */
function isTextOfAd(look: Look | undefined): boolean {
  return (
    look !== undefined &&
    look.block.kind === 'paragraph' &&
    !look.isKept &&
    look.evidence !== null &&
    look.evidence.words <= AD_WORDS &&
    !look.found.has('attribution') &&
    look.found.has('link-away') &&
    look.found.has('direct-address') &&
    (look.found.has('sentence-link') || look.found.has('whole-link'))
  );
}

/**
 * A line that says that an advertisement stands here and where the text goes on, or the labels of two empty slots in a
 * row: it labels nothing but itself. A plain "Anzeige" above a text that stays tells who paid for it.
 */
function isMarker({ block, evidence }: Look): boolean {
  const { text, position } = block;
  if (position <= 0 || position >= 1 || block.links.length > 0) return false;
  return evidence!.hits.some(
    ({ cue, start, end }) =>
      cue === 'ad-label' &&
      ((start === 0 && end === text.length && (evidence!.words >= MARKER_WORDS || DOUBLED.test(text))) ||
        (MARKS.test(text.slice(0, start)) && MARKS.test(text.slice(end)))),
  );
}

/** Whom a label names: what stands behind its words; empty where it names nobody or is none. */
function sponsorOf({ block, evidence, found }: Look): string {
  const label = found.has('ad-label')
    ? evidence!.hits.find(({ cue, start }) => cue === 'ad-label' && start < 3)
    : undefined;
  return label ? block.text.slice(label.end) : '';
}

/** Whether a text leads to whom a label beside it names, and is nothing that must stay. */
function isSponsored(look: Look | undefined, sponsor: string): boolean {
  return (
    look !== undefined &&
    sponsor !== '' &&
    !look.isKept &&
    look.evidence !== null &&
    !look.found.has('ad-label') &&
    (leadsToSponsor(look.block, sponsor) || (look.found.has('link-away') && speaksOfSponsor(look.block, sponsor)))
  );
}

/**
 * Whether the same bare label stands before or after: of two empty slots in a row, the first labels nothing, and the second
 * what a script would have set there.
 */
function isInRow(looks: readonly Look[], at: number): boolean {
  const { block, evidence, found } = looks[at]!;
  const isBare = evidence!.words <= MARKER_WORDS && namesNobody(block.text, found.get('ad-label')!);
  const isSame = (near: Look | undefined) => near?.block.text === block.text && near.block.links.length === 0;
  const isBetween = block.position > 0 && block.position < 1 && block.links.length === 0;
  return isBare && isBetween && (isSame(looks[at - 1]) || isSame(looks[at + 1]));
}

/** Whether a label may be of what stands above: between paragraphs; one that is a link is of what it leads to. */
function mayLookBack({ block: { position, links } }: Look): boolean {
  return position > 0 && position <= 1 && links.length === 0;
}

/** A label of a few words says what the next block is, or, where that is the article again, the one before. */
export function spreadLabels(looks: readonly Look[], categories: readonly Category[]): Look[] {
  const spread = [...looks];
  const isLabel = (look: Look | undefined) =>
    look?.found.has('ad-label') === true && look.evidence !== null && look.evidence.words <= LABEL_WORDS;
  const advertises = (look: Look | undefined) =>
    look !== undefined && !look.isKept && !isLabel(look) && isAdvertising(look);
  const label = (at: number, without: readonly Feature[] = []) => {
    const look = spread[at]!;
    const found = new Map(look.found).set('labelled', '');
    for (const feature of without) found.delete(feature);
    spread[at] = { ...look, found, weight: weigh(categories, found) };
  };
  for (let i = 0; i < looks.length; i++) {
    // Whoever is quoted there speaks for who paid.
    const sponsor = sponsorOf(looks[i]!);
    for (const beside of [i + 1, i - 1])
      if (isSponsored(looks[beside], sponsor)) label(beside, ['attribution', 'figures']);
    // "The story continues below this advertisement": a sentence is no label of what stands below it.
    if (!isLabel(looks[i])) {
      if (looks[i]!.found.has('ad-label') && looks[i]!.found.has('this-text') && isMarker(looks[i]!)) label(i);
      continue;
    }
    if (isMarker(looks[i]!) || isInRow(looks, i)) label(i);
    const next = looks[i + 1];
    if (advertises(next)) {
      label(i + 1);
      if (next!.block.kind === 'heading' && isTextOfAd(looks[i + 2])) label(i + 2);
    } else if (next?.block.kind === 'heading' && !next.isKept && next.evidence && advertises(looks[i + 2])) {
      label(i + 1);
      label(i + 2);
    } else if (mayLookBack(looks[i]!) && advertises(looks[i - 1]) && (looks[i - 1]?.weight?.points ?? 0) >= LEANS)
      label(i - 1);
  }
  return spread;
}
