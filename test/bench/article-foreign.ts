/**
 * What a wrongly kept line is, told by its words alone. Written for the bench, apart from the words of `src/lang`: a
 * reader must not be measured by its own list. The languages are those of the labelled pages.
 */
export type ForeignKind = 'related' | 'consent' | 'byline';

const alternatives = (words: readonly string[]) => words.join('|').replaceAll(' ', '\\s+');

/** How a pointer to other articles starts. */
const RELATED = alternatives([
  '(?:lesen|hören|sehen) sie (?:auch|hier|dazu|mehr|weiter)',
  '(?:auch|mehr|hier|jetzt|weiter) ?lesen',
  '(?:mehr|weiteres?|alles|passend) (?:zum|zu|über|dazu|aus)\\b',
  'weitere (?:artikel|themen|nachrichten|news|meldungen|beiträge|informationen)',
  '(?:das|dies) könnte (?:sie|dich|ihnen)',
  '(?:auch|ebenfalls) interessant',
  'empfohlen|meistgelesen|themen:|schlag(?:worte?|wörter)\\b|etiketler|zum thema',
  '(?:also |now )?read (?:more|next|also|on|the full)\\b|also read|read:|related\\b|recommended\\b|see also',
  'more (?:on|from|about|stories|news|in|like)\\b',
  '(?:you|we) (?:may|might|could|think) .{0,12}\\blike',
  "(?:don't|don’t|do not) miss|most (?:read|popular|viewed|shared)|trending|popular (?:posts|now|stories)|latest (?:news|stories|posts)",
  'up next|watch(?: now| more|:)|listen(?: now|:)|tags?:|topics?:|filed under|previous (?:article|post)|next (?:article|post)|share this',
  '(?:à )?lire (?:aussi|également|la suite|plus)|à lire|voir aussi|sur le même (?:sujet|thème)|(?:à|a) découvrir',
  "plus (?:d'|d’)?(?:articles|infos?|actualités)",
  'le(?:a|e|er) (?:también|además|más)|(?:le|te) puede interesar|(?:noticias|artículos) relacionad[oa]s|más (?:noticias|sobre|información)|ver también',
  'leggi (?:anche|di più|pure)|(?:ti )?potrebbe (?:interessarti|anche)|(?:articoli|notizie) correlat[ie]|vedi anche',
  'lees (?:ook|meer|verder)|meer (?:over|nieuws|lezen)|bekijk (?:ook|meer)|ook interessant|gerelateerd',
  'leia (?:também|mais)|veja (?:também|mais)|saiba mais|(?:notícias|artigos|matérias) relacionad[oa]s|pode (?:te )?interessar',
  'czytaj|przeczytaj|zobacz (?:też|także|więcej)|więcej (?:o|na)|powiązane|polecamy|najnowsze|tematy',
  'čtěte|přečtěte|související|les også|læs også|läs (?:också|mer|även)|ayrıca bak|ilgili haber|xem thêm|tin liên quan',
  'читайте|смотрите|по теме|ещё по теме|еще по теме|похожие|другие новости|материалы по теме|последние новости|все новости',
  'διαβάστε|διάβασε|δείτε|σχετικά|περισσότερα|τελευταία νέα',
  '相关|相關|延伸|更多|推荐|推薦|热点|熱門|関連|あわせて読|こちらも|おすすめ|관련|추천',
]);
const STARTS_RELATED = new RegExp(`^[^\\p{L}\\p{N}]*(?:${RELATED})`, 'iu');

/** Words of consent layers, and of what stands where consent to a foreign box is asked. */
const CONSENT =
  /\bcookies?\b|\bgdpr\b|\bdsgvo\b|\brgpd\b|datenschutz(?:erklärung|einstellung)|einwilligung|personenbezogene|privacy (?:policy|notice|statement|settings|preferences)|(?:personal|personenbezogene|persönlichen?) dat(?:a|en)|données personnelles|datos personales|dati personali|persoonsgegevens|dados pessoais|(?:ihrer|deiner) zustimmung|externe(?:n|r)? inhalte?|external content|contenus? externes?|externe inhoud|ciasteczk|danych osobowych|куки|файлы cookie|персональных данных|προσωπικ(?:ά|ών) δεδομέν/iu;

const NAME = String.raw`\p{Lu}[\p{L}'’.-]+`;
/** A line that says who wrote it or when: by its first word and a name, by a word for publishing and a digit, by a clock. */
const BYLINE = new RegExp(
  [
    String.raw`^(?:[Vv]on|VON|[Bb]y|BY|[Pp]ar|PAR|[Pp]or|POR|[Dd]i|[Dd]oor|[Dd]a|[Aa]v|[Aa]f|[Oo]d)\s*:?\s+(?:${NAME}|\p{Lu}+)(?:[\s,]|$)`,
    String.raw`^(?:[Aa]utor(?:in|en)?|[Aa]uthors?|[Aa]uteure?s?|[Aa]utore|[Aa]uteur|[Tt]ext|[Tt]ekst|[Rr]edaktion|[Ww]ritten by|[Pp]osted by|[Rr]eporting by|[Ee]diting by|[Gg]eschrieben von|[Ee]in [Bb]eitrag von|[Αα]υτόρ|[Аа]втор|Συντάκτης|作者|记者|記者|文)(?:\s*[:：]\s*\p{L}|\s+\p{Lu})`,
    String.raw`^(?:[Pp]ublished|[Uu]pdated|[Pp]osted|[Ll]ast (?:updated|modified)|[Ff]irst published|[Vv]eröffentlicht|[Aa]ktualisiert|[Ss]tand\b|[Pp]ublié|[Mm]is à jour|[Pp]ublicado|[Aa]ctualizado|[Aa]tualizado|[Pp]ubblicato|[Aa]ggiornato|[Gg]epubliceerd|[Bb]ijgewerkt|[Oo]publikowan|[Aa]ktualizacja|[Оо]публиковано|[Оо]бновлено|Δημοσιεύ|Τελευταία ενημέρωση|发布时间|更新)[^\n]*\d`,
    String.raw`^[^!?]{0,60}\b\d{1,2}:\d\d(?!\d)[^.!?]{0,30}$`,
  ].join('|'),
  'u',
);
/** A byline is no sentence: longer lines that start with "By" are prose. */
const MAX_BYLINE = 14;

const LINE_WORD = /[\p{L}\p{N}]+/gu;

/**
 * What kind of foreign line this is; null where the patterns do not say.
 * @param isLinked all of the line is link text: it leads to another page, whatever its words
 */
export function kindOfForeign(line: string, isLinked: boolean): ForeignKind | null {
  if (CONSENT.test(line)) return 'consent';
  const words = line.match(LINE_WORD)?.length ?? 0;
  if (words <= MAX_BYLINE && BYLINE.test(line)) return 'byline';
  return isLinked || STARTS_RELATED.test(line) ? 'related' : null;
}
