import type { Phrase } from '../text/phrase';

/** What `article/` needs to know of a language. */
export interface ArticleWords {
  /** 40 to 80 of the commonest function words, lower case, as rare in other languages as can be: they detect the language and tell prose from menus. */
  readonly functionWords: readonly string[];
  /** What opens a byline: "von", "by". */
  readonly bylineOpeners: readonly Phrase[];
  /** Month names and short forms, January first; each month a list. */
  readonly months: readonly (readonly string[])[];
  /** Opens or makes up a photo credit or caption: "Foto:", "Bild:". */
  readonly captionMarks: readonly Phrase[];
  /** Headings and labels of boxes that are not the article: "Lesen Sie auch", "Mehr zum Thema", "Kommentare". */
  readonly boxTitles: readonly Phrase[];
  /** Furniture lines: share, print, cookie notices, copyright, "Zur Startseite". */
  readonly furniture: readonly Phrase[];
  /** Opens a paragraph about the page and not about its subject: affiliate links, rights, consent to embedded content. */
  readonly notices: readonly Phrase[];
  /** Says that more is behind a paywall: "Jetzt weiterlesen mit", "Subscribe to continue". */
  readonly paywall: readonly Phrase[];
  /** Opens a line that says when the text was last changed: "Aktualisiert", "Last updated". */
  readonly updated: readonly Phrase[];
  /** Words in bylines that name an office, a task or an outlet and no person: "Redaktion", "Correspondent", "Staff". */
  readonly offices: readonly Phrase[];
  /** In a headline, says that the text goes on in entries as things happen: "Liveticker", "as it happened". */
  readonly liveblog: readonly Phrase[];
  /** In a title, says that the page asked for is not there: "Seite nicht gefunden", "Page not found". */
  readonly missing: readonly Phrase[];
}
