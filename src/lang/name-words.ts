import type { Phrase } from '../text/phrase';

/** What `glossary/` needs to know of a language. */
export interface NameWords {
  /** True where common nouns are capitalised, so that a capital alone is no sign of a name. */
  readonly capitalisedNouns: boolean;
  /** Titles and roles before a person's name: "Präsident", "Professor", "Mr". */
  readonly roles: readonly Phrase[];
  /** Class nouns that explain what a name is, with the kind they give: "Forschungszweig": "organisation", "Stadt": "place". */
  readonly classNouns: Readonly<
    Record<string, 'person' | 'organisation' | 'place' | 'product' | 'law' | 'index' | 'term'>
  >;
  /** Copulas that define: "ist ein", "gilt als", "is a". */
  readonly copulas: readonly Phrase[];
  readonly articles: readonly string[];
  /** Legal forms at the end of company names: "AG", "Inc.". */
  readonly legalForms: readonly string[];
  /** Particles inside names: "von", "de", "of". */
  readonly particles: readonly string[];
  /** Words that open a sentence or a heading with a capital and are no name by themselves; and names everybody knows. */
  readonly commonWords: readonly string[];
}
