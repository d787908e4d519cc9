import { loadDigestPack } from '../../src/lang/digest-packs';
import { findFacts } from '../../src/facts/find-facts';
import { reportingOf } from './facts-article';
import type { GoldArticle } from './facts-metrics';
import { norm, numbers } from './facts-text';

/** How many of the labelled dates, amounts and speakers are found; promotion left in, as everywhere in this bench. */
export async function printFound(articles: readonly GoldArticle[]): Promise<void> {
  const found = { dates: 0, amounts: 0, speakers: 0 };
  const gold = { dates: 0, amounts: 0, speakers: 0 };
  const missed: string[] = [];
  for (const article of articles) {
    const { figures, dates, quotes } = findFacts(reportingOf(article), await loadDigestPack(article.lang));
    const shown = new Set(
      figures.flatMap(({ value, unit }) => numbers(`${value} ${unit.replace(/^m[²³]?$/, '')}`, article.lang)),
    );
    const words = figures.map(({ value, unit }) => norm(`${value} ${unit}`)).join(' | ');
    const count = (what: keyof typeof found, hit: boolean, wanted: string) => {
      gold[what]++;
      if (hit) found[what]++;
      else missed.push(`${article.id} ${what}: ${wanted}`);
    };
    for (const { iso, num, speaker, kind } of article.atomicFacts) {
      if (iso && !iso.includes('Q'))
        count(
          'dates',
          dates.some((date) => date.iso.startsWith(iso)),
          iso,
        );
      if (num) {
        const wanted = numbers(num, article.lang);
        count(
          'amounts',
          wanted.length > 0 ? wanted.every((n) => shown.has(n)) : words.includes(norm(num).split(' ')[0]!),
          num,
        );
      }
      if (kind === 'quote' && speaker)
        count(
          'speakers',
          quotes.some(({ speaker: said }) => said !== null && (speaker.includes(said) || said.includes(speaker))),
          speaker,
        );
    }
  }
  console.log('\n## Found of what is labelled\n\n| what | found | labelled |\n|---|---|---|');
  for (const what of ['dates', 'amounts', 'speakers'] as const)
    console.log(`| ${what} | ${found[what]} | ${gold[what]} |`);
  console.log(`\nmissed: ${missed.join('; ')}`);
}
