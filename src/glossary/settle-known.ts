import type { Knowledge, KnownEntity } from './known-entity';
import { tellingStems } from './knowledge-table';
import type { Mention } from './mention';
import type { Passage } from './passage';

/**
 * Decides which entry of the tables a name means. A name with several bearers, or one that is also a common word, counts
 * only where the article shows the context: another name of the bearer, or telling words of its line. Else it stays a name
 * without an entry; a term that is no name then falls away. Never guesses.
 */
export function settleKnown(
  mentions: readonly Mention[],
  passages: readonly Passage[],
  knowledge: Knowledge,
): Mention[] {
  let stems: ReadonlySet<string> | null = null;
  const stemsIn = () =>
    (stems ??= new Set(passages.flatMap(({ tokens }) => tokens.flatMap(({ lower }) => tellingStems(lower)))));
  const strong = new Set<KnownEntity>();
  for (const { known, name } of mentions)
    if (known.length === 1 && !known[0]!.weak?.includes(name)) strong.add(known[0]!);
  const hasContext = (entry: KnownEntity) => {
    if (strong.has(entry)) return true;
    const shared = new Set(tellingStems(entry.line).filter((stem) => stemsIn().has(stem)));
    // One word that half the entries have settles nothing: "deutsche".
    return shared.size > 1 || [...shared].some((stem) => !knowledge.isCommon(stem));
  };
  const settled = new Map<string, KnownEntity | null>();
  return mentions.flatMap((mention) => {
    const { known, name } = mention;
    if (known.length === 0) return [mention];
    if (known.length === 1 && !known[0]!.weak?.includes(name)) return [mention];
    let entry = settled.get(name);
    if (entry === undefined) {
      const named = known.filter((each) => strong.has(each));
      const fitting = named.length === 1 ? named : tellingApart(known.filter(hasContext), stemsIn);
      settled.set(name, (entry = fitting.length === 1 ? fitting[0]! : null));
    }
    const isWeak = known.every(({ weak }) => weak?.includes(name));
    if (isWeak && !mention.seenAsName) return [];
    if (entry) return [{ ...mention, known: [entry] }];
    return mention.seenAsName ? [{ ...mention, known: [] }] : [];
  });
}

/**
 * Of several entries that fit, the one whose line has a telling word in the article that no other's has: "Indiens" settles
 * which supreme court. All of them where none or several have.
 */
function tellingApart(fitting: readonly KnownEntity[], stemsIn: () => ReadonlySet<string>): readonly KnownEntity[] {
  if (fitting.length < 2) return fitting;
  const lines = fitting.map(({ line }) => new Set(tellingStems(line)));
  const told = fitting.filter((_, at) =>
    [...lines[at]!].some((stem) => stemsIn().has(stem) && lines.every((other, i) => i === at || !other.has(stem))),
  );
  return told.length === 1 ? told : fitting;
}
