import { Readability } from '@mozilla/readability';
import { read } from '../../../src/walk/read';

/** Milliseconds of one contestant's stages. */
export interface Stages {
  /** Document to article: what stands against Readability. */
  readonly article: number;
  readonly promo: number;
  readonly sachlage: number;
  readonly readability: number;
}

/** What the speed bench runs in a real tab. */
export interface Timed {
  /** The first run on the page: patterns are compiled, nothing is warm. It is what a reader waits for. */
  readonly first: Stages;
  /** The least of `runs` later ones. */
  readonly warm: Stages;
  readonly found: boolean;
}

const now = () => performance.now();
const isHidden = (element: Element) => !element.checkVisibility({ visibilityProperty: true });

(globalThis as unknown as { timeContestants: (runs: number, rivalFirst: boolean) => Timed }).timeContestants = (
  runs,
  rivalFirst,
) => {
  // Style and layout are made for the painting in any case; whoever asks first should not pay for them.
  void document.documentElement.offsetHeight;
  let found = false;
  const own = () => {
    const start = now();
    const reading = read(document, { url: location.href, now, isHidden });
    found = reading.found;
    return { ...reading.ms, sachlage: now() - start };
  };
  const rival = () => {
    const start = now();
    void new Readability(document.cloneNode(true) as Document).parse();
    return { readability: now() - start };
  };
  // The two take turns, so that a machine that slows down slows both.
  const both = (): Stages => {
    const before = rivalFirst ? rival() : null;
    const ours = own();
    return { ...ours, ...(before ?? rival()) };
  };
  const first = both();
  let warm = both();
  for (let i = 1; i < runs; i++) {
    const next = both();
    warm = {
      article: Math.min(warm.article, next.article),
      promo: Math.min(warm.promo, next.promo),
      sachlage: Math.min(warm.sachlage, next.sachlage),
      readability: Math.min(warm.readability, next.readability),
    };
  }
  return { first, warm, found };
};
