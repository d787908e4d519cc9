import type { Words } from '../look/words';
import { pageAddress } from '../lookup/wikis';
import type { Entity } from '../model/entity';
import { LICENCES } from './look-up-source';
import type { TakenTerm } from './take-out';
import type { LookUpState } from './use-look-ups';

/** The explained ones of the terms, each with whose words explain it. */
export function explainedTerms(
  words: Words,
  terms: readonly Entity[],
  states: ReadonlyMap<string, LookUpState>,
): TakenTerm[] {
  return terms.flatMap(({ name, kind, definition }): TakenTerm[] => {
    if (definition)
      return [{ name, kind, line: definition.text, source: words.say(`from_${definition.from}`), address: null }];
    const state = states.get(name);
    if (state?.kind !== 'found') return [];
    const { line } = state;
    const source = `${words.say(`from_${line.from}`)}, ${LICENCES[line.from].name}`;
    return [{ name, kind, line: line.text, source, address: pageAddress(line) }];
  });
}
