import type { Block } from '../model/article';
import type { PageContents, PageSummary } from '../messages/schemas';
import type { Answer, Ask, Asked } from '../messages/to-page';
import type { PageReading } from '../walk/read';
import { fitContents } from '../messages/fit';
import { isElement, parentOf } from '../article/dom';
import type { Cards } from './cards';
import type { Folds } from './folds';
import { asTheyStand } from './lifted';
import { light, rangesOf, scrollTo, unlight } from './light';
import { member } from './member';
import type { OwnRules } from './own-rules';

/** What a session knows of its page, and may be asked to do. */
export interface LivePage {
  /** Names the reading that places and verdicts hold for. */
  reading(): string;
  /** The article, where there is one and the page is to be read. */
  article(): Extract<PageReading, { found: true }> | null;
  blocks(): ReadonlyMap<string, Block>;
  summary(): PageSummary;
  /** Reads a page that waits for a click. */
  readIfWaiting(): void;
  /** Tells background and panel where the page stands. */
  announce(): void;
  readonly folds: Folds;
  readonly ownRules: Pick<OwnRules, 'fold'>;
  readonly cards: Pick<Cards, 'next'>;
}

/** Answers what panel and popup ask. */
export function createAnswers(window: Window & typeof globalThis, page: LivePage): (ask: Ask) => unknown {
  const { folds } = page;
  const nodesOf = (id: string) => asTheyStand(page.article()?.places.get(id)?.nodes ?? []);
  const contents = (): PageContents => {
    const found = page.article();
    return fitContents({
      summary: page.summary(),
      article: found?.article ?? null,
      verdicts: found ? [...found.judgement.verdicts] : [],
      folded: found ? [...folds.folded()] : [],
    });
  };
  const answers: { [T in Asked]: (ask: Ask<T>) => Answer<T> } = {
    describe: () => page.summary(),
    read() {
      page.readIfWaiting();
      return contents();
    },
    jump({ reading, sources }) {
      const ranges = reading === page.reading() ? rangesOf(sources, page.blocks(), nodesOf) : null;
      if (ranges) light(window, ranges);
      return { found: ranges !== null };
    },
    visit({ reading, verdict }) {
      if (reading !== page.reading()) return { found: false };
      const first = page.article()?.judgement.verdicts.find((each) => each.id === verdict)?.blocks[0];
      const node = folds.placeOf(verdict) ?? (first ? nodesOf(first)[0] : undefined);
      if (!node || !member(node, 'isConnected')) return { found: false };
      const element = isElement(node) ? node : parentOf(node);
      scrollTo(window, element && isElement(element) ? element : null);
      return { found: true };
    },
    fold({ reading, verdict, folded }) {
      if (reading === page.reading()) folds.set(verdict, folded);
      if (verdict === null) page.ownRules.fold(folded);
      page.announce();
      return page.summary();
    },
    unlight() {
      unlight(window);
      return {};
    },
    'next-card': () => ({ shown: page.cards.next() }),
  };
  // A union of handlers by a union of asks: the type of each pair was checked where the table was written.
  return (ask) => (answers[ask.type] as (ask: Ask) => unknown)(ask);
}
