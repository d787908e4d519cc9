import { useWords } from '../look/words-context';
import type { Entity, EntityKind } from '../model/entity';

interface KindChoiceProps {
  /** The kinds with how many of each, most frequent first. */
  readonly counts: readonly (readonly [EntityKind, number])[];
  /** Null for all. */
  readonly chosen: EntityKind | null;
  readonly choose: (kind: EntityKind | null) => void;
}

/** Buttons that leave one kind of terms in the list. */
export function KindChoice({ counts, chosen, choose }: KindChoiceProps) {
  const words = useWords();
  const format = new Intl.NumberFormat(words.locale);
  return (
    <fieldset class="kinds">
      <legend class="unseen">{words.say('kinds_label')}</legend>
      <button type="button" class="chip" aria-pressed={chosen === null} onClick={() => choose(null)}>
        {words.say('kinds_all')}
      </button>
      {counts.map(([kind, count]) => (
        <button
          key={kind}
          type="button"
          class="chip"
          aria-pressed={kind === chosen}
          onClick={() => choose(kind === chosen ? null : kind)}
        >
          {words.say(`kinds_${kind}`)} <span>{format.format(count)}</span>
        </button>
      ))}
    </fieldset>
  );
}

/** How many entities there are of each kind, most frequent first. */
export function countKinds(entities: readonly Entity[]): [EntityKind, number][] {
  const counts = new Map<EntityKind, number>();
  for (const { kind } of entities) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}
