import type { EntityKind } from '../model/entity';
import type { Lang } from '../model/language';

/** One entry of the shipped tables, in the reader's language. */
export interface KnownEntity {
  readonly name: string;
  readonly kind: EntityKind;
  readonly aliases: readonly string[];
  readonly line: string;
  readonly asOf?: string;
  /** Names among name and aliases that are also common words or other things: they count only with context. */
  readonly weak?: readonly string[];
}

/** The shipped tables, loaded for one language. */
export interface Knowledge {
  readonly lang: Lang;
  /** The entries that bear a name, exactly as written; more than one means it is ambiguous. */
  readonly lookUp: (name: string) => readonly KnownEntity[];
  /** False where no name of several words starts with this word, bent or not: saves most look-ups. */
  readonly mayOpen: (word: string) => boolean;
  /** True of a stem (`tellingStems`) that the lines of many entries have: "deutsc", "partei". */
  readonly isCommon: (stem: string) => boolean;
}
