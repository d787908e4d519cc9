import type { Browser } from 'webextension-polyfill';
import type { Block } from '../model/article';
import type { Verdict } from '../model/verdict';
import type { FromPage } from '../messages/from-page';
import type { PageContents, PageSummary } from '../messages/schemas';
import { parseAsk, type Answer, type Ask, type Asked } from '../messages/to-page';
import { DEFAULTS, hostOf, isCategoryOn, isSiteOn, type Settings } from '../settings/settings';
import { loadSettings, watchSettings } from '../settings/store';
import { SWITCHES } from '../walk/categories';
import { isPitchHint } from '../walk/hint';
import { read, type PageReading } from '../walk/read';
import { createAdvance } from './advance';
import { createFolds } from './folds';
import { light, rangesOf, scrollTo, unlight } from './light';
import { createSheets, FOLD_ATTRIBUTE, OWN_ATTRIBUTE } from './page-marks';
import { summarise } from './summarise';
import { watchPage } from './watch';

/** While the page streams, reading before paint may cost this much in all, the first time apart: it compiles the patterns. */
const EARLY_BUDGET_MS = 200;

/** Roots outlive a session: see {@link import('./fold').FoldEnvironment}. */
const ROOTS = Symbol.for('sachlage.roots');
const world = globalThis as { [ROOTS]?: WeakMap<Element, ShadowRoot> };

type Found = Extract<PageReading, { found: true }>;

/**
 * The life of the extension on one page: settings, reading, folding, answers.
 * @param controller its abort ends the session and leaves the page as it was; the session aborts it itself when the
 *   extension was updated or removed
 */
export function startSession(window: Window & typeof globalThis, browser: Browser, controller: AbortController): void {
  const { document } = window;
  const { signal } = controller;
  const sheets = createSheets(signal);
  const host = () => hostOf(window.location.href);
  const now = () => window.performance.now();

  let settings: Settings = DEFAULTS;
  /** On click, or by the panel: the reader asked for this page although settings leave it alone. */
  let isAsked = false;
  let result: PageReading | 'waiting' | 'failed' = 'waiting';
  let blocks: ReadonlyMap<string, Block> = new Map();
  /** What told this reading from the one before; the same text keeps its id, so that the panel need not start anew. */
  let fingerprint = '';
  let announced = '';
  let count = 0;
  const run = Math.random().toString(36).slice(2, 10);
  let spentEarly = 0;
  let isWarm = false;
  const spend = (since: number) => {
    if (isWarm) spentEarly += now() - since;
    isWarm = true;
  };

  const isOn = () => isSiteOn(settings, host()) || isAsked;
  const folds = createFolds({
    words: (key, ...values) => browser.i18n.getMessage(key, values),
    whenIdle: (act) => whenIdle(window, signal, act),
    roots: (world[ROOTS] ??= new WeakMap()),
    adopt: sheets.adopt,
    changed: () => announce(),
  });
  signal.addEventListener('abort', () => (folds.clear(), unlight(window)), { once: true });

  const toFold = ({ judgement }: Found): Verdict[] =>
    judgement.overCap
      ? []
      : judgement.verdicts.filter((verdict) =>
          SWITCHES.some((each) => each.id === verdict.category && isCategoryOn(settings, host(), each)),
        );

  const readPage = (isEarly: boolean) => {
    if (signal.aborted) return;
    if (!isOn()) return rest();
    const start = now();
    try {
      result = read(document, { url: window.location.href, now, ...(isEarly ? {} : { isHidden: isNotRendered }) });
      const print = result.found ? JSON.stringify([result.article, result.judgement]) : result.why;
      const isNew = print !== fingerprint;
      if (isNew) count++;
      fingerprint = print;
      if (result.found) {
        blocks = new Map(result.article.blocks.map((block) => [block.id, block]));
        folds.apply(toFold(result), result.places, blocks);
      } else folds.clear();
      if (!isEarly) readingDone(isNew);
      // An early reading was not told of: the badge hears of the settled one.
      if (!isEarly && print !== announced) {
        announced = print;
        announce();
      }
    } catch (error) {
      result = 'failed';
      folds.clear();
      console.error('Sachlage could not read this page', error);
      announce();
    }
    if (isEarly) spend(start);
  };
  const rest = () => {
    result = 'waiting';
    fingerprint = '';
    announced = '';
    folds.clear();
    unlight(window);
    announce();
  };

  const summary = (): PageSummary => {
    const isOff = !isOn();
    const isSwitchedOff = settings.siteMode === 'everywhere' || Object.hasOwn(settings.sites, host());
    return summarise({
      reading: `${run}-${count}`,
      host: host(),
      result: isOff ? (isSwitchedOff ? 'off' : 'waiting') : result,
      folded: folds.folded(),
    });
  };
  const contents = (): PageContents => {
    const isArticle = isOn() && typeof result === 'object' && result.found;
    return {
      summary: summary(),
      article: isArticle ? (result as Found).article : null,
      verdicts: isArticle ? [...(result as Found).judgement.verdicts] : [],
      folded: isArticle ? [...folds.folded()] : [],
    };
  };

  const announce = () => {
    if (signal.aborted) return;
    // The extension was updated or removed: nobody is left to give the blocks back, so we do.
    if (!browser.runtime?.id) return controller.abort();
    const message: FromPage = { type: 'page-changed', summary: summary() };
    browser.runtime.sendMessage(message).catch(() => {
      // Nobody listens: no panel is open and the background is asleep or gone.
    });
  };

  const answers: { [T in Asked]: (ask: Ask<T>) => Answer<T> } = {
    describe: summary,
    read() {
      if (!isOn() && settings.siteMode === 'on-click') {
        isAsked = true;
        readPage(false);
      }
      return contents();
    },
    jump({ reading, sources }) {
      const ranges = reading === summary().reading ? rangesOf(sources, blocks, nodesOf) : null;
      if (ranges) light(window, ranges);
      return { found: ranges !== null };
    },
    visit({ reading, verdict }) {
      if (reading !== summary().reading || typeof result !== 'object' || !result.found) return { found: false };
      const first = result.judgement.verdicts.find((each) => each.id === verdict)?.blocks[0];
      const node = folds.placeOf(verdict) ?? (first ? nodesOf(first)?.[0] : undefined);
      if (!node?.isConnected) return { found: false };
      scrollTo(window, node.nodeType === 1 ? (node as Element) : node.parentElement);
      return { found: true };
    },
    fold({ reading, verdict, folded }) {
      if (reading === summary().reading) folds.set(verdict, folded);
      announce();
      return summary();
    },
    unlight() {
      unlight(window);
      return {};
    },
  };
  const nodesOf = (id: string) =>
    typeof result === 'object' && result.found ? result.places.get(id)?.nodes : undefined;

  const listener = (message: unknown): Promise<unknown> | undefined => {
    const ask = parseAsk(message);
    // A union of handlers by a union of asks: the type of each pair was checked where the table was written.
    return ask ? Promise.resolve((answers[ask.type] as (ask: Ask) => unknown)(ask)) : undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime?.id && browser.runtime.onMessage.removeListener(listener), {
    once: true,
  });

  let isKnown = false;
  const advance = createAdvance(sheets.adopt, signal);
  const hideInAdvance = () => {
    if (spentEarly > EARLY_BUDGET_MS) return;
    const start = now();
    const reading = read(document, { url: window.location.href, now });
    if (reading.found) advance.hide(toFold(reading), reading.places);
    spend(start);
  };

  const begin = async () => {
    settings = await loadSettings(browser.storage.local);
    if (signal.aborted) return;
    isKnown = true;
    advance.giveBack();
    watchSettings(browser.storage.local.onChanged, signal, (changed) => {
      settings = changed;
      fingerprint = '';
      announced = '';
      readPage(false);
    });
    window.addEventListener('pageshow', (event) => event.persisted && announce(), { signal });
    readPage(document.readyState === 'loading');
  };
  const readingDone = watchPage(
    window,
    (text) => isPitchHint(text, document.documentElement?.lang || null),
    (node) =>
      node.nodeType === 1 &&
      ((node as Element).hasAttribute(OWN_ATTRIBUTE) || (node as Element).hasAttribute(FOLD_ATTRIBUTE)),
    {
      hint: () => {
        if (!isKnown) hideInAdvance();
        else if (document.readyState !== 'loading' || spentEarly < EARLY_BUDGET_MS) readPage(true);
      },
      settled: () => isKnown && readPage(false),
      navigated: () => {
        advance.giveBack();
        isAsked = false;
        count++;
        rest();
      },
    },
    signal,
  );
  void begin();
}

/** A block the reader does not see, unless it is we who hide it. */
function isNotRendered(element: Element): boolean {
  return !element.checkVisibility({ visibilityProperty: true }) && !element.closest(`[${FOLD_ATTRIBUTE}]`);
}

/** Once the page has loaded, had half a second to hydrate, and is idle. */
function whenIdle(window: Window & typeof globalThis, signal: AbortSignal, act: () => void): void {
  const idle = () =>
    window.setTimeout(() => window.requestIdleCallback(() => !signal.aborted && act(), { timeout: 1000 }), 500);
  if (window.document.readyState === 'complete') idle();
  else window.addEventListener('load', idle, { once: true, signal });
}
