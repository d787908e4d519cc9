import { join } from 'node:path';
import type { Article } from '../../src/model/article';
import type { Verdict } from '../../src/model/verdict';
import { READ_PACKS } from '../../src/lang/read-packs';
import { judge } from '../../src/promo/judge';
import { chooseCategory, DEFAULTS, type Step } from '../../src/settings/settings';
import { SWITCHES } from '../../src/walk/categories';
import { strictOn, toFold } from '../../src/walk/to-fold';
import { readPages } from './promo-articles';
import { articleAround, outcomeOf, readItems } from './promo-items';
import { outOf } from './wilson';

const STEPS: readonly Step[] = ['careful', 'normal', 'strict'];
const HOST = 'portal.example';

/** What is folded where the reader chose one step for every kind, those that are off by default too. */
function foldsAt(step: Step): (article: Article) => Verdict[] {
  const settings = SWITCHES.reduce((before, each) => chooseCategory(before, null, each, step), DEFAULTS);
  const strict = strictOn(settings, HOST);
  return (article) => toFold(article, judge(article, READ_PACKS, strict), settings, HOST);
}

const isDefault = (category: string) => SWITCHES.some(({ id, onByDefault }) => id === category && onByDefault);

/** Recall and wrong folds of the labelled items at each step of the reader's settings. */
export function benchSteps(corpus: string, files: readonly string[]): void {
  console.log(
    `\n## steps, every kind switched on\n${'step'.padEnd(10)} on by default   opt-in          editorial items with a fold`,
  );
  const items = files.flatMap((file) => readItems(join(corpus, `promo/${file}.jsonl`)));
  for (const step of STEPS) {
    const fold = foldsAt(step);
    const found = { on: 0, off: 0, wrong: 0 };
    const all = { on: 0, off: 0, wrong: 0 };
    for (const item of items) {
      const { article, ids } = articleAround(item);
      const outcome = outcomeOf(fold(article), ids, () => true);
      const group = item.label === 'editorial' ? 'wrong' : isDefault(item.category) ? 'on' : 'off';
      all[group]++;
      if (group === 'wrong' ? outcome.folded > 0 : outcome.isFolded) found[group]++;
    }
    const share = (group: 'on' | 'off') =>
      `${found[group]} of ${all[group]} ${((found[group] / Math.max(1, all[group])) * 100).toFixed(0)} %`;
    console.log(step.padEnd(10), share('on').padEnd(15), share('off').padEnd(15), outOf(found.wrong, all.wrong));
  }
}

/** How many blocks of real article pages fold at each step; each is to be looked at by eye with `--trust`. */
export async function benchStepsOnPages(corpus: string, { again = false, sample = Infinity } = {}): Promise<void> {
  const folds = STEPS.map((step) => ({ step, fold: foldsAt(step), body: 0, beside: 0 }));
  let blocks = 0;
  for await (const { article } of readPages(corpus, { again, sample })) {
    if (!article) continue;
    const body = new Set(article.blocks.filter(({ zone }) => zone === 'body').map(({ id }) => id));
    blocks += body.size;
    for (const each of folds)
      for (const id of each.fold(article).flatMap((verdict) => (verdict.spans ? [] : verdict.blocks)))
        if (body.has(id)) each.body++;
        else each.beside++;
  }
  for (const { step, body, beside } of folds)
    console.log(`${step.padEnd(10)} ${body} of ${blocks} blocks of the text folded, and ${beside} beside it`);
}
