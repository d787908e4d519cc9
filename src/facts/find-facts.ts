import type { Digest } from '../model/digest';
import type { Reporting } from '../model/reporting';
import type { DigestPack } from '../lang/pack';
import { chooseFacts } from './choose-facts';
import { factTools } from './fact-tools';
import { findDates } from './find-dates';
import { findFigures } from './find-figures';
import { findPeriods } from './find-periods';
import { findQuotes } from './find-quotes';
import { leadOnly } from './lead-only';
import { readSentences } from './read-sentences';
import { whatToChooseFrom } from './why-abstain';

export type Facts = Pick<Digest, 'facts' | 'abstained' | 'figures' | 'dates' | 'periods' | 'quotes'>;

/**
 * Finds gist, facts, figures, dates, spans of years and quotes of an article, by extraction only.
 * @param pack the words of the article's language; null gives lead sentences and `abstained: 'no-pack'`
 * @returns facts with the gist first, then by importance of their group and reading order (see {@link chooseFacts})
 */
export function findFacts(reporting: Reporting, pack: DigestPack | null): Facts {
  if (!pack)
    return { facts: leadOnly(reporting), abstained: 'no-pack', figures: [], dates: [], periods: [], quotes: [] };
  const { article } = reporting;
  const tools = factTools(pack);
  const sentences = readSentences(reporting, tools);
  const { sentences: told, abstained } = whatToChooseFrom(reporting, sentences, tools);
  const dates = findDates(sentences, tools);
  return {
    facts: abstained ? [] : chooseFacts(told, article.title ?? '', tools),
    abstained,
    figures: findFigures(sentences, tools),
    dates,
    periods: findPeriods(sentences, article.published, tools),
    quotes: findQuotes(reporting, sentences, tools),
  };
}
