import { useState } from 'preact/hooks';
import { useWords } from '../look/words-context';
import { exportSettings } from '../settings/exported';
import type { Settings } from '../settings/settings';
import { ImportFile } from './import-file';
import { Section } from './section';
import { useChange, type Change } from './stored-change';

interface BackupProps {
  readonly settings: Settings;
  readonly isPrivate: boolean;
  readonly change: Change;
  /** Hands a file to the browser. */
  readonly save: (name: string, text: string) => void;
  readonly now: () => Date;
}

/** All settings to a file, and from one. */
export function Backup({ settings, isPrivate, change, save, now }: BackupProps) {
  const words = useWords();
  const [store, hasFailed] = useChange(change);
  const [saved, setSaved] = useState('');
  const exportThem = () => {
    const day = now().toISOString();
    const name = `sachlage-${day.slice(0, 10)}.json`;
    save(name, exportSettings(settings, day));
    setSaved(name);
  };
  return (
    <Section id="backup" title={words.say('backup')} hasFailed={hasFailed}>
      <p class="quiet">{words.say('export_about')}</p>
      <p class="actions">
        <button type="button" class="quiet-action" onClick={exportThem}>
          {words.say('export_save')}
        </button>
      </p>
      <output class={saved ? 'quiet' : 'unseen'}>{saved && words.say('export_done', saved)}</output>
      <ImportFile settings={settings} isPrivate={isPrivate} change={store} />
    </Section>
  );
}
