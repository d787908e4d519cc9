import { kindOfForeign, type ForeignKind } from './article-foreign';

/** The measures of the article bench, in the definitions of the public benchmark of article extraction. */

const WORD = /[\p{L}\p{N}_]+/gu;

export const wordsOf = (text: string): string[] => text.match(WORD) ?? [];

/** Runs of four words with how often each occurs; a shorter text is one run. */
export function shingles(text: string): Map<string, number> {
  const words = wordsOf(text);
  const counts = new Map<string, number>();
  if (words.length === 0) return counts;
  for (let i = 0; i < Math.max(1, words.length - 3); i++) {
    const run = words.slice(i, i + 4).join(' ');
    counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return counts;
}

/** Shares of right, foreign and missing runs on a page; they add up to 1 unless both texts are empty. */
export interface Overlap {
  readonly right: number;
  readonly foreign: number;
  readonly missing: number;
}

export function overlap(truth: string, found: string): Overlap {
  const wanted = shingles(truth);
  const got = shingles(found);
  let [right, foreign, missing] = [0, 0, 0];
  for (const [run, count] of wanted) {
    const other = got.get(run) ?? 0;
    right += Math.min(count, other);
    missing += Math.max(0, count - other);
  }
  for (const [run, count] of got) foreign += Math.max(0, count - (wanted.get(run) ?? 0));
  const sum = right + foreign + missing || 1;
  return { right: right / sum, foreign: foreign / sum, missing: missing / sum };
}

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const f1 = (precision: number, recall: number) =>
  precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Precision and recall are averaged over pages, F1 is of the two averages. */
export function totalOverlap(pages: readonly Overlap[]): Score {
  const isClean = (page: Overlap) => page.foreign === 0 && page.missing === 0;
  const share = (page: Overlap, wrong: number) =>
    isClean(page) ? 1 : page.right === 0 && wrong === 0 ? 0 : page.right / (page.right + wrong);
  const precision = mean(pages.filter((p) => p.right + p.foreign > 0).map((p) => share(p, p.foreign)));
  const recall = mean(pages.filter((p) => p.right + p.missing > 0).map((p) => share(p, p.missing)));
  return { precision, recall, f1: f1(precision, recall) };
}

export interface SnippetCount {
  readonly right: number;
  readonly foreign: number;
  readonly missing: number;
}

const spaced = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Snippets that must and must not be in the text. */
export function countSnippets(must: readonly string[], mustNot: readonly string[], found: string): SnippetCount {
  const text = spaced(found);
  const right = must.filter((snippet) => text.includes(spaced(snippet))).length;
  return {
    right,
    foreign: mustNot.filter((snippet) => text.includes(spaced(snippet))).length,
    missing: must.length - right,
  };
}

export function totalSnippets(pages: readonly SnippetCount[]): Score {
  const sum = (key: keyof SnippetCount) => pages.reduce((all, page) => all + page[key], 0);
  const precision = sum('right') / (sum('right') + sum('foreign') || 1);
  const recall = sum('right') / (sum('right') + sum('missing') || 1);
  return { precision, recall, f1: f1(precision, recall) };
}

export interface Truth {
  readonly id: string;
  readonly dataset: string;
  readonly name: string;
  readonly url: string;
  readonly lang: string;
  readonly title?: string;
  readonly truthKind: 'text' | 'snippets' | 'none';
  readonly truth?: string;
  readonly blocks?: readonly { readonly k: string; readonly t: string; readonly optional?: boolean }[];
  readonly with?: readonly string[];
  readonly without?: readonly string[];
  readonly domCoverage: number;
}

/** The share of a text's runs that stand in others. */
function covered(text: string, within: ReadonlyMap<string, number>): number {
  let [all, hit] = [0, 0];
  for (const [run, count] of shingles(text)) {
    all += count;
    if (within.has(run)) hit += count;
  }
  return all ? hit / all : 0;
}

const flat = (text: string) => ` ${wordsOf(text).join(' ')} `;

/** The truth for one prediction: optional blocks count only where they were found, so they neither help nor hurt. */
export function truthFor(page: Truth, found: string): string {
  if (!page.blocks?.some((block) => block.optional)) return page.truth ?? '';
  const runs = shingles(found);
  const line = flat(found);
  return page.blocks
    .filter(
      ({ t, optional }) => !optional || (wordsOf(t).length < 4 ? line.includes(flat(t)) : covered(t, runs) >= 0.5),
    )
    .map((block) => block.t)
    .join('\n');
}

export interface LineReport {
  /** Paragraphs of six words and more that must be there, and those lost. */
  readonly must: number;
  readonly lost: readonly string[];
  /** Whether the first and the last of these paragraphs were lost; headings and summaries are none. */
  readonly lostFirst: boolean;
  readonly lostLast: boolean;
  readonly lines: number;
  readonly foreign: readonly {
    readonly where: 'before' | 'inside' | 'after' | 'all';
    readonly kind: ForeignKind | null;
    readonly text: string;
  }[];
}

/**
 * Which paragraphs were lost, and which foreign lines stand before, in and after the text.
 * @param linked the lines of `found` that are nothing but links
 */
export function compareLines(page: Truth, found: string, linked: readonly string[]): LineReport {
  // Where the truth has no structure, each of its lines is taken for a paragraph.
  const blocks = page.blocks ?? (page.truth ?? '').split('\n').map((t) => ({ k: 'p', t, optional: false }));
  const must = blocks.filter(({ t, optional }) => !optional && wordsOf(t).length >= 6);
  const lines = found
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => wordsOf(line).length > 0);
  const got = shingles(found);
  const parts = [...(page.blocks ?? []).map((block) => block.t), page.truth ?? '', page.title ?? ''];
  const wanted = shingles(parts.join('\n'));
  const wantedFlat = flat(parts.join(' '));
  const isOwn = lines.map((line) =>
    wordsOf(line).length < 4 ? wantedFlat.includes(flat(line)) : covered(line, wanted) >= 0.5,
  );
  const first = isOwn.indexOf(true);
  const last = isOwn.lastIndexOf(true);
  const links = new Set(linked);
  const foreign = lines.flatMap((text, i) =>
    isOwn[i]
      ? []
      : [
          {
            where:
              first < 0
                ? ('all' as const)
                : i < first
                  ? ('before' as const)
                  : i > last
                    ? ('after' as const)
                    : ('inside' as const),
            kind: kindOfForeign(text, links.has(text)),
            text,
          },
        ],
  );
  const isLost = (text: string) => covered(text, got) < 0.5;
  const paragraphs = must.filter(({ k }) => k === 'p').map(({ t }) => t);
  return {
    must: must.length,
    lost: must.map(({ t }) => t).filter(isLost),
    lostFirst: paragraphs.slice(0, 1).some(isLost),
    lostLast: paragraphs.slice(-1).some(isLost),
    lines: lines.length,
    foreign,
  };
}
