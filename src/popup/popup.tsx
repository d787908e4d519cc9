import { useState } from 'preact/hooks';
import { Icon } from '../look/icon';
import { Switch } from '../look/switch';
import { useWords } from '../look/words-context';
import { isSiteOn, type Choice, type Settings, type Switch as CategorySwitch } from '../settings/settings';
import { CategoryList } from './category-list';
import type { PageState } from './page-state';
import { countsOf, isBeingRead, PageLine } from './page-line';
import { ScopeChoice, type Scope } from './scope-choice';
import './popup.css';

export interface PopupActions {
  readonly switchSite: (host: string, on: boolean) => void;
  readonly switchCategory: (host: string | null, category: CategorySwitch, on: boolean) => void;
  readonly chooseCategory: (host: string | null, category: CategorySwitch, choice: Choice) => void;
  /** Reads a page that waits for a click. */
  readonly readNow: () => void;
  /** Folds or shows all blocks of the page. */
  readonly foldAll: (folded: boolean) => void;
  readonly openPanel: () => void;
  readonly openOptions: () => void;
}

interface PopupProps {
  readonly page: PageState;
  readonly settings: Settings;
  readonly isPrivate: boolean;
  readonly hasFailed: boolean;
  readonly actions: PopupActions;
}

/** Switches for this site, what was set aside on this page, and the way to the panel. */
export function Popup({ page, settings, isPrivate, hasFailed, actions }: PopupProps) {
  const words = useWords();
  const host = page.kind === 'asking' ? '' : page.host;
  const [chosen, choose] = useState<Scope>('here');
  const scope = host ? chosen : 'everywhere';
  const counts = countsOf(page, settings);
  // On other terms, the switch above is what lets Sachlage read.
  const canBeRead =
    page.kind === 'open' &&
    page.summary.status === 'waiting' &&
    settings.siteMode === 'on-click' &&
    !isBeingRead(page, settings);
  const isShowingAll = counts.folded === 0;
  return (
    <>
      <header class="top">
        <h1>{host || (page.kind === 'asking' ? ' ' : words.say('popup_no_host'))}</h1>
        {host && (
          <Switch
            label={words.say('popup_site_switch')}
            isOn={isSiteOn(settings, host)}
            isDisabled={isPrivate}
            onSwitch={(on) => actions.switchSite(host, on)}
          />
        )}
        <PageLine page={page} counts={counts} settings={settings} />
        {canBeRead && (
          <button type="button" class="quiet-action" onClick={() => actions.readNow()}>
            {words.say('action_read')}
          </button>
        )}
      </header>
      <main>
        <div class="scope">
          <h2>{words.say('popup_set_aside')}</h2>
          <ScopeChoice scope={scope} canBeHere={host !== ''} onChoose={choose} />
        </div>
        {page.kind !== 'asking' && (
          <CategoryList
            // Once a page is read, what it holds comes first.
            key={page.kind === 'open' ? page.summary.status : 'closed'}
            found={page.kind === 'open' ? page.summary.found : {}}
            settings={settings}
            host={scope === 'here' ? host : ''}
            isDisabled={isPrivate}
            onSwitch={(category, on) => actions.switchCategory(scope === 'here' ? host : null, category, on)}
            onChoose={(category, choice) => actions.chooseCategory(scope === 'here' ? host : null, category, choice)}
          />
        )}
        {isPrivate && <p class="note quiet">{words.say('private_window')}</p>}
        <p class={hasFailed ? 'note trouble' : 'unseen'} role="alert">
          {hasFailed && words.say('store_failed')}
        </p>
      </main>
      <footer>
        <button type="button" class="main-action" onClick={() => actions.openPanel()}>
          {words.say('popup_open_panel')}
        </button>
        <button
          type="button"
          class="tool"
          disabled={counts.found === 0}
          aria-label={words.say(isShowingAll ? 'popup_fold_all' : 'popup_show_all')}
          title={words.say(isShowingAll ? 'popup_fold_all' : 'popup_show_all')}
          onClick={() => actions.foldAll(isShowingAll)}
        >
          <Icon name={isShowingAll ? 'redo' : 'undo'} />
        </button>
        <button
          type="button"
          class="tool"
          aria-label={words.say('options')}
          title={words.say('options')}
          onClick={() => actions.openOptions()}
        >
          <Icon name="settings" />
        </button>
      </footer>
    </>
  );
}
