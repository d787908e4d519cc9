import type { Cue } from '../lang/cues';
import { isWithin, type BlockEvidence } from './evidence';
import type { Feature } from './feature';
import { add, has, type Gathering } from './gathering';
import { overlap } from './passages';

/** The outlet as the one who speaks, and what it hands over to its readers. */
const OUTLET: readonly Cue[] = ['we', 'reader'];

const HANDS_OVER: readonly Cue[] = ['format', 'delivery', 'report', 'newsletter', 'stock-picks', 'withheld'];

/** A columnist has a depot, too: what he hands over is told by how it comes. */
const WRITER: readonly Cue[] = ['me'];

const WRITERS_OWN: readonly Cue[] = ['delivery', 'newsletter', 'stock-picks', 'withheld'];

/** Whose it is, and in what it is, that is not told here; and who gets it. "We tell you why" is told on the spot. */
const OWNERS: readonly Cue[] = ['we', 'own-voice', 'reader'];
const HOLDERS: readonly Cue[] = [
  'format',
  'report',
  'own-voice',
  'newsletter',
  'app-or-follow',
  'subscribe',
  'place',
  'reader',
];
const ADDRESSED: readonly Cue[] = ['direct-address', 'reader'];

/** Longer words say what is not told: "which roads are closed is shown by". */
const QUESTION = 20;

/** What tells of a pitch of its own kind. */
const OF_STOCKS: readonly Feature[] = [
  'market-tease',
  'buy-or-sell',
  'analysis',
  'stock-picks',
  'broker-offer',
  'leverage-product',
  'crypto-offer',
];

/** "See our", "check out our guide": one move, told once. */
const LEADS_ON: readonly Cue[] = ['call', 'answer-elsewhere', 'report', 'read-also'];

const ANSWERS: readonly Cue[] = ['answer-elsewhere', 'read-also'];

/** What the reader is told, and how he gets there. */
const TELLS_READER: readonly Cue[] = ['imperative', 'call', 'direct-address', 'withheld', 'reader'];

const WAYS: readonly Cue[] = ['place', 'delivery'];

/** International numbers of papers, ISO 6166. */
const PAPER_NUMBERS = /\b[A-Z]{2}[A-Z0-9]{9}\d\b/g;

/** German numbers of papers; of them two make an offer only in the rows of a table. */
const WKN = /\bWKN:? ([A-Z0-9]{6})\b/g;
const TOLD = /[.!?](?=\s|$)/;

/** What several words say together; and each move once, however often it is told. */
export function findMoves(part: Gathering): void {
  const { evidence, found, from, to } = part;
  if (found.size === 0) return;
  if (has(part, ['answer-elsewhere', 'withheld']) && found.has('markets')) add(part, 'market-tease');
  const isOffered =
    isTogether(evidence, from, to, OUTLET, HANDS_OVER) || isTogether(evidence, from, to, WRITER, WRITERS_OWN);
  if (!found.has('own-voice') && isOffered) add(part, 'own-offer');
  if (isTogether(evidence, from, to, TELLS_READER, WAYS)) add(part, 'way-there');
  if (!has(part, OF_STOCKS) && leadsToOwn(evidence, from, to)) add(part, 'own-lead');
  dropEcho(evidence, found, from, to);
  // Told in two ways, it is still one move.
  if (has(part, ['own-voice', 'own-offer'])) found.delete('we');
  if (found.has('call') || isEcho(evidence, from, to)) found.delete('imperative');
  if (found.has('answer-elsewhere')) found.delete('withheld');
  const marks = evidence.hits.filter(({ cue, start }) => cue === 'leverage-product' && start >= from && start < to);
  // "CFD" three times is one mark, however it ends.
  const said = new Set(
    marks.map(({ start, end }) =>
      evidence.block.text
        .slice(start, end)
        .toLowerCase()
        .replace(/^cfds?(?![a-z]).*/, 'cfd'),
    ),
  );
  if (said.size >= 3 && new Set(marks.map(({ start }) => start)).size >= 3) add(part, 'offer-list');
  // Who reports on a share gives the number of the share.
  if (said.size < 2) return;
  const isTable = part.isWhole && !TOLD.test(part.text);
  if (hasTwo(part.text, PAPER_NUMBERS) || (isTable && hasTwo(part.text, WKN))) add(part, 'long-and-short');
}

function hasTwo(text: string, numbers: RegExp): boolean {
  return new Set(text.match(numbers)).size >= 2;
}

/**
 * "How to object is told by our guide", "What they say you will see in our video": the answer, and who has it where. That
 * it is for the reader is said by "you", or by the question that is not answered here.
 */
function leadsToOwn({ hits, sentences }: BlockEvidence, from: number, to: number): boolean {
  return sentences.some(({ start, end }) => {
    const inside = hits.filter((hit) => hit.start >= Math.max(start, from) && hit.start < Math.min(end, to));
    const has = (cues: readonly Cue[]) => inside.some(({ cue }) => cues.includes(cue));
    const isAsked = inside.some((hit) => hit.cue === 'answer-elsewhere' && hit.end - hit.start >= QUESTION);
    return (isAsked || (has(['answer-elsewhere']) && has(ADDRESSED))) && has(HOLDERS) && has(OWNERS);
  });
}

/** Whether one sentence voices two moves in two places: "our" and "list", "send" and "by post". */
function isTogether(
  { hits, sentences }: BlockEvidence,
  from: number,
  to: number,
  ones: readonly Cue[],
  others: readonly Cue[],
): boolean {
  return sentences.some(({ start, end }) => {
    if (start >= to || end <= from) return false;
    const inside = hits.filter((hit) => hit.start >= Math.max(start, from) && hit.start < Math.min(end, to));
    return inside.some(
      (one) =>
        ones.includes(one.cue) &&
        !(one.cue === 'we' && isWithin(one, inside, LEADS_ON)) &&
        inside.some((other) => others.includes(other.cue) && (other.start >= one.end || other.end <= one.start)),
    );
  });
}

/** "See which" tells the reader where the answer is: that it is told by an imperative is no second move. */
function isEcho({ hits }: BlockEvidence, from: number, to: number): boolean {
  const inside = hits.filter(({ start }) => start >= from && start < to);
  return inside.every((hit) => hit.cue !== 'imperative' || isWithin(hit, inside, ANSWERS));
}

/** "Find out which" calls and promises at once: the same words are one move, not two. */
function dropEcho({ hits }: BlockEvidence, found: Map<Feature, string>, from: number, to: number): void {
  if (!found.has('call') || !found.has('answer-elsewhere')) return;
  const inside = hits.filter(({ start }) => start >= from && start < to);
  const calls = inside.filter(({ cue }) => cue === 'call');
  const answers = inside.filter(({ cue }) => cue === 'answer-elsewhere');
  // Two moves need two places: some pair of hits that share no word.
  if (!answers.some((answer) => calls.some((call) => !overlap(answer, call)))) found.delete('call');
}
