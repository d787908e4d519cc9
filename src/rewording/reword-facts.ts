import type { DigestPack } from '../lang/pack';
import type { Article } from '../model/article';
import type { Digest, Fact } from '../model/digest';
import type { ModelSession } from './browser-model';
import { checkRewording, type Fault } from './check-rewording';

/** What became of a fact: a line that says the same, or why the model's line was dropped. */
export type Rewording = { readonly line: string } | { readonly fault: Fault };

/** A whole answer in one pair of quotation marks, none inside. */
const IN_MARKS = /^["“„«»]([^"“”„«»]*)["”“»«]$/;

/**
 * Asks the browser's own model for each fact in other words, one after the other, and checks every line. A fact in
 * somebody's own words stays as it is.
 * @param tell gets each fact's rewording as soon as it is there
 * @throws where the model gives up or the signal is aborted; what was told before holds
 */
export async function rewordFacts(
  article: Article,
  { facts, glossary }: Pick<Digest, 'facts' | 'glossary'>,
  session: ModelSession,
  pack: DigestPack,
  signal: AbortSignal,
  tell: (fact: Fact, rewording: Rewording) => void,
): Promise<void> {
  const names = glossary.flatMap(({ name, aliases }) => [name, ...aliases]);
  for (const fact of facts) {
    if (fact.voice === 'quoted') continue;
    // oxlint-disable-next-line no-await-in-loop -- one session answers one question at a time
    const answer = await session.prompt(fact.text, { signal });
    signal.throwIfAborted();
    const line = answer.trim().replace(IN_MARKS, '$1');
    if (line === fact.text) continue;
    const fault = checkRewording(line, { fact: fact.text, source: sourceOf(article, fact), names }, pack);
    tell(fact, fault ? { fault } : { line });
  }
}

/** The sentences that state a fact. */
function sourceOf({ blocks }: Article, { sources }: Fact): string {
  return sources
    .map(({ block, start, end }) => blocks.find(({ id }) => id === block)?.text.slice(start, end) ?? '')
    .join(' ');
}
