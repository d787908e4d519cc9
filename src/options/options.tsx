import { useWords } from '../look/words-context';
import type { Settings } from '../settings/settings';
import { ExceptionsList } from './exceptions-list';
import { RulesEditor } from './rules-editor';
import './options.css';

export interface OptionsActions {
  /** @returns whether they could be stored */
  readonly saveRules: (rules: string) => Promise<boolean>;
  readonly forgetExceptions: (host: string) => Promise<boolean>;
}

interface OptionsProps {
  readonly settings: Settings;
  readonly isPrivate: boolean;
  /** Whether a browser takes a selector. */
  readonly isCss: (css: string) => boolean;
  readonly actions: OptionsActions;
}

/** What has no room in the popup: the reader's own rules, and the wordings that are no pitch. */
export function Options({ settings, isPrivate, isCss, actions }: OptionsProps) {
  const words = useWords();
  return (
    <main>
      <h1>{words.say('options')}</h1>
      {isPrivate && <p class="notice">{words.say('private_window')}</p>}
      <RulesEditor saved={settings.ownRules} isPrivate={isPrivate} isCss={isCss} save={actions.saveRules} />
      <ExceptionsList exceptions={settings.exceptions} isPrivate={isPrivate} forget={actions.forgetExceptions} />
    </main>
  );
}
