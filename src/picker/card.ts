import base from '../look/base.css?inline';
import { showAppearance, type Appearance } from '../look/appearance';
import tokens from '../look/tokens.css?inline';
import type { Words } from '../look/words';
import css from './card.css?inline';
import type { Choice } from './selectors';

/** What the card shows while a block is looked for. */
export interface Aiming {
  /** The element in short, and how its text begins; null before there is one. */
  readonly what: { readonly name: string; readonly text: string } | null;
}

/** What it shows once a block was taken: the rules to choose from. */
export interface Choosing extends Aiming {
  readonly choices: readonly Choice[];
  /** Index among them. */
  readonly chosen: number;
  readonly isPreviewed: boolean;
  readonly notes: readonly string[];
  /** Why it cannot be set aside; null where it can. */
  readonly stop: string | null;
}

/** What it shows at the end: what became of it, in one line. */
export interface Told {
  readonly line: string;
  readonly rule?: string;
  readonly canUndo: boolean;
}

export interface CardActions {
  readonly wider: () => void;
  readonly narrower: () => void;
  /** Takes the marked element, then the chosen rule. */
  readonly take: () => void;
  readonly again: () => void;
  readonly choose: (index: number) => void;
  readonly preview: (on: boolean) => void;
  readonly leave: () => void;
  readonly undo: () => void;
}

export interface Card {
  readonly element: HTMLElement;
  aim(aiming: Aiming): void;
  choose(choosing: Choosing): void;
  tell(told: Told): void;
  /** Out of the way of a block in the lower part of the window. */
  standUp(isUp: boolean): void;
}

/**
 * The picker's card: what is marked, and what can be done with it.
 * @param document of the picker's own frame
 * @param appearance with a theme that is settled: the frame has the same
 */
export function createCard(document: Document, words: Words, appearance: Appearance, actions: CardActions): Card {
  const sheet = new document.defaultView!.CSSStyleSheet();
  sheet.replaceSync(tokens + base + css);
  document.adoptedStyleSheets = [sheet];
  document.documentElement.lang = words.locale;
  showAppearance(document.documentElement, appearance);
  document.title = words.say('picker_title');

  const make = <K extends keyof HTMLElementTagNameMap>(tag: K, className = '', text = ''): HTMLElementTagNameMap[K] => {
    const element = document.createElement(tag);
    element.className = className;
    element.textContent = text;
    return element;
  };
  const button = (className: string, text: string, act: () => void) => {
    const element = make('button', className, text);
    element.type = 'button';
    element.addEventListener('click', act);
    return element;
  };

  const card = make('main', 'card');
  card.tabIndex = -1;
  const title = make('h1', '', words.say('picker_title'));
  title.id = 'title';
  const hint = make('p', 'quiet', words.say('picker_hint'));
  const what = make('output', 'what');
  const rules = make('fieldset');
  const legend = make('legend', 'unseen', words.say('picker_which'));
  const notes = make('div', 'notes');
  notes.role = 'status';
  const preview = make('label', 'preview');
  const previewBox = make('input');
  previewBox.type = 'checkbox';
  previewBox.addEventListener('change', () => actions.preview(previewBox.checked));
  preview.append(previewBox, make('span', '', words.say('picker_preview')));
  const beside = make('div', 'beside');
  const again = button('link again', words.say('picker_again'), actions.again);
  beside.append(preview, again);
  const acts = make('div', 'acts');
  const wider = button('quiet-action wider', words.say('picker_wider'), actions.wider);
  const narrower = button('quiet-action narrower', words.say('picker_narrower'), actions.narrower);
  const leave = button('quiet-action leave', words.say('picker_leave'), actions.leave);
  const undo = button('quiet-action undo', words.say('undo'), actions.undo);
  const take = button('main-action take', '', actions.take);
  acts.append(wider, narrower, make('span'), leave, undo, take);
  card.append(title, hint, what, rules, beside, notes, acts);
  document.body.append(card);

  const showWhat = ({ what: marked }: Aiming) => {
    what.replaceChildren(
      ...(marked ? [make('code', '', marked.name), document.createTextNode(marked.text && ` ${marked.text}`)] : []),
    );
  };
  const only = (...shown: readonly Element[]) => {
    for (const each of [hint, what, rules, beside, notes, wider, narrower, leave, undo, take])
      each.hidden = !shown.includes(each);
  };
  const drawRules = ({ choices, chosen }: Choosing) => {
    const hadFocus = rules.contains(document.activeElement);
    rules.replaceChildren(
      legend,
      ...choices.map(({ selector, hits }, at) => {
        const label = make('label');
        const radio = make('input');
        radio.type = 'radio';
        radio.name = 'rule';
        radio.checked = at === chosen;
        radio.addEventListener('change', () => actions.choose(at));
        label.append(radio, make('code', '', selector), make('span', 'quiet', words.count('picker_hits', hits)));
        return label;
      }),
    );
    if (hadFocus) rules.querySelector<HTMLElement>(':checked')?.focus();
  };
  const drawNotes = (lines: readonly string[], stop: string | null) => {
    notes.replaceChildren(...(stop ? [make('p', 'stop', stop)] : []), ...lines.map((line) => make('p', '', line)));
  };

  return {
    element: card,
    aim(aiming) {
      title.textContent = words.say('picker_title');
      take.textContent = words.say('picker_choose');
      take.disabled = aiming.what === null;
      showWhat(aiming);
      only(hint, what, wider, narrower, leave, take);
    },
    choose(choosing) {
      const hits = choosing.choices[choosing.chosen]?.hits ?? 0;
      title.textContent = `${words.say('picker_take')} · ${words.count('picker_hits', hits)}`;
      take.textContent = words.say('picker_take');
      take.disabled = choosing.stop !== null;
      previewBox.checked = choosing.isPreviewed;
      showWhat(choosing);
      drawRules(choosing);
      drawNotes(choosing.notes, choosing.stop);
      only(what, rules, beside, notes, wider, narrower, leave, take);
      notes.hidden = notes.childElementCount === 0;
    },
    tell({ line, rule, canUndo }) {
      title.textContent = line;
      // Read out with the button that gets the focus.
      for (const each of [undo, leave]) each.setAttribute('aria-describedby', title.id);
      what.replaceChildren(...(rule ? [make('code', '', rule)] : []));
      leave.textContent = words.say('close');
      only(...(rule ? [what] : []), ...(canUndo ? [undo] : []), leave);
      card.classList.add('small');
      (canUndo ? undo : leave).focus();
    },
    standUp(isUp) {
      card.classList.toggle('up', isUp);
    },
  };
}
