import { join } from 'node:path';
import { READ_PACKS } from '../lang/read-packs';
import { CATEGORIES } from '../promo/categories';
import { judge } from '../promo/judge';
import { foldedOf } from '../../test/bench/promo-trust';
import { articleAround, outcomeOf, readItems, type Item } from '../../test/bench/promo-items';
import { HANDS } from './pitch-examples';
import { learnDivision, teachAll, type Fold } from './pitch-folds';

type Count = Record<
  | 'on'
  | 'found'
  | 'folded'
  | 'part'
  | 'soft'
  | 'softFound'
  | 'softOn'
  | 'kept'
  | 'wrong'
  | 'around'
  | 'inline'
  | 'inlineRight',
  number
>;

const isOn = (category: string) => CATEGORIES.some(({ id, onByDefault }) => id === category && onByDefault);

function count(items: readonly Item[], told: (line: string) => void): Count {
  const c: Count = {
    on: 0,
    found: 0,
    folded: 0,
    part: 0,
    soft: 0,
    softFound: 0,
    softOn: 0,
    kept: 0,
    wrong: 0,
    around: 0,
    inline: 0,
    inlineRight: 0,
  };
  for (const item of items) {
    const { article, ids } = articleAround(item);
    const { isFound, isFolded, touched, folded, spans, strayed } = outcomeOf(
      judge(article, READ_PACKS).verdicts,
      ids,
      isOn,
    );
    if (strayed.length > 0) {
      c.around++;
      told(`of the paragraphs around it: ${item.id}`);
    }
    if (item.label === 'editorial') {
      c.kept++;
      if (folded > 0) {
        c.wrong++;
        told(`folded wrongly: ${item.id} ${item.category}`);
      }
      if (!item.inlinePromo) continue;
      const text = item.blocks.find((block) => block.text.includes(item.inlinePromo!.trim()))?.text ?? '';
      const start = text.indexOf(item.inlinePromo.trim());
      const end = start + item.inlinePromo.trim().length;
      c.inline++;
      if (spans.length === 1 && Math.abs(spans[0]!.start - start) <= 3 && Math.abs(spans[0]!.end - end) <= 3)
        c.inlineRight++;
    } else if (isOn(item.category)) {
      c.on++;
      if (isFound) c.found++;
      else if (touched) c.part++;
      if (isFolded) c.folded++;
    } else {
      c.soft++;
      if (isFound) c.softFound++;
      if (isFolded) c.softOn++;
    }
  }
  return c;
}

function line(label: string, c: Count): string {
  const share = (some: number, of: number) => `${some} of ${of} (${(some / Math.max(1, of)).toFixed(2)})`;
  return `${label.padEnd(21)} on by default: found ${share(c.found, c.on)}, folded by default ${share(c.folded, c.on)}, a part of ${c.part} more; opt-in: found ${share(c.softFound, c.soft)}, ${c.softOn} folded by default; ${c.wrong} of ${c.kept} editorial items folded, of ${c.around} items something around them; inline right ${share(c.inlineRight, c.inline)}`;
}

function sumOf(counts: readonly Count[]): Count {
  const keys = Object.keys(counts[0]!) as (keyof Count)[];
  return Object.fromEntries(keys.map((key) => [key, counts.reduce((sum, c) => sum + c[key], 0)])) as Count;
}

/** German and English have bars of their own. */
const groupIn = (set: string, { lang }: Item) => `${set} ${lang === 'de' || lang === 'en' ? lang : 'others'}`;

/**
 * What all of `judge` finds of each hand, with nothing learned from it, and of the corpus's items, with nothing learned
 * from their outlets. Cues and weights of the rules were written by people who had read the corpus's items; only what is
 * learned is cross-validated.
 */
export function measureFolds(folds: readonly Fold[], print: (line: string) => void): void {
  const sums: Count[] = [];
  const ofCorpus = new Map<string, Count[]>();
  const trust = { blocks: 0, folded: 0 };
  for (const fold of folds) {
    teachAll(
      fold.learned,
      learnDivision(folds.filter((other) => other !== fold).flatMap(({ divisions }) => divisions)),
    );
    for (const hand of fold.hands) {
      const counted = count(readItems(join(HANDS, `${hand}.jsonl`)), print);
      sums.push(counted);
      print(line(hand, counted));
    }
    const groups = new Map<string, Item[]>();
    for (const [set, item] of fold.corpus) {
      const group = groupIn(set, item);
      groups.set(group, [...(groups.get(group) ?? []), item]);
    }
    for (const [group, items] of groups)
      ofCorpus.set(group, [...(ofCorpus.get(group) ?? []), count(items, (told) => print(`${group}: ${told}`))]);
    for (const article of fold.pages) {
      const folded = foldedOf(judge(article, READ_PACKS), article.blocks);
      for (const { id } of article.blocks.filter(({ zone }) => zone === 'body')) {
        trust.blocks++;
        const text = folded.get(id);
        if (text === undefined) continue;
        trust.folded++;
        print(`folded on a page: ${article.url} | ${text.slice(0, 200)}`);
      }
    }
  }
  print(line('all', sumOf(sums)));
  print('outlets left out:');
  for (const group of [...ofCorpus.keys()].sort()) print(line(group, sumOf(ofCorpus.get(group)!)));
  print(`hosts left out: ${trust.folded} of ${trust.blocks} blocks of articles folded by default, listed above`);
}
