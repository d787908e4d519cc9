import type { Finding } from './finding';
import type { Feature } from './feature';
import type { Look } from './look';
import { CAPITAL } from '../text/letters';
import { contentOf } from './learned/content-words';

/** "Seven ways pros play a rate cut": longer lines say more than a title. */
const TITLE = 60;
/** A label, a title. */
const MOST_LINES = 2;
/** Blocks below a pitch in which the article would take up its own title. */
const GOES_ON = 2;
/** Longer ones are paragraphs. */
const SMALL_PRINT = 200;
/** "Send it to me". */
const BUTTON = 40;

/** Labels and titles of the site's own. */
const TITLES: readonly Feature[] = ['read-also', 'own-title', 'link-row'];

/** Who speaks to somebody. */
const SPEAKS: readonly Feature[] = ['we', 'me', 'own-voice', 'direct-address', 'imperative', 'call', 'withheld'];

/** A figure, or a capital within a sentence. */
const NAMES = new RegExp(`\\d|[^.!?\\s]\\s+["“”'‘’«(]*(?!I\\b)[${CAPITAL}]`);

const STOPS = /[.:…][\s"”“»)]*$/;
const ENDS = /[.:…!?][\s"”“»)]*$/;

/** "Photo: Ada Vell" says whose a picture is. */
const CREDIT = /^\S+( \S+)?\s?:\s\S+( \S+){0,3}$/;

/** A year or an hour: when the article appeared. */
const WHEN = /\b(?:19|20)\d\d\b|\b\d{1,2} ?[:h] ?\d\d\b/;

/** What a line of the article's has. */
const OF_ARTICLE: readonly Feature[] = [
  'attribution',
  'analyst-rating',
  'legal-notice',
  'public-service',
  'about-pitches',
  'taken-up',
  'this-text',
];

/**
 * What frames a pitch that was found: the line or two over it that are no sentence, the button and the small print below.
 * A line without a full stop between two paragraphs stands over what follows; where that is a pitch, it is its title,
 * unless the text goes on below with what the line speaks of. A heading, and a line where the article has such titles of
 * its own, must speak of what the pitch speaks of as well.
 * @param findings whole runs and parts; parts have no frame
 */
export function withFrames(findings: readonly Finding[], looks: readonly Look[]): Finding[] {
  const taken = new Set(findings.flatMap(({ blocks }) => blocks));
  return findings.map((finding) => {
    if (finding.spans || looks[finding.first]!.block.zone !== 'body') return finding;
    let from = finding.first;
    let to = finding.first + finding.blocks.length - 1;
    // Beside the article lists of links follow each other, and boxes are told by their mark-up.
    const isFree = (look: Look | undefined): look is Look =>
      look?.block.zone === 'body' && !taken.has(look.block.id) && isLoose(look);
    while (finding.first - from < MOST_LINES && isFree(looks[from - 1]) && isTitle(looks, from - 1, to)) from--;
    if (from === finding.first && !leadsOn(finding) && isFree(looks[from - 1]) && isLure(looks, from - 1, to)) from--;
    const last = to;
    while (
      to - last < MOST_LINES &&
      isFree(looks[to + 1]) &&
      (isSmallPrint(looks[to + 1]!) || isButton(looks[to + 1]!))
    )
      to++;
    if (from === finding.first && to - from + 1 === finding.blocks.length) return finding;
    const blocks = looks.slice(from, to + 1).map(({ block }) => block.id);
    for (const id of blocks) taken.add(id);
    return { ...finding, first: from, blocks };
  });
}

function isLoose({ isKept, evidence, found }: Look): boolean {
  return !isKept && evidence !== null && !OF_ARTICLE.some((feature) => found.has(feature));
}

function isTitle(looks: readonly Look[], at: number, to: number): boolean {
  const { block } = looks[at]!;
  const below = looks[at + 1]!.block;
  if (block.kind !== 'heading' && block.kind !== 'paragraph') return false;
  if (below.kind === 'heading' || block.text.length > TITLE || STOPS.test(block.text)) return false;
  if (block.links.length > 0) return false;
  if (block.kind === 'paragraph' && (CREDIT.test(block.text) || WHEN.test(block.text))) return false;
  if (!isBelowText(looks, at)) return false;
  const words = contentOf(block.text);
  const own = new Set(looks.slice(at + 1, to + 1).flatMap((look) => contentOf(look.block.text)));
  const isOfPitch = words.some((word) => own.has(word));
  const isOfText = isTakenUp(words, looks, to);
  const isStrict = block.kind === 'heading' || hasSections(looks, at, to);
  return isStrict ? isOfPitch && !isOfText : isOfPitch || !isOfText;
}

/** Below a title of the site's own the article goes on, and its own question may stand above. */
function leadsOn({ weight }: Finding): boolean {
  return weight.reasons.some(({ rule }) => TITLES.includes(rule as Feature));
}

/**
 * "No sitter on Wednesday?", "We are there already.": a short line over a pitch that speaks to somebody, names nobody and
 * counts nothing, and that the text below does not take up.
 */
function isLure(looks: readonly Look[], at: number, to: number): boolean {
  const { block, evidence, found } = looks[at]!;
  if (block.kind !== 'paragraph' || block.links.length > 0 || block.shape.quoted) return false;
  if (block.text.length > TITLE || evidence!.sentences.length > 1 || NAMES.test(block.text)) return false;
  if (!SPEAKS.some((feature) => found.has(feature)) && !block.text.endsWith('?')) return false;
  if (!isBelowText(looks, at)) return false;
  return !isTakenUp(contentOf(block.text), looks, to);
}

/** Whether a paragraph of the article stands somewhere above: names, days and the like stand over its first. */
function isBelowText(looks: readonly Look[], at: number): boolean {
  return looks.slice(0, at).some((look) => look.block.zone === 'body' && isText(look));
}

/** Whether the text below a pitch goes on with one of some words. */
function isTakenUp(words: readonly string[], looks: readonly Look[], to: number): boolean {
  const next = new Set(looks.slice(to + 1, to + 1 + GOES_ON).flatMap((look) => contentOf(look.block.text)));
  return words.some((word) => next.has(word));
}

/** Whether the article has titles of this kind over its own paragraphs: then this may be one, and a pitch came between. */
function hasSections(looks: readonly Look[], at: number, to: number): boolean {
  const { block } = looks[at]!;
  return looks.some(
    (look, i) =>
      (i < at - MOST_LINES || i > to) &&
      look.block.zone === 'body' &&
      look.block.kind === block.kind &&
      look.block.level === block.level &&
      look.block.text.length <= TITLE &&
      !ENDS.test(look.block.text) &&
      i + 1 < looks.length &&
      isText(looks[i + 1]!),
  );
}

function isText({ block: { kind, text } }: Look): boolean {
  return kind === 'paragraph' && text.length > TITLE && ENDS.test(text);
}

/** What HTML calls small print. */
function isSmallPrint({ block: { shape, text } }: Look): boolean {
  return shape.tag === 'small' && text.length <= SMALL_PRINT;
}

/** A line of a few words that can be clicked, or calls. */
function isButton({ block: { kind, shape, text, links }, found }: Look): boolean {
  const isCall = found.has('call') || found.has('imperative');
  const isPressed = shape.tag === 'a' || shape.tag === 'button' || shape.form || links.length > 0 || isCall;
  return isPressed && kind === 'paragraph' && text.length <= BUTTON && !ENDS.test(text);
}
