import type { Knowledge, KnownEntity } from './known-entity';
import type { Lexicon } from './lexicon';
import type { Mention } from './mention';
import type { Passage, Token } from './passage';

/** The longest name in the tables that is worth trying, in words. */
const MOST_WORDS = 8;

/** The entries found and the form of the table that found them. */
interface Hit {
  readonly name: string;
  readonly known: readonly KnownEntity[];
}

/** Terms in running text ("gaz à effet de serre") are shorter. */
const MOST_WORDS_OF_TERM = 6;

/**
 * Finds what the shipped tables know: the longest name at each word, bent forms ("Alibabas", "künstlicher
 * Intelligenz") included, and the parts of hyphenated compounds ("KI" in "KI-Modell").
 * @param passage the index of the passage, as mentions carry it
 */
export function findKnown(
  { tokens, text }: Passage,
  passage: number,
  knowledge: Knowledge,
  lexicon: Lexicon,
): Mention[] {
  const found: Mention[] = [];
  const forms = formsOf(lexicon);
  const tried = new Map<string, Hit | null>();
  const lookUp = (written: string, opens: boolean): Hit | null => {
    const key = opens ? `^${written}` : written;
    const before = tried.get(key);
    if (before !== undefined) return before;
    let hit: Hit | null = null;
    for (const name of forms(written, opens)) {
      const known = knowledge.lookUp(name).filter((entry) => isFitting(entry, name, written, opens));
      if (known.length > 0) {
        hit = { name, known };
        break;
      }
    }
    tried.set(key, hit);
    return hit;
  };

  for (let first = 0; first < tokens.length;) {
    const token = tokens[first]!;
    if (!token.isWord) {
      first++;
      continue;
    }
    let next = first + 1;
    const most = !knowledge.mayOpen(token.text) ? 1 : token.isCapital ? MOST_WORDS : MOST_WORDS_OF_TERM;
    for (let last = lastOf(tokens, first, most); last >= first; last--) {
      const hit = lookUp(text.slice(token.start, tokens[last]!.end), token.opens);
      if (!hit) continue;
      found.push({
        passage,
        first,
        last,
        start: token.start,
        end: tokens[last]!.end,
        ...hit,
        isPart: false,
      });
      next = last + 1;
      break;
    }
    if (next === first + 1 && (found.at(-1)?.first !== first || found.at(-1)?.passage !== passage))
      found.push(...partsOf(token, first, passage, (name) => lookUp(name, false)));
    first = next;
  }
  return found;
}

function lastOf(tokens: readonly Token[], first: number, most: number): number {
  let last = first;
  while (
    last + 1 < tokens.length &&
    last + 1 < first + most &&
    tokens[last + 1]!.sentence === tokens[first]!.sentence &&
    !/^[,;:!?()„“”«»]$/.test(tokens[last + 1]!.text)
  )
    last++;
  return last;
}

/** "Alibaba" in "Alibaba-Aktie", "KI" in "KI-Modell", "Goldman Sachs" not: only what stands before the last hyphen. */
function partsOf(token: Token, index: number, passage: number, lookUp: (name: string) => Hit | null): Mention[] {
  if (!token.isCapital || !/[-‐‑]/.test(token.text)) return [];
  for (let at = token.text.length - 1; at > 1; at--) {
    if (!/[-‐‑]/.test(token.text[at]!)) continue;
    const hit = lookUp(token.text.slice(0, at));
    if (hit)
      return [{ passage, first: index, last: index, start: token.start, end: token.start + at, ...hit, isPart: true }];
  }
  return [];
}

/** A term may open a sentence with a capital; a name may never be written small. */
function isFitting(entry: KnownEntity, form: string, written: string, opens: boolean): boolean {
  const isSmall = /^\p{Ll}/u.test(written) && !/^\p{Ll}{1,2}\p{Lu}/u.test(written);
  if (isSmall) return entry.kind === 'term' || /^\p{Ll}/u.test(form);
  return opens || written[0] === form[0] || (entry.kind === 'term' && form.includes(' '));
}

/** The forms under which a table may hold what is written. */
function formsOf({ words }: Lexicon): (name: string, opens: boolean) => string[] {
  const adjectives = words.adjectives?.endings ?? [];
  return (written, opens) => {
    const name = written.replace(/[’‘]/g, "'").replace(/[‐‑]/g, '-');
    const forms = [name];
    const isAcronym = /^[\p{Lu}\d]{2,}s?$/u.test(name);
    for (const ending of isAcronym ? ['s'] : words.endings)
      if (name.endsWith(ending) && name.length - ending.length > 1) forms.push(name.slice(0, -ending.length));
    const space = name.indexOf(' ');
    if (space > 0) {
      // "Internationalen Währungsfonds", "Europäischer Zentralbank": the adjective bends too.
      const head = name.slice(0, space);
      const bent = adjectives.find((ending) => head.endsWith(ending) && head.length > ending.length + 3);
      if (bent !== undefined) {
        const stem = head.slice(0, head.length - bent.length);
        for (const form of forms.slice())
          for (const ending of adjectives) if (ending !== bent) forms.push(stem + ending + form.slice(space));
      }
    }
    if ((opens || space > 0) && /^\p{Lu}\p{Ll}/u.test(name))
      for (const form of forms.slice()) forms.push(form[0]!.toLowerCase() + form.slice(1));
    return forms;
  };
}
