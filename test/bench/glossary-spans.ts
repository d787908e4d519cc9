import { join } from 'node:path';
import { existsSync } from 'node:fs';
import { findMentions } from '../../src/glossary/find-entities';
import type { NameType } from '../../src/glossary/tagger/labels';
import { mergeMentions } from '../../src/glossary/merge';
import type { Mention } from '../../src/glossary/mention';
import type { EntityKind } from '../../src/model/entity';
import { settleKnown } from '../../src/glossary/settle-known';
import { lexiconOf, type Lexicon } from '../../src/glossary/lexicon';
import { readPassages, type Token } from '../../src/glossary/passage';
import { loadDigestPack } from '../../src/lang/digest-packs';
import type { Knowledge } from '../../src/glossary/known-entity';
import type { DigestPack } from '../../src/lang/pack';
import { articleOfText, readLines, shipped } from './glossary-article';

interface Sentence {
  readonly id: string;
  readonly text: string;
  readonly lang: string;
  readonly spans: readonly { readonly start: number; readonly end: number; readonly type: string }[];
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly type?: string;
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
function trimmed(text: string, { start, end, type }: Span): Span {
  let from = start + (LEFT.exec(text.slice(start, end))?.[0].length ?? 0);
  let to = end;
  const inner = text.slice(from, to);
  if (inner) to -= RIGHT.exec(inner)?.[0].length ?? 0;
  const name = text.slice(from, to);
  if (/[^.]\.$/.test(name) && !/\b[A-Z]\.$|(Inc|Corp|Co|Ltd|Dr|Jr|Sr|St|Bros|e\.V|Nr)\.$/.test(name)) to--;
  if (/['’]s$/.test(text.slice(from, to))) to -= 2;
  return { start: from, end: to, ...(type ? { type } : {}) };
}

function scoreOf(sentences: readonly Sentence[], predict: (sentence: Sentence, index: number) => readonly Span[]) {
  let hit = 0;
  let shown = 0;
  let gold = 0;
  let cut = 0;
  let missed = 0;
  let typed = 0;
  sentences.forEach((sentence, index) => {
    const key = (span: Span) => `${span.start}:${span.end}`;
    const own = predict(sentence, index)
      .map((span) => trimmed(sentence.text, span))
      .filter(({ start, end }) => end > start);
    const found = new Set(own.map(key));
    const types = new Set(sentence.spans.map((span) => `${key(trimmed(sentence.text, span))}:${span.type}`));
    typed += own.filter((span) => types.has(`${key(span)}:${span.type}`)).length;
    const wanted = sentence.spans.map((span) => key(trimmed(sentence.text, span)));
    shown += found.size;
    gold += wanted.length;
    const unique = new Set(wanted);
    const touched = new Set<string>();
    const spans = wanted.map((each) => each.split(':').map(Number) as [number, number]);
    for (const each of found) {
      if (unique.has(each)) hit++;
      else {
        const [start, end] = each.split(':').map(Number) as [number, number];
        const over = spans.filter(([from, to]) => from < end && start < to).map(([from, to]) => `${from}:${to}`);
        if (over.length > 0) cut++;
        for (const span of over) touched.add(span);
      }
    }
    missed += wanted.filter((span) => !found.has(span) && !touched.has(span)).length;
  });
  const precision = hit / Math.max(1, shown);
  const recall = hit / Math.max(1, gold);
  return {
    missed,
    spurious: shown - hit - cut,
    cut,
    P: precision,
    R: recall,
    F: (2 * precision * recall) / Math.max(1e-9, precision + recall),
    typed: (2 * typed) / Math.max(1, shown + gold),
  };
}

/** Runs of capitalised words: what a reader without grammar would mark. */
function capitalisedRuns({ text }: Sentence): Span[] {
  return [...text.matchAll(/\p{Lu}[\p{L}\p{N}.'’&-]*(?:\s+\p{Lu}[\p{L}\p{N}.'’&-]*)*/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** True for sets that mark the first part of compounds ("US" in "US-Zulieferer"): one name in a hundred at least. */
function marksParts(sentences: readonly Sentence[]): boolean {
  const all = sentences.flatMap(({ text, spans }) => spans.map(({ end }) => /^[-‐‑]\p{L}/u.test(text.slice(end))));
  return all.filter(Boolean).length * 100 > all.length;
}

/** True for sets that take titles before a person into the name ("Professor Eastman"): one name in a hundred at least. */
function marksTitles(sentences: readonly Sentence[], lexicon: Lexicon): boolean {
  const all = sentences.flatMap(({ text, spans }) =>
    spans.map(({ start, end, type }) => {
      const first = /^(\p{Lu}\p{L}*)\.?\s/u.exec(text.slice(start, end))?.[1];
      return type === 'PER' && first !== undefined && isTitle(first, lexicon);
    }),
  );
  return all.filter(Boolean).length * 100 > all.length;
}

const isTitle = (word: string, lexicon: Lexicon) => lexicon.titles.has(word.toLowerCase()) || lexicon.isRole(word);

/** Where a person's titles start, and the capitals before them: "US President Barack Obama". */
function startOfTitle({ first, start, type }: Mention, tokens: readonly Token[], lexicon: Lexicon): number {
  if (type !== 'PER') return start;
  let at = first;
  for (;;) {
    const dot = tokens[at - 1]?.text === '.' ? 1 : 0;
    const before = tokens[at - 1 - dot];
    if (!before?.isCapital || before.sentence !== tokens[first]!.sentence) break;
    if (!isTitle(before.text, lexicon) && (at === first || before.opens)) break;
    at -= 1 + dot;
  }
  return tokens[at]!.start;
}

/** Where a set marks no other names than persons, organisations and places, ours of other kinds do not count. */
function isMisc({ type, known, kind }: Mention): boolean {
  if (type) return type === 'MISC';
  const told = known[0]?.kind ?? kind;
  return told === 'product' || told === 'law' || told === 'index' || told === 'term';
}

/** What the sets call the kinds that the panel shows; all others are MISC. */
const SET_TYPES: Partial<Record<EntityKind, NameType>> = { person: 'PER', organisation: 'ORG', place: 'LOC' };

const placeOf = ({ passage, start, end }: Mention) => `${passage}:${start}:${end}`;

/** The kind that the panel shows for each mention: one for all mentions of a name in a text. */
function kindsOf(mentions: readonly Mention[], lexicon: Lexicon): Map<string, EntityKind> {
  const groups = mergeMentions(mentions, [], lexicon);
  return new Map(groups.flatMap((group) => group.mentions.map((mention) => [placeOf(mention), group.kind] as const)));
}

/** Sentences of one article stand together in sets that have whole articles: their ids end in the sentence's number. */
function documentsOf(sentences: readonly Sentence[]): Sentence[][] {
  const documents: Sentence[][] = [];
  let last = '';
  for (const sentence of sentences) {
    const document = /^(?:GUM|smartdata)/.test(sentence.id) ? sentence.id.replace(/-\d+$/, '') : '';
    if (document && document === last) documents.at(-1)!.push(sentence);
    else documents.push([sentence]);
    last = document;
  }
  return documents;
}

/** How a set is read. */
interface SetReading {
  /** True where the set's own habits of what a name is are followed: titles in names, first parts of compounds. */
  readonly habits: boolean;
  /** True where line breaks inside its sentences part lines, as blocks are parted on a page. */
  readonly lines: boolean;
}

/** The names found in each sentence. */
function foundIn(
  sentences: readonly Sentence[],
  lang: string,
  pack: DigestPack,
  knowledge: Knowledge,
  reading: SetReading,
): Span[][] {
  const lexicon = lexiconOf(pack.names);
  const hasParts = reading.habits && marksParts(sentences);
  const hasTitles = reading.habits && marksTitles(sentences, lexicon);
  const hasMisc = sentences.some(({ spans }) => spans.some(({ type }) => type === 'MISC'));
  return documentsOf(sentences).flatMap((document) => {
    const lines = document.map((sentence) => linesOf(sentence.text, reading.lines));
    const text = lines.flatMap((each) => each.map((line) => line.text)).join('\n');
    const article = articleOfText(null, text, lang, null);
    const passages = readPassages({ article, blocks: article.blocks, excluded: [] }, pack, lexicon);
    const mentions = settleKnown(findMentions(passages, knowledge, pack), passages, knowledge).filter(
      ({ isPart, isGuess, known, seenAsName }) =>
        (hasParts || !isPart) && !isGuess && (seenAsName || known.every(({ kind }) => kind !== 'term')),
    );
    const kinds = kindsOf(mentions, lexicon);
    let passage = 0;
    return lines.map((own) =>
      own.flatMap(({ start: offset }) => {
        const at = passage++;
        return mentions
          .filter((mention) => mention.passage === at && (hasMisc || !isMisc(mention)))
          .map((mention) => ({
            start: offset + (hasTitles ? startOfTitle(mention, passages[at]!.tokens, lexicon) : mention.start),
            end: offset + mention.end,
            type: SET_TYPES[kinds.get(placeOf(mention)) ?? 'other'] ?? 'MISC',
          }));
      }),
    );
  });
}

/**
 * The lines of a sentence as the set has it, without blank ones. Sets made of pages keep the ends of headings, bylines and
 * captions as line breaks inside a sentence; on a page each is a block of its own. A line that goes on small or with a
 * sign is none of its own.
 */
function linesOf(text: string, parts: boolean): { text: string; start: number }[] {
  if (!parts) return text.trim() ? [{ text: text.replace(/\n/g, ' '), start: 0 }] : [];
  const lines: { text: string; start: number }[] = [];
  for (const match of text.matchAll(/[^\n]+(?:\n\s*(?=[\p{Ll}\p{P}])[^\n]*)*/gu))
    if (match[0].trim()) lines.push({ text: match[0].replace(/\n/g, ' '), start: match.index });
  return lines;
}

/** Exact spans of any type on the NER sets; sentences of one article are read together where the set has articles. */
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
    const started = performance.now();
    const score = (reading: SetReading) => {
      const found = foundIn(sentences, lang, pack, knowledge, reading);
      return scoreOf(sentences, (_, index) => found[index]!);
    };
    const ours = score({ habits: true, lines: true });
    const ms = performance.now() - started;
    const plain = score({ habits: false, lines: true });
    const joined = score({ habits: false, lines: false });
    const base = scoreOf(sentences, capitalisedRuns);
    rows[set] = {
      sentences: sentences.length,
      P: (100 * ours.P).toFixed(1),
      R: (100 * ours.R).toFixed(1),
      F: (100 * ours.F).toFixed(1),
      'F typed': (100 * ours.typed).toFixed(1),
      'F, no habits': (100 * plain.F).toFixed(1),
      'and lines joined': (100 * joined.F).toFixed(1),
      missed: ours.missed,
      spurious: ours.spurious,
      'cut otherwise': ours.cut,
      'caps runs F': (100 * base.F).toFixed(1),
      'ms/sentence': (ms / sentences.length).toFixed(2),
    };
  }
  console.log(
    'Typed: the kind that the panel shows. F: two habits of sets are followed (titles in names of persons in GUM, first parts of compounds in SmartData), and line\n' +
      'breaks inside sentences of SmartData part lines as they do on a page. Beside it: no habits; and lines joined as well.',
  );
  console.table(rows);
}
