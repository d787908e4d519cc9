import { loadDigestPack } from '../../src/lang/digest-packs';
import { segmentSentences } from '../../src/text/segment';
import type { GoldArticle } from './facts-metrics';

type Cut = (text: string, lang: string) => readonly string[];

/** Where sentences end, counted in characters that are no white space; the end of the text is no boundary. */
function ends(sentences: readonly string[]): Set<number> {
  const found = new Set<number>();
  let at = 0;
  for (const sentence of sentences) {
    at += sentence.replace(/\s+/g, '').length;
    found.add(at);
  }
  found.delete(at);
  return found;
}

/** F1 of sentence boundaries inside paragraphs, ours beside `Intl.Segmenter`. */
export async function printSegmentation(articles: readonly GoldArticle[]): Promise<void> {
  const langs = [...new Set(articles.map(({ lang }) => lang))];
  const packs = new Map(await Promise.all(langs.map(async (lang) => [lang, await loadDigestPack(lang)] as const)));
  const systems: [string, Cut][] = [
    [
      'ours',
      (text, lang) =>
        segmentSentences(text, packs.get(lang)!.facts.sentences).map(({ start, end }) => text.slice(start, end)),
    ],
    [
      'Intl.Segmenter',
      (text, lang) =>
        Array.from(new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text), ({ segment }) => segment),
    ],
  ];
  console.log(`\n## Sentence boundaries, F1\n\n| splitter | all | ${langs.join(' | ')} | false | missed |`);
  console.log(`|---|---|${langs.map(() => '---|').join('')}---|---|`);
  for (const [name, cut] of systems) {
    const counts = new Map(['all', ...langs].map((key) => [key, { hit: 0, given: 0, gold: 0 }]));
    for (const { sentences, lang } of articles)
      for (const paragraph of new Set(sentences.map(({ para }) => para))) {
        const gold = sentences.filter(({ para }) => para === paragraph).map(({ text }) => text);
        const given = ends(cut(gold.join(' '), lang));
        const wanted = ends(gold);
        const hit = [...given].filter((end) => wanted.has(end)).length;
        for (const key of ['all', lang]) {
          const count = counts.get(key)!;
          count.hit += hit;
          count.given += given.size;
          count.gold += wanted.size;
        }
      }
    const f1 = ['all', ...langs].map((key) => {
      const { hit, given, gold } = counts.get(key)!;
      return (given + gold > 0 ? (2 * hit) / (given + gold) : 1).toFixed(3);
    });
    const { hit, given, gold } = counts.get('all')!;
    console.log(`| ${name} | ${f1.join(' | ')} | ${given - hit} | ${gold - hit} |`);
  }
}
