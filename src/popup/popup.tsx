import { useState } from 'preact/hooks';
import { Switch } from '../look/switch';
import { useWords } from '../look/words-context';
import type { PageContents } from '../messages/schemas';
import type { Treatment } from '../settings/looks';
import { isSiteOn, type Choice, type Settings, type Switch as CategorySwitch } from '../settings/settings';
import { CategoryList } from './category-list';
import { OwnRulesRow } from './own-rules-row';
import type { PageState } from './page-state';
import { countsOf, isBeingRead, PageLine } from './page-line';
import { ReportView } from './report-view';
import { ScopeChoice, type Scope } from './scope-choice';
import { ToolButton } from './tool-button';
import '../look/segments.css';
import './popup.css';

export interface PopupActions {
  readonly switchSite: (host: string, on: boolean) => void;
  readonly treatCategory: (host: string | null, category: CategorySwitch, treatment: Treatment) => void;
  readonly chooseCategory: (host: string | null, category: CategorySwitch, choice: Choice) => void;
  /** Reads a page that waits for a click. */
  readonly readNow: () => void;
  /** Folds or shows all blocks of the page. */
  readonly foldAll: (folded: boolean) => void;
  /** Lets the reader choose a block on the page. */
  readonly pick: () => void;
  /** What was found on the page, for a report; null where it gives no answer. */
  readonly contents: () => Promise<PageContents | null>;
  /** @returns whether the browser allowed it */
  readonly copy: (text: string) => Promise<boolean>;
  readonly openPanel: () => void;
  readonly openOptions: () => void;
  readonly openRules: () => void;
}

interface PopupProps {
  readonly page: PageState;
  readonly settings: Settings;
  readonly isPrivate: boolean;
  readonly hasFailed: boolean;
  /** Of extension and browser. */
  readonly version: string;
  readonly actions: PopupActions;
}

/** Switches for this site, what was set aside on this page, and the way to panel, picker and report. */
export function Popup({ page, settings, isPrivate, hasFailed, version, actions }: PopupProps) {
  const words = useWords();
  const host = page.kind === 'asking' ? '' : page.host;
  const [chosen, choose] = useState<Scope>('here');
  const [reported, report] = useState<PageContents | null>(null);
  const scope = host ? chosen : 'everywhere';
  const where = scope === 'here' ? host : null;
  const counts = countsOf(page, settings);
  // On other terms, the switch above is what lets Sachlage read.
  const canBeRead =
    page.kind === 'open' &&
    page.summary.status === 'waiting' &&
    settings.siteMode === 'on-click' &&
    !isBeingRead(page, settings);
  const isShowingAll = counts.folded === 0;
  const canPick = page.kind === 'open' && page.summary.status !== 'off' && !isPrivate;
  if (reported)
    return <ReportView contents={reported} version={version} copy={actions.copy} onBack={() => report(null)} />;
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
            host={where ?? ''}
            isDisabled={isPrivate}
            onTreat={(category, treatment) => actions.treatCategory(where, category, treatment)}
            onChoose={(category, choice) => actions.chooseCategory(where, category, choice)}
          >
            <OwnRulesRow found={counts.own} onEdit={() => actions.openRules()} />
          </CategoryList>
        )}
        {isPrivate && <p class="note quiet">{words.say('private_window')}</p>}
        <p class={hasFailed ? 'note trouble' : 'unseen'} role="alert">
          {hasFailed && words.say('store_failed')}
        </p>
      </main>
      <footer>
        {counts.ours > 0 && (
          <button type="button" class="link wrong" onClick={() => void actions.contents().then(report)}>
            {words.say('report_wrong')}
          </button>
        )}
        <button type="button" class="main-action" onClick={() => actions.openPanel()}>
          {words.say('popup_open_panel')}
        </button>
        <ToolButton
          name={words.say(isShowingAll ? 'popup_fold_all' : 'popup_show_all')}
          icon={isShowingAll ? 'redo' : 'undo'}
          isDisabled={counts.found === 0}
          onPress={() => actions.foldAll(isShowingAll)}
        />
        <ToolButton name={words.say('popup_pick')} icon="pick" isDisabled={!canPick} onPress={() => actions.pick()} />
        <ToolButton name={words.say('options')} icon="settings" onPress={() => actions.openOptions()} />
      </footer>
    </>
  );
}
