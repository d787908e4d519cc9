import type { ReadPack } from '../../lang/pack';
import { countWords } from '../../text/words';
import type { Look } from '../look';
import { OF_REPORTS } from '../of-reports';
import type { Stretch } from '../passages';
import { stretchOf } from './passage';
import { readAgain, readPitch } from './read-pitch';
import { runFeatures, sentencesOf, surroundingsOf, VOICE } from './run-features';

/** Log odds below which what stands before an offer reports, where the rules took all of it for a pitch. */
const BAIT_BAR = 2;
/** A first sentence that reads like less is news, and the ones behind it as long as they read like no more than this. */
const NEWS = -1;
const GOES_ON = -0.5;

/** A clause before a dash that reads like less is news; the one behind it must read like a pitch. */
const NEWS_CLAUSE = -1.7;
const OFFER_CLAUSE = 2.5;
/** Shorter ones are titles: "Place 1 – free course". */
const CLAUSE_WORDS = 4;
const DASH = / [–—-] |—/g;
/** Before a link that takes in all the rest a sentence that reads like less is news, and the rest must stand for itself. */
const NEWS_UNLINKED = 2;
const OFFER_LINKED = 3;
/** Shorter ones are labels. */
const NEWS_WORDS = 3;
const EDGE = 2;

/**
 * The stretch of a block that sells, where a pitch was hung on news: behind a first sentence, or behind a dash in it.
 * @returns null where all of the block may sell
 */
export function hungOn(looks: readonly Look[], at: number, title: string | null, pack: ReadPack): Stretch | null {
  const look = looks[at]!;
  if (look.evidence === null || look.block.kind !== 'paragraph') return null;
  return behindDash(look, pack) ?? behindSentence(looks, at, title, pack);
}

/** "Permits come in May. Follow the works with us: …": a statement that reads like a report, and no bait. */
function behindSentence(looks: readonly Look[], at: number, title: string | null, pack: ReadPack): Stretch | null {
  const look = looks[at]!;
  const sentences = sentencesOf(look, pack);
  const [first] = sentences;
  if (sentences.length < 2 || first!.score >= NEWS || look.block.text[first!.end - 1] !== '.') return null;
  // "We see the merits of Nordwind, yet we hold that others promise more.": the outlet weighs up what it offers itself.
  if (first!.role === 'sells' && VOICE.some((feature) => stretchOf(look, first!).found.has(feature))) return null;
  const features = runFeatures([look], surroundingsOf(looks, at, at, title), pack);
  if (readAgain('bait', features, pack) >= BAIT_BAR) return null;
  const from = sentences.find(
    ({ start, end, score }) => score >= GOES_ON || look.block.text.slice(start, end).endsWith('?'),
  );
  return from ? { start: from.start, end: sentences.at(-1)!.end } : null;
}

/** "Transfers on paper will cost 2.50 – at the house we recommend, nothing. Cash stays free.": only the clause sells. */
function behindDash(look: Look, pack: ReadPack): Stretch | null {
  const { text } = look.block;
  const [sentence] = look.evidence!.sentences;
  if (!sentence) return null;
  const [dash, next] = text.slice(0, sentence.end).matchAll(DASH);
  if (!dash || countWords(text.slice(0, dash.index)) < CLAUSE_WORDS) return null;
  const tells = look.evidence!.hits.every(({ cue, start }) => start >= dash.index || OF_REPORTS.includes(cue));
  if (!tells || look.block.links.some(({ start }) => start < dash.index)) return null;
  const clause = { start: dash.index + dash[0].length, end: next?.index ?? sentence.end };
  const scoreOf = (stretch: Stretch) => readPitch(stretchOf(look, stretch), pack).score;
  return scoreOf({ start: 0, end: dash.index }) < NEWS_CLAUSE && scoreOf(clause) >= OFFER_CLAUSE ? clause : null;
}

/**
 * "Buses ran until eight. Got pictures? Show them on our page.", the last two one link: who sets a link around
 * several sentences leaves out what is not of the offer. Bait that is left out speaks to somebody, or with a tone.
 * @returns the sentences that are the link; null where those before it may be bait
 */
export function linkedBehindNews(look: Look, pack: ReadPack): Stretch | null {
  const { block, evidence } = look;
  const [link, ...others] = block.links;
  if (!evidence || !link || others.length > 0 || block.kind !== 'paragraph' || look.found.has('labelled')) return null;
  const sentences = sentencesOf(look, pack);
  const at = sentences.findIndex(({ start }) => Math.abs(start - link.start) <= EDGE);
  const end = sentences.at(-1)?.end ?? 0;
  // Around the last sentence alone a link is a call, and what stands before it is bait as often.
  if (at < 1 || at > sentences.length - 2 || link.end < end - EDGE) return null;
  const isNews = sentences.slice(0, at).every((sentence) => {
    const text = block.text.slice(sentence.start, sentence.end);
    return (
      text.endsWith('.') &&
      countWords(text) >= NEWS_WORDS &&
      sentence.score < NEWS_UNLINKED &&
      evidence.hits.every(
        (hit) => hit.start < sentence.start || hit.start >= sentence.end || OF_REPORTS.includes(hit.cue),
      )
    );
  });
  const offer = { start: sentences[at]!.start, end };
  return isNews && readPitch(stretchOf(look, offer), pack).score >= OFFER_LINKED ? offer : null;
}
