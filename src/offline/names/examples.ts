import { readFile } from 'node:fs/promises';
import { TYPES } from '../../glossary/tagger/labels';
import type { Lexicon } from '../../glossary/lexicon';
import { tokenise, type Token } from '../../glossary/passage';
import type { DigestPack } from '../../lang/pack';

/** A labelled sentence: tokens of ours and the label of each. */
export interface Example {
  readonly tokens: readonly Token[];
  readonly labels: Uint8Array;
  /** How much it counts beside others. */
  readonly weight: number;
  /** Which set of data it is from; sets differ in what they call a name. */
  readonly set: number;
}

export interface LabelledSpan {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

/** How a set of sentences is read. */
export interface Reading {
  /** Number of the set, from 1; 0 where it stands alone. */
  readonly set: number;
  readonly weight: number;
  /** Brings the set's spans to what is called a name here. */
  readonly clean?: ((text: string, spans: readonly LabelledSpan[]) => readonly LabelledSpan[]) | undefined;
}

/** Reads labelled sentences, one JSON object a line. */
export async function readExamples(
  file: string,
  pack: DigestPack,
  lexicon: Lexicon,
  { set, weight, clean }: Reading,
): Promise<Example[]> {
  const lines = (await readFile(file, 'utf8')).trim().split('\n');
  return lines.flatMap((line) => {
    const { text, spans } = JSON.parse(line) as { text: string; spans: LabelledSpan[] };
    return examplesOf(text, clean?.(text, spans) ?? spans, pack, lexicon, set, weight);
  });
}

/** A labelled text as sentences; a word belongs to a span that covers more than half of it. */
export function examplesOf(
  text: string,
  spans: readonly LabelledSpan[],
  pack: DigestPack,
  lexicon: Lexicon,
  set: number,
  weight: number,
): Example[] {
  const tokens = tokenise(text, pack, lexicon);
  const labels = new Uint8Array(tokens.length);
  for (const { start, end, type } of spans) {
    const index = TYPES.indexOf(type as (typeof TYPES)[number]);
    if (index < 0) continue;
    let isFirst = true;
    tokens.forEach((token, at) => {
      const covered = Math.min(end, token.end) - Math.max(start, token.start);
      if (covered * 2 <= token.end - token.start) return;
      labels[at] = 1 + 2 * index + (isFirst ? 0 : 1);
      isFirst = false;
    });
  }
  const examples: Example[] = [];
  for (let from = 0; from < tokens.length;) {
    let to = from;
    while (to < tokens.length && tokens[to]!.sentence === tokens[from]!.sentence) to++;
    const own = labels.slice(from, to);
    // A span over a sentence break goes on as a beginning.
    if (own[0]! > 0 && own[0]! % 2 === 0) own[0]! -= 1;
    examples.push({ tokens: tokens.slice(from, to), labels: own, weight, set });
    from = to;
  }
  return examples;
}
