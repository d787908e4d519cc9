import { formatDate } from '../look/formats';
import type { Words } from '../look/words';
import type { Article } from '../model/article';
import type { Fact, Figure, Quote } from '../model/digest';
import type { EntityKind } from '../model/entity';
import { oneLine } from '../text/normalise';
import { linkTo } from './text-link';
import { voiceInWords } from './voice-in-words';

/** What the panel shows of an article and a reader takes along. */
export interface TakenOut {
  readonly article: Article;
  readonly facts: readonly Fact[];
  readonly figures: readonly Figure[];
  /** Who says what; they tell who stands behind a fact. */
  readonly quotes: readonly Quote[];
  readonly terms: readonly TakenTerm[];
  /** How many blocks were set aside. */
  readonly aside: number;
}

/** An explained name. */
export interface TakenTerm {
  readonly name: string;
  readonly kind: EntityKind;
  readonly line: string;
  /** Whose words the line is, and the address of the page that has them, where that is another one. */
  readonly source: string;
  readonly address: string | null;
}

export type TakeOutForm = 'text' | 'markdown';

/** How a form writes what it is made of; the texts come from pages. */
interface Form {
  readonly title: (text: string) => string;
  readonly heading: (text: string) => string;
  readonly plain: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly address: (address: string) => string;
  /** A line with the address of its sentence. */
  readonly linked: (line: string, address: string, label: string) => string;
  /** A line with whose words it is. */
  readonly sourced: (line: string, source: string, address: string | null) => string;
}

const TEXT: Form = {
  title: oneLine,
  heading: oneLine,
  plain: oneLine,
  strong: oneLine,
  address: (address) => address,
  linked: (line, address) => `${line}\n  ${address}`,
  sourced: (line, source, address) => `${line} (${oneLine(source)})${address ? `\n  ${address}` : ''}`,
};

const MARKDOWN: Form = {
  title: (text) => `# ${escaped(text)}`,
  heading: (text) => `## ${escaped(text)}\n`,
  plain: escaped,
  strong: (text) => `**${escaped(text)}**`,
  address: (address) => `<${address}>`,
  linked: (line, address, label) => `${line} (${markdownLink(label, address)})`,
  sourced: (line, source, address) => `${line} (${address ? markdownLink(source, address) : escaped(source)})`,
};

/**
 * Facts with the address of their sentence, figures, terms and how much was set aside, to be pasted into a mail or a
 * note. The reader's own notes are not among it: what is taken out is for others too.
 */
export function takeOut(
  words: Words,
  { article, facts, figures, quotes, terms, aside }: TakenOut,
  form: TakeOutForm,
): string {
  const write = form === 'text' ? TEXT : MARKDOWN;
  const { title, site, published, url } = article;
  const label = words.say('go_there');
  const about = [site, published && formatDate(words.locale, published)].filter(Boolean).join(' · ');
  const factLine = (fact: Fact) => {
    const voice = voiceInWords(words, fact, quotes);
    const said = voice ? ` (${write.plain(voice)})` : '';
    const text = fact.role === 'gist' ? write.plain(fact.text) : `- ${write.plain(fact.text)}`;
    return write.linked(`${text}${said}`, linkTo(article, fact.sources), label);
  };
  const gist = facts.filter(({ role }) => role === 'gist').map(factLine);
  const others = facts.filter(({ role }) => role === 'fact').map(factLine);
  const head = [...(about ? [write.plain(about)] : []), write.address(url)].join(form === 'text' ? '\n' : '  \n');
  const sections: readonly (readonly string[])[] = [
    [write.title(title ?? words.say('title_missing'))],
    [head],
    gist,
    others,
    titled(write.heading(words.say('section_figures')), figures.map(figureLine(write))),
    titled(write.heading(words.say('section_glossary')), terms.map(termLine(words, write))),
    aside > 0 ? [write.plain(`${words.count('shared_aside', aside)}.`)] : [],
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

const titled = (heading: string, lines: readonly string[]) => (lines.length > 0 ? [heading, ...lines] : []);

function figureLine(write: Form) {
  return ({ value, unit, label, when }: Figure): string => {
    const about = [label, when].filter(Boolean).join(', ');
    return `- ${write.strong([value, unit].filter(Boolean).join(' '))}${about ? `: ${write.plain(about)}` : ''}`;
  };
}

function termLine(words: Words, write: Form) {
  return ({ name, kind, line, source, address }: TakenTerm): string => {
    const text = `- ${write.strong(name)} (${words.say(`kind_${kind}`)}): ${write.plain(line)}`;
    return write.sourced(text, source, address);
  };
}

function markdownLink(label: string, address: string): string {
  return `[${escaped(label)}](${address.replace(/[()\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)})`;
}

/** What Markdown would take for a sign of its own. */
function escaped(text: string): string {
  return oneLine(text).replace(/[\\`*_[\]<>~]|&(?=#?\w+;)|^[#+-]|^\d+(?=[.)])/g, (sign) =>
    /^\d/.test(sign) ? `${sign}\\` : `\\${sign}`,
  );
}
