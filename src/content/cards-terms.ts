import type { Article } from '../model/article';
import type { Verdict } from '../model/verdict';
import { parseTerms, termsQuestion, type AskTerms, type PageTerm } from '../messages/terms';
import { member } from './member';

/** A page that is never idle is taken for idle after so many milliseconds: a reader who switches waits for it. */
const IDLE = 400;
/** Between two questions to the background, in milliseconds; pages that change all day ask no more often. */
const PAUSE = 5_000;

/** What a question is made of. */
export interface AskedPage {
  readonly article: Article;
  readonly verdicts: readonly Verdict[];
}

export interface TermsQuestion {
  /** Puts the question, or tells at once where its answer is known: when the page is seen and idle. */
  put(): void;
  /** Forgets the answer, and what is on its way. */
  drop(): void;
}

/**
 * Asks the background which names of a page can be explained: once for a text, and not too often.
 * @param ask gives whatever the background answers
 * @param page null where there is nothing to ask about
 * @param tell called with the names; null where they are those told before, or where nothing was answered
 */
export function askTerms(
  window: Window,
  ask: (question: AskTerms) => Promise<unknown>,
  page: () => AskedPage | null,
  tell: (terms: readonly PageTerm[] | null) => void,
  signal: AbortSignal,
): TermsQuestion {
  const { document } = window;
  /** What was asked last, answered or on its way. */
  let asked = '';
  let askedAt = -Infinity;
  let timer = 0;

  const put = () => {
    timer = 0;
    const current = page();
    if (!current || signal.aborted) return;
    // In a tab that nobody looks at there is time.
    if (member(document, 'visibilityState') === 'hidden') {
      member(document, 'addEventListener')('visibilitychange', put, { once: true, signal });
      return;
    }
    const question: AskTerms = { type: 'terms', ...termsQuestion(current.article, current.verdicts) };
    const key = JSON.stringify(question);
    if (key === asked) return tell(null);
    const left = askedAt + PAUSE - window.performance.now();
    if (left > 0) {
      timer = window.setTimeout(put, left);
      return;
    }
    asked = key;
    askedAt = window.performance.now();
    void answer(question, key);
  };
  const answer = async (question: AskTerms, key: string) => {
    const terms = parseTerms(await ask(question).catch(() => null));
    if (signal.aborted || asked !== key || !page()) return;
    // Refused or failed: the question may be put again with the next reading.
    if (!terms) asked = '';
    tell(terms);
  };
  return {
    put() {
      window.clearTimeout(timer);
      // After what the page itself has to do; what is asked for meanwhile is done once.
      timer = window.setTimeout(() => window.requestIdleCallback(put, { timeout: IDLE }));
    },
    drop() {
      window.clearTimeout(timer);
      asked = '';
    },
  };
}
