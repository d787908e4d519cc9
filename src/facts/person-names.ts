import type { Span } from '../text/segment';
import type { FactTools } from './fact-tools';
import { whoSpeaks } from './who-speaks';

export interface NameFound extends Span {
  readonly name: string;
  /** The form of address before it, as written; null for none. */
  readonly title: string | null;
  /** True where a small word leads to it: "of the Dutch Institute", "in New York". */
  readonly isPart: boolean;
  /** True where an article or a possessive leads to it: "the Gun Owners". */
  readonly hasArticle: boolean;
  /** True where it is a part of something else: "of the Dutch Institute", "das Institut der Deutschen Bank", "Reed's". */
  readonly isInside: boolean;
  /** True where it may tell where a place lies: "in Harlow, North Dakota". */
  readonly mayBePlace: boolean;
}

const TITLES = 'Dr|Prof|Mr|Mrs|Ms|Sir|Dame|Lord|Mme|M|Mlle|Sr|Sra|Dott|Ing|Dipl|Gen|Sen|Rep|Gov|St|Mag|med|h\\. c';
const WORD = `(?:(?:${TITLES}|(?:\\p{Lu}\\.)*\\p{Lu})\\.|\\p{Lu}[\\p{L}’'-]*)`;
const PARTICLES = 'von der|von den|von|van der|van den|van de|van|de la|de|da|di|del|la|le|bin|al|dos|du|ten|ter';
/** Up to seven words with capitals, titles and particles among them: "Kieler Anwalt Dr. Malte Siebert". */
const NAME = new RegExp(`(?<![\\p{L}\\p{N}-]|\\p{L}\\.)${WORD}(?:\\s(?:(?:${PARTICLES})\\s)?${WORD}){0,6}`, 'gu');
/** "M." is "monsieur" only where it opens the name: "Robert M. Danin". */
const UP_TO_TITLE = new RegExp(
  `^(?:.*(?<![\\p{L}])(?:(?:${TITLES.replace('|M|', '|')})\\.|Mme|Mlle|Mr|Mrs|Ms|Dr|Sir|Lord|Dame|Herr|Frau)|M\\.)\\s`,
  'u',
);
/** Titles of wives, whose husbands may be called by the last name alone. */
export const WIFE = /^(?:Mrs|Mme|Sra|Frau)\.?$/;
/** How words for what people do end, in several languages: what stands before a name and is none. */
const ROLE = /(?:er|in|rin|te|ent|or|är|än|eur|ist|yst|chef|ef|man|leader|ère|euse|ore|ora|dor)$/u;
/** "SPD-Vize": of nouns with capitals, a compound with a hyphen; elsewhere a place, "Miami-Dade". */
const COMPOUND = /-\p{Lu}\p{L}+$/u;

/**
 * Names in a text, without titles and roles: "Vorstandschefin Dr. Katrin Mehlhorn" gives "Katrin Mehlhorn".
 * @returns in order
 */
export function namesIn(text: string, tools: FactTools): NameFound[] {
  const { stopWords, calendarWords } = tools;
  const names: NameFound[] = [];
  for (const { index, 0: match } of text.matchAll(NAME)) {
    const end = index + match.length;
    // "Socialist S&D legislator"
    if (text[end] === '&') continue;
    // "Kenya's Faith Achieng"
    const own = match.slice(afterPossessive(match));
    const [title] = UP_TO_TITLE.exec(own) ?? [];
    const titled = title !== undefined;
    let parts = own.replace(UP_TO_TITLE, '').split(' ');
    // "Replied Reed"
    const opens = index < 2 || SENTENCE_START.test(text.slice(Math.max(0, index - 4), index));
    const verb = opens && parts.length > 1 && isSaying(parts[0]!, tools) ? parts[0]!.length + 1 : 0;
    if (verb > 0) parts = parts.slice(1);
    // a small word with a capital opens the sentence and no name, so does "I’d"
    while (parts.length > 0 && isSmallWord(parts[0]!, tools)) parts = parts.slice(1);
    // "Since October"
    if (opens && parts.length > 1 && tools.sentenceOpeners.has(parts[0]!.toLowerCase())) parts = parts.slice(1);
    // "U.S. Attorney"
    if (parts.length > 0 && /\.\p{Lu}\.$/u.test(parts[0]!) && tools.endings.has(parts[0]!)) parts = parts.slice(1);
    const kept = withoutRole(parts, tools);
    const whole = kept.join(' ').replace(/\.$/, '');
    // "ein Sprecher von Grab", "die Bürgermeisterin von Ahlen": where it is from
    const isOrigin = kept.length < parts.length && /^\p{Ll}/u.test(whole) && PARTICLE_ALONE.test(whole);
    const name = whole.replace(/[’'](?:s$|$)/u, '');
    if (calendarWords.has(name.toLowerCase())) continue;
    // "AfD-kritischen Kampagne"
    if (/-\p{Ll}/u.test(name)) continue;
    if (name.length < 2 || !/\p{Ll}/u.test(name)) continue;
    const lead = wordBefore(text, index);
    if (isOrigin && isLedByArticle(own, lead, tools)) continue;
    const isPart = !titled && lead !== undefined && stopWords.has(lead.toLowerCase());
    names.push({
      name,
      title: title?.trim() ?? null,
      mayBePlace:
        /^(?:[,.;)]|$)/.test(text.slice(end, end + 1)) &&
        isBehindPlace(text.slice(Math.max(0, index - PLACE_REACH), index), tools),
      start: end - own.length + verb,
      end,
      isPart,
      hasArticle: isLedByArticle(own, lead, tools),
      isInside:
        name !== whole ||
        (isPart &&
          (leadsInside(wordBefore(text, index - lead.length - 1), lead, tools) ||
            (tools.pointers.has(lead.toLowerCase()) && isModifier(text.slice(end, end + 24), tools)))),
    });
  }
  return names;
}

/** "in Harlow, " */
const PLACE = /(?:^|\s)(\p{Ll}+)\s(\p{Lu}[\p{L}’'-]*)(?:\s\p{Lu}[\p{L}’'-]*)?,\s$/u;
const PLACE_REACH = 50;

function isBehindPlace(before: string, { prepositions, stopWords }: FactTools): boolean {
  const [, lead, place] = PLACE.exec(before) ?? [];
  return lead !== undefined && place !== undefined && prepositions.has(lead) && !stopWords.has(place.toLowerCase());
}

/** What stands before the first word of a sentence. */
const SENTENCE_START = /[.!?:]["”“»]?\s["“„«»]?$/u;
/** "von Grab" */
const PARTICLE_ALONE = /^\p{Ll}\S*\s\S+$/u;

/** "The", "I’d", "It’s": no name, capital or not. */
function isSmallWord(word: string, { stopWords, firstPerson }: FactTools): boolean {
  if (stopWords.has(word.toLowerCase())) return true;
  const [, stem] = /^(\p{Lu}\p{Ll}{0,4})[’']\p{Ll}{1,2}$/u.exec(word) ?? [];
  return stem !== undefined && (stopWords.has(stem.toLowerCase()) || firstPerson.test(stem));
}

/** "Replied Reed": a verb of saying, all of the word. */
const isSaying = (word: string, { saying }: FactTools) => saying.findAt(word, 0) === word;

/** "die Bürgermeisterin", also where the article opens the sentence. */
function isLedByArticle(own: string, lead: string | undefined, { pointers }: FactTools): boolean {
  return pointers.has(own.split(' ', 1)[0]!.toLowerCase()) || (lead !== undefined && pointers.has(lead.toLowerCase()));
}

/** Where the last name of "Kenya's Faith Achieng" begins. */
const afterPossessive = (match: string) =>
  Math.max(
    0,
    ...["'s ", '’s ', "s' ", 's’ '].map((mark) => match.lastIndexOf(mark) + mark.length).filter((at) => at >= 3),
  );

/** The word that ends one space before an index; undefined for none. */
function wordBefore(text: string, index: number): string | undefined {
  if (text[index - 1] !== ' ') return undefined;
  let at = index - 1;
  while (at > 0 && index - at < 40 && LETTER.test(text[at - 1]!)) at--;
  return at < index - 1 ? text.slice(at, index - 1) : undefined;
}

const LETTER = /[\p{L}’'-]/u;

/** "of", "of the", "bei der", "Institut der": more than an article leads to what follows. */
function leadsInside(before: string | undefined, lead: string, tools: FactTools): boolean {
  const { prepositions, pointers, capitalisedNouns } = tools;
  const small = lead.toLowerCase();
  if (prepositions.has(small)) return true;
  if (!pointers.has(small) || before === undefined) return false;
  return prepositions.has(before.toLowerCase()) || (capitalisedNouns && /^\p{Lu}/u.test(before));
}

/** "Times spokesperson", "Google Search lead": the name only tells which. Where nouns have capitals, it would be one name. */
export function isModifier(after: string, { saying, stopWords, capitalisedNouns }: FactTools): boolean {
  const [, next] = /^\s(\p{Ll}+)/u.exec(after) ?? [];
  return !capitalisedNouns && !!next && !saying.test(next) && !stopWords.has(next);
}

/** Particles that never lead to a body: "Virgil van Dijk". */
const OF_A_NAME = /^(?:van|bin|al|ten|ter|le|du|dos)$/;

/** Behind a last name. */
const NUMBERED = /^(?:I{1,3}|I?V|Jr|Sr)\.?$/;

/** Drops a role before a name, and a body after it: "Nadja Winkler von der Verbraucherzentrale". */
function withoutRole(parts: readonly string[], tools: FactTools): readonly string[] {
  const { roles, capitalisedNouns, prepositions } = tools;
  // nouns before a name: "Klimaprogramms Copernicus Samantha Burgess"; "Joseph P. Reed III" is one name
  if (parts.length >= 4 && parts.every((part) => /^\p{Lu}/u.test(part))) {
    const numbered = NUMBERED.test(parts.at(-1)!) ? 1 : 0;
    return parts.slice((/^\p{Lu}\.$/u.test(parts.at(-2 - numbered)!) ? -3 : -2) - numbered);
  }
  // "minister Hanneke Bosman van Financiën": where a particle is a preposition, it leads to a body behind a whole name
  const isSmall = (part: string) => /^\p{Ll}/u.test(part) && (!OF_A_NAME.test(part) || prepositions.has(part));
  const small = parts.findIndex(isSmall);
  const capitals = small < 0 ? parts.length : small;
  const needed = small < 0 ? 3 : 2;
  const [first = ''] = parts;
  const isRole =
    capitals >= needed
      ? ROLE.test(first) ||
        (!capitalisedNouns &&
          roles.has(first.toLowerCase()) &&
          (small >= 0 || whoSpeaks(parts.at(-1)!.toLowerCase(), tools) === null)) ||
        (capitalisedNouns && COMPOUND.test(first))
      : parts.length > 1 &&
        roles.has(first.slice(first.lastIndexOf('-') + 1).toLowerCase()) &&
        // "the Justice Department"
        !(parts.length === 2 && whoSpeaks(parts[1]!.toLowerCase(), tools) === 'body');
  const kept = isRole ? parts.slice(1) : parts;
  const behind = kept.findIndex(
    (part, at) => isSmall(part) && kept.slice(0, at).filter((each) => /^\p{Lu}/u.test(each)).length >= 2,
  );
  return behind < 0 ? kept : kept.slice(0, behind);
}
