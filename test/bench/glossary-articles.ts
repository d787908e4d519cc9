import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { explainAll } from '../../src/glossary/find-entities';
import { loadDigestPack } from '../../src/lang/digest-packs';
import { articleOfText, bears, readLines, shipped } from './glossary-article';

type Place = readonly [start: number, end: number];

interface Page {
  readonly page: string;
  readonly lang: string;
  readonly definitions: readonly {
    readonly name: string;
    readonly evidence: readonly Place[];
    /** Added when a definition found by us was judged right: counts for precision, not for what is to be found. */
    readonly late?: boolean;
  }[];
}

/** Definitions in real articles (labels in `test/glossary`, texts in the corpus): found with overlapping words, and right. */
export async function benchArticles(corpus: string, verbose: boolean): Promise<void> {
  const sum = { labelled: 0, found: 0, shown: 0, right: 0, explained: 0 };
  for (const { page, lang, definitions } of await readLines<Page>('test/glossary/definitions.jsonl')) {
    const { truth } = JSON.parse(await readFile(join(corpus, 'articles', `${page}.json`), 'utf8')) as { truth: string };
    const article = articleOfText(null, truth, lang, null);
    const starts = new Map<string, number>();
    let from = 0;
    for (const { id, text } of article.blocks) {
      from = truth.indexOf(text, from);
      starts.set(id, from);
      from += text.length;
    }
    const pack = (await loadDigestPack(lang))!;
    const reporting = { article, blocks: article.blocks, excluded: [] };
    const entities = explainAll(reporting, pack, await shipped(lang)).map(({ entity }) => entity);
    const told = entities.flatMap((entity) => {
      const { definition } = entity;
      if (definition?.from !== 'article' || !definition.source) return [];
      const start = starts.get(definition.source.block)!;
      return [{ entity, start: start + definition.source.start, end: start + definition.source.end }];
    });
    const touches = ({ start, end }: { start: number; end: number }, evidence: readonly Place[]) =>
      evidence.some(([first, last]) => start < last && first < end);
    for (const { name, evidence, late } of definitions) {
      if (late) continue;
      sum.labelled++;
      const own = told.filter(({ entity }) => bears(entity, [name]));
      if (own.some((each) => touches(each, evidence))) sum.found++;
      else if (verbose) {
        const entity = entities.find((each) => bears(each, [name]));
        console.log(
          `  ${page} missed ${name}: ${entity?.definition ? `${entity.definition.text} [${entity.definition.from}]` : entity ? 'unexplained' : 'no entity'} | ${evidence.map(([a, b]) => truth.slice(a, b)).join(' / ')}`,
        );
      }
    }
    for (const each of told) {
      sum.shown++;
      if (definitions.some(({ name, evidence }) => bears(each.entity, [name]) && touches(each, evidence))) sum.right++;
      else if (verbose) console.log(`  ${page} not labelled ${each.entity.name}: ${each.entity.definition!.text}`);
    }
  }
  console.table({
    'definitions labelled: found, evidence overlaps': `${sum.found}/${sum.labelled} = ${(sum.found / sum.labelled).toFixed(2)}`,
    'definitions found: right': `${sum.right}/${sum.shown} = ${(sum.right / sum.shown).toFixed(2)}`,
  });
}
