import type { Browser } from 'webextension-polyfill';
import type { Words } from '../look/words';
import { bodyOf } from '../article/dom';
import { member } from '../content/member';
import { pagePort } from '../content/page-port';
import type { Pick } from '../messages/to-picker';
import { hostOf, isSiteOn, type Settings } from '../settings/settings';
import { loadSettings } from '../settings/store';
import { beginningOf, createAim, nameOf } from './aim';
import { createCard, type Card } from './card';
import { listenToKeys } from './keys';
import { misgivingsOn, REPORTING } from './misgivings';
import { listenToPointer } from './pointer';
import { addRule, canName, removeRule } from './rule-store';
import { selectorsFor, type Choice } from './selectors';
import { openStage, type Stage } from './stage';
import { createTrial, type Reach, type Trial } from './trial';

const NOTHING: Reach = { elements: [], share: 0 };

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
      const { reach, misgivings } = proposal(taken);
      const { stop, notes, reporting } = misgivings;
      const isShown = isPreviewed && stop === null && port !== null;
      port?.preview(isShown ? ruleOf(taken) : null);
      stage.mark(isShown ? [] : reach.elements.length > 0 ? reach.elements : [taken.element]);
      card.choose({
        what: describe(),
        choices: taken.choices,
        chosen: taken.chosen,
        isPreviewed,
        notes: [...(reporting > 0 ? [words.count(REPORTING, reporting)] : []), ...notes.map((key) => words.say(key))],
        stop: stop && words.say(stop),
      });
    }
    if (element) card.standUp(standsLow(window, element, card));
  };
  /** The rule that is chosen, what it hits, and what speaks against it. */
  const proposal = ({ element, trial, choices, chosen }: Taken) => {
    const choice = choices[chosen] ?? null;
    const reach = choice ? trial.reachOf(choice.selector) : NOTHING;
    return { choice, reach, misgivings: misgivingsOn(element, choice, reach, port?.reported() ?? []) };
  };

  const choose = () => {
    const { element } = aim;
    if (!element) return;
    // Folded by the preview before, it would be told by our marks.
    port?.preview(null);
    const trial = createTrial(window, () => window.performance.now());
    const choices = canName(host) ? selectorsFor(element, trial.countFor(element)) : [];
    taken = { element, trial, choices, chosen: 0 };
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
  const add = async (rule: string) => {
    const outcome = await addRule(area, rule);
    if (signal.aborted) return;
    // The session hears of the rule in a moment; until then the preview stands for it.
    if (outcome === 'stored' || outcome === 'known') window.setTimeout(() => port?.preview(null), 300);
    else port?.preview(null);
    if (outcome === 'full' || outcome === 'failed')
      return tell(words.say(outcome === 'full' ? 'picker_full' : 'store_failed'));
    added = rule;
    const isOff = !isSiteOn(settings, host) && settings.siteMode !== 'on-click';
    tell(words.say(isOff ? 'picker_site_off' : 'picker_added'), rule, outcome === 'stored');
  };
  const undo = async () => {
    const outcome = await removeRule(area, added);
    if (signal.aborted) return;
    port?.preview(null);
    tell(words.say(outcome === 'stored' ? 'picker_taken_back' : 'store_failed'));
  };
  const take = () => {
    if (isDone) return;
    if (!taken) return choose();
    if (proposal(taken).misgivings.stop !== null) return;
    isDone = true;
    // Where even what went wrong cannot be said, the extension was updated meanwhile.
    add(ruleOf(taken)).catch(end);
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
      undo: () => void undo().catch(end),
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
