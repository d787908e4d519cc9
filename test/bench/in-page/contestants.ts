import { Readability } from '@mozilla/readability';
import { read } from '../../../src/walk/read';

/** What the speed bench runs in a real tab. Times are in milliseconds; each is the least of `runs`. */
export interface Timed {
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
  const sachlage = least(runs, () => {
    const reading = read(document, { url: location.href, now, isHidden });
    found = reading.found;
    article = Math.min(article, reading.ms.article);
    promo = Math.min(promo, reading.ms.promo);
  });
  const readability = least(runs, () => new Readability(document.cloneNode(true) as Document).parse());
  return { sachlage, article, promo, readability, found };
};
