import type { Browser } from 'webextension-polyfill';
import type { Block } from '../model/article';
import type { Verdict } from '../model/verdict';
import { queryAll, rootOf } from '../article/dom';
import type { FromPage } from '../messages/from-page';
import type { PageSummary } from '../messages/schemas';
import { parseAsk } from '../messages/to-page';
import { ExceptionsFull, exceptWordings } from '../settings/exceptions';
import { noteOn } from '../settings/notes';
import { DEFAULTS, hostOf, isSiteOn, lookOf, switchKnownTerm, type Settings } from '../settings/settings';
import { changeSettings, loadSettings, watchSettings } from '../settings/store';
import { isPitchHint } from '../walk/hint';
import { read, type PageReading } from '../walk/read';
import { strictOn, toFold, wordingsOf } from '../walk/to-fold';
import { createAdvance } from './advance';
import { createAnswers } from './answers';
import { createBudget } from './budget';
import { createCards } from './cards';
import { createFolds } from './folds';
import { createHold } from './hold';
import type { FoldEnvironment } from './fold';
import { asTheyStand } from './lifted';
import { unlight } from './light';
import { member } from './member';
import { createOwnRules } from './own-rules';
import { openPort, watchContextMenu } from './page-port';
import { createSheets, FOLD_ATTRIBUTE } from './page-marks';
import { createRoots } from './roots';
import { summarise } from './summarise';
import { takeOver, yieldToNewer } from './take-over';
import { createUnseen } from './unseen';
import { watchPage } from './watch';
import { createWhenIdle } from './when-idle';

/**
 * Reading before paint may cost this much in all, the first time apart: it compiles the patterns. A fiftieth of the
 * time that passes is given back, so that pages that bring pitches all day stay quick.
 */
const EARLY_BUDGET_MS = 200;
/** A page whose article is not found in so many milliseconds is too large: it must stay usable. */
const READING_MS = 1500;
const EARLY_SHARE = 0.02;

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
  const roots = createRoots(browser as Parameters<typeof createRoots>[0]);
  const host = () => hostOf(window.location.href);
  const now = () => window.performance.now();
  const readyState = () => member(document, 'readyState');
  const isOrphan = () => !browser.runtime?.id;

  let settings: Settings = DEFAULTS;
  /** On click, or by the panel: the reader asked for this page although settings leave it alone. */
  let isAsked = false;
  let result: PageReading | 'waiting' | 'failed' = 'waiting';
  let blocks: ReadonlyMap<string, Block> = new Map();
  /** What told this reading from the one before; the same text keeps its id, so that the panel need not start anew. */
  let fingerprint = '';
  let count = 0;
  const run = Math.random().toString(36).slice(2, 10);
  const readingId = () => `${run}-${count}`;
  const found = (): Found | null => (typeof result === 'object' && result.found && isOn() ? result : null);
  const isOn = () => isSiteOn(settings, host()) || isAsked;

  const budget = createBudget(EARLY_BUDGET_MS, EARLY_SHARE, now);
  let isWarm = false;
  const spendEarly = (act: () => void) => {
    if (!budget.has()) return;
    const start = now();
    act();
    if (isWarm) budget.spend(now() - start);
    isWarm = true;
  };

  const foldEnvironment: FoldEnvironment = {
    words: (key, ...values) => browser.i18n.getMessage(key, values),
    whenIdle: createWhenIdle(window, readyState, signal),
    write: (act) => watch.write(act),
    rootOf: roots.of,
    keepRoot: roots.keep,
    adopt: sheets.adopt,
    changed: () => {
      cards.mend();
      announce();
    },
  };
  const notPitch = async (place: Element | null): Promise<string> => {
    const current = found();
    const verdict = current?.judgement.verdicts.find(({ id }) => place && folds.placeOf(id) === place);
    if (!current || !verdict) return 'place_gone';
    const wordings = wordingsOf(current.article, verdict);
    try {
      await changeSettings(browser.storage.local, (before) => exceptWordings(before, host(), wordings, true));
      return '';
    } catch (error) {
      return error instanceof ExceptionsFull ? 'exceptions_full' : 'store_failed';
    }
  };
  const isPrivate = browser.extension?.inIncognitoContext === true;
  const folds = createFolds(isPrivate ? foldEnvironment : { ...foldEnvironment, notPitch });
  const ownFolds = createFolds(foldEnvironment);
  const cards = createCards(
    window,
    {
      words: foldEnvironment.words,
      ask: (question) => browser.runtime.sendMessage(question),
      know: isPrivate ? null : (name, isKnown) => know(browser, name, isKnown),
      adopt: sheets.adopt,
      write: (act) => watch.write(act),
    },
    signal,
  );
  /** Names are explained in the text where the reader wants it, once the page is at rest. */
  const useCards = () =>
    cards.use(() => {
      const current = settings.textCards ? found() : null;
      if (!current) return null;
      const { article, judgement, places } = current;
      const nodesOf = (id: string) => asTheyStand(places.get(id)?.nodes ?? []);
      const { knownTerms: known, theme, textSize, density } = settings;
      return {
        article,
        verdicts: judgement.verdicts,
        blocks,
        nodesOf,
        known,
        noteOn: (name) => noteOn(settings, name),
        appearance: { theme, textSize, density },
      };
    });
  signal.addEventListener('abort', () => (folds.clear(), ownFolds.clear(), unlight(window)), { once: true });
  const ownRules = createOwnRules(
    window,
    ownFolds,
    () => {
      const current = found();
      if (current) folds.apply(folding(current), current.places, blocks, look);
      announce();
    },
    signal,
  );
  /** A rule that the reader is about to add. */
  let proposed = '';
  const useOwnRules = () => ownRules.use([isOn() ? settings.ownRules : '', proposed].filter(Boolean).join('\n'));

  const look = ({ category }: Verdict) => lookOf(settings, host(), category);
  const folding = ({ article, judgement, places }: Found): Verdict[] => {
    const isFree = (id: string) => !places.get(id)?.nodes.some((node) => ownRules.owns(node));
    return toFold(article, judgement, settings, host()).flatMap((verdict) => {
      const blocks = verdict.blocks.filter(isFree);
      return blocks.length > 0 ? [{ ...verdict, blocks }] : [];
    });
  };

  /**
   * @param isEarly before paint: what it finds is told of when the page has settled
   */
  const readPage = (isEarly: boolean) => {
    if (signal.aborted) return;
    if (!isOn()) return forget();
    try {
      hold.release();
      folds.tidy();
      // While the page streams its styles may not be there yet; later, readings that alternate would fold anew each time.
      const isHidden = isEarly && readyState() === 'loading' ? undefined : unseen.begin();
      result = read(document, {
        url: window.location.href,
        now,
        budget: READING_MS,
        strict: strictOn(settings, host()),
        unread: settings.unreadLangs,
        ...(isHidden ? { isHidden } : {}),
      });
      unseen.end();
      const print = result.found ? JSON.stringify([result.article, result.judgement]) : result.why;
      const isNew = print !== fingerprint;
      if (isNew) count++;
      fingerprint = print;
      blocks = new Map(result.found ? result.article.blocks.map((block) => [block.id, block]) : []);
      if (result.found) {
        const verdicts = folding(result);
        folds.apply(verdicts, result.places, blocks, look);
        const away = verdicts.filter((verdict) => look(verdict) === 'fold');
        if (readyState() === 'loading') hold.hold(result.article.blocks, result.places, away);
        watch.also(rootsOf(result));
      } else folds.clear();
      if (isEarly) return;
      sweep();
      useCards();
      watch.read(isNew);
      if (toldOf === readingId()) return;
    } catch (error) {
      result = 'failed';
      fingerprint = '';
      folds.clear();
      console.error('Sachlage could not read this page', error);
    }
    announce();
  };
  /** Gives all back and knows nothing of the page any more. */
  const forget = () => {
    hold.release();
    result = 'waiting';
    fingerprint = '';
    unseen.stop();
    useCards();
    folds.clear();
    unlight(window);
    announce();
  };
  /** A page that copies its elements copies our mark with them, and nothing would ever give the copy back. */
  const sweep = () => {
    const own = new Set([...folds.elements(), ...ownFolds.elements()]);
    for (const element of queryAll(document, `[${FOLD_ATTRIBUTE}]`))
      if (!own.has(element)) member(element, 'removeAttribute')(FOLD_ATTRIBUTE);
  };

  const summary = (): PageSummary => {
    const isSwitchedOff = settings.siteMode === 'everywhere' || Object.hasOwn(settings.sites, host());
    return summarise({
      reading: readingId(),
      host: host(),
      result: isOn() ? result : isSwitchedOff ? 'off' : 'waiting',
      folded: folds.folded(),
      own: ownRules.counts(),
    });
  };

  let told = '';
  /** The reading that was told of: its words need not be counted again to see that. */
  let toldOf = '';
  let isTelling = false;
  /** Tells where the page stands, where that is not known already. What happens in one turn is told once. */
  const announce = () => {
    if (isTelling) return;
    isTelling = true;
    window.queueMicrotask(() => {
      isTelling = false;
      if (signal.aborted) return;
      // The extension was updated or removed: nobody is left to give the blocks back, so we do.
      if (isOrphan()) return controller.abort();
      // A page that is made ready before anyone sees it stands in a tab that shows another.
      if ((document as { prerendering?: boolean }).prerendering === true) return;
      const message: FromPage = { type: 'page-changed', summary: summary() };
      const text = JSON.stringify(message);
      if (text === told) return;
      told = text;
      toldOf = readingId();
      browser.runtime.sendMessage(message).catch(() => {
        // Nobody listens: no panel is open and the background is asleep or gone.
      });
    });
  };
  const announceAnew = () => {
    told = '';
    toldOf = '';
    announce();
  };

  const readIfWaiting = () => {
    if (isOn() || settings.siteMode !== 'on-click') return;
    isAsked = true;
    useOwnRules();
    readPage(false);
  };
  const reported = () => {
    const current = found();
    const pitches = new Set(current?.judgement.verdicts.flatMap((verdict) => (verdict.spans ? [] : verdict.blocks)));
    const blocks = current?.article.blocks.filter(({ id, zone }) => zone === 'body' && !pitches.has(id)) ?? [];
    return blocks.flatMap(({ id }) => current?.places.get(id)?.nodes.slice(0, 1) ?? []);
  };
  openPort(
    {
      contextTarget: watchContextMenu(window, signal),
      begin: readIfWaiting,
      preview(rule) {
        proposed = rule ?? '';
        useOwnRules();
      },
      reported,
    },
    signal,
  );

  const answer = createAnswers(window, {
    reading: readingId,
    article: found,
    blocks: () => blocks,
    summary,
    readIfWaiting,
    announce,
    folds,
    ownRules,
    cards,
  });
  const listener = (message: unknown): Promise<unknown> | undefined => {
    const ask = parseAsk(message);
    return ask ? Promise.resolve(answer(ask)) : undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => !isOrphan() && browser.runtime.onMessage.removeListener(listener), {
    once: true,
  });

  let isKnown = false;
  const advance = createAdvance(sheets.adopt, signal);
  const hold = createHold(window, sheets.adopt, signal);
  const hideInAdvance = () => {
    hold.release();
    const reading = read(document, { url: window.location.href, now, budget: READING_MS });
    if (!reading.found) return;
    const verdicts = folding(reading);
    advance.hide(verdicts, reading.places);
    if (readyState() === 'loading') hold.hold(reading.article.blocks, reading.places, verdicts);
  };

  const settingsChanged = (changed: Settings) => {
    settings = changed;
    fingerprint = '';
    useOwnRules();
    readPage(false);
  };
  /** Out of the back-forward cache: what was changed meanwhile was not told to a page that slept. */
  const wake = async () => {
    const current = await loadSettings(browser.storage.local);
    if (signal.aborted) return;
    if (JSON.stringify(current) !== JSON.stringify(settings)) settingsChanged(current);
    announceAnew();
  };
  const begin = async () => {
    settings = await loadSettings(browser.storage.local);
    if (signal.aborted) return;
    isKnown = true;
    advance.giveBack();
    watchSettings(browser.storage.local.onChanged, signal, settingsChanged);
    window.addEventListener('pageshow', (event) => event.persisted && void wake(), { signal });
    window.addEventListener('prerenderingchange', announceAnew, { signal, capture: true });
    useOwnRules();
    readPage(readyState() === 'loading');
  };

  takeOver(document, roots.of);
  yieldToNewer(document, isOrphan, controller);
  const watch = watchPage(
    window,
    (text) => isOn() && (hold.isOpen() || isPitchHint(text, rootOf(document)?.getAttribute('lang') || null)),
    {
      hint: () => spendEarly(() => (isKnown ? readPage(true) : hideInAdvance())),
      settled: () => isKnown && readPage(false),
      navigated(isSamePage) {
        if (isSamePage) return;
        advance.giveBack();
        isAsked = false;
        count++;
        forget();
        useOwnRules();
        ownRules.restart();
      },
    },
    signal,
  );
  const unseen = createUnseen(
    window,
    () => {
      spendEarly(() => readPage(true));
      watch.rest();
    },
    signal,
  );
  void begin();
}

/** "I know this", or its undoing. @returns whether it was stored */
async function know({ storage }: Browser, name: string, isKnown: boolean): Promise<boolean> {
  try {
    await changeSettings(storage.local, (before) => switchKnownTerm(before, name, isKnown));
    return true;
  } catch {
    return false;
  }
}

/** The trees that an article's blocks stand in. */
function rootsOf({ places }: Found): Set<Node> {
  return new Set(
    [...places.values()].flatMap(({ nodes }) => nodes.slice(0, 1)).map((node) => member(node, 'getRootNode')()),
  );
}
