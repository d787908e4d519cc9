import { join } from 'node:path';
import { existsSync } from 'node:fs';
import { findMentions } from '../../src/glossary/find-entities';
import { lexiconOf } from '../../src/glossary/lexicon';
import { readPassages } from '../../src/glossary/passage';
import { loadDigestPack } from '../../src/lang/digest-packs';
import { articleOfText, readLines, shipped } from './glossary-article';

interface Sentence {
  readonly text: string;
  readonly lang: string;
  readonly spans: readonly { readonly start: number; readonly end: number; readonly type: string }[];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const SETS = [
  'de/germeval2014',
  'de/smartdata-news',
  'de/uner-pud',
  'en/uner-ewt',
  'en/uner-pud',
  'en/gum-news',
  'en/wnut17',
  'fr/wikineural',
  'es/wikineural',
  'it/wikineural',
  'nl/wikineural',
  'pt/uner-bosque',
];

const LEFT = /^[\s"'„“”‚‘’«»([{.,;:!?–—-]+/;
const RIGHT = /[\s"'„“”‚‘’«»)\]},;:!?–—-]+$/;

/** A span without quotes, brackets, sentence dot and possessive, as the corpus scores them. */
function trimmed(text: string, { start, end }: Span): Span {
  let from = start + (LEFT.exec(text.slice(start, end))?.[0].length ?? 0);
  let to = end;
  const inner = text.slice(from, to);
  if (inner) to -= RIGHT.exec(inner)?.[0].length ?? 0;
  const name = text.slice(from, to);
  if (/[^.]\.$/.test(name) && !/\b[A-Z]\.$|(Inc|Corp|Co|Ltd|Dr|Jr|Sr|St|Bros|e\.V|Nr)\.$/.test(name)) to--;
  if (/['’]s$/.test(text.slice(from, to))) to -= 2;
  return { start: from, end: to };
}

function scoreOf(sentences: readonly Sentence[], predict: (sentence: Sentence, index: number) => readonly Span[]) {
  let hit = 0;
  let shown = 0;
  let gold = 0;
  sentences.forEach((sentence, index) => {
    const key = (span: Span) => `${span.start}:${span.end}`;
    const found = new Set(
      predict(sentence, index)
        .map((span) => trimmed(sentence.text, span))
        .filter(({ start, end }) => end > start)
        .map(key),
    );
    const wanted = sentence.spans.map((span) => key(trimmed(sentence.text, span)));
    shown += found.size;
    gold += wanted.length;
    const unique = new Set(wanted);
    for (const each of found) if (unique.has(each)) hit++;
  });
  const precision = hit / Math.max(1, shown);
  const recall = hit / Math.max(1, gold);
  return { P: precision, R: recall, F: (2 * precision * recall) / Math.max(1e-9, precision + recall) };
}

/** Runs of capitalised words: what a reader without grammar would mark. */
function capitalisedRuns({ text }: Sentence): Span[] {
  return [...text.matchAll(/\p{Lu}[\p{L}\p{N}.'’&-]*(?:\s+\p{Lu}[\p{L}\p{N}.'’&-]*)*/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Exact spans of any type on the NER sets; each sentence is read by itself, without the evidence of an article. */
export async function benchSpans(corpus: string, most: number, only: string | null): Promise<void> {
  const rows: Record<string, Record<string, string | number>> = {};
  for (const set of SETS) {
    if (only && !set.includes(only)) continue;
    const file = join(corpus, 'entities/ner', `${set}.jsonl`);
    if (!existsSync(file)) continue;
    const sentences = (await readLines<Sentence>(file)).slice(0, most);
    const lang = set.slice(0, 2);
    const pack = (await loadDigestPack(lang))!;
    const knowledge = await shipped(lang);
    const lexicon = lexiconOf(pack.names);
    const started = performance.now();
    const found = sentences.map(({ text }) => {
      const article = articleOfText(null, text.replace(/\n/g, ' '), lang, null);
      const passages = readPassages({ article, blocks: article.blocks, excluded: [] }, pack, lexicon);
      return findMentions(passages, knowledge, pack)
        .filter(
          ({ isPart, known, seenAsName }) => !isPart && (seenAsName || known.every(({ kind }) => kind !== 'term')),
        )
        .map(({ start, end }) => ({ start, end }));
    });
    const ms = performance.now() - started;
    const ours = scoreOf(sentences, (_, index) => found[index]!);
    const base = scoreOf(sentences, capitalisedRuns);
    rows[set] = {
      sentences: sentences.length,
      P: (100 * ours.P).toFixed(1),
      R: (100 * ours.R).toFixed(1),
      F: (100 * ours.F).toFixed(1),
      'caps runs F': (100 * base.F).toFixed(1),
      'ms/sentence': (ms / sentences.length).toFixed(2),
    };
  }
  console.table(rows);
}
