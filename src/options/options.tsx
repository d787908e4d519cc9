import { useWords } from '../look/words-context';
import type { Lang } from '../model/language';
import type { BrowserModel } from '../rewording/browser-model';
import type { LookUpConsent, Settings } from '../settings/settings';
import { BrowserModelChoice } from './browser-model-choice';
import { ExceptionsList } from './exceptions-list';
import { LookUpChoice, type KeptSize } from './look-up-choice';
import { RulesEditor } from './rules-editor';
import './options.css';

export interface OptionsActions {
  /** @returns whether they could be stored */
  readonly saveRules: (rules: string) => Promise<boolean>;
  readonly forgetExceptions: (host: string) => Promise<boolean>;
  readonly switchRewording: (on: boolean) => Promise<boolean>;
  readonly chooseLookUp: (consent: LookUpConsent) => Promise<boolean>;
  readonly measureKept: () => Promise<KeptSize>;
  readonly clearKept: () => Promise<void>;
}

interface OptionsProps {
  readonly settings: Settings;
  readonly isPrivate: boolean;
  /** Whether a browser takes a selector. */
  readonly isCss: (css: string) => boolean;
  /** The browser's own model, where it has one. */
  readonly model: BrowserModel | null;
  /** Languages with words to check what it writes. */
  readonly langs: readonly Lang[];
  readonly actions: OptionsActions;
}

/** What has no room in the popup: the reader's own rules, the wordings that are no pitch, looking up, the browser's own model. */
export function Options({ settings, isPrivate, isCss, model, langs, actions }: OptionsProps) {
  const words = useWords();
  return (
    <main>
      <h1>{words.say('options')}</h1>
      {isPrivate && <p class="notice">{words.say('private_window')}</p>}
      <RulesEditor saved={settings.ownRules} isPrivate={isPrivate} isCss={isCss} save={actions.saveRules} />
      <ExceptionsList exceptions={settings.exceptions} isPrivate={isPrivate} forget={actions.forgetExceptions} />
      <LookUpChoice
        chosen={settings.lookUp}
        isPrivate={isPrivate}
        choose={actions.chooseLookUp}
        measure={actions.measureKept}
        clear={actions.clearKept}
      />
      <BrowserModelChoice
        model={model}
        langs={langs}
        isOn={settings.reword}
        isPrivate={isPrivate}
        switchRewording={actions.switchRewording}
      />
    </main>
  );
}
