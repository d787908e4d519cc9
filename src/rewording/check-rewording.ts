import { factTools, type FactTools } from '../facts/fact-tools';
import { withoutQuoted } from '../facts/quote-marks';
import { stemsOf } from '../facts/stems';
import type { DigestPack } from '../lang/pack';
import { compilePhrases } from '../text/phrase';
import { keepsOrder } from './keeps-order';
import { namesIn, numbersIn, quotationsIn, unitsIn } from './hard-parts';

/** What a rewording did to its fact. The first fault found is told. */
export type Fault =
  | 'form'
  | 'figure'
  | 'name'
  | 'order'
  | 'negation'
  | 'direction'
  | 'voice'
  | 'quotation'
  | 'new-words'
  | 'lost';

/** A line may be a little longer than what it rewords, never much. */
const LONGER = 1.15;
/** This share of a line's content words may be new: "eröffnet" for "in Betrieb genommen". */
const MOST_NEW = 0.3;
/** And of the fact's content words this share must still be there. */
const LEAST_KEPT = 0.4;
const FEWEST_WORDS = 3;

/** A fact and what it rests on. */
export interface Reworded {
  /** As the extract shows it. */
  readonly fact: string;
  /** The sentences it is from, whole. */
  readonly source: string;
  /** Names and aliases of the article's entities. */
  readonly names: readonly string[];
}

/**
 * Checks a line that a model wrote against the fact it should say: the same numbers with the same units, names,
 * negations and directions in the same order, the same reservations and speakers, the same quotations, hardly a new
 * word. Strict: a right line that fails costs nothing, the extract stays.
 * @returns what is wrong, or null
 */
export function checkRewording(line: string, { fact, source, names }: Reworded, pack: DigestPack): Fault | null {
  const tools = factTools(pack);
  if (!isOneLine(line, fact)) return 'form';
  const same = (list: (text: string) => readonly string[]) => list(line).join('\n') === list(fact).join('\n');
  if (!same((text) => numbersIn(text, tools)) || !same((text) => unitsIn(text, tools))) return 'figure';
  if (!same((text) => quotationsIn(text))) return 'quotation';
  if (!keepsNames(line, fact, source, names, tools)) return 'name';
  if (!keepsOrder(line, fact, tools, pack)) return 'order';
  const { negations, rises, falls } = patternsOf(pack);
  if (count(line, negations) !== count(fact, negations)) return 'negation';
  if (!isWithin(directionsIn(line, rises, falls), directionsIn(fact, rises, falls))) return 'direction';
  const [plain, told] = [withoutQuoted(line), withoutQuoted(fact)];
  if (tools.hedge.test(plain) !== tools.hedge.test(told)) return 'voice';
  if (tools.attribution.test(plain) !== tools.attribution.test(told)) return 'voice';
  return wordsFault(line, fact, source, tools);
}

function isOneLine(line: string, fact: string): boolean {
  return line !== '' && line.length <= fact.length * LONGER && !/[\n<>*_#`{}]|https?:/.test(line);
}

/** The names of the fact, in its order; one that only the sentence around it has may come in, none from elsewhere. */
function keepsNames(line: string, fact: string, source: string, known: readonly string[], tools: FactTools): boolean {
  // A name that opens a line has its capital in the middle of another one.
  const all = [...known, ...namesIn(source, known, tools), ...namesIn(fact, known, tools)];
  const [inLine, inFact] = [namesIn(line, all, tools), namesIn(fact, all, tools)];
  const there = new Set([...namesIn(source, all, tools), ...inFact]);
  if (inLine.some((name) => !there.has(name))) return false;
  const order = inLine.filter((name) => inFact.includes(name));
  return order.join(' ') === inFact.join(' ');
}

interface Patterns {
  readonly negations: RegExp;
  readonly rises: RegExp;
  readonly falls: RegExp;
}

const made = new WeakMap<DigestPack, Patterns>();

/** A language's words as patterns, compiled once for all facts. */
function patternsOf(pack: DigestPack): Patterns {
  let patterns = made.get(pack);
  if (!patterns) {
    const { negations, rises, falls } = pack.rewording;
    patterns = {
      negations: compilePhrases(negations),
      rises: compilePhrases(rises),
      falls: compilePhrases(falls),
    };
    made.set(pack, patterns);
  }
  return patterns;
}

function count(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length;
}

function directionsIn(text: string, rises: RegExp, falls: RegExp): string[] {
  const places = (pattern: RegExp, way: string) => Array.from(text.matchAll(pattern), ({ index }) => ({ index, way }));
  return [...places(rises, 'up'), ...places(falls, 'down')].sort((a, b) => a.index - b.index).map(({ way }) => way);
}

/** Whether the items of a list stand in another one, in the same order. */
function isWithin(list: readonly string[], other: readonly string[]): boolean {
  let at = 0;
  for (const item of list) {
    at = other.indexOf(item, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function wordsFault(line: string, fact: string, source: string, { stopWords }: FactTools): Fault | null {
  const own = stemsOf(line, stopWords);
  const told = stemsOf(fact, stopWords);
  const around = stemsOf(source, stopWords);
  const isNew = (stem: string) => !around.has(stem) && !told.has(stem);
  if ([...own].filter(isNew).length > own.size * MOST_NEW) return 'new-words';
  const kept = [...told].filter((stem) => own.has(stem)).length;
  return kept < told.size * LEAST_KEPT || own.size < FEWEST_WORDS ? 'lost' : null;
}
