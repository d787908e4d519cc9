import type { Browser } from 'webextension-polyfill';
import type { Words } from '../look/words';
import { bodyOf } from '../article/dom';
import { member } from '../content/member';
import { pagePort } from '../content/page-port';
import type { Pick } from '../messages/to-picker';
import { hasRule, withoutRule, withRule } from '../rules/edit-list';
import { writeOwnRules } from '../settings/own-rules';
import { hostOf, isSiteOn, type Settings } from '../settings/settings';
import { changeSettings, loadSettings } from '../settings/store';
import { beginningOf, createAim, isClosedOff, nameOf } from './aim';
import { createCard, type Card } from './card';
import { listenToKeys } from './keys';
import { selectorsFor, type Choice } from './selectors';
import { openStage, type Stage } from './stage';
import { createTrial, type Trial } from './trial';

/** A rule that would hit more than this share of the page, or of its article, is not added. */
const MOST_SHARE = 0.5;

/** A block that was taken, and the rules for it. */
interface Taken {
  readonly element: Element;
  readonly trial: Trial;
  readonly choices: readonly Choice[];
  chosen: number;
}

/**
 * Lets the reader choose a block of the page and makes a rule of it: aim, choose among rules, done.
 * @param controller its abort ends the picker and leaves nothing behind
 */
export async function startPicker(
  window: Window & typeof globalThis,
  browser: Browser,
  words: Words,
  at: Pick['at'],
  controller: AbortController,
): Promise<void> {
  const { signal } = controller;
  const port = pagePort();
  const area = browser.storage.local;
  const isPrivate = browser.extension?.inIncognitoContext === true;
  const host = hostOf(window.location.href);
  const end = () => controller.abort();
  const settings = await loadSettings(area);
  const theme = themeOf(window, settings);
  const opened = await openStage(window, words.say('picker_title'), theme, signal, end);
  if (!opened) return end();
  const stage: Stage = opened;
  signal.addEventListener('abort', () => port?.preview(null), { once: true });
  window.addEventListener('pagehide', end, { signal });

  const aim = createAim(window);
  let taken: Taken | null = null;
  let isPreviewed = true;
  let isDone = false;
  /** The rule that was added, for Undo. */
  let added = '';

  const describe = () => (aim.element ? { name: nameOf(aim.element), text: beginningOf(aim.element) } : null);
  const ruleOf = ({ choices, chosen }: Taken) => `${host}##${choices[chosen]?.selector ?? ''}`;

  const draw = () => {
    const { element } = aim;
    if (!taken) {
      port?.preview(null);
      stage.mark(element ? [element] : []);
      card.aim({ what: describe() });
    } else {
      const choice = taken.choices[taken.chosen];
      const { elements, share } = choice ? taken.trial.reachOf(choice.selector) : { elements: [], share: 0 };
      const stop = whyNot(taken, elements, share);
      const isShown = isPreviewed && choice !== undefined && stop === null && port !== null;
      port?.preview(isShown ? ruleOf(taken) : null);
      stage.mark(isShown ? [] : elements.length > 0 ? elements : [taken.element]);
      card.choose({
        what: describe(),
        choices: taken.choices,
        chosen: taken.chosen,
        isPreviewed,
        notes: notesOn(taken, elements),
        stop,
      });
    }
    if (element) card.standUp(standsLow(window, element, card));
  };
  const reportedIn = (elements: readonly Element[]) =>
    (port?.reported() ?? []).filter((node) => elements.some((each) => member(each, 'contains')(node))).length;
  const whyNot = ({ choices }: Taken, elements: readonly Element[], share: number): string | null => {
    if (choices.length === 0) return words.say('picker_no_rule');
    const all = port?.reported().length ?? 0;
    const isMost = share > MOST_SHARE || (all > 1 && reportedIn(elements) > all * MOST_SHARE);
    return isMost ? words.say('picker_too_much') : null;
  };
  const notesOn = ({ element, choices, chosen }: Taken, elements: readonly Element[]): string[] => {
    const paragraphs = reportedIn(elements);
    return [
      ...(paragraphs > 0 ? [words.count('picker_reporting', paragraphs)] : []),
      ...(choices[chosen]?.isByPlace ? [words.say('picker_by_place')] : []),
      ...(isClosedOff(element) ? [words.say('picker_whole')] : []),
    ];
  };

  const choose = () => {
    const { element } = aim;
    if (!element) return;
    // Folded by the preview before, it would be told by our marks.
    port?.preview(null);
    const trial = createTrial(window, () => window.performance.now());
    taken = { element, trial, choices: selectorsFor(element, trial.countFor(element)), chosen: 0 };
    draw();
    (card.element.querySelector<HTMLElement>('.take:not(:disabled)') ?? card.element).focus();
  };
  const move = (by: () => void) => {
    const before = aim.element;
    by();
    if (aim.element === before) return;
    if (taken) choose();
    else draw();
    if (aim.element) keepInView(window, aim.element);
  };
  const tell = (line: string, rule = '', canUndo = false) => {
    isDone = true;
    card.tell({ line, canUndo, ...(rule ? { rule } : {}) });
    stage.shrink(480, card.element.offsetHeight + 14);
    if (canUndo) return;
    window.setTimeout(() => signal.aborted || (card.element.querySelector('.leave') as HTMLElement).focus());
  };
  const store = async (change: (settings: Settings) => Settings): Promise<'stored' | 'full' | 'failed'> => {
    try {
      await changeSettings(area, change);
      return 'stored';
    } catch (error) {
      return error instanceof RangeError ? 'full' : 'failed';
    }
  };
  const add = async (rule: string) => {
    const had = hasRule(settings.ownRules, rule);
    const outcome = await store((before) => writeOwnRules(before, withRule(before.ownRules, rule)));
    if (signal.aborted) return;
    if (outcome !== 'stored') {
      port?.preview(null);
      return tell(words.say(outcome === 'full' ? 'picker_full' : 'store_failed'));
    }
    added = rule;
    // The session has heard of it by now or will soon: until then the preview stands for it.
    window.setTimeout(() => port?.preview(null), 300);
    const isOff = !isSiteOn(settings, host) && settings.siteMode !== 'on-click';
    tell(words.say(isOff ? 'picker_site_off' : 'picker_added'), rule, !had);
  };
  const undo = async () => {
    const rule = added;
    const outcome = await store((before) => writeOwnRules(before, withoutRule(before.ownRules, rule)));
    if (signal.aborted) return;
    port?.preview(null);
    tell(words.say(outcome === 'stored' ? 'picker_taken_back' : 'store_failed'));
  };
  const take = () => {
    if (isDone) return;
    if (!taken) return choose();
    const choice = taken.choices[taken.chosen];
    if (!choice || whyNot(taken, ...reachOf(taken, choice)) !== null) return;
    isDone = true;
    void add(ruleOf(taken));
  };
  const again = () => {
    taken = null;
    draw();
    card.element.focus();
  };

  const card = createCard(
    stage.document,
    words,
    { ...settings, theme },
    {
      wider: () => move(() => aim.wider()),
      narrower: () => move(() => aim.narrower()),
      take,
      again,
      choose(index) {
        if (taken) taken.chosen = index;
        draw();
      },
      preview(on) {
        isPreviewed = on;
        draw();
      },
      leave: end,
      undo: () => void undo(),
    },
  );

  if (isPrivate) {
    draw();
    return tell(words.say('picker_private'));
  }
  port?.begin();
  listenToKeys(stage.document, card.element, {
    isAiming: () => taken === null && !isDone,
    isDone: () => isDone,
    wider: () => move(() => aim.wider()),
    narrower: () => move(() => aim.narrower()),
    beside: (step) => move(() => aim.beside(step)),
    take,
    leave: end,
    scroll: (pages) => window.scrollBy({ top: pages * window.innerHeight * 0.85, behavior: 'instant' }),
  });
  listenToPointer(window, stage, card.element, {
    isAiming: () => taken === null && !isDone,
    over(place) {
      if (aim.at(place)) draw();
    },
    take(place) {
      if (isDone || !place) return;
      aim.at(place);
      choose();
    },
  });

  const target = at === 'context' ? port?.contextTarget() : null;
  aim.at(target ?? stage.below(window.innerWidth / 2, window.innerHeight / 3));
  // Without a pointer there must be something to go on from.
  if (!aim.element) aim.at(bodyOf(window.document)?.firstElementChild ?? null);
  card.element.focus();
  if (target) choose();
  else draw();
}

const reachOf = ({ trial }: Taken, { selector }: Choice) => {
  const { elements, share } = trial.reachOf(selector);
  return [elements, share] as const;
};

function themeOf(window: Window, { theme }: Settings): 'light' | 'dark' {
  if (theme !== 'system') return theme;
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Whether the card would lie on the element at the window's lower edge, and not at its upper one. */
function standsLow(window: Window, element: Element, { element: card }: Card): boolean {
  const { top, bottom } = member(element, 'getBoundingClientRect')();
  const height = card.offsetHeight + 24;
  return bottom > window.innerHeight - height && top > height;
}

function keepInView(window: Window, element: Element): void {
  const { top, bottom } = member(element, 'getBoundingClientRect')();
  if (bottom < 0 || top > window.innerHeight)
    member(element, 'scrollIntoView')({ block: 'center', behavior: 'instant' });
}

/** The pointer over the page, and its clicks; those on the card are the card's own. */
function listenToPointer(
  window: Window,
  stage: Stage,
  card: Element,
  on: {
    readonly isAiming: () => boolean;
    readonly over: (element: Element | null) => void;
    readonly take: (element: Element | null) => void;
  },
): void {
  const isOnCard = (event: MouseEvent) => card.contains(event.target as Node);
  let last: MouseEvent | null = null;
  stage.document.addEventListener('mousemove', (event) => {
    const isFirst = last === null;
    last = event;
    // Asking what stands there lays the page out: once a frame.
    if (isFirst)
      window.requestAnimationFrame(() => {
        const at = last;
        last = null;
        if (at && on.isAiming() && !isOnCard(at)) on.over(stage.below(at.clientX, at.clientY));
      });
  });
  stage.document.addEventListener('click', (event) => {
    if (!isOnCard(event)) on.take(stage.below(event.clientX, event.clientY));
  });
}
