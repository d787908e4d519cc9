import type { ReadPack } from '../lang/pack';
import { READ_PACKS } from '../lang/read-packs';
import type { Article } from '../model/article';
import { CATEGORIES } from '../promo/categories';
import type { Found } from '../promo/feature';
import { VETOES } from '../promo/learned/vetoes';
import { passageOf, stretchOf } from '../promo/learned/passage';
import { readPitch, type Question } from '../promo/learned/read-pitch';
import { cutsOf, partFeatures, runFeatures, surroundingsOf } from '../promo/learned/run-features';
import { lexiconOf, packFor } from '../promo/lexicon';
import type { Look } from '../promo/look';
import { lookAtBlocks } from '../promo/look-at-blocks';
import { partOf } from '../promo/part';
import { EVEN, LONGEST_PITCH } from '../promo/weights';
import { articleAround, type Item } from '../../test/bench/promo-items';

/**
 * What the second reading learns from: a run of blocks, a block that sells at its end, a stretch
 * of a block; all of it a pitch, or not.
 */
export interface DivisionExample {
  readonly of: Question;
  readonly isPitch: boolean;
  readonly importance: number;
  readonly features: readonly (readonly [string, number])[];
}

/** What reads like less is not asked about. */
const LEAST = { run: 1, bait: -1, part: 0.5 };
const LONGEST_RUN = 6;
const MOST_SENTENCES = 30;
/** What is shorter is a label: a pitch is not made of them. */
const TEXT = 60;
/** A cut may be so many letters off. */
const NEAR = 3;

/**
 * How much examples count: those of items, what lies within a pitch, a pitch with a neighbour that reports, neighbours.
 * Ends of paragraphs of pages that no rule finds are invitations about as often as not.
 */
const IMPORTANCE = { item: 1, within: 0.3, beyond: 0.4, context: 0.3, page: 0.3, pageEnd: 0.5, vetoed: 0.3 };

/** Looks at an article as the page would, and gathers examples from it. */
class Gatherer {
  readonly found: DivisionExample[] = [];
  readonly looks: readonly Look[];
  private readonly article: Article;
  private readonly pack: ReadPack;

  constructor(article: Article) {
    this.article = article;
    this.pack = packFor(article.lang, READ_PACKS)!;
    this.looks = lookAtBlocks(article, lexiconOf(this.pack), CATEGORIES);
  }

  run(from: number, to: number, isPitch: boolean, weight: number, of: 'run' | 'bait' = 'run'): void {
    const run = this.looks.slice(from, to + 1);
    if (run.some((look) => !isOpen(look))) return;
    if (run.reduce((sum, { evidence }) => sum + evidence!.sentences.length, 0) > MOST_SENTENCES) return;
    const passage = passageOf(run);
    if (readPitch(passage, this.pack).score < LEAST[of]) return;
    const around = surroundingsOf(this.looks, from, to, this.article.title);
    const features = [...runFeatures(run, around, this.pack)];
    this.found.push({ of, isPitch, importance: weight * vetoed(passage.found as Found), features });
  }

  /** @param labelOf whether a stretch is of a pitch and how much it counts; null where it tells nothing */
  parts(at: number, labelOf: (start: number, end: number) => { isPitch: boolean; weight: number } | null): void {
    const look = this.looks[at]!;
    const { evidence, block } = look;
    if (!isOpen(look) || block.kind === 'heading' || block.kind === 'table' || block.shape.quoted) return;
    const { sentences } = evidence!;
    if (sentences.length < 2 || sentences.length > MOST_SENTENCES) return;
    const around = surroundingsOf(this.looks, at, at, this.article.title);
    for (const cut of cutsOf(sentences.length)) {
      const { start, end } = { start: sentences[cut[0]]!.start, end: sentences[cut[1]]!.end };
      const passage = stretchOf(look, { start, end });
      const label = labelOf(start, end);
      if (!label || readPitch(passage, this.pack).score < LEAST.part) continue;
      const features = [...partFeatures(look, cut, around, this.pack)];
      const importance = label.weight * vetoed(passage.found as Found);
      this.found.push({ of: 'part', isPitch: label.isPitch, importance, features });
    }
  }
}

function isOpen({ evidence, isKept, block }: Look): boolean {
  return evidence !== null && !isKept && block.level !== 1 && block.kind !== 'code' && block.kind !== 'caption';
}

function vetoed(found: Found): number {
  return VETOES.some((veto) => found.has(veto)) ? IMPORTANCE.vetoed : 1;
}

/** An item's runs and parts: what they are, and what they would be with a neighbour. */
export function divisionsOfItem(item: Item): DivisionExample[] {
  const { article, ids } = articleAround(item);
  const gatherer = new Gatherer(article);
  const { looks } = gatherer;
  const first = looks.findIndex(({ block }) => block.id === ids[0]);
  const last = first + ids.length - 1;
  const isPitch = item.label === 'promo';
  const { before, after } = item.context ?? {};
  if (isPitch)
    for (let from = first; from <= last; from++)
      for (let to = from; to <= Math.min(last, from + LONGEST_RUN - 1); to++) {
        const isAll = from === first && to === last;
        const isText = ({ block }: Look) => block.kind !== 'heading' && block.text.length >= TEXT;
        if (isAll || looks.slice(from, to + 1).some(isText))
          gatherer.run(from, to, true, isAll ? IMPORTANCE.item : IMPORTANCE.within);
      }
  else {
    for (let at = first; at <= last; at++) gatherer.run(at, at, false, IMPORTANCE.item);
    if (last > first) gatherer.run(first, last, false, IMPORTANCE.within);
  }
  if (before && isPitch) gatherer.run(first - 1, last, false, IMPORTANCE.beyond);
  if (after && isPitch) gatherer.run(first, last + 1, false, IMPORTANCE.beyond);
  for (const at of [...(before ? [first - 1] : []), ...(after ? [last + 1] : [])]) {
    gatherer.run(at, at, false, IMPORTANCE.context);
    gatherer.parts(at, () => ({ isPitch: false, weight: IMPORTANCE.context }));
  }
  // What stands before an offer is bait in a pitch, and reports where the offer was hung on it.
  for (let at = first; at <= last; at++) {
    const { block, evidence } = looks[at]!;
    const isHung = item.inlinePromo !== undefined && block.text.includes(item.inlinePromo.trim());
    if ((isPitch || isHung) && (evidence?.sentences.length ?? 0) > 1)
      gatherer.run(at, at, isPitch, IMPORTANCE.item, 'bait');
  }
  for (let at = first; at <= last; at++) gatherer.parts(at, labelsIn(item, looks[at]!.block.text));
  return isPitch && before ? [...gatherer.found, ...underHeading(item, before)] : gatherer.found;
}

/** Of a paragraph's first words a heading is made of so many. */
const HEADING_WORDS = 5;

/** A heading of the article, its paragraph and the pitch below: no box, though boxes open like this. */
function underHeading(item: Item, before: string): DivisionExample[] {
  const heading = before.split(' ').slice(0, HEADING_WORDS).join(' ');
  const above = [
    { tag: 'h2', text: heading },
    { tag: 'p', text: before },
  ];
  const { after } = item.context ?? {};
  const { article, ids } = articleAround({
    ...item,
    blocks: [...above, ...item.blocks],
    ...(after ? { context: { after } } : { context: {} }),
  });
  const gatherer = new Gatherer(article);
  const first = gatherer.looks.findIndex(({ block }) => block.id === ids[0]);
  gatherer.run(first, first + ids.length - 1, false, IMPORTANCE.beyond);
  return gatherer.found;
}

/** What a stretch of an item's block is: of a pitch all but its opening, which may be bait in plain words. */
function labelsIn({ label, inlinePromo }: Item, text: string) {
  const span = inlinePromo?.trim() ?? '';
  const from = span === '' ? -1 : text.indexOf(span);
  const to = from + span.length;
  return (start: number, end: number) => {
    if (label === 'promo') return start === 0 ? null : { isPitch: true, weight: IMPORTANCE.within };
    const isPitch = from >= 0 && start >= from - NEAR && end <= to + NEAR;
    const isAll = isPitch && start <= from + NEAR && end >= to - NEAR;
    return { isPitch, weight: isPitch && !isAll ? IMPORTANCE.within : IMPORTANCE.item };
  };
}

/** The blocks of a page that the rules do not take for promotion. */
export function divisionsOfPage(article: Article): DivisionExample[] {
  const gatherer = new Gatherer(article);
  for (const [at, look] of gatherer.looks.entries()) {
    const { block, weight } = look;
    if (block.zone !== 'body' || block.text.length > LONGEST_PITCH) continue;
    if ((weight?.points ?? 0) < EVEN) gatherer.run(at, at, false, IMPORTANCE.page);
    if (partOf(look).kind !== 'part') gatherer.parts(at, () => ({ isPitch: false, weight: IMPORTANCE.pageEnd }));
  }
  return gatherer.found;
}
