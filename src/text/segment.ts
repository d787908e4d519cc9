/** What a language tells the segmenter. Owned by `lang/LANG/fact-words.ts`. */
export interface SentenceRules {
  readonly lang: string;
  /** Written with their dots, case as usual: "z. B.", "Dr.", "Nr.". A sentence never ends after one of these. */
  readonly abbreviations: readonly string[];
  /** The same, but they may also end a sentence: "Mrd.", "Inc.", "usw.", "U.S.". One ends there if an opener follows. */
  readonly mayEnd: readonly string[];
  /** Words that follow an ordinal or a day number with a dot: months, "Jahrhundert". */
  readonly afterOrdinal: readonly string[];
  /** Words before a number with a dot that make it an ordinal: "am", "der". Empty where ordinals have no dot. */
  readonly beforeOrdinal: readonly string[];
  /** Words that, with a capital, open a sentence: articles, pronouns, prepositions. Lower case. */
  readonly openers: readonly string[];
}

/** Rules for a language of which nothing is known but its code; "und" where not even that is. */
export function withoutRules(lang: string): SentenceRules {
  return { lang, abbreviations: [], mayEnd: [], afterOrdinal: [], beforeOrdinal: [], openers: [] };
}

/** A stretch of text: UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

interface Compiled {
  readonly abbreviations: ReadonlySet<string>;
  readonly mayEnd: ReadonlySet<string>;
  readonly afterOrdinal: ReadonlySet<string>;
  readonly beforeOrdinal: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
}

/**
 * Stops, then what closes quotes and brackets, then white space; stops of other scripts need none; or a line break. All
 * runs are bounded: a page may hold 20,000 exclamation marks.
 */
const CANDIDATE =
  /(?:[.!?…]{1,8}["”“»«›‹’')\]]{0,6}(?:\s[»”])?\s{1,8}|[。！？।؟]{1,8}["”“»」』’')\]]{0,6}\s{0,8}|[^\S\n]{0,4}\n\s{0,8})/gu;
/** How far back the word before a stop is looked for; longer words are no abbreviations. */
const LOOK_BACK = 40;
/** A bracket longer than this was likely never closed. */
const BRACKET_REACH = 240;

const compiled = new WeakMap<SentenceRules, Compiled>();

const tight = (abbreviation: string) => abbreviation.toLowerCase().replace(/\s/g, '');

function compile(rules: SentenceRules): Compiled {
  let sets = compiled.get(rules);
  if (!sets) {
    const lower = (list: readonly string[]) => new Set(list.map((word) => word.toLowerCase()));
    sets = {
      abbreviations: new Set(rules.abbreviations.map(tight)),
      mayEnd: new Set(rules.mayEnd.map(tight)),
      afterOrdinal: lower(rules.afterOrdinal),
      beforeOrdinal: lower(rules.beforeOrdinal),
      openers: lower(rules.openers),
    };
    compiled.set(rules, sets);
  }
  return sets;
}

/** The abbreviation that ends a text, dots kept, spaces dropped: up to four short pieces, as in "u. v. a. m.". */
function isListed(tail: string, list: ReadonlySet<string>): boolean {
  let joined = '';
  const pieces = tail.split(/\s+/);
  for (let i = pieces.length - 1; i >= Math.max(0, pieces.length - 4); i--) {
    joined = pieces[i]!.replace(/^[^\p{L}\p{N}]+/u, '').toLowerCase() + joined;
    if (list.has(joined)) return true;
  }
  return false;
}

/** True where the dot at the end of `left` belongs to a number: "23. Dezember", "am 5. Spieltag", "23. 12. 2024". */
function isOrdinal(left: string, next: string, right: string, sets: Compiled): boolean {
  const [, before, number] = /(?:([\p{L}.]+)\s+)?(?:\d{1,2}\.\/)?(\d{1,3}|[IVX]{1,5})\.$/u.exec(left) ?? [];
  if (number === undefined || sets.beforeOrdinal.size === 0) return false;
  if (sets.afterOrdinal.has(next.toLowerCase())) return true;
  if (before && sets.beforeOrdinal.has(before.toLowerCase())) return true;
  // "23. 12. 2024": day and month both with a dot.
  return (
    /^\d{1,2}\.\s?\d{2,4}(?!\d)/.test(right) || (/\d{1,2}\.\s?\d{1,2}\.$/.test(left) && /^\d{4}(?!\d)/.test(right))
  );
}

/** Decides whether a sentence ends between two stretches, both trimmed. */
function endsHere(left: string, right: string, lineBreak: boolean, sets: Compiled): boolean {
  if (/^[\p{Ll},;:)\]–—]/u.test(right) && !(lineBreak && !/^\p{Ll}/u.test(right))) return false;
  if (lineBreak) return true;
  if (/^-\s/.test(right)) return false;
  if (!left.endsWith('.')) return true;
  const next = /^[^\p{L}\p{N}]*([\p{L}\p{N}’'-]+)/u.exec(right)?.[1] ?? '';
  const opens = sets.openers.has(next.toLowerCase()) && next !== next.toLowerCase();
  const tail = left.slice(-LOOK_BACK);
  if (left.endsWith('..')) return true;
  if (isOrdinal(tail, next, right, sets)) return false;
  if (isListed(tail, sets.abbreviations)) return false;
  if (isListed(tail, sets.mayEnd)) return opens;
  if (/(?<![\p{L}\p{N}])(?:\p{L}\.)+\p{L}\.$/u.test(tail)) return opens;
  // "z. B." has a dot inside
  if (/(?<![\p{L}\p{N}])\p{L}\.$/u.test(tail) && /^\p{L}\.(?!\p{L})/u.test(right)) return false;
  // A single capital is an initial, "J. Smith"; "bei 30 km/h. Die" and "14C. Die" end.
  if (/(?:^|[\s(„“"«.-])\p{Lu}\.$/u.test(tail)) return false;
  return true;
}

/**
 * Cuts a block's text into sentences. `Intl.Segmenter` was tried and left: it breaks after every "Dr." and "23.", and
 * never before "2017 hatte"; each of its breaks had to be judged anew.
 * @returns spans in order, without overlap; each starts and ends on a character that is no white space
 */
export function segmentSentences(text: string, rules: SentenceRules): Span[] {
  const sets = compile(rules);
  const spans: Span[] = [];
  let start = text.length - text.trimStart().length;
  /** Where the bracket that is open now was opened, -1 for none; and how far it was looked for. */
  let bracket = -1;
  let scanned = start;
  for (const match of text.matchAll(CANDIDATE)) {
    const end = match.index + match[0].trimEnd().length;
    const next = match.index + match[0].length;
    if (end <= start || next >= text.length) continue;
    for (; scanned < end; scanned++) {
      if (text[scanned] === '(') bracket = scanned;
      else if (text[scanned] === ')') bracket = -1;
    }
    const lineBreak = match[0].includes('\n');
    const inside =
      bracket > start && end - bracket < BRACKET_REACH && text.slice(end, end + BRACKET_REACH).includes(')');
    if (inside && !lineBreak) continue;
    const left = text.slice(Math.max(start, end - 80), end);
    if (!endsHere(left.replace(/(?<=[!?…])\s+$/u, ''), text.slice(next, next + 80), lineBreak, sets)) continue;
    spans.push({ start, end });
    start = next;
    while (start < text.length && /\s/.test(text[start]!)) start++;
    bracket = -1;
    scanned = Math.max(scanned, next);
  }
  const end = text.trimEnd().length;
  if (end > start) spans.push({ start, end });
  return spans;
}
