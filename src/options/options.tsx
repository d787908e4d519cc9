import { useWords } from '../look/words-context';
import type { Lang } from '../model/language';
import type { BrowserModel } from '../rewording/browser-model';
import type { Settings } from '../settings/settings';
import type { SyncStanding } from '../settings/synced';
import { About } from './about';
import { AppearanceChoices } from './appearance-choices';
import { Backup } from './backup';
import { BrowserModelChoice } from './browser-model-choice';
import { ExceptionsList } from './exceptions-list';
import { KindsTable } from './kinds-table';
import { KnownTerms } from './known-terms';
import { LookUpChoice, type KeptSize } from './look-up-choice';
import { NotesList } from './notes-list';
import { ReadingChoices } from './reading-choices';
import { Reset } from './reset';
import { RulesEditor } from './rules-editor';
import { SectionLinks, type SectionLink } from './section-links';
import { Shortcuts, type Shortcut } from './shortcuts';
import { SiteChoices } from './site-choices';
import type { Change } from './stored-change';
import { SyncChoice } from './sync-choice';
import './options.css';

export interface OptionsActions {
  readonly change: Change;
  readonly measureKept: () => Promise<KeptSize>;
  readonly clearKept: () => Promise<void>;
  /** Null where the browser has no keys for extensions. */
  readonly listShortcuts: (() => Promise<readonly Shortcut[]>) | null;
  readonly openShortcuts: (() => void) | null;
  /** Hands a file to the browser. */
  readonly save: (name: string, text: string) => void;
  readonly switchSync: (on: boolean) => Promise<boolean>;
  readonly deleteCopy: () => Promise<boolean>;
  readonly now: () => Date;
}

interface OptionsProps {
  readonly settings: Settings;
  readonly sync: SyncStanding;
  readonly isPrivate: boolean;
  /** Whether a browser takes a selector. */
  readonly isCss: (css: string) => boolean;
  /** The browser's own model, where it has one. */
  readonly model: BrowserModel | null;
  /** Languages that can be read, with words to check what a model writes. */
  readonly langs: readonly Lang[];
  readonly version: string;
  /** Address of the page that is shown after installation. */
  readonly welcome: string;
  readonly actions: OptionsActions;
}

const LINKS: readonly SectionLink[] = [
  { id: 'sites', key: 'sites' },
  { id: 'kinds', key: 'kinds' },
  { id: 'rules', key: 'own_rules' },
  { id: 'exceptions', key: 'exceptions' },
  { id: 'reading', key: 'reading' },
  { id: 'looking-up', key: 'looking_up' },
  { id: 'rewording', key: 'rewording' },
  { id: 'known-terms', key: 'known_terms' },
  { id: 'notes', key: 'notes' },
  { id: 'appearance', key: 'appearance' },
  { id: 'shortcuts', key: 'shortcuts' },
  { id: 'backup', key: 'backup' },
  { id: 'sync', key: 'sync' },
  { id: 'reset', key: 'reset' },
  { id: 'about', key: 'about' },
];
const WITHOUT_KEYS = LINKS.filter(({ id }) => id !== 'shortcuts');

/** All that can be set, in one page with links to its parts. */
export function Options({ settings, sync, isPrivate, isCss, model, langs, version, welcome, actions }: OptionsProps) {
  const words = useWords();
  const { change, listShortcuts } = actions;
  const given = { isPrivate, change };
  return (
    <div class="page">
      <header>
        <h1>{words.say('options')}</h1>
        {isPrivate && <p class="notice">{words.say('private_window')}</p>}
      </header>
      <SectionLinks links={listShortcuts ? LINKS : WITHOUT_KEYS} />
      <main>
        <SiteChoices settings={settings} {...given} />
        <KindsTable settings={settings} {...given} />
        <RulesEditor saved={settings.ownRules} isCss={isCss} {...given} />
        <ExceptionsList exceptions={settings.exceptions} {...given} />
        <ReadingChoices settings={settings} langs={langs} {...given} />
        <LookUpChoice chosen={settings.lookUp} measure={actions.measureKept} clear={actions.clearKept} {...given} />
        <BrowserModelChoice model={model} langs={langs} isOn={settings.reword} {...given} />
        <KnownTerms terms={settings.knownTerms} {...given} />
        <NotesList notes={settings.notes} {...given} />
        <AppearanceChoices settings={settings} {...given} />
        {listShortcuts && <Shortcuts list={listShortcuts} open={actions.openShortcuts} />}
        <Backup settings={settings} save={actions.save} now={actions.now} {...given} />
        <SyncChoice
          standing={sync}
          isPrivate={isPrivate}
          switchSync={actions.switchSync}
          deleteCopy={actions.deleteCopy}
        />
        <Reset settings={settings} {...given} />
        <About version={version} welcome={welcome} />
      </main>
    </div>
  );
}
