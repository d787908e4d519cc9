import { useRef, useState } from 'preact/hooks';
import type { Key, Words } from '../look/words';
import { useWords } from '../look/words-context';
import { changesBetween } from '../settings/changes';
import { MOST_FILE_LETTERS, readExport, type ImportFault } from '../settings/exported';
import { mergeSettings } from '../settings/merge';
import type { Settings } from '../settings/settings';
import { ChangeList, namesOf } from './change-list';
import { Radios } from './radios';
import type { Change } from './stored-change';
import { NewsWithUndo } from './news-with-undo';

type Fault = ImportFault | { readonly what: 'unreadable' };
type Chosen = { readonly name: string } & (
  | { readonly fault: Fault; readonly settings?: never }
  | { readonly fault?: never; readonly settings: Settings }
);

interface ImportFileProps {
  readonly settings: Settings;
  readonly isPrivate: boolean;
  readonly change: Change;
}

/** Reads settings from a file: says what is wrong with it, or what would change, and changes it when told to. */
export function ImportFile({ settings, isPrivate, change }: ImportFileProps) {
  const words = useWords();
  const field = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [how, setHow] = useState<'merge' | 'replace'>('merge');
  /** The settings as they were before a file was taken over. */
  const [before, setBefore] = useState<Settings | null>(null);
  const [news, setNews] = useState('');

  const read = async (file: File | undefined) => {
    if (!file) return;
    setNews('');
    setBefore(null);
    setChosen({ name: file.name, ...(await settingsIn(file)) });
    setHow('merge');
  };
  const close = () => {
    setChosen(null);
    field.current?.focus();
  };
  const taken = (current: Settings) =>
    !chosen?.settings
      ? null
      : how === 'merge'
        ? mergeSettings(current, chosen.settings)
        : { settings: chosen.settings, full: [] };
  const apply = async () => {
    const old = settings;
    if (!(await change((current) => taken(current)?.settings ?? current))) return;
    setBefore(old);
    setNews(words.say('import_done'));
    close();
  };
  const undo = async () => {
    const old = before;
    if (!old || !(await change(() => old))) return;
    setBefore(null);
    setNews(words.say('undone'));
    field.current?.focus();
  };
  const next = taken(settings);
  const changes = next ? changesBetween(settings, next.settings) : [];
  return (
    <>
      <label class="quiet-action file">
        {words.say('import_choose')}
        <input
          ref={field}
          type="file"
          accept=".json,application/json"
          disabled={isPrivate}
          onChange={({ currentTarget }) => {
            void read(currentTarget.files?.[0]);
            // The same file may be chosen again once it was mended.
            currentTarget.value = '';
          }}
        />
      </label>
      <div role="alert" class={chosen?.fault ? 'trouble' : 'unseen'}>
        {chosen?.fault && `${words.say('import_wrong', chosen.name)} ${reasonOf(words, chosen.fault)}`}
      </div>
      {chosen?.settings && next && (
        <div class="import">
          <Radios
            name="import-how"
            legend={words.say('import_how', chosen.name)}
            isDisabled={isPrivate}
            options={[
              ['merge', words.say('import_merge')],
              ['replace', words.say('import_replace')],
            ]}
            chosen={how}
            choose={setHow}
          />
          <div aria-live="polite">
            <p>{words.say(changes.length > 0 ? 'import_changes' : 'import_nothing')}</p>
            <ChangeList changes={changes} />
            {next.full.length > 0 && <p class="trouble">{words.say('import_full', namesOf(words, next.full))}</p>}
          </div>
          <p class="actions">
            <button type="button" class="main-action" disabled={changes.length === 0} onClick={() => void apply()}>
              {words.say('import_apply')}
            </button>
            <button type="button" class="quiet-action" onClick={close}>
              {words.say('cancel')}
            </button>
          </p>
        </div>
      )}
      <NewsWithUndo news={news} undo={before && (() => void undo())} />
    </>
  );
}

async function settingsIn(file: File): Promise<{ readonly settings: Settings } | { readonly fault: Fault }> {
  // So many bytes are at least as many letters; what is larger is not even opened.
  if (file.size > MOST_FILE_LETTERS) return { fault: { what: 'too-large' } };
  try {
    const read = readExport(await file.text());
    return read.ok ? { settings: read.settings } : { fault: read.fault };
  } catch {
    return { fault: { what: 'unreadable' } };
  }
}

const REASONS: Readonly<Record<Fault['what'], Key>> = {
  'too-large': 'import_too_large',
  'not-json': 'import_not_json',
  'not-ours': 'import_not_ours',
  newer: 'import_newer',
  'unknown-key': 'import_unknown_key',
  'bad-key': 'import_bad_key',
  unreadable: 'import_unreadable',
};

function reasonOf(words: Words, fault: Fault): string {
  return words.say(REASONS[fault.what], ...('place' in fault ? [fault.place] : []));
}
