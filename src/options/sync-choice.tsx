import { useState } from 'preact/hooks';
import { Switch } from '../look/switch';
import type { Words } from '../look/words';
import { useWords } from '../look/words-context';
import type { SyncReport, SyncStanding } from '../settings/synced';
import { namesOf } from './change-list';
import { Section } from './section';

interface SyncChoiceProps {
  readonly standing: SyncStanding;
  readonly isPrivate: boolean;
  /** Both say whether it could be done. */
  readonly switchSync: (on: boolean) => Promise<boolean>;
  readonly deleteCopy: () => Promise<boolean>;
}

/** Whether the browser carries the settings to other devices; says what that sends before it is on. */
export function SyncChoice({ standing, isPrivate, switchSync, deleteCopy }: SyncChoiceProps) {
  const words = useWords();
  const [hasFailed, setFailed] = useState(false);
  const [isDeleted, setDeleted] = useState(false);
  const { isOn, report, hasCopy } = standing;
  const isGone = report?.state === 'gone';
  const remove = async () => {
    const isDone = await deleteCopy();
    setDeleted(isDone);
    setFailed(!isDone);
    document.getElementById('sync-title')?.focus();
  };
  return (
    <Section id="sync" title={words.say('sync')} hasFailed={hasFailed}>
      <div class="bar">
        <span>{words.say('sync_switch')}</span>
        <Switch
          label={words.say('sync_switch')}
          isOn={isOn}
          isDisabled={isPrivate}
          onSwitch={(on) => {
            setDeleted(false);
            void switchSync(on).then((isDone) => setFailed(!isDone));
          }}
        />
      </div>
      <p class="quiet">{words.say('sync_about')}</p>
      <p class="quiet">{words.say('sync_how')}</p>
      <output class={report?.state === 'failed' || report?.state === 'newer' || isGone ? 'trouble' : ''}>
        {isOn && report && inWords(words, report)}
        {!isOn && isGone && words.say('sync_gone')}
        {!isOn && isDeleted && words.say('sync_deleted')}
        {!isOn && !isDeleted && hasCopy && words.say('sync_stays')}
      </output>
      {!isOn && !isDeleted && hasCopy && (
        <p>
          <button type="button" class="link" disabled={isPrivate} onClick={() => void remove()}>
            {words.say('sync_delete')}
          </button>
        </p>
      )}
    </Section>
  );
}

function inWords(words: Words, { state, leftOut }: SyncReport): string {
  if (state === 'newer') return words.say('sync_newer');
  if (state === 'failed') return words.say('sync_failed');
  return leftOut.length > 0 ? words.say('sync_left_out', namesOf(words, leftOut)) : words.say('sync_fine');
}
