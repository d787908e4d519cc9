import { Readability } from '@mozilla/readability';
import { read } from '../../../src/walk/read';

/** What the speed bench runs in a real tab. Times are in milliseconds; each is the least of `runs`, or of the first run. */
export interface Timed {
  /** The first reading of the page: patterns are compiled, nothing is warm. It is what a reader waits for. */
  readonly first: number;
  readonly firstReadability: number;
  readonly sachlage: number;
  readonly article: number;
  readonly promo: number;
  readonly readability: number;
  readonly found: boolean;
}

function least(runs: number, act: () => void): number {
  let best = Infinity;
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    act();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

(globalThis as unknown as { timeContestants: (runs: number) => Timed }).timeContestants = (runs) => {
  const now = () => performance.now();
  const isHidden = (element: Element) => !element.checkVisibility({ visibilityProperty: true });
  let article = Infinity;
  let promo = Infinity;
  let found = false;
  const act = () => {
    const reading = read(document, { url: location.href, now, isHidden });
    found = reading.found;
    article = Math.min(article, reading.ms.article);
    promo = Math.min(promo, reading.ms.promo);
  };
  const rival = () => void new Readability(document.cloneNode(true) as Document).parse();
  const first = least(1, act);
  const firstReadability = least(1, rival);
  const sachlage = least(runs, act);
  const readability = least(runs, rival);
  return { first, firstReadability, sachlage, article, promo, readability, found };
};
