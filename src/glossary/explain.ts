import type { Definition } from '../model/entity';
import type { NamedKind } from '../lang/name-words';
import type { Expansion } from './acronyms';
import { appositionAfter } from './explain/apposition-after';
import { appositionBefore } from './explain/apposition-before';
import { bareForm } from './explain/bare-form';
import { bracketAfter } from './explain/bracket-after';
import { classBefore } from './explain/class-before';
import { clauseAfter } from './explain/clause-after';
import { copula } from './explain/copula';
import type { Explainer, Finding } from './explain/finding';
import { nextSentence } from './explain/next-sentence';
import { isInTableRow } from './explain/table-row';
import type { Lexicon } from './lexicon';
import type { Group } from './merge';
import type { Passage } from './passage';

const EXPLAINERS: readonly Explainer[] = [
  appositionAfter,
  appositionBefore,
  classBefore,
  copula,
  nextSentence,
  clauseAfter,
  bracketAfter,
];

/** An article explains a name when it brings it in; later mentions say what happened. */
const MOST_MENTIONS = 12;

/** From here on the article's words are better than a line of the tables. */
const ENOUGH_OVER_TABLE = 3;

/** Kinds that may be told of one thing: a table says "term" of an index, a bank is a company. */
const COMPATIBLE: Readonly<Record<string, readonly string[]>> = {
  organisation: ['organisation', 'index'],
  index: ['index', 'organisation', 'term'],
  product: ['product', 'term', 'organisation'],
  term: ['term', 'product', 'index', 'law', 'organisation'],
  law: ['law', 'term'],
};

/**
 * The article's own words for what a thing is: the strongest finding around its first mentions, the earliest of equals.
 * A finding of another kind than the tables give ("the court" after a city) is not believed.
 */
export function explain(
  group: Group,
  passages: readonly Passage[],
  expansions: readonly Expansion[],
  lexicon: Lexicon,
): { readonly definition: Definition; readonly kind: NamedKind | undefined } | null {
  let best: (Finding & { passage: number }) | null = null;
  for (const mention of group.mentions.slice(0, MOST_MENTIONS)) {
    const passage = passages[mention.passage]!;
    if (isInTableRow(mention, passage, lexicon)) continue;
    for (const explainer of EXPLAINERS) {
      const finding = explainer(mention, passage, lexicon);
      if (!finding || (best && finding.strength <= best.strength)) continue;
      if (!isBelievable(finding, group, lexicon)) continue;
      best = { ...finding, passage: mention.passage };
    }
  }
  // "based in Veldhoven" tells less than the tables do.
  if (best && group.known && best.strength < ENOUGH_OVER_TABLE) best = null;
  best ??= expansionOf(group, passages, expansions, lexicon);
  if (!best) return null;
  const { block } = passages[best.passage]!;
  return {
    definition: { text: best.text, from: 'article', source: { block, start: best.start, end: best.end } },
    kind: best.kind,
  };
}

function isBelievable(finding: Finding, group: Group, lexicon: Lexicon): boolean {
  const { kind } = finding;
  // "general K-12 funding"
  if (kind === 'person' && /\d/.test(group.names[0]!)) return false;
  // "TVs"
  if (kind === 'person' && /^\p{Lu}{2,}s$/u.test(group.names[0]!)) return false;
  // A definition that only repeats the name tells nothing.
  if (group.names.some((name) => repeats(withoutSoCalled(finding.text, lexicon), name))) return false;
  // "Kreisverband Essen" says nothing of the town.
  if (group.names.some((name) => lexicon.everyday.has(name)) && kind !== 'place') return false;
  if (!kind || group.isGuess || kind === group.kind) return true;
  return COMPATIBLE[group.kind]?.includes(kind) ?? false;
}

/** "sogenannter Pensionssicherungsverein" says no more than the name. */
function withoutSoCalled(definition: string, { soCalled }: Lexicon): string {
  const [first = '', ...rest] = definition.split(' ');
  return soCalled.has(first.toLowerCase()) && rest.length > 0 ? rest.join(' ') : definition;
}

/** Inflected forms agree in their first letters. */
const STEM = 6;

const stemsOf = (text: string) => (text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).map((word) => word.slice(0, STEM));

/** True where a definition only says the name again: "Internationale Gerichtshof", "kalifornische Silicon Valley Bank". */
function repeats(definition: string, name: string): boolean {
  const words = stemsOf(name);
  const told = stemsOf(definition);
  const isWhole = words.length > 1 && definition.toLowerCase().includes(name.toLowerCase());
  // "individuelle Leitfrage" of "Leitfrage"
  const isQualified = told.length === 2 && definition.toLowerCase().endsWith(` ${name.toLowerCase()}`);
  return isWhole || isQualified || told.every((word) => words.includes(word));
}

/** The long form of a short form, where the long form is not itself the name shown: "harmonisierter Verbraucherpreisindex". */
function expansionOf(group: Group, passages: readonly Passage[], expansions: readonly Expansion[], lexicon: Lexicon) {
  for (const { passage, short, long } of expansions) {
    const isOurs = group.mentions.some((mention) => mention.passage === passage && mention.first === short.token);
    if (!isOurs) continue;
    const { tokens, text } = passages[passage]!;
    const { start } = tokens[long.first]!;
    const { end } = tokens[long.last]!;
    const words = text.slice(start, end);
    if (group.names.some((name) => repeats(words, name))) return null;
    // A long form in small letters is no person's, whatever the tagger took the short one for.
    const isSmall = !tokens[long.last]!.isCapital && group.kind === 'person';
    const kind = kindOfLong(long, tokens, lexicon) ?? (isSmall ? 'term' : undefined);
    const whole = bareExpansion(long, passages[passage]!, lexicon) ?? words;
    return { text: whole, start, end, strength: 1, passage, ...(kind ? { kind } : {}) };
  }
  return null;
}

/** What the class noun of a long form says it is: its first word where adjectives follow, else its last. */
function kindOfLong(
  { first, last }: Expansion['long'],
  tokens: Passage['tokens'],
  lexicon: Lexicon,
): NamedKind | undefined {
  const kind = lexicon.kindOf(tokens[lexicon.words.adjectivesFollow ? first : last]!.text);
  return kind === 'person' ? undefined : kind;
}

/** "gesetzlichen Rentenversicherung" as "gesetzliche Rentenversicherung"; null where no adjective opens the long form. */
function bareExpansion({ first, last }: Expansion['long'], { tokens, text }: Passage, lexicon: Lexicon): string | null {
  if (!lexicon.words.capitalisedNouns || tokens[first]!.isCapital) return null;
  let head = first;
  while (head < last && !tokens[head]!.isCapital) head++;
  return bareForm({ opener: -1, first, head, last, kind: 'term' }, tokens, text, lexicon);
}
