import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadDigestPack } from '../../../lang/digest-packs';

const LANGS = ['de', 'en', 'es', 'fr', 'it', 'nl', 'pt'];

/** Openly licensed sentences with labelled names. */
const LABELLED = ['de/germeval2014', 'en/wikigold', 'en/gum-free-genres'];

/** How a word is used in texts: what a name must be told apart from. */
export interface WordUse {
  /** True where texts write it small, or use it as something else than a name more often than as a place's. */
  readonly isCommon: (word: string) => boolean;
  /** True where it is a first name or somebody's surname. */
  readonly isOfPeople: (word: string) => boolean;
}

/** Counts how words are used in the articles and in the labelled sentences of the corpus. */
export async function readWordUse(corpus: string): Promise<WordUse> {
  const small = new Map<string, number>();
  const uses = new Map<string, { O: number; PER: number; LOC: number; ORG: number; MISC: number }>();
  const people = new Set<string>();
  const count = (word: string) => small.set(word, (small.get(word) ?? 0) + 1);
  const articles = join(corpus, 'articles');
  for (const set of await readdir(articles, { withFileTypes: true })) {
    if (!set.isDirectory()) continue;
    for (const file of (await readdir(join(articles, set.name))).filter((name) => name.endsWith('.json'))) {
      const { lang, truth } = JSON.parse(await readFile(join(articles, set.name, file), 'utf8')) as {
        lang?: string;
        truth?: string;
      };
      if (!truth || !LANGS.includes(lang ?? '')) continue;
      for (const word of truth.match(/(?<!\p{L})\p{Ll}[\p{L}'’-]*/gu) ?? []) count(word);
    }
  }
  for (const set of LABELLED)
    for (const line of (await readFile(join(corpus, 'entities/ner-train', `${set}.jsonl`), 'utf8'))
      .trim()
      .split('\n')) {
      const { tokens, tags } = JSON.parse(line) as { tokens: string[]; tags: string[] };
      tokens.forEach((token, i) => {
        let use = uses.get(token);
        if (!use) uses.set(token, (use = { O: 0, PER: 0, LOC: 0, ORG: 0, MISC: 0 }));
        const tag = tags[i]!.replace(/^[BI]-/, '') as keyof typeof use;
        if (tag in use) use[tag]++;
        if (tag === 'PER') people.add(token);
        if (tag === 'O' && /^\p{Ll}/u.test(token)) count(token);
      });
    }
  for (const lang of LANGS) {
    const pack = await loadDigestPack(lang);
    for (const name of pack?.names.firstNames ?? []) people.add(name);
    for (const word of pack?.names.commonWords ?? []) count(word.toLowerCase());
  }
  for (const line of (await readFile(join(corpus, 'knowledge/us-congress.tsv'), 'utf8')).trim().split('\n').slice(1))
    for (const word of line.split('\t')[0]!.split(' ')) people.add(word);
  for (const line of (await readFile(join(corpus, 'knowledge/leaders-raw.tsv'), 'utf8')).trim().split('\n').slice(1))
    for (const word of line.split('\t')[2]!.match(/\p{Lu}{3,}/gu) ?? [])
      people.add(word[0]! + word.slice(1).toLowerCase());
  return {
    isCommon: (word) => {
      const use = uses.get(word);
      return (small.get(word.toLowerCase()) ?? 0) >= 2 || (use !== undefined && use.O + use.ORG + use.MISC > use.LOC);
    },
    isOfPeople: (word) => people.has(word) && (uses.get(word)?.LOC ?? 0) <= (uses.get(word)?.PER ?? 0) * 3,
  };
}
