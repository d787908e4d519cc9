import type { ReadPack } from '../../lang/pack';
import type { Category } from '../category';
import type { Found } from '../feature';
import type { Finding } from '../finding';
import type { Look } from '../look';
import { chooseKind } from './choose-kind';
import { passageOf } from './passage';
import { readKind, readPitch } from './read-pitch';

/**
 * The kinds of what the rules found whole, where they are not sure of it: "Hardy coats at our partner's, seven colours"
 * leads on in an article on stocks, and is no analysis of one.
 */
export function tellKinds(
  findings: readonly Finding[],
  looks: readonly Look[],
  pack: ReadPack,
  categories: readonly Category[],
): Finding[] {
  return findings.map((finding) => {
    const { first, blocks, spans, weight } = finding;
    if (spans || weight.reasons.some(({ rule }) => rule === 'reads-as-pitch')) return finding;
    const passage = passageOf(looks.slice(first, first + blocks.length));
    const sure = readKind(passage, readPitch(passage, pack), pack);
    return {
      ...finding,
      weight: { ...weight, category: chooseKind(passage.found as Found, weight, sure, categories) },
    };
  });
}
