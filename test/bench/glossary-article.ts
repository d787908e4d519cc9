import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadDigestPack } from '../../src/lang/digest-packs';
import { findEntities } from '../../src/glossary/find-entities';
import { loadKnowledge } from '../../src/glossary/knowledge';
import type { Knowledge } from '../../src/glossary/known-entity';
import type { Article } from '../../src/model/article';
import type { Entity } from '../../src/model/entity';
import { articleOf } from '../unit/article-of';

/** An article of plain text: a heading, then one paragraph a line. */
export function articleOfText(title: string | null, text: string, lang: string, published: string | null): Article {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const heading = title ? [{ text: title, kind: 'heading' as const, level: 1 }] : [];
  return articleOf(lang, [...heading, ...lines], title, published);
}

const tables = new Map<string, Promise<Knowledge>>();

/** The shipped tables as the repository holds them. */
export function shipped(lang: string): Promise<Knowledge> {
  let table = tables.get(lang);
  if (!table)
    tables.set(lang, (table = loadKnowledge(lang, (name) => readFile(join('public/knowledge', name), 'utf8'))));
  return table;
}

/** The glossary of an article that has no promotion. */
export async function glossaryOf(article: Article): Promise<Entity[]> {
  const reporting = { article, blocks: article.blocks, excluded: [] };
  return findEntities(reporting, await loadDigestPack(article.lang), await shipped(article.lang));
}

export async function readLines<T>(file: string): Promise<T[]> {
  return (await readFile(file, 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
}

const norm = (text: string) =>
  text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/^(?:the|die|der|das)\s+/, '')
    .trim();

/** True where one of an entity's names is one of the names, case, apostrophes and a genitive aside. */
export function bears(entity: Entity, names: readonly string[]): boolean {
  const own = new Set([entity.name, ...entity.aliases].map(norm));
  return names.some((name) => own.has(norm(name)) || own.has(norm(name).replace(/s$/, '')));
}

const SMALL = new Set(
  `der die das den dem des ein eine einer einem eines und oder von vom in im am an auf mit für zu zum zur bei aus als the a an of and or in on at for to by with that which is mit sitz`.split(
    ' ',
  ),
);

/** Words that tell something, cut to six letters so that inflected forms agree. */
export function stems(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [])
    .filter((word) => !SMALL.has(word))
    .map((word) => word.slice(0, 6));
}

/** Share of the wanted stems that the text has. A stem also counts inside a compound. */
export function overlap(wanted: string, text: string): number {
  const need = stems(wanted);
  const low = text.toLowerCase();
  const have = stems(text);
  if (need.length === 0) return 0;
  return (
    need.filter((stem) => have.includes(stem) || (stem.length > 3 && low.includes(stem.slice(0, 5)))).length /
    need.length
  );
}
