import type { Entity, EntityKind } from '../model/entity';
import type { LookUpState } from './use-look-ups';

/** What of the glossary is to be seen. */
export interface Wanted {
  /** As typed; empty for all. */
  readonly sought: string;
  /** True where the very name is meant: then entries of that name stand alone, where there are any. */
  readonly isName: boolean;
  /** Null for all. */
  readonly kind: EntityKind | null;
}

/** @param noteOn the reader's note on a name, empty where there is none */
export function findTerms(
  glossary: readonly Entity[],
  { sought, isName, kind }: Wanted,
  states: ReadonlyMap<string, LookUpState>,
  noteOn: (name: string) => string,
): readonly Entity[] {
  const key = sought.trim().toLowerCase();
  const ofKind = kind === null ? glossary : glossary.filter((entity) => entity.kind === kind);
  if (!key) return ofKind;
  const named = isName ? ofKind.filter((entity) => namesOf(entity).some((name) => name.toLowerCase() === key)) : [];
  if (named.length > 0) return named;
  return ofKind.filter((entity) => {
    const state = states.get(entity.name);
    const lookedUp = state?.kind === 'found' ? state.line.text : '';
    const texts = [...namesOf(entity), entity.definition?.text ?? '', lookedUp, noteOn(entity.name)];
    return texts.some((text) => text.toLowerCase().includes(key));
  });
}

const namesOf = ({ name, aliases }: Entity) => [name, ...aliases];
