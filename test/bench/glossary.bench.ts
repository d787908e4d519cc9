import type { Bench } from './bench';
import { benchArticles } from './glossary-articles';
import { benchExpected } from './glossary-expected';
import { benchLinks } from './glossary-links';
import { benchPatterns } from './glossary-patterns';
import { benchSpans } from './glossary-spans';

/**
 * The glossary on labelled texts, on single patterns, and its names on NER sets.
 *   npm run bench -- glossary [texts|articles|patterns|links|spans] [--verbose] [--most N] [--set NAME]
 */
const bench: Bench = async (corpus, args) => {
  const verbose = args.includes('--verbose');
  const option = (name: string) => (args.includes(name) ? (args[args.indexOf(name) + 1] ?? null) : null);
  const parts = ['texts', 'articles', 'patterns', 'links', 'spans'].filter((part) => args.includes(part));
  const does = (part: string) => parts.length === 0 || parts.includes(part);
  if (does('texts')) {
    console.log('Labelled texts (entities/expected-glossary.jsonl)');
    await benchExpected(corpus, verbose);
  }
  if (does('articles')) {
    console.log('Real articles (test/glossary/definitions.jsonl, texts in the corpus)');
    await benchArticles(corpus, verbose);
  }
  if (does('patterns')) {
    console.log('Definition patterns (entities/definition-patterns.jsonl)');
    await benchPatterns(corpus, verbose);
  }
  if (does('links')) {
    console.log('Entries of the tables against labelled links (entities/el)');
    await benchLinks(corpus, verbose);
  }
  if (does('spans')) {
    console.log('Names, exact spans of any type (entities/ner)');
    await benchSpans(corpus, Number(option('--most') ?? Infinity), option('--set'));
  }
};

export default bench;
