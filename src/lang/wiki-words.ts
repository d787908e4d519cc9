/** What looking names up needs to know of a language's Wikipedia. */
export interface WikiWords {
  /** What stands in brackets after the title of a page that lists the meanings of a name: "Begriffsklärung". */
  readonly meanings: string;
  /** Descriptions of pages that list bearers or meanings of a name and explain none, lower case: "family name". */
  readonly lists: readonly string[];
}
