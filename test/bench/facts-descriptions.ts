import { loadDigestPack } from '../../src/lang/digest-packs';
import { chooseFacts } from '../../src/facts/choose-facts';
import { factTools } from '../../src/facts/fact-tools';
import { readSentences } from '../../src/facts/read-sentences';
import { articleOf } from '../unit/article-of';
import { words } from '../../src/text/words';
import { corpusPages } from './corpus-pages';
import { leadFill } from './facts-lead';
import { cutToCard } from './facts-metrics';
import { mean } from './intervals';
import { metaOf } from './page-head';

/** Sets with whole texts. */
const SETS = ['fundus', 'fundus-eval', 'daniel', 'wcxb', 'readability'];
/** A description that shares more of its words with the first two paragraphs is a copy of them. */
const COPIED = 0.8;
const FEWEST_WORDS = 10;
const FEWEST_BLOCKS = 4;
const FEWEST_SENTENCES = 5;

interface Truth {
  readonly lang: string;
  readonly title: string;
  readonly news: boolean;
  readonly truthKind: string;
  readonly truth?: string;
  readonly blocks?: readonly { readonly k: string; readonly t: string }[];
}

/** What one page gives: recall of the description's words by our card and lead-fill's, F1 by the first line of each. */
interface Pair {
  readonly lang: string;
  readonly card: readonly [ours: number, lead: number];
  readonly first: readonly [ours: number, lead: number];
}

/** ROUGE-1 against editors' descriptions that are no copy of the lead, beside lead-fill; leads set apart are left out. */
export async function printDescriptions(corpus: string): Promise<void> {
  const pairs: Pair[] = [];
  for (const set of SETS)
    for await (const { page, html } of corpusPages<Truth>(corpus, set)) {
      const pack = page.news && page.truthKind === 'text' ? await loadDigestPack(page.lang) : null;
      if (!pack) continue;
      const blocks = page.blocks ?? (page.truth ?? '').split('\n').map((t) => ({ k: 'p', t }));
      const shown = blocks.filter(({ k, t }) => k !== 'summary' && t.trim() !== '');
      const { description, title } = metaOf(html());
      const wanted = words(description.toLowerCase());
      const lead = new Set(
        words(
          shown
            .slice(0, 2)
            .map(({ t }) => t.toLowerCase())
            .join(' '),
        ),
      );
      const copied = wanted.filter((word) => lead.has(word)).length / Math.max(1, wanted.length);
      if (wanted.length < FEWEST_WORDS || shown.length < FEWEST_BLOCKS || copied >= COPIED) continue;
      const sketches = shown.map(({ k, t }) => ({
        text: t,
        kind: k === 'h' ? ('heading' as const) : ('paragraph' as const),
      }));
      const article = articleOf(page.lang, sketches, title || page.title);
      const tools = factTools(pack);
      const sentences = readSentences({ article, blocks: article.blocks, excluded: [] }, tools);
      if (sentences.filter(({ usable }) => usable).length < FEWEST_SENTENCES) continue;
      const ours = cutToCard(chooseFacts(sentences, article.title ?? '', tools)).map(({ text }) => text);
      const filled = leadFill(sentences).map(({ text }) => text);
      pairs.push({
        lang: page.lang,
        card: [rouge(ours.join(' '), wanted).recall, rouge(filled.join(' '), wanted).recall],
        first: [rouge(ours[0] ?? '', wanted).f1, rouge(filled[0] ?? '', wanted).f1],
      });
    }
  console.log('\n## ROUGE-1 against editors’ descriptions\n');
  console.log(
    '| pages | number | card recall | lead-fill | gain, 95 % | gist F1 | first line |\n|---|---|---|---|---|---|---|',
  );
  for (const lang of ['all', ...new Set(pairs.map((pair) => pair.lang))]) {
    const part = pairs.filter((pair) => lang === 'all' || pair.lang === lang);
    if (part.length < 10) continue;
    const gains = part.map(({ card }) => card[0] - card[1]);
    const gain = mean(gains);
    const error = 1.96 * Math.sqrt(mean(gains.map((each) => (each - gain) ** 2)) / gains.length);
    const cells = [
      mean(part.map(({ card }) => card[0])).toFixed(3),
      mean(part.map(({ card }) => card[1])).toFixed(3),
      `${gain.toFixed(3)} ± ${error.toFixed(3)}`,
      mean(part.map(({ first }) => first[0])).toFixed(3),
      mean(part.map(({ first }) => first[1])).toFixed(3),
    ];
    console.log(`| ${lang} | ${part.length} | ${cells.join(' | ')} |`);
  }
}

/** Words shared, each as often as it stands in both. */
function rouge(text: string, wanted: readonly string[]): { readonly recall: number; readonly f1: number } {
  const left = new Map<string, number>();
  for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1);
  const own = words(text.toLowerCase());
  let shared = 0;
  for (const word of own) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    shared++;
  }
  const recall = shared / Math.max(1, wanted.length);
  const precision = shared / Math.max(1, own.length);
  return { recall, f1: shared === 0 ? 0 : (2 * recall * precision) / (recall + precision) };
}
