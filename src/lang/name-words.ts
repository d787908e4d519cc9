import type { Phrase } from '../text/phrase';
import type { PackedTagger } from './tagger-model';

/** What a class noun or a role says its bearer is. */
export type NamedKind = 'person' | 'organisation' | 'place' | 'product' | 'law' | 'index' | 'term';

/** Grammatical gender, where a language bends adjectives by it. */
export type Gender = 'm' | 'f' | 'n';

/**
 * What `glossary/` needs to know of a language. Lists are lower case unless they hold names; a class noun or role also
 * matches as the end of a longer word ("konzern" in "Chipkonzern") where it has five letters or more.
 */
export interface NameWords {
  /** True where common nouns are capitalised, so that a capital alone is no sign of a name. */
  readonly capitalisedNouns: boolean;
  /** How a capitalised word ends that says where something is from: "Münchner"; none where such words do not stand before names. */
  readonly originEnding?: string;
  /** Roles before a person's name that explain who it is: "präsident", "chief executive". */
  readonly roles: readonly Phrase[];
  /** Forms of address and degrees, which explain nothing: "herr", "dr", "mr". */
  readonly titles: readonly string[];
  /** Class nouns that explain what a name is, with the kind they give: "forschungszweig": "organisation". */
  readonly classNouns: Readonly<Record<string, NamedKind>>;
  /**
   * More class nouns and roles, which explain as whole words only: as endings they are parts of names ("Folkwangschule",
   * "Neubauer"). The tagger does not look at them.
   */
  readonly classWords?: Readonly<Record<string, NamedKind>>;
  /** Words that end like a class noun and are none: "beispiel" is no "spiel". */
  readonly noClass?: readonly string[];
  /** Class nouns and roles that also count as the end of a longer word; `all` where the language writes compounds. */
  readonly compounds: 'all' | readonly string[];
  /** True where adjectives follow their noun: "groupe chinois Alibaba". */
  readonly adjectivesFollow: boolean;
  /** True where the verb comes second, so that no comma follows an opening adverbial. */
  readonly verbSecond: boolean;
  /** Class nouns and roles that tell a relation and need its other end: "rival", "nachfolger". */
  readonly relational: readonly string[];
  /** Endings that make a noun right before a person's full name a role, listed or not: "loge", "spieler", "woman". */
  readonly roleEndings?: readonly string[];
  /** Class nouns that are said of a person as well as of a firm: "rival", "investor". */
  readonly ofEither?: readonly string[];
  /** Words that open the name of a place although they are common ones: "new", "north". */
  readonly placeOpeners?: readonly string[];
  /** What opens the name of a body or office that goes on with "of": "university", "department". */
  readonly bodiesOf?: readonly string[];
  /** Prefixes of verbs that are written with a hyphen, so that the word is no modifier: "re-". */
  readonly verbPrefixes?: readonly string[];
  /** Prefixes that make a noun of a class noun after a hyphen: "mini-series"; others make an adjective: "old-school". None where nouns are written together. */
  readonly nounPrefixes?: readonly string[];
  /** Relative pronouns by what they can follow; where a language has one for all, none. */
  readonly relativesOf?: {
    readonly person: readonly string[];
    readonly thing: readonly string[];
    /** "whose": what follows is said of something that belongs to the name. */
    readonly owner: readonly string[];
  };
  /** Defining verbs that also open an opinion ("represents a threat"): they define only with a class noun behind them. */
  readonly opinionVerbs?: readonly string[];
  /** Defining verbs in a past form: of a thing they tell what happened and not what it is. */
  readonly pastVerbs?: readonly string[];
  /** Roles that alone say less than a reader knows: "chef", "official". */
  readonly vague?: readonly string[];
  /** Class nouns that make a name together with a place: "universität", "landgericht". */
  readonly placed: readonly string[];
  /** Class nouns and roles that explain even when nothing stands before them: "investmentbank", "bundeskanzler". */
  readonly telling: readonly string[];
  /** Gender of class nouns and roles by their ending, longest match first, where adjectives bend. */
  readonly genders?: Readonly<Record<string, Gender>>;
  /** Which genders an article can open, where that tells "das Haus" from "Das betonte der Minister". */
  readonly agreement?: Readonly<Record<string, readonly Gender[]>>;
  /** Articles in the nominative: a noun that is bent behind one is a plural, or no apposition. */
  readonly neverBent?: readonly string[];
  /** Nouns that bend like adjectives ("der Abgeordnete", "ein Abgeordneter"), and the articles that show a man. */
  readonly nominalised?: {
    readonly nouns: readonly string[];
    /** Articles that show a man in every case but the nominative. */
    readonly masculine: readonly string[];
    /** His article in the nominative, which is also hers in other cases. */
    readonly nominative: string;
    /** What his bare form ends in, after the listed noun. */
    readonly ending: string;
  };
  /** Adjective endings for the bare nominative by gender, and the endings they replace. */
  readonly adjectives?: { readonly bare: Readonly<Record<Gender, string>>; readonly endings: readonly string[] };
  /** Endings that a noun or a name takes in the genitive or plural: "s", "es", "n". Longest first. */
  readonly endings: readonly string[];
  /** Copulas that define: "ist", "gilt als", "is". */
  readonly copulas: readonly Phrase[];
  /** Definite and indefinite articles in all their forms. */
  readonly articles: readonly string[];
  /** The indefinite ones among them. */
  readonly indefinite: readonly string[];
  /** Pronouns of the first and second person: what holds them is a view and no definition. */
  readonly personal: readonly string[];
  /** Other words that open a noun phrase: possessives, "dessen", "this". */
  readonly determiners: readonly string[];
  /** Words that end a noun phrase on its way to the left or right: prepositions, conjunctions, pronouns, common verbs. */
  readonly stops: readonly string[];
  /** Endings of participles, which open a reduced clause after a noun and are no modifiers before it: "ed", "ing". */
  readonly participleEndings: readonly string[];
  /** Other words that open a clause right after a noun: "behind", "known", "it". */
  readonly clauseOpeners: readonly string[];
  /** Endings of plural nouns, where one name cannot bear a plural class: "s". */
  readonly pluralEndings: readonly string[];
  /** Adjectives and the like that may stand before a class noun without an article: "former", "senior", "finance". */
  readonly modifiers: readonly string[];
  /** More of them, which help to explain and not to find names. */
  readonly moreModifiers?: readonly string[];
  /** Prepositions: a sentence that opens with one opens with an adverbial, so that the comma after it explains nothing. */
  readonly prepositions: readonly string[];
  /** The prepositions and contracted articles that tie a complement to a class noun: "von", "of". */
  readonly ties: readonly string[];
  /** What opens a relative clause. */
  readonly relatives: readonly string[];
  /** "and", "or", "sowie". */
  readonly conjunctions: readonly string[];
  /** Verbs of a relative clause that says what something is: "leads", "owns". */
  readonly definingVerbs: readonly string[];
  /** Between a class noun and a name: "namens", "called", "of". */
  readonly named: readonly Phrase[];
  /** Opens a second name after a comma: "known as", "dubbed". */
  readonly knownAs: readonly Phrase[];
  /** Opens a noun phrase in the plural that tells of one: "one of the". */
  readonly oneOf?: readonly Phrase[];
  /** Opens a participle that tells a seat: "based in". */
  readonly basedIn: readonly Phrase[];
  /** Opens a clause that says what a thing belongs to: "gehört zu". */
  readonly belongsTo: readonly Phrase[];
  /** Opens a clause that says how a term works: "in which", "bei dem". */
  readonly inWhich: readonly Phrase[];
  /** Pronouns that point back to what was just named: "das", "this". */
  readonly pointers: readonly string[];
  /** Between a long form and its short form: "kurz", "or". */
  readonly shortFor: readonly Phrase[];
  /** Words that only announce a name or term: "sogenannte". */
  readonly soCalled: readonly string[];
  /** Legal forms at the end of company names: "AG", "Inc". Written without a last dot. */
  readonly legalForms: readonly string[];
  /** Particles inside names: "von", "de", "of". */
  readonly particles: readonly string[];
  /** Words written before an apostrophe: "l", "dell". */
  readonly elisions: readonly string[];
  /** What people of a country are called, and its adjectives written with a capital: no names by themselves. */
  readonly peoples?: readonly string[];
  /** Given names, to tell persons. */
  readonly firstNames: readonly string[];
  /** Endings of common nouns, where these are capitalised: "ung", "keit"; and of words that open sentences elsewhere. */
  readonly nounEndings: readonly string[];
  /** Words that carry a capital and are no name by themselves: sentence openers, weekdays, months, everyday nouns. */
  readonly commonWords: readonly string[];
  /** What tags names, made by `npm run train:names`; rules alone where there is none. */
  readonly model?: PackedTagger;
  /** Names everybody knows: countries, continents, their adjectives. Explained only where the article is about them. */
  readonly everydayNames: readonly string[];
}
