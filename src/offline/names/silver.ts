import type { Lexicon } from '../../glossary/lexicon';
import type { Token } from '../../glossary/passage';
import type { WordTables } from '../../glossary/tagger/attributes';
import { isBeginning, LABELS } from '../../glossary/tagger/labels';
import { tagText, type TagModel } from '../../glossary/tagger/tag';
import type { Example } from './examples';
import type { Trained } from './train-crf';

/** A tag is believed from this probability. */
const SURE = 0.95;

/** A word below this makes its sentence unfit to learn from. */
const DOUBTFUL = 0.8;

/**
 * Labels unlabelled pages with a first model, for a second to learn from. Within a page, what was surely a name in one
 * place is that name in all places; sentences with a doubtful word are left out.
 */
export function silverExamples(
  pages: readonly (readonly (readonly Token[])[])[],
  model: Trained,
  lexicon: Lexicon,
  tables: WordTables,
  weight: number,
): Example[] {
  const examples: Example[] = [];
  const tagger = tagModelOf(model, tables);
  for (const page of pages) {
    const read = tagText(page.flatMap(sentencesOf), tagger, lexicon);
    const names = new Map<string, Uint8Array>();
    let longest = 0;
    for (const { tokens, labels, sure } of read)
      for (let at = 0; at < tokens.length; at++) {
        if (!isBeginning(labels[at]!)) continue;
        let to = at;
        while (labels[to + 1] === labels[at]! + 1) to++;
        let least = 1;
        for (let i = at; i <= to; i++) least = Math.min(least, sure[i]!);
        if (least >= SURE) {
          names.set(keyOf(tokens, at, to), labels.slice(at, to + 1));
          longest = Math.max(longest, to - at + 1);
        }
        at = to;
      }
    for (const { tokens, labels, sure } of read) {
      for (let at = 0; at < tokens.length; at++) {
        if (labels[at] !== 0 || !tokens[at]!.isCapital) continue;
        for (let length = Math.min(longest, tokens.length - at); length > 0; length--) {
          const known = names.get(keyOf(tokens, at, at + length - 1));
          if (!known || labels.subarray(at, at + length).some((each) => each !== 0)) continue;
          labels.set(known, at);
          sure.fill(1, at, at + length);
          break;
        }
      }
      if (labels.every((each) => each === 0) || sure.some((each) => each < DOUBTFUL)) continue;
      examples.push({ tokens, labels, weight, set: 0 });
    }
  }
  return examples;
}

const keyOf = (tokens: readonly Token[], first: number, last: number) =>
  tokens
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join(' ');

function sentencesOf(tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = [];
  for (const token of tokens) {
    const last = sentences.at(-1);
    if (last && last[0]!.sentence === token.sentence) last.push(token);
    else sentences.push([token]);
  }
  return sentences;
}

/** A trained model as what tags. */
function tagModelOf(model: Trained, tables: WordTables): TagModel {
  return {
    tables,
    transitions: model.transitions,
    add(feature, scores, at) {
      const row = model.index.get(feature);
      if (row === undefined) return;
      for (let label = 0; label < LABELS; label++) scores[at + label]! += model.weights[row * LABELS + label]!;
    },
  };
}
