import { join } from 'node:path';
import { articleOfText, bears, glossaryOf, overlap, readLines } from './glossary-article';

interface Labelled {
  readonly id: string;
  readonly lang: string;
  readonly date: string;
  readonly title: string;
  readonly text: string;
  readonly entities: readonly {
    readonly mention: string;
    readonly aliases: readonly string[];
    readonly salience: number;
    readonly definedInArticle: boolean;
    readonly evidenceSentence: string | null;
    readonly expectedDefinitionKeyFacts: readonly string[];
  }[];
}

/** A card states a key fact when it has half the fact's telling words. */
const HALF = 0.5;

/** The labelled texts: cards found, cards that are labelled, definitions with their evidence, key facts. */
export async function benchExpected(corpus: string, verbose: boolean): Promise<void> {
  const texts = await readLines<Labelled>(join(corpus, 'entities/expected-glossary.jsonl'));
  const sum = { s3: [0, 0], s2: [0, 0], s1: [0, 0], card: [0, 0], defined: [0, 0], evidence: [0, 0], fact: [0, 0] };
  const add = (pair: number[], hit: boolean) => {
    pair[1]!++;
    if (hit) pair[0]!++;
  };
  for (const { id, lang, date, title, text, entities } of texts) {
    const article = articleOfText(title, text, lang, date);
    const cards = await glossaryOf(article);
    const say: string[] = [];
    for (const label of entities) {
      const names = [label.mention, ...label.aliases];
      const card = cards.find((each) => bears(each, names));
      if (label.salience >= 3) add(sum.s3, card !== undefined);
      if (label.salience >= 2) add(sum.s2, card !== undefined);
      add(sum.s1, card !== undefined);
      const definition = card?.definition ?? null;
      if (label.definedInArticle) {
        const source = definition?.source;
        const block = source && article.blocks.find((each) => each.id === source.block);
        const at = block && label.evidenceSentence ? block.text.indexOf(label.evidenceSentence) : -1;
        const overlaps = at >= 0 && source!.start < at + label.evidenceSentence!.length && source!.end > at;
        add(sum.defined, definition !== null);
        add(sum.evidence, overlaps);
        if (verbose && !overlaps)
          say.push(
            `    e ${label.mention}: ${definition ? `${definition.text} [${definition.from}]` : '–'}  | ${label.evidenceSentence}`,
          );
      }
      const line = definition?.text ?? '';
      const shown = `${line} ${card ? [card.name, ...card.aliases].join(' ') : ''}`;
      const hit = label.expectedDefinitionKeyFacts.some((fact) => overlap(fact, shown) >= HALF);
      if (card) add(sum.fact, hit && line !== '');
      if (verbose && (!card || !hit || (label.definedInArticle && definition?.from !== 'article')))
        say.push(
          `    ${card ? (hit ? '~' : '?') : '-'} ${label.salience} ${label.mention}: ${definition ? `${line} [${definition.from}]` : '–'}  | ${label.expectedDefinitionKeyFacts.join('; ')}`,
        );
    }
    for (const card of cards) {
      const label = entities.some((each) => bears(card, [each.mention, ...each.aliases]));
      add(sum.card, label);
      if (verbose && !label)
        say.push(
          `    + ${card.name}: ${card.definition ? `${card.definition.text} [${card.definition.from}]` : '–'} ${card.salience.toFixed(2)}`,
        );
    }
    if (verbose) console.log([`  ${id} ${title}`, ...say].join('\n'));
  }
  const share = ([hit, all]: number[]) => `${hit}/${all} = ${(hit! / Math.max(1, all!)).toFixed(2)}`;
  console.table({
    'card recall, salience 3': share(sum.s3),
    'card recall, salience ≥ 2': share(sum.s2),
    'card recall, all labelled': share(sum.s1),
    'card precision (labelled only)': share(sum.card),
    'explained in the text: any definition': share(sum.defined),
    'explained in the text: evidence overlaps': share(sum.evidence),
    'key-fact hit among cards': share(sum.fact),
  });
  console.log(`  key-fact hit: half of a fact's telling words (six letters of each) stand in the line or the names.`);
}
