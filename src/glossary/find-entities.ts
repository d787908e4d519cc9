import type { Entity } from '../model/entity';
import type { Reporting } from '../model/reporting';
import type { DigestPack } from '../lang/pack';
import type { Knowledge } from './knowledge';

/**
 * Finds the names and terms of an article that need explaining, merges their aliases, and explains them: from the
 * article's own words first, then from the shipped tables.
 * @param pack the words of the article's language; null gives an empty glossary
 * @param knowledge the shipped tables
 * @returns most salient first
 */
export function findEntities(_reporting: Reporting, _pack: DigestPack | null, _knowledge: Knowledge): Entity[] {
  return [];
}
