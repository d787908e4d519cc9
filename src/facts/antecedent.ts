import type { FactTools } from './fact-tools';
import { namesIn, type NameFound } from './person-names';
import { withoutQuoted } from './quote-marks';
import type { Antecedent, Sentence } from './sentence';
import { sayerIn } from './speaker';

/** A pronoun means somebody named this many sentences back at most. */
const REACH = 2;

/**
 * The person that the pronoun at a sentence's start stands for, where it is sure: the sentence before has one speaker
 * and names nobody else; or it is about one person from its first word; or it opens with a pronoun itself, and the same holds for it.
 * @param at the sentence's order
 * @param surnames of {@link surnamesIn}
 */
export function antecedentOf(
  sentences: readonly Sentence[],
  at: number,
  surnames: () => ReadonlySet<string>,
  tools: FactTools,
): Antecedent | null {
  const pronoun = personalOpening(sentences[at]!, tools);
  if (pronoun === 0) return null;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const before = sentences[i]!;
    // what reports nothing names nobody: a pitch between two paragraphs
    if (sentences[i + 1]!.block - before.block > 1 || !before.usable) return null;
    const found = solePerson(before, surnames(), tools);
    if (found)
      return {
        name: found.name,
        source: {
          block: before.source.block,
          start: before.source.start + found.start,
          end: before.source.start + found.end,
        },
        at: pronoun,
      };
    if (personalOpening(before, tools) === 0 || fullNames(before.text, tools).length > 0) return null;
  }
  return null;
}

/** The length of a pronoun that means a person and opens the sentence; 0 for none. */
function personalOpening({ text }: Sentence, tools: FactTools): number {
  return tools.personal.findAt(text, 0)?.length ?? 0;
}

const fullNames = (text: string, tools: FactTools) => namesIn(text, tools).filter(({ name }) => name.includes(' '));

/** The one person that a sentence lets speak, or is about from its first word, if it names no other. */
function solePerson(
  { text }: Sentence,
  surnames: ReadonlySet<string>,
  tools: FactTools,
): { name: string; start: number; end: number } | null {
  const plain = withoutQuoted(text);
  const name = sayerIn(plain, (single) => surnames.has(single), tools) ?? subjectOf(plain, surnames, tools);
  if (!name || /[’']s /.test(name) || isBody(plain, name, tools)) return null;
  // "a student in Harlow, North Dakota, said"
  if (namesIn(plain, tools).some((other) => other.name === name && other.mayBePlace)) return null;
  const isOther = (other: NameFound) =>
    !isSame(other.name, name) && (surnames.has(surnameOf(other.name)) || (other.name.includes(' ') && !other.isPart));
  if (namesIn(plain, tools).some(isOther)) return null;
  const start = text.indexOf(name);
  return start < 0 ? null : { name, start, end: start + name.length };
}

/** The name that a sentence opens with: "Reed bought", "Kenya's Faith Achieng broke". Where nouns have capitals, none is sure. */
function subjectOf(plain: string, surnames: ReadonlySet<string>, tools: FactTools): string | null {
  if (tools.capitalisedNouns) return null;
  const first = namesIn(plain, tools).find(({ start }) => start === 0 || /[’']s\s$/u.test(plain.slice(0, start)));
  return first && (first.name.includes(' ') || surnames.has(first.name)) ? first.name : null;
}

/** "a spokesman for British Airways": a small word leads to the name, and no role stands between them. */
function isBody(plain: string, name: string, tools: FactTools): boolean {
  const found = namesIn(plain, tools).filter((other) => other.name === name);
  return found.every(({ isPart, start, end }) => {
    const lead = plain.slice(Math.max(0, start - 20), start).trimEnd();
    const word = lead.slice(lead.lastIndexOf(' ') + 1);
    return isPart && end - start === name.length && !tools.saying.test(word);
  });
}

/** "Dunne" of "Mary Dunne". */
const surnameOf = (name: string) => name.slice(name.lastIndexOf(' ') + 1);
const isSame = (a: string, b: string) => surnameOf(a) === surnameOf(b);

/** The last words of full names that also stand alone: people are named in full once. */
export function surnamesIn(sentences: readonly Sentence[], tools: FactTools): Set<string> {
  const full = new Set<string>();
  const single = new Set<string>();
  for (const { text } of sentences)
    for (const { name } of namesIn(text, tools)) (name.includes(' ') ? full : single).add(surnameOf(name));
  return new Set([...full].filter((name) => single.has(name)));
}
