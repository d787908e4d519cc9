import type { Cue } from '../lang/cues';
import type { Feature, Found } from './feature';
import { add, has, isShort, SERVICES, SUBSCRIBED, type Gathering } from './gathering';
import { overlap, type Stretch } from './passages';

/** What a letter is offered with, beside the day on which it comes. */
const SIGN_ON: readonly Feature[] = [
  'free',
  'form',
  'link-to-letter',
  'own-voice',
  'own-offer',
  'whole-link',
  'sentence-link',
];

/** The house that speaks, and how it leads the reader on: a pitch of its own, whatever it is for. */
const HOUSE: readonly Feature[] = ['own-offer', 'own-voice', 'we', 'reader'];

const HOUSE_WAYS: readonly Feature[] = [
  'link-tracked',
  'link-query',
  'link-call',
  'withheld',
  'delivery',
  'place',
  'both-ways',
  'form',
];

const HOUSE_CALLS: readonly Feature[] = [
  'whole-link',
  'sentence-link',
  'direct-address',
  'imperative',
  'call',
  'arrow',
];

/** A link to another site that pays for its visitors, and words for the reader. */
const PAID_LINKS: readonly Feature[] = ['link-tracked', 'link-query'];

const GUEST_WORDS: readonly Feature[] = [
  'direct-address',
  'imperative',
  'call',
  'free',
  'bonus',
  'own-offer',
  'own-voice',
  'we',
  'reader',
  'risk-warning',
];

/** What makes naming a letter, an app or a subscription twice an offer. */
const SAYS_TO_READER: readonly Feature[] = ['direct-address', 'we', 'own-voice', 'imperative', 'delivery'];

const POINTERS: readonly Feature[] = ['emoji', 'arrow'];

const LINES: readonly Feature[] = ['whole-link', 'sentence-link'];

const LINE = 0.93;

/** What the outlet hands over, told by how it comes and what it costs. */
export function findServices(part: Gathering): void {
  const { evidence, found, text, isWhole, linked } = part;
  const { kind, zone } = evidence.block;
  if (found.has('delivery') && found.has('call') && has(part, SIGN_ON) && isToldApart(part, 'delivery', 'call'))
    add(part, 'sign-on');
  // An office names its letter and its channels, too.
  const isOffice = found.has('public-service') || found.has('about-pitches');
  if (!isOffice && has(part, SAYS_TO_READER) && SUBSCRIBED.some((cue) => isSaidTwice(part, cue)))
    add(part, 'said-twice');
  // What another house's letter costs is told by whoever writes about it.
  if (found.has('price') && !found.has('about-pitches') && (has(part, HOUSE) || has(part, ['direct-address', 'me'])))
    add(part, 'pay-us');
  // Headings and entries of a list are linked for other reasons, too; a picture or an arrow before one leads on.
  const isPointed = kind === 'paragraph' || ((kind === 'heading' || kind === 'list-item') && has(part, POINTERS));
  const isLine = isWhole && isPointed && zone === 'body' && linked >= text.length * LINE && !isShort(text);
  if (!isLine || !found.has('link-here')) return;
  add(part, 'own-line');
  if (!/[.…:;,]\W*$/.test(text) && !has(part, SERVICES)) add(part, 'own-title');
}

/** "The update lies ready for download": whether two moves are told in words of their own. */
function isToldApart({ evidence: { hits }, from, to }: Gathering, one: Cue, other: Cue): boolean {
  const inside = hits.filter(({ start }) => start >= from && start < to);
  return inside.some((a) => a.cue === one && inside.some((b) => b.cue === other && !overlap(a, b)));
}

/** Whether one thing is offered in two ways: "In “NAME” they talk of it", "wherever you listen". */
function isSaidTwice({ evidence: { hits, block }, from, to }: Gathering, cue: Cue): boolean {
  const inside = hits.filter((hit) => hit.cue === cue && hit.start >= from && hit.start < to);
  const said = (hit: Stretch) => block.text.slice(hit.start, hit.end).toLowerCase();
  return inside.some((a) => inside.some((b) => b.start > a.start && !overlap(a, b) && said(a) !== said(b)));
}

/** In an article on stocks, what the house or a guest says to the reader and where it leads. */
export function findPitches(part: Gathering): void {
  const { evidence, found, text } = part;
  if (!evidence.isOnTopic) return;
  // Own guides and reviews are linked in every report; what is mailed, paid for or kept back is not.
  const isOwnPage = found.has('link-here') && !has(part, PAID_LINKS) && !found.has('link-call');
  const isHouse =
    has(part, HOUSE) && (has(part, HOUSE_WAYS) || (!isOwnPage && has(part, HOUSE_CALLS) && leadsOn(found)));
  const isGuest =
    found.has('link-away') &&
    has(part, PAID_LINKS) &&
    (has(part, GUEST_WORDS) || (has(part, LINES) && evidence.block.kind !== 'heading' && !isShort(text)));
  if (found.has('both-ways') && (has(part, LINES) || has(part, PAID_LINKS))) add(part, 'question-away');
  if (isHouse) add(part, 'house-pitch');
  if (found.has('own-tool') && !found.has('attribution')) add(part, 'house-tool');
  if (isGuest) add(part, 'guest-pitch');
  // What names a service of its own is that service's pitch.
  if (has(part, SERVICES)) return;
  if (isHouse) add(part, 'house-tease');
  if (isGuest) add(part, 'guest-tease');
}

/** A link to another site, or something that is offered to the reader. */
function leadsOn(found: Found): boolean {
  return found.has('link-away') || (found.has('own-offer') && found.has('direct-address'));
}
