import type { Gender, NamedKind, NameWords } from '../lang/name-words';

/** A language's words as sets and functions. Made once a pack. */
export interface Lexicon {
  readonly words: NameWords;
  readonly articles: ReadonlySet<string>;
  readonly indefinite: ReadonlySet<string>;
  /** Articles and determiners. */
  readonly openers: ReadonlySet<string>;
  readonly stops: ReadonlySet<string>;
  readonly modifiers: ReadonlySet<string>;
  readonly personal: ReadonlySet<string>;
  readonly telling: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly ties: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  readonly placeOpeners: ReadonlySet<string>;
  readonly definingVerbs: ReadonlySet<string>;
  readonly soCalled: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  readonly legalForms: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly elisions: ReadonlySet<string>;
  readonly firstNames: ReadonlySet<string>;
  /** Peoples and adjectives of countries. */
  readonly peoples: ReadonlySet<string>;
  readonly common: ReadonlySet<string>;
  readonly everyday: ReadonlySet<string>;
  /** The kind a noun gives its bearer; undefined where it is no class noun. Knows compounds and endings. */
  kindOf(word: string): NamedKind | undefined;
  /** The same, whole words that explain but are no help to find names included. */
  nounKindOf(word: string): NamedKind | undefined;
  /** True where the word is a role of a person. */
  isRole(word: string): boolean;
  /** True where the ending makes a noun before a person's name a role. */
  isRoleByEnding(word: string): boolean;
  /** True for a role that alone says nothing. */
  isVague(word: string): boolean;
  /** True where the word is a class noun or role on its own, with nothing before it that tells more. */
  isBare(word: string): boolean;
  /** The dictionary form of a class noun or role: "Auftragsfertigers" gives "Auftragsfertiger". */
  baseOf(word: string): string;
  /** Gender of a class noun by its ending; undefined where the language has none listed. */
  genderOf(word: string): Gender | undefined;
  /** True for class nouns that are said of persons and firms: "rival". */
  isOfEither(word: string): boolean;
  /** True for heads that tell a relation and need its other end: "rival", "Nachfolger". */
  isRelational(word: string): boolean;
  /** True for heads that make a name together with the place after them: "Universität Heidelberg". */
  isPlaced(word: string): boolean;
  /** True for a participle by its ending, where the language tells it so. */
  isParticiple(word: string): boolean;
  /** True for a class noun in the plural, where the language tells it by an ending. */
  isPlural(word: string): boolean;
  isCommonNounByEnding(word: string): boolean;
}

/** Shorter heads are found only as whole words or after a hyphen: "bank" in "Sandbank" misleads, "hersteller" does not. */
const HEAD_AS_ENDING = 4;

/** "US-", "EU-": too short to add anything to a head. */
const SHORT_PREFIX = 3;

const made = new WeakMap<NameWords, Lexicon>();

/** The words of a pack, ready for look-up. */
export function lexiconOf(words: NameWords): Lexicon {
  let lexicon = made.get(words);
  if (!lexicon) made.set(words, (lexicon = compile(words)));
  return lexicon;
}

function compile(words: NameWords): Lexicon {
  const kinds = new Map<string, NamedKind>(Object.entries(words.classNouns));
  const roles = new Set(words.roles);
  const everyday = new Set(words.everydayNames);
  for (const role of roles) kinds.set(role, 'person');
  const classWords = new Map<string, NamedKind>(Object.entries(words.classWords ?? {}));
  const longest = Math.max(0, ...[...kinds.keys()].map((word) => word.length));
  const endings = ['', ...words.endings];

  /** The listed head that a word is or ends in, and the ending it carries. */
  const seen = new Map<string, { head: string; ending: string } | null>();
  const match = (word: string): { head: string; ending: string } | null => {
    if (everyday.has(word)) return null;
    const lower = word.toLowerCase();
    const known = seen.get(lower);
    if (known !== undefined) return known;
    let found: { head: string; ending: string } | null = null;
    // A whole word first, bent or not; then the longest head at its end.
    for (const ending of endings)
      if (!found && lower.endsWith(ending) && kinds.has(lower.slice(0, lower.length - ending.length)))
        found = { head: lower.slice(0, lower.length - ending.length), ending };
    for (const ending of endings) {
      if (found || !lower.endsWith(ending)) continue;
      const stem = lower.slice(0, lower.length - ending.length);
      for (let from = Math.max(1, stem.length - longest); from < stem.length && !found; from++) {
        const head = stem.slice(from);
        const isWhole = /[-‐‑]/.test(stem[from - 1]!);
        // "Darmstadt", "Finnland" are no towns and countries by their endings, but names.
        const mayEnd =
          words.compounds === 'all'
            ? head.length >= HEAD_AS_ENDING && kinds.get(head) !== 'place'
            : words.compounds.includes(head);
        if (kinds.has(head) && (isWhole || mayEnd)) found = { head, ending };
      }
    }
    // Bounded: a page can hold a hundred thousand different words.
    if (seen.size < 20_000) seen.set(lower, found);
    return found;
  };

  /**
   * "old-school", "out-of-network": where nouns stand apart, a hyphen before a class noun makes an adjective, unless both
   * halves are class nouns ("city-state") or a person is told ("co-author").
   */
  const isAdjective = (word: string, { head, ending }: { head: string; ending: string }): boolean => {
    const lower = word.toLowerCase();
    const hyphen = lower.length - head.length - ending.length - 1;
    if (!words.nounPrefixes || kinds.get(head) === 'person' || !/[-‐‑]/.test(lower[hyphen] ?? '')) return false;
    const first = lower.slice(0, hyphen).split(/[-‐‑]/)[0]!;
    return !words.compounds.includes(head) && !kinds.has(first) && !words.nounPrefixes.includes(first);
  };

  /** "logistiktochter" is listed and still tells more than "tochter". */
  const compounds = new Map<string, boolean>();
  const isCompound = (head: string): boolean => {
    let known = compounds.get(head);
    if (known === undefined) {
      known = false;
      for (let from = 3; from <= head.length - HEAD_AS_ENDING && !known; from++) known = kinds.has(head.slice(from));
      compounds.set(head, words.compounds === 'all' && known);
    }
    return compounds.get(head)!;
  };
  const relational = new Set(words.relational);
  const endsIn = (word: string, list: readonly string[]) => {
    const lower = word.toLowerCase();
    return list.some((end) => lower.endsWith(end));
  };
  const set = (list: readonly string[]) => new Set(list);
  return {
    words,
    articles: set(words.articles),
    indefinite: set(words.indefinite),
    openers: set([...words.articles, ...words.determiners]),
    stops: set([...words.stops, ...words.prepositions, ...words.conjunctions, ...words.relatives]),
    modifiers: set(words.modifiers),
    personal: set(words.personal),
    telling: set(words.telling),
    prepositions: set(words.prepositions),
    ties: set(words.ties),
    relatives: set(words.relatives),
    conjunctions: set(words.conjunctions),
    placeOpeners: set(words.placeOpeners ?? []),
    definingVerbs: set(words.definingVerbs),
    soCalled: set(words.soCalled),
    titles: set(words.titles),
    legalForms: set(words.legalForms),
    particles: set(words.particles),
    elisions: set(words.elisions),
    firstNames: set(words.firstNames),
    peoples: set(words.peoples ?? []),
    common: set(words.commonWords.map((word) => word.toLowerCase())),
    everyday,
    kindOf: (word) => {
      const found = match(word);
      return found ? kinds.get(found.head) : undefined;
    },
    nounKindOf: (word) => {
      if (words.noClass?.includes(word.toLowerCase())) return undefined;
      const found = match(word);
      if (found && isAdjective(word, found)) return undefined;
      if (found) return kinds.get(found.head);
      if (!words.classWords || everyday.has(word)) return undefined;
      const lower = word.toLowerCase();
      const ending = endings.find(
        (each) => lower.endsWith(each) && classWords.has(lower.slice(0, lower.length - each.length)),
      );
      return ending === undefined ? undefined : classWords.get(lower.slice(0, lower.length - ending.length));
    },
    isRole: (word) => {
      const found = match(word);
      return found !== null && kinds.get(found.head) === 'person';
    },
    isRoleByEnding: (word) => endsIn(word, words.roleEndings ?? []),
    isVague: (word) => {
      const found = match(word);
      return found === null || (words.vague ?? []).includes(found.head) || relational.has(found.head);
    },
    isBare: (word) => {
      const found = match(word);
      return found !== null && found.head.length + found.ending.length === word.length && !isCompound(found.head);
    },
    baseOf: (word) => {
      const found = match(word);
      return found ? word.slice(0, word.length - found.ending.length) : word;
    },
    genderOf: (word) => {
      // The longest ending that is listed decides: "entwicklungsbank" is what "bank" is.
      const lower = word.toLowerCase();
      for (let from = 0; words.genders && from < lower.length; from++) {
        const gender = words.genders[lower.slice(from)];
        if (gender) return gender;
      }
      return undefined;
    },
    isOfEither: (word) => {
      const found = match(word);
      return found !== null && (words.ofEither ?? []).includes(found.head);
    },
    isRelational: (word) => {
      const found = match(word);
      // "US-Anbieter" tells no more than "Anbieter".
      const own = word.length - (found?.head.length ?? 0) - (found?.ending.length ?? 0);
      return found !== null && own <= SHORT_PREFIX && relational.has(found.head);
    },
    isParticiple: (word) => words.participleEndings.some((ending) => word.length > 4 && word.endsWith(ending)),
    isPlural: (word) => {
      const ending = match(word)?.ending ?? '';
      return ending !== '' && !kinds.has(word.toLowerCase()) && words.pluralEndings.includes(ending);
    },
    isPlaced: (word) => endsIn(word, words.placed) && !words.telling.includes(word.toLowerCase()),
    isCommonNounByEnding: (word) =>
      words.nounEndings.some((ending) => word.length > ending.length + 2 && word.endsWith(ending)),
  };
}
