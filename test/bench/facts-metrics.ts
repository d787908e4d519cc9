/**
 * The measures of the reference scorer (`/work/shared/tools/facts/score.mjs`), re-implemented: which labelled facts a
 * list of items covers once it is cut to a budget, what leaks, what dangles, what the text does not support.
 */
import { containment, contentStems, isStop, norm, numbers, stem, tokens, wordCount } from './facts-text';

export interface GoldSentence {
  readonly i: number;
  readonly para: number;
  readonly role: 'body' | 'heading' | 'promo';
  readonly needsPrev: boolean;
  readonly text: string;
}

export interface GoldFact {
  readonly importance: 1 | 2 | 3;
  readonly kind: string;
  readonly evidence: readonly number[];
  readonly keys: readonly (readonly string[])[];
  readonly num?: string;
  readonly iso?: string;
  readonly speaker?: string;
}

export interface GoldArticle {
  readonly id: string;
  readonly lang: string;
  readonly title: string;
  readonly published?: string;
  readonly text: string;
  readonly sentences: readonly GoldSentence[];
  readonly atomicFacts: readonly GoldFact[];
  readonly mustNotAppear: readonly string[];
}

export interface Item {
  readonly text: string;
  readonly src?: readonly number[];
}

export interface Score {
  readonly recall: number;
  readonly recall3: number | null;
  readonly figCov: number | null;
  readonly leadHit: number;
  readonly dangling: number;
  readonly leaks: number;
  readonly unsupported: number;
  readonly items: number;
  readonly words: number;
}

/** At most five items and 90 words, cut from the top. */
export const CARD = { items: 5, words: 90 };
const NEGATION =
  /\b(?:nicht|nie|kein\w*|ohne|weder|not|no|never|without|cannot|n't|ne|pas|jamais|sin|nunca|non|mai|senza)\b/iu;

/** Cuts a list to the card: stops at the first item that does not fit. */
export function cutToCard(items: readonly Item[], budget = CARD): Item[] {
  const kept: Item[] = [];
  let words = 0;
  for (const item of items) {
    const count = wordCount(item.text);
    if (kept.length >= budget.items || (kept.length > 0 && words + count > budget.words)) break;
    kept.push(item);
    words += count;
  }
  return kept;
}

const withoutStop = (text: string) => norm(text).replace(/[.…]+$/, '');

function isSubsequence(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const item of long) if (at < short.length && short[at] === item) at++;
  return at === short.length;
}

/** The gold sentences an item comes from: those it names, if they share enough words, and the one it holds most of. */
function align(item: Item, { sentences, lang }: GoldArticle): number[] {
  const stems = contentStems(item.text, lang);
  const shares = sentences
    .map((sentence) => ({ i: sentence.i, share: containment(stems, contentStems(sentence.text, lang)) }))
    .sort((a, b) => b.share - a.share);
  const best = shares[0] && shares[0].share >= 0.6 ? [shares[0].i] : [];
  const named = (item.src ?? []).filter((i) => {
    if (!sentences[i]) return false;
    const its = contentStems(sentences[i].text, lang);
    return containment(its, stems) + containment(stems, its) > 0.3;
  });
  return [...new Set([...named, ...best])];
}

function isSupported(item: Item, article: GoldArticle, aligned: readonly number[]): boolean {
  const { sentences, lang, title } = article;
  if (norm(sentences.map(({ text }) => text).join(' ')).includes(withoutStop(item.text))) return true;
  const negated = aligned.length > 0 && aligned.every((i) => NEGATION.test(sentences[i]!.text));
  if (negated && !NEGATION.test(item.text)) return false;
  const own = tokens(item.text);
  if (sentences.some((sentence) => isSubsequence(own, tokens(sentence.text)))) return true;
  const source = `${aligned.map((i) => sentences[i]!.text).join(' ')} ${title}`;
  const stems = new Set(contentStems(source, lang));
  const figures = new Set(numbers(source, lang));
  return (
    numbers(item.text, lang).every((number) => figures.has(number)) &&
    own.every((word) => isStop(word, lang) || /\d/.test(word) || stems.has(stem(word, lang)))
  );
}

const opening = (text: string) => tokens(text).slice(0, 3).join(' ');

/** Scores one article's items at the card's budget. */
export function scoreArticle(article: GoldArticle, list: readonly Item[]): Score {
  const { sentences, atomicFacts, lang } = article;
  const items = cutToCard(list).map((item) => ({ ...item, aligned: align(item, article) }));
  const covered = atomicFacts.filter((fact) =>
    items.some(
      ({ text, aligned }) =>
        fact.keys.every((alternatives) => alternatives.some((key) => norm(text).includes(norm(key)))) &&
        fact.evidence.some((i) => aligned.includes(i)),
    ),
  );
  const weigh = (facts: readonly GoldFact[]) => facts.reduce((sum, { importance }) => sum + importance, 0);
  const top = atomicFacts.filter(({ importance }) => importance === 3);
  const withNumber = top.filter(({ num }) => num);
  const shown = items.map(({ text }) => text).join(' \n ');
  const shownNumbers = new Set(numbers(shown, lang));
  const isShown = ({ num }: GoldFact) => {
    const wanted = numbers(num!, lang);
    return wanted.length > 0 ? wanted.every((n) => shownNumbers.has(n)) : norm(shown).includes(norm(num!));
  };
  const leaks = items.filter(
    ({ text, aligned }) =>
      sentences.some(
        (s) => s.role === 'promo' && (norm(s.text).includes(withoutStop(text)) || norm(text).includes(norm(s.text))),
      ) ||
      (aligned.length > 0 && aligned.every((i) => sentences[i]!.role === 'promo')),
  );
  const before = (i: number) => sentences.findLastIndex((s) => s.i < i && s.role === 'body');
  const dangling = items.filter(({ text, aligned }, k) => {
    const [i] = aligned;
    if (i === undefined || !sentences[i]!.needsPrev || opening(sentences[i]!.text) !== opening(text)) return false;
    return !(k > 0 && items[k - 1]!.aligned.includes(before(i)));
  });
  const share = (part: number, whole: number) => (whole > 0 ? part / whole : 0);
  return {
    recall: weigh(covered) / weigh(atomicFacts),
    recall3: top.length > 0 ? covered.filter(({ importance }) => importance === 3).length / top.length : null,
    figCov: withNumber.length > 0 ? withNumber.filter(isShown).length / withNumber.length : null,
    leadHit: top.some((fact) =>
      fact.keys.every((keys) => keys.some((key) => norm(items[0]?.text ?? '').includes(norm(key)))),
    )
      ? 1
      : 0,
    dangling: share(dangling.length, items.length),
    leaks: leaks.length,
    unsupported: share(items.filter((item) => !isSupported(item, article, item.aligned)).length, items.length),
    items: items.length,
    words: items.reduce((sum, { text }) => sum + wordCount(text), 0),
  };
}
