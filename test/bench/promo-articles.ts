import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Article } from '../../src/model/article';
import { readArticle } from '../../src/article/read-article';
import { READ_PACKS } from '../../src/lang/read-packs';
import { parsePage } from '../../src/offline/parse-page';
import type { Truth } from './article-metrics';
import { corpusPages } from './corpus-pages';

/** The sets of the corpus whose pages are articles. */
const SETS = ['fundus', 'fundus-eval', 'trafilatura', 'wcxb', 'daniel', 'readability'];

const KEPT = 'node_modules/.cache/sachlage-bench/promo-articles.jsonl';

/** A page as it was read: blocks of both zones, or why there is no article. */
export interface ReadPage {
  readonly truth: Truth;
  readonly article: Article | null;
  readonly why: string;
}

/**
 * Every labelled article page through the article finder. What was read is kept, for the finder takes minutes and
 * judging seconds.
 * @param again takes what an earlier call kept and reads only the pages that it did not come to
 * @param sample so many pages of each set
 */
export async function* readPages(corpus: string, { again = false, sample = Infinity } = {}): AsyncGenerator<ReadPage> {
  if (!again && sample === Infinity) rmSync(KEPT, { force: true });
  mkdirSync(dirname(KEPT), { recursive: true });
  const kept = new Map<string, Omit<ReadPage, 'truth'>>();
  if (again && existsSync(KEPT))
    for (const line of readFileSync(KEPT, 'utf8').split('\n').filter(Boolean)) {
      const { id, article, why } = JSON.parse(line) as { id: string; article: Article | null; why: string };
      kept.set(id, { article, why });
    }
  for (const set of SETS)
    for await (const { page: truth, html } of corpusPages<Truth>(corpus, set, sample)) {
      let was = kept.get(truth.id);
      if (!was) {
        const reading = readArticle(parsePage(html()), {
          url: truth.url,
          packs: READ_PACKS,
          now: () => performance.now(),
        });
        was = reading.found ? { article: reading.article, why: '' } : { article: null, why: reading.why };
        if (again || sample === Infinity) appendFileSync(KEPT, `${JSON.stringify({ id: truth.id, ...was })}\n`);
      }
      yield { truth, ...was };
    }
}
