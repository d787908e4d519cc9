import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { factTools } from '../../src/facts/fact-tools';
import { findQuotes } from '../../src/facts/find-quotes';
import { readSentences } from '../../src/facts/read-sentences';
import { loadDigestPack } from '../../src/lang/digest-packs';
import type { Quote } from '../../src/model/digest';
import { labelledPage } from './facts-pages';

/** Quotations, and what is reported without marks. */
const LABELS = { direct: 'test/facts/speakers.jsonl', indirect: 'test/facts/reported.jsonl' } as const;

/** One line of these files; see the README there. */
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
  console.log(
    '\n## Speakers shown on real pages\n\n| kind | pages | quotations | with a speaker | right | wrong | not judged |',
  );
  console.log('|---|---|---|---|---|---|---|');
  for (const kind of ['direct', 'indirect'] as const) {
    const labels = readFileSync(LABELS[kind], 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as LabelledSpeaker);
    for (const lang of new Set(labels.map((label) => label.lang)))
      await printOf(
        kind,
        lang,
        labels.filter((label) => label.lang === lang),
        corpus,
      );
  }
}

async function printOf(
  kind: Quote['kind'],
  lang: string,
  labels: readonly LabelledSpeaker[],
  corpus: string,
): Promise<void> {
  const tools = factTools((await loadDigestPack(lang))!);
  const unknown: string[] = [];
  const count = { quotes: 0, shown: 0, right: 0, wrong: 0 };
  for (const page of new Set(labels.map((label) => label.page))) {
    const reporting = labelledPage(corpus, page);
    for (const quote of findQuotes(reporting, readSentences(reporting, tools), tools)) {
      if (quote.kind !== kind) continue;
      const { speaker, source } = quote;
      count.quotes++;
      if (speaker === null) continue;
      count.shown++;
      const label = labels.find(
        (each) => each.page === page && `b${each.block}` === source.block && each.start === source.start,
      );
      // a label from before speakers were named in full: "Reed" for "Mary Reed"
      if (!label || (label.speaker !== speaker && !speaker.endsWith(` ${label.speaker}`)))
        unknown.push(`${page} ${source.block} ${speaker}`);
      else if (label.wrong) count.wrong++;
      else count.right++;
    }
  }
  const { quotes, shown, right, wrong } = count;
  console.log(`| ${kind} | ${lang} | ${quotes} | ${shown} | ${right} | ${wrong} | ${shown - right - wrong} |`);
  if (unknown.length > 0) console.log(`not judged: ${unknown.slice(0, 20).join('; ')}`);
}
