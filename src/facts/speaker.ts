import type { FactTools } from './fact-tools';

/** One to five words with capitals, particles between them: "Dr. Katrin Mehlhorn", "Ursula von der Leyen". */
const NAME =
  /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}’'-]*\.?)(?:\s(?:(?:von|van|de|da|di|del|der|den|la|le|bin|al|zu|dos|du)\s){0,2}\p{Lu}[\p{L}’'-]+\.?){0,4}/gu;
const TITLE = /^(?:Dr|Prof|Mr|Mrs|Ms|Sir|Dame|Lord|Mme|M|Mlle|Sr|Sra|Dott|Ing|Herr|Frau|Don|Doña|Dipl)\.?\s/u;
const SENTENCE_END = /[.!?](?=\s+\p{Lu})(?<!\b(?:Dr|Prof|Mr|Mrs|Ms|Sr|Sra|St|M|Mme|Dott|\p{Lu})\.)/u;

/**
 * Who says a quotation: the name at a verb of saying right after or right before it.
 * @param earlier the block up to the quotation, for a pronoun's name
 * @param last the speaker before
 * @returns null where no verb of saying stands near; `speaker` null where it is not sure who it is
 */
export function speakerIn(
  before: string,
  after: string,
  earlier: string,
  last: string | null,
  tools: FactTools,
): { readonly speaker: string | null } | null {
  // »...«, sagte Name. — up to the end of that sentence; a stop right after the marks ends it at once
  const tail = /^[.!?]?\s*$|^\s*[.!?](?:\s|$)/.test(after) ? '' : (after.split(SENTENCE_END, 1)[0] ?? '');
  const head = before.split(SENTENCE_END).at(-1) ?? '';
  for (const [part, isTail] of [
    [tail, true],
    [head, false],
  ] as const) {
    if (isTail && !/^\s*[,–—-]|^\s+\p{L}/u.test(part)) continue;
    if (!isTail && !/[:,]\s*$/.test(part) && !/\p{Ll}\s*$/u.test(part)) continue;
    const clause = isTail ? part.slice(0, 120) : part;
    const saying = tools.saying.exec(clause);
    if (!saying) continue;
    if (isTail && saying.index > 60) continue;
    const name = nameNear(clause, saying.index, saying[0].length, tools);
    if (name) return { speaker: name };
    if (tools.sayingPronoun.test(clause)) return { speaker: fullNames(earlier, tools).at(-1) ?? last };
    return { speaker: null };
  }
  return null;
}

/** Names of at least two words. */
function fullNames(text: string, tools: FactTools): string[] {
  return namesIn(text, tools).filter((name) => /\s/.test(name));
}

function nameNear(clause: string, at: number, length: number, tools: FactTools): string | null {
  const after = namesIn(clause.slice(at + length), tools);
  const before = namesIn(clause.slice(0, at), tools);
  const full = (names: readonly string[]) => names.find((name) => /\s/.test(name));
  return full(after) ?? full(before.toReversed()) ?? after[0] ?? before.at(-1) ?? null;
}

function namesIn(text: string, { stopWords }: FactTools): string[] {
  const names: string[] = [];
  for (const [match] of text.matchAll(NAME)) {
    let name = match;
    // drop titles, and a word that opens the sentence
    for (let title = TITLE.exec(name); title; title = TITLE.exec(name)) name = name.slice(title[0].length);
    for (
      let [first] = name.split(' ');
      first && stopWords.has(first.toLowerCase()) && name.includes(' ');
      [first] = name.split(' ')
    )
      name = name.slice(first.length + 1);
    name = name.replace(/\.$/, '');
    if (stopWords.has(name.toLowerCase()) || !/\p{Ll}/u.test(name) || name.length < 3) continue;
    names.push(withoutRole(name));
  }
  return names;
}

/** "Vorstandschefin Katrin Mehlhorn" without the role: three words with capitals, the first one is no first name. */
function withoutRole(name: string): string {
  const parts = name.split(' ');
  const hasParticle = parts.some((part) => /^\p{Ll}/u.test(part));
  if (hasParticle) return name;
  const [first] = parts;
  return parts.length === 3 && /(?:er|in|rin|te|ef|ent|or|är|ister|eur|ist|chef|sprecher|-\p{L}+)$/u.test(first!)
    ? parts.slice(1).join(' ')
    : name;
}
