import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { factTools } from '../../src/facts/fact-tools';
import { findQuotes } from '../../src/facts/find-quotes';
import { readSentences } from '../../src/facts/read-sentences';
import { loadDigestPack } from '../../src/lang/digest-packs';
import { labelledPage } from './facts-pages';

const LABELS = 'test/facts/speakers.jsonl';

/** One line of `test/facts/speakers.jsonl`; see the README there. */
interface LabelledSpeaker {
  readonly page: string;
  readonly lang: string;
  readonly block: number;
  readonly start: number;
  readonly speaker: string;
  readonly wrong?: true;
}

/** How many of the speakers that are shown on real pages are right; quotations shown without one are not counted. */
export async function printSpeakers(corpus: string): Promise<void> {
  if (!existsSync(join(corpus, 'articles'))) return;
  const labels = readFileSync(LABELS, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as LabelledSpeaker);
  console.log(
    '\n## Speakers shown on real pages\n\n| pages | quotations | with a speaker | right | wrong | not judged |',
  );
  console.log('|---|---|---|---|---|---|');
  const unknown: string[] = [];
  for (const lang of new Set(labels.map((label) => label.lang))) {
    const tools = factTools((await loadDigestPack(lang))!);
    const count = { quotes: 0, shown: 0, right: 0, wrong: 0 };
    for (const page of new Set(labels.filter((label) => label.lang === lang).map((label) => label.page))) {
      const reporting = labelledPage(corpus, page);
      for (const { speaker, source } of findQuotes(reporting, readSentences(reporting, tools), tools)) {
        count.quotes++;
        if (speaker === null) continue;
        count.shown++;
        const label = labels.find(
          (each) => each.page === page && `b${each.block}` === source.block && each.start === source.start,
        );
        if (label?.speaker !== speaker) unknown.push(`${page} ${speaker}`);
        else if (label.wrong) count.wrong++;
        else count.right++;
      }
    }
    const { quotes, shown, right, wrong } = count;
    console.log(`| ${lang} | ${quotes} | ${shown} | ${right} | ${wrong} | ${shown - right - wrong} |`);
  }
  if (unknown.length > 0) console.log(`\nnot judged: ${unknown.slice(0, 20).join('; ')}`);
}
