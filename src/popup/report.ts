import type { Words } from '../look/words';
import type { PageContents } from '../messages/schemas';
import type { Verdict } from '../model/verdict';

/** Of a block so many words are given: enough to find it, too few to tell what was read. */
const MOST_WORDS = 12;
const MOST_LETTERS = 120;

/** The blocks of a page that are set aside now, which a report may be about. */
export function reportable({ verdicts, folded }: PageContents): Verdict[] {
  return verdicts.filter(({ id }) => folded.includes(id));
}

/**
 * The text of a report about a wrong fold, for the reader to copy. It has nothing in it that she does not see.
 * @param version of extension and browser
 */
export function reportOn({ summary, article }: PageContents, verdict: Verdict, words: Words, version: string): string {
  const kind = words.find(`category_${verdict.category}`);
  const rules = verdict.reasons.map(({ rule, points }) => `${rule} ${round(points)}`);
  const lines = [
    `${words.say('report_site')}: ${summary.host}`,
    `${words.say('report_address')}: ${withoutQuery(article?.url ?? '')}`,
    `${words.say('report_kind')}: ${verdict.category}${kind ? ` (${kind})` : ''}`,
    `${words.say('report_begins')}: ${beginningOf(article, verdict)}`,
    `${words.say('report_score')}: ${round(verdict.score)}`,
    `${words.say('report_rules')}: ${rules.join(', ')}`,
    `${words.say('report_version')}: ${version}`,
  ];
  return lines.join('\n');
}

/** How a block begins, for the report and for the choice among several. */
export function beginningOf(article: PageContents['article'], { blocks, spans }: Verdict): string {
  const span = spans?.[0];
  const text = article?.blocks.find(({ id }) => id === (span?.block ?? blocks[0]))?.text ?? '';
  const all = (span ? text.slice(span.start, span.end) : text).split(/\s+/).filter(Boolean);
  const first = all.slice(0, MOST_WORDS).join(' ').slice(0, MOST_LETTERS);
  return all.length > MOST_WORDS ? `${first} …` : first;
}

/** An address without what comes after the question mark: there stand names, searches and the like. */
export function withoutQuery(address: string): string {
  try {
    const { origin, pathname } = new URL(address);
    return origin + pathname;
  } catch {
    return '';
  }
}

const round = (number: number) => Number(number.toFixed(2));
