import { Readability } from '@mozilla/readability';
import { readArticle } from '../../../src/article/read-article';
import { READ_PACKS } from '../../../src/lang/read-packs';
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
  /** The first run on the page: nothing is warm. It is what a reader waits for. */
  readonly first: Stages;
  /** The least of `runs` later ones: what is asked often is compiled, the rest is not. */
  readonly warm: Stages;
  /** The least of `more` runs after those, in which the engine has compiled nearly everything. */
  readonly compiled: Pick<Stages, 'article' | 'readability'>;
  readonly found: boolean;
}

const now = () => performance.now();
const isHidden = (element: Element) => !element.checkVisibility({ visibilityProperty: true });
const readRival = () => void new Readability(document.cloneNode(true) as Document).parse();

/** Milliseconds of the two, each run by itself. */
export type Alone = Pick<Stages, 'article' | 'readability'>;

/** `url`: the page's own address, which its data names; that of the bench's server would make it another article's. */
type TimeContestants = (url: string, runs: number, more: number, rivalFirst: boolean) => Timed;

(globalThis as unknown as { timeContestants: TimeContestants }).timeContestants = (url, runs, more, rivalFirst) => {
  // Style and layout are made for the painting in any case; whoever asks first should not pay for them.
  void document.documentElement.offsetHeight;
  let found = false;
  const environment = { url, now, isHidden };
  const own = () => {
    const start = now();
    const reading = read(document, environment);
    found = reading.found;
    return { ...reading.ms, sachlage: now() - start };
  };
  const rival = () => {
    const start = now();
    readRival();
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
  const { article, readability } = warm;
  const compiled = { article, readability };
  for (let i = 0; i < more; i++) {
    const start = now();
    readArticle(document, { ...environment, packs: READ_PACKS });
    compiled.article = Math.min(compiled.article, now() - start);
    compiled.readability = Math.min(compiled.readability, rival().readability);
  }
  return { first, warm, compiled, found };
};

/** The least of `runs` of the one in a row, then of the other: neither finds the engine's caches full of the other's work. */
(globalThis as unknown as { timeAlone: (url: string, runs: number) => Alone }).timeAlone = (url, runs) => {
  void document.documentElement.offsetHeight;
  const leastOf = (run: () => void): number => {
    let least = Infinity;
    for (let i = 0; i < runs; i++) {
      const start = now();
      run();
      least = Math.min(least, now() - start);
    }
    return least;
  };
  return {
    article: leastOf(() => void readArticle(document, { url, now, isHidden, packs: READ_PACKS })),
    readability: leastOf(readRival),
  };
};
