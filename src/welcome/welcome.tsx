import { useState } from 'preact/hooks';
import { Switch } from '../look/switch';
import { useWords } from '../look/words-context';
import { switchCategory, type LookUpConsent, type Settings } from '../settings/settings';
import { SWITCHES } from '../walk/categories';
import { SAMPLE } from './sample';
import { isFolded, SampleArticle } from './sample-article';
import './welcome.css';

export interface WelcomeActions {
  /** @returns whether it could be stored */
  readonly change: (by: (settings: Settings) => Settings) => Promise<boolean>;
  readonly close: () => void;
}

interface WelcomeProps {
  readonly settings: Settings;
  readonly isPrivate: boolean;
  /** Whether the browser has a panel beside the page; else it opens as a tab (Firefox for Android). */
  readonly hasPanel: boolean;
  /** Keys that open the panel, as the browser writes them; empty where there are none. */
  readonly panelKeys: string;
  readonly actions: WelcomeActions;
}

/** Kinds of promotion that are left standing unless the reader wants otherwise. */
const OFFERED = SWITCHES.filter(({ onByDefault }) => !onByDefault);

const CONSENTS = [
  ['ask', 'looking_up_ask'],
  ['never', 'looking_up_never'],
] as const satisfies readonly (readonly [LookUpConsent, string])[];

/** What Sachlage does, on a sample that folds as one chooses. Shown once, after installation. */
export function Welcome({ settings, isPrivate, hasPanel, panelKeys, actions }: WelcomeProps) {
  const words = useWords();
  const [hasFailed, setFailed] = useState(false);
  const store = async (by: (settings: Settings) => Settings) => setFailed(!(await actions.change(by)));
  const folded = SAMPLE.filter(({ category }) => category !== undefined && isFolded(settings, category)).length;
  return (
    <main>
      <header>
        <h1>{words.say('welcome_title')}</h1>
        <p>{words.say('welcome_lead')}</p>
        {isPrivate && <p class="notice">{words.say('private_window')}</p>}
      </header>
      <section class="choices" aria-labelledby="choices-title">
        <h2 id="choices-title">{words.say('welcome_choices')}</h2>
        <p class={hasFailed ? 'trouble' : 'unseen'} role="alert">
          {hasFailed && words.say('store_failed')}
        </p>
        <fieldset disabled={isPrivate}>
          <legend>{words.say('welcome_kinds')}</legend>
          {OFFERED.map((category) => (
            <label key={category.id}>
              <input
                type="checkbox"
                value={category.id}
                checked={isFolded(settings, category.id)}
                onChange={({ currentTarget: { checked } }) =>
                  void store((before) => switchCategory(before, null, category, checked))
                }
              />
              <span>{words.find(`category_${category.id}`) ?? category.id}</span>
            </label>
          ))}
          <p class="quiet">{words.say('welcome_kinds_about')}</p>
          <output class="quiet">{words.count('welcome_folded', folded)}</output>
        </fieldset>
        <div class="bar">
          <span>{words.say('cards_switch')}</span>
          <Switch
            label={words.say('cards_switch')}
            isOn={settings.textCards}
            isDisabled={isPrivate}
            onSwitch={(on) => void store((before) => ({ ...before, textCards: on }))}
          />
        </div>
        <p class="quiet">{words.say('cards_about')}</p>
        <fieldset disabled={isPrivate}>
          <legend>{words.say('looking_up')}</legend>
          <p class="quiet">{words.say('looking_up_about')}</p>
          {CONSENTS.map(([consent, key]) => (
            <label key={consent}>
              <input
                type="radio"
                name="look-up"
                value={consent}
                checked={settings.lookUp === consent}
                onChange={() => void store((before) => ({ ...before, lookUp: consent }))}
              />
              <span>{words.say(key)}</span>
            </label>
          ))}
        </fieldset>
      </section>
      <SampleArticle settings={settings} />
      <section class="panel" aria-labelledby="panel-title">
        <h2 id="panel-title">{words.say('welcome_panel')}</h2>
        <p>{words.say('welcome_panel_about')}</p>
        <p>
          {words.say(hasPanel ? 'welcome_panel_open' : 'welcome_panel_phone')}{' '}
          {panelKeys && words.say('welcome_panel_key', panelKeys)}
        </p>
      </section>
      <footer>
        <button type="button" class="main-action" onClick={() => actions.close()}>
          {words.say('welcome_done')}
        </button>
        <p class="quiet">{words.say('welcome_later')}</p>
      </footer>
    </main>
  );
}
