import type { EntityKind } from '../model/entity';
import type { Expansion } from './acronyms';
import type { KnownEntity } from './known-entity';
import type { Lexicon } from './lexicon';
import { byPlace, type Mention } from './mention';
import type { NameType } from './tagger/labels';

/** The mentions of one thing. */
export interface Group {
  /** Fullest form first. */
  readonly names: readonly string[];
  readonly mentions: readonly Mention[];
  /** The table's one entry for it; null where there is none, or more than one. */
  readonly known: KnownEntity | null;
  readonly kind: EntityKind;
  /** True where only the name's last word gives the kind: what the article says weighs more. */
  readonly isGuess: boolean;
  /** True where rules alone took all its mentions for a name. */
  readonly isDoubtful: boolean;
}

/** More distinct names than any article needs; the rest is a list or a dump. */
const MOST_GROUPS = 1500;

interface Draft {
  readonly forms: Map<string, number>;
  mentions: Mention[];
  known: KnownEntity | null;
  into: Draft | null;
}

/**
 * Puts the mentions of one thing together: bent and plain form, acronym and long form, surname after full name, first
 * word after a company's full name, legal forms, the tables' aliases. Two people of one surname stay apart, and the
 * surname alone then belongs to neither.
 */
export function mergeMentions(
  mentions: readonly Mention[],
  expansions: readonly Expansion[],
  lexicon: Lexicon,
): Group[] {
  const drafts = new Map<string, Draft>();
  const plainForms = new Set(mentions.map(({ name }) => name));
  const draftOf = (mention: Mention): Draft => {
    const known = mention.known.length === 1 ? mention.known[0]! : null;
    const name = known ? mention.name : unbent(mention.name, plainForms, lexicon);
    const key = known ? `#${known.kind}#${known.name}` : withoutLegalForm(name, lexicon);
    let draft = drafts.get(key);
    if (!draft) drafts.set(key, (draft = { forms: new Map(), mentions: [], known, into: null }));
    draft.forms.set(name, (draft.forms.get(name) ?? 0) + 1);
    draft.mentions.push(mention);
    return draft;
  };
  const byToken = new Map<string, Draft>();
  for (const mention of mentions) {
    if (drafts.size > MOST_GROUPS) break;
    const draft = draftOf(mention);
    for (let at = mention.first; at <= mention.last; at++) byToken.set(`${mention.passage}:${at}`, draft);
  }

  for (const { passage, short, long } of expansions) {
    const ofShort = byToken.get(`${passage}:${short.token}`);
    const ofLong = byToken.get(`${passage}:${long.last}`);
    if (ofShort && ofLong) unite(ofLong, ofShort);
  }
  const all = [...drafts.values()];
  joinShortNames(all, lexicon);
  return all.filter((draft) => draft.into === null).map((draft) => groupOf(draft, lexicon));
}

function root(draft: Draft): Draft {
  let at = draft;
  while (at.into) at = at.into;
  return at;
}

/** Adds the second to the first. An entry of the tables on either side is kept; two different ones stay apart. */
function unite(a: Draft, b: Draft): void {
  const to = root(a);
  const from = root(b);
  if (to === from || (to.known && from.known && to.known !== from.known)) return;
  for (const [name, count] of from.forms) to.forms.set(name, (to.forms.get(name) ?? 0) + count);
  to.mentions.push(...from.mentions);
  to.known ??= from.known;
  from.into = to;
}

/** Joins "Lagarde" to "Christine Lagarde" and "DAMO" to "DAMO Academy" where only one fuller name fits. */
function joinShortNames(drafts: readonly Draft[], lexicon: Lexicon): void {
  const byLast = new Map<string, Draft[]>();
  const byFirst = new Map<string, Draft[]>();
  const put = (map: Map<string, Draft[]>, key: string, draft: Draft) => {
    const list = map.get(key);
    if (!list) map.set(key, [draft]);
    else if (!list.includes(draft)) list.push(draft);
  };
  for (const draft of drafts) {
    if (draft.into) continue;
    for (const name of draft.forms.keys()) {
      const words = name.split(' ');
      if (words.length < 2) continue;
      const isGroup = isGroupName(words, lexicon);
      if (!isGroup && isPersonLike(draft, words, lexicon)) {
        put(byLast, words.at(-1)!, draft);
        const particle = words.findIndex((word, i) => i > 0 && lexicon.particles.has(word.toLowerCase()));
        if (particle > 0) put(byLast, words.slice(particle).join(' '), draft);
      }
      if (isGroup && !lexicon.everyday.has(words[0]!)) put(byFirst, words[0]!, draft);
    }
  }
  for (const draft of drafts) {
    if (draft.into || draft.known) continue;
    for (const name of draft.forms.keys()) {
      const key = name.replace(/^(\p{Ll})/u, (letter) => letter);
      const stems = [
        key,
        ...lexicon.words.endings.filter((end) => key.endsWith(end)).map((end) => key.slice(0, -end.length)),
      ];
      const fuller = stems.flatMap((stem) => byLast.get(stem) ?? byFirst.get(stem) ?? []);
      const targets = new Set(fuller.map(root).filter((target) => target !== draft));
      if (targets.size === 1) {
        unite([...targets][0]!, draft);
        break;
      }
    }
  }
}

/** Two or three words that may be first name and surname. */
function isPersonLike(draft: Draft, words: readonly string[], lexicon: Lexicon): boolean {
  if (draft.known) return draft.known.kind === 'person';
  const kind = draft.mentions.find((mention) => mention.kind)?.kind;
  if (kind) return kind === 'person';
  return (
    words.length <= 4 &&
    (lexicon.firstNames.has(words[0]!) || words.every((word) => /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(word)))
  );
}

/** "DAMO Academy", "Signa Holding": the words after the first only say what it is. */
function isGroupName(words: readonly string[], lexicon: Lexicon): boolean {
  return words
    .slice(1)
    .every(
      (word) => lexicon.legalForms.has(word.replace(/\.$/, '')) || (lexicon.kindOf(word) ?? 'person') !== 'person',
    );
}

/** The plain form of a bent name, where the article shows it: "Alibabas" is "Alibaba" only beside "Alibaba". */
function unbent(name: string, plainForms: ReadonlySet<string>, lexicon: Lexicon): string {
  for (const ending of lexicon.words.endings) {
    if (!name.endsWith(ending)) continue;
    const stem = name.slice(0, -ending.length);
    if (stem.length > 2 && plainForms.has(stem)) return stem;
  }
  return name;
}

function withoutLegalForm(name: string, lexicon: Lexicon): string {
  const words = name.split(' ');
  while (words.length > 1 && lexicon.legalForms.has(words.at(-1)!.replace(/\.$/, ''))) words.pop();
  return words.join(' ');
}

function groupOf(draft: Draft, lexicon: Lexicon): Group {
  const mentions = draft.mentions.toSorted(byPlace);
  const isAcronym = (name: string) => /^[\p{Lu}\d.&-]+$/u.test(name);
  const names = [...draft.forms.keys()].sort(
    (a, b) =>
      Number(isAcronym(a)) - Number(isAcronym(b)) ||
      b.split(' ').length - a.split(' ').length ||
      (draft.forms.get(b) ?? 0) - (draft.forms.get(a) ?? 0) ||
      b.length - a.length,
  );
  const kind = kindOf(draft, names, lexicon);
  const told = draft.known !== null || draft.mentions.some((mention) => mention.kind);
  return {
    names,
    mentions,
    known: draft.known,
    kind,
    isGuess: !told,
    isDoubtful: mentions.every((mention) => mention.isGuess === true),
  };
}

function kindOf(draft: Draft, names: readonly string[], lexicon: Lexicon): EntityKind {
  if (draft.known) return draft.known.kind;
  const told = draft.mentions.find((mention) => mention.kind)?.kind;
  if (told) return told;
  const words = names[0]!.split(' ');
  if (words.length > 1 && lexicon.firstNames.has(words[0]!)) return 'person';
  if (words.length > 1 && lexicon.legalForms.has(words.at(-1)!.replace(/\.$/, ''))) return 'organisation';
  const last = words.length > 1 ? lexicon.kindOf(words.at(-1)!) : undefined;
  const tagged = taggedKind(draft);
  // "Tyra Banks": no bank, where the tagger saw a person.
  if (last && last !== 'person' && tagged !== 'person') return last;
  // "Athena Advisers": persons in the plural are a firm or a team.
  if (last === 'person' && lexicon.isPlural(words.at(-1)!)) return 'organisation';
  return tagged;
}

const KINDS: Readonly<Record<NameType, EntityKind>> = {
  PER: 'person',
  ORG: 'organisation',
  LOC: 'place',
  MISC: 'other',
};

/** What the tagger took most of its mentions for. */
function taggedKind({ mentions }: Draft): EntityKind {
  const counts = new Map<EntityKind, number>();
  for (const { type } of mentions) if (type) counts.set(KINDS[type], (counts.get(KINDS[type]) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'other';
}
