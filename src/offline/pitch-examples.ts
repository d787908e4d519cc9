import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../model/article';
import { READ_PACKS } from '../lang/read-packs';
import { CATEGORIES } from '../promo/categories';
import { passageOf, stretchOf } from '../promo/learned/passage';
import { shapeFeatures, type Passage } from '../promo/learned/shape-features';
import { tokensOf, wordFeatures } from '../promo/learned/word-features';
import { lexiconOf, packFor } from '../promo/lexicon';
import type { Look } from '../promo/look';
import { lookAtBlocks } from '../promo/look-at-blocks';
import { EVEN, LONGEST_PITCH } from '../promo/weights';
import { shingles, wordsOf } from '../../test/bench/article-metrics';
import { readPages } from '../../test/bench/promo-articles';
import { articleAround, readItems, type Item } from '../../test/bench/promo-items';

/** A passage to learn from. */
export interface PitchExample {
  readonly id: string;
  /** Which hand or corpus it is from. */
  readonly set: string;
  /** Passages of one group are learned from or tested on, never both. */
  readonly group: string;
  readonly lang: string;
  readonly isPitch: boolean;
  readonly importance: number;
  /** Stands for a whole labelled item: these are counted in tests; others are parts of them or their neighbours. */
  readonly isItem: boolean;
  /** The kind as labelled; empty for what is no item. */
  readonly category: string;
  /** May never be folded, whatever is learned. */
  readonly isKept: boolean;
  readonly text: string;
  readonly shape: readonly (readonly [string, number])[];
  readonly words: readonly (readonly [string, number])[];
}

/** Labelled by us, each file by another hand. */
export const HANDS = 'test/pitches';
export const CORPUS = ['dev', 'wild-de', 'wild-xx', 'bulk-editorial'];
/** The set of what labelled article pages hold. */
export const PAGES = 'pages';

/** How much passages count: pitches are few, paragraphs of pages many, and of those not labelled some sell. */
const IMPORTANCE = {
  pitch: 3,
  part: 1.5,
  span: 2,
  item: 2,
  context: 0.3,
  labelled: 0.5,
  body: 0.25,
  /** Single sentences, so that what leads up to a pitch is told from what reports. */
  pitchSentence: 2.4,
  otherSentence: 1.2,
};

/** Shorter texts are credits and dates, parts of items that say nothing alone. */
const SHORTEST = 20;

/** Items of one outlet, as they say of themselves. */
export const groupOf = ({ publisherStyle, id }: Item) => publisherStyle ?? id;

/** A page's host. */
export const hostOf = ({ url, id }: { readonly url: string; readonly id: string }) =>
  /^https?:\/\/([^/]+)/.exec(url)?.[1] ?? id;

/** Whether a set is a hand of ours, and neither the corpus's items nor its pages. */
export const isHand = (set: string) => set !== PAGES && !CORPUS.includes(set);

/** The hands among the sets. */
export const handsOf = (examples: readonly PitchExample[]) =>
  [...new Set(examples.map(({ set }) => set))].filter(isHand);

const lookAt = (article: Article): Look[] =>
  lookAtBlocks(article, lexiconOf(packFor(article.lang, READ_PACKS)!), CATEGORIES);

function exampleOf(passage: Passage, known: Omit<PitchExample, 'text' | 'shape' | 'words'>): PitchExample {
  const tokens = tokensOf(passage.text, known.lang);
  return {
    ...known,
    text: passage.text,
    shape: [...shapeFeatures(passage, tokens)],
    words: [...wordFeatures(tokens)],
  };
}

function examplesOfItem(set: string, item: Item): PitchExample[] {
  const { article, ids } = articleAround(item);
  const looks = lookAt(article);
  const own = looks.filter(({ block }) => ids.includes(block.id));
  const known = {
    id: item.id,
    set,
    group: groupOf(item),
    lang: item.lang,
    isKept: own.every(({ isKept }) => isKept),
  };
  const pitch = { ...known, isPitch: true, category: item.category };
  const keep = { ...known, isPitch: false, category: item.category };
  const found: PitchExample[] = [];
  const isContext = (text: string) => text === item.context?.before || text === item.context?.after;
  if (item.label === 'promo') {
    found.push(exampleOf(passageOf(own), { ...pitch, importance: IMPORTANCE.pitch, isItem: true }));
    for (const look of own.length > 1 ? own : [])
      if (look.block.text.length > SHORTEST)
        found.push(exampleOf(passageOf([look]), { ...pitch, importance: IMPORTANCE.part, isItem: false }));
  }
  for (const look of looks.filter((each) => own.includes(each) || isContext(each.block.text))) {
    const { sentences } = look.evidence ?? { sentences: [] };
    if (sentences.length < 2 || item.inlinePromo) continue;
    const isPitch = item.label === 'promo' && own.includes(look);
    const importance = isPitch ? IMPORTANCE.pitchSentence : IMPORTANCE.otherSentence;
    for (const at of sentences)
      if (at.end - at.start > SHORTEST)
        found.push(exampleOf(stretchOf(look, at), { ...keep, isPitch, category: '', importance, isItem: false }));
  }
  for (const look of item.label === 'promo' ? [] : own) {
    const span = item.inlinePromo?.trim();
    const at = span ? look.block.text.indexOf(span) : -1;
    if (at < 0) {
      found.push(exampleOf(passageOf([look]), { ...keep, importance: IMPORTANCE.item, isItem: true }));
      continue;
    }
    const inside = stretchOf(look, { start: at, end: at + span!.length });
    found.push(exampleOf(inside, { ...pitch, importance: IMPORTANCE.span, isItem: false }));
    for (const [start, end] of [
      [0, at],
      [at + span!.length, look.block.text.length],
    ] as const)
      if (end - start > SHORTEST)
        found.push(
          exampleOf(stretchOf(look, { start, end }), {
            ...keep,
            importance: IMPORTANCE.item,
            isItem: false,
            category: '',
          }),
        );
  }
  for (const text of [item.context?.before, item.context?.after]) {
    const look = looks.find(({ block }) => block.text === text);
    if (look)
      found.push(
        exampleOf(passageOf([look]), {
          ...keep,
          category: '',
          importance: IMPORTANCE.context,
          isItem: false,
          isKept: look.isKept,
        }),
      );
  }
  return found;
}

/** Every labelled item: ours and the corpus's. */
export function readItemExamples(corpus: string): PitchExample[] {
  const files = [
    ...readdirSync(HANDS)
      .filter((name) => name.endsWith('.jsonl'))
      .sort()
      .map((name) => [name.replace('.jsonl', ''), join(HANDS, name)] as const),
    ...CORPUS.map((name) => [name, join(corpus, `promo/${name}.jsonl`)] as const),
  ];
  return files
    .filter(([, file]) => existsSync(file))
    .flatMap(([set, file]) => readItems(file).flatMap((item) => examplesOfItem(set, item)));
}

/** Every block of the labelled article pages that the rules do not take for promotion; by far most of them report. */
export async function readPageExamples(corpus: string): Promise<PitchExample[]> {
  const found: PitchExample[] = [];
  for await (const { truth, article } of readPages(corpus, { again: true })) {
    if (!article || !READ_PACKS.some(({ lang }) => lang === article.lang)) continue;
    const text = truth.truth ?? truth.with?.join('\n') ?? '';
    const runs = shingles(text);
    const lines = new Set(text.split('\n').map((line) => wordsOf(line).join(' ')));
    for (const look of lookAt(article)) {
      const { block, weight, isKept } = look;
      if (block.text.length < SHORTEST || block.text.length > LONGEST_PITCH || (weight?.points ?? 0) >= EVEN) continue;
      const own = [...shingles(block.text).keys()];
      const isLabelled =
        lines.has(wordsOf(block.text).join(' ')) || own.filter((run) => runs.has(run)).length * 2 >= own.length;
      if (!isLabelled && block.zone !== 'body') continue;
      found.push(
        exampleOf(passageOf([look]), {
          id: `${truth.id} ${block.id}`,
          set: PAGES,
          group: hostOf(truth),
          lang: article.lang,
          isPitch: false,
          importance: isLabelled ? IMPORTANCE.labelled : IMPORTANCE.body,
          isItem: false,
          category: '',
          isKept,
        }),
      );
    }
  }
  return found;
}
