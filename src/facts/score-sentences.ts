import type { FactTools } from './fact-tools';
import { withoutQuoted } from './quote-marks';
import type { Sentence } from './sentence';
import { overlap } from './stems';

/** What is known of a sentence before it is weighed; each 0..1 or a count. */
export interface Signals {
  readonly lead: number;
  readonly early: number;
  readonly opensBlock: number;
  readonly title: number;
  readonly central: number;
  readonly figures: number;
  readonly dated: number;
  readonly names: number;
  readonly background: number;
  readonly quoted: number;
  readonly late: number;
  readonly listItem: number;
  /** Looks ahead. */
  readonly ahead: number;
  /** Says when something will happen. */
  readonly due: number;
  /** Holds figures, and stands near where the news begins: what is reported, not what was known. */
  readonly newFigures: number;
  /** Tells only that something was told: "Das teilte das Amt am Freitag mit." */
  readonly onlySaid: number;
  readonly base: number;
  /** Grows with the content words a sentence holds. */
  readonly full: number;
  /** Speaks of an "I" or "we" outside quotation marks: opinion, or half a quotation. */
  readonly personal: number;
  /** Short, and without a figure or a date. */
  readonly vague: number;
  /** Sets a scene before the news: stands before the gist and shares nothing with the title. */
  readonly scene: number;
}

/**
 * Weights of what follows the gist: half way between hand-set ones and those that `npm run bench -- facts-tune` fitted to
 * the labelled facts, rounded; title, fullness and names get the same sign and size from editors' descriptions. Changed
 * since only where the labelled facts and the pins on real pages both gain; a fit to both is worse on each.
 */
export const WEIGHTS: Readonly<Record<keyof Signals, number>> = {
  lead: 0.8,
  early: 1.2,
  opensBlock: 0,
  title: 1.25,
  central: 0.4,
  figures: 0.8,
  dated: 0.1,
  names: 0.2,
  background: -0.2,
  quoted: -0.4,
  late: -1,
  listItem: -0.2,
  ahead: 0,
  due: 0.6,
  newFigures: 0.7,
  onlySaid: -1,
  base: 0.2,
  full: 0.55,
  personal: -1.5,
  scene: -0.5,
  vague: -1.5,
};

/**
 * Weights for saying what happened, in one sentence: an editor's description is one, and 150 pages have one of their own.
 * The very first sentence gets nothing for being first: on real pages it is a lead that whets the appetite, or a scene.
 */
export const GIST_WEIGHTS: Readonly<Record<keyof Signals, number>> = {
  lead: 0,
  early: 4,
  opensBlock: 0.15,
  title: 3.4,
  central: 0.8,
  figures: 0.5,
  dated: 0,
  names: 0,
  background: -0.2,
  quoted: -0.4,
  late: -0.2,
  listItem: -0.2,
  ahead: 0,
  due: 0,
  newFigures: 0,
  onlySaid: -1,
  base: 0.2,
  full: 0.4,
  personal: -1.5,
  scene: -1,
  vague: -1,
};

/** Share of the title's words from which a sentence belongs to its news. */
const RELATED = 0.25;
/** A sentence with fewer content words, and neither a figure nor a date, says the less the shorter it is: "Bats also played a part." */
const VAGUE = 12;
/** Sentences after which the news has said most of what is new. */
const FADE = 8;
const NAME = /(?<=[\p{L}\p{N},;:–-]\s["„“«»]?)\p{Lu}[\p{L}\p{N}’-]+/gu;

/**
 * How much each sentence tells of what happened.
 * @param titleStems of the article's title; its words count most
 * @param gistAt the order of the sentence that says what happened, once it is known: the news begins there
 * @returns a score for each sentence, in order; higher is better, never below 0
 */
export function scoreSentences(
  sentences: readonly Sentence[],
  titleStems: ReadonlySet<string>,
  tools: FactTools,
  gistAt: number | null = null,
): number[] {
  const weights = gistAt === null ? GIST_WEIGHTS : WEIGHTS;
  return signalsOf(sentences, titleStems, tools, gistAt).map((signals) => {
    let score = 0;
    for (const [name, value] of Object.entries(signals)) score += weights[name as keyof Signals] * value;
    return Math.max(0, score);
  });
}

/** The signals of each sentence, in order. */
export function signalsOf(
  sentences: readonly Sentence[],
  titleStems: ReadonlySet<string>,
  tools: FactTools,
  gistAt: number | null,
): Signals[] {
  const usable = sentences.filter((sentence) => sentence.usable);
  const count = new Map<string, number>();
  for (const { stems } of usable) for (const stem of stems) count.set(stem, (count.get(stem) ?? 0) + 1);
  const centrality = sentences.map(({ stems }) => {
    let sum = 0;
    for (const stem of stems) sum += (count.get(stem) ?? 1) - 1;
    return stems.size === 0 ? 0 : sum / Math.sqrt(stems.size);
  });
  const most = Math.max(1e-9, ...centrality);
  const first = gistAt ?? usable[0]?.order ?? 0;
  return sentences.map((sentence, i) => {
    const own = ownSignals(sentence, tools);
    const order = Math.max(0, sentence.order - first);
    const title = overlap(titleStems, sentence.stems);
    const early = Math.exp(-order / FADE);
    const isScene = sentence.order < first && title < RELATED;
    return {
      ...own,
      lead: order === 0 && !isScene ? 1 : 0,
      early: isScene ? 0 : early,
      title,
      central: centrality[i]! / most,
      late: sentence.order / Math.max(1, sentences.length - 1),
      newFigures: own.figures * early,
      base: 1,
      scene: isScene ? 1 : 0,
    };
  });
}

/** Signals that a sentence gives by itself, wherever the news begins. */
type OwnSignals = Omit<Signals, 'lead' | 'early' | 'title' | 'central' | 'late' | 'newFigures' | 'base' | 'scene'>;

/** Sentences are weighed twice, before and after it is known which one is the gist. */
const known = new WeakMap<Sentence, OwnSignals>();

function ownSignals(sentence: Sentence, tools: FactTools): OwnSignals {
  const before = known.get(sentence);
  if (before) return before;
  const plain = withoutQuoted(sentence.text);
  const figures = Math.min(2, sentence.figures.length) / 2;
  const dated = sentence.dates.length > 0 ? 1 : 0;
  const ahead = tools.future.test(plain) ? 1 : 0;
  const signals: OwnSignals = {
    opensBlock: sentence.inBlock === 0 ? 1 : 0,
    figures,
    dated,
    names: Math.min(3, [...plain.matchAll(NAME)].length) / 3,
    background: backgroundOf(plain, tools),
    quoted: 1 - plain.replace(/\s+/g, '').length / Math.max(1, sentence.text.replace(/\s+/g, '').length),
    listItem: sentence.kind === 'list-item' ? 1 : 0,
    ahead,
    due: ahead * dated,
    onlySaid: isOnlySaid(sentence, plain, tools) ? 1 : 0,
    personal: tools.firstPerson.test(plain) ? 1 : 0,
    vague: /\d/.test(plain) || figures > 0 || dated > 0 ? 0 : Math.max(0, 1 - sentence.stems.size / VAGUE),
    full: Math.min(1, sentence.stems.size / 14),
  };
  known.set(sentence, signals);
  return signals;
}

function isOnlySaid({ leans, figures, text }: Sentence, plain: string, tools: FactTools): boolean {
  // "Sie warnt vor Glatteis" tells more
  if (tools.personal.findAt(text, 0) !== null) return false;
  return leans && figures.length === 0 && !/[,:“"«]/.test(text) && tools.attribution.test(plain);
}

/** Twice as sure where the sentence opens with the words that announce background. */
function backgroundOf(plain: string, { background }: FactTools): number {
  const at = background.find(plain)?.index ?? -1;
  return at === 0 ? 2 : at > 0 ? 1 : 0;
}
