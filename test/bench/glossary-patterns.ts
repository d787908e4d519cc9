import { join } from 'node:path';
import { explainAll } from '../../src/glossary/find-entities';
import { loadDigestPack } from '../../src/lang/digest-packs';
import { articleOfText, bears, overlap, readLines, shipped } from './glossary-article';

interface Pattern {
  readonly id: string;
  readonly lang: string;
  readonly family: string;
  readonly text: string;
  readonly expect: 'none' | { readonly name: string; readonly definition: string };
}

/** The single-sentence patterns: definitions found, and what is shown where nothing should be. */
export async function benchPatterns(corpus: string, verbose: boolean): Promise<void> {
  const patterns = await readLines<Pattern>(join(corpus, 'entities/definition-patterns.jsonl'));
  const count: Record<string, { found: number; of: number; 'false on negatives': number; negatives: number }> = {};
  for (const { id, lang, family, text, expect } of patterns) {
    const row = (count[lang] ??= { found: 0, of: 0, 'false on negatives': 0, negatives: 0 });
    const article = articleOfText(null, text, lang, null);
    const reporting = { article, blocks: article.blocks, excluded: [] };
    const entities = explainAll(reporting, (await loadDigestPack(lang))!, await shipped(lang)).map(
      ({ entity }) => entity,
    );
    const told = entities.filter((entity) => entity.definition?.from === 'article');
    if (expect === 'none') {
      row.negatives++;
      // "Nachrichtenagentur Anadolu" is the one negative that names a definition that is fine.
      const wrong = told.filter((entity) => !entity.name.endsWith('Anadolu'));
      if (wrong.length > 0) row['false on negatives']++;
      if (verbose && wrong.length > 0)
        console.log(`  ${id} FALSE ${wrong.map((entity) => `${entity.name}: ${entity.definition!.text}`).join(' / ')}`);
      continue;
    }
    row.of++;
    const card = entities.find((entity) => bears(entity, [expect.name]));
    const line = card?.definition?.from === 'article' ? card.definition.text : '';
    // Merged with its long form, a short form is explained by the name shown.
    const shown = family === 'abbr' ? `${line} ${card?.name ?? ''}` : line;
    const hit = overlap(expect.definition, shown) >= 0.6;
    if (hit) row.found++;
    else if (verbose)
      console.log(
        `  ${id} ${family} missed ${expect.name}: ${expect.definition} | got ${card ? `${card.name}: ${line || '–'}` : 'no entity'} | ${entities.map((e) => e.name).join(', ')}`,
      );
  }
  console.table(count);
}
