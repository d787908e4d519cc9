import { useEffect, useState } from 'preact/hooks';
import { Switch } from '../look/switch';
import type { Key, Words } from '../look/words';
import { useWords } from '../look/words-context';
import type { Lang } from '../model/language';
import { downloadModel, stateOf, type BrowserModel, type ModelState } from '../rewording/browser-model';
import { Section } from './section';
import { useChange, type Change } from './stored-change';

interface BrowserModelChoiceProps {
  readonly model: BrowserModel | null;
  readonly langs: readonly Lang[];
  readonly isOn: boolean;
  readonly isPrivate: boolean;
  readonly change: Change;
}

/** What the browser says of its model in each language that it can write. */
type States = readonly { readonly lang: Lang; readonly state: ModelState }[];

/** Null while nothing is downloaded from here; else how much of it is there, 0..1. */
type Progress = number | 'failed' | null;

const TOLD: Readonly<Record<ModelState, Key>> = {
  unavailable: 'rewording_unavailable',
  downloadable: 'rewording_downloadable',
  downloading: 'rewording_downloading',
  available: 'rewording_available',
};

/** Whether facts may be worded anew by the browser's own model; says what that takes before anything is downloaded. */
export function BrowserModelChoice({ model, langs, isOn, isPrivate, change }: BrowserModelChoiceProps) {
  const words = useWords();
  const [states, setStates] = useState<States | null>(null);
  const [progress, setProgress] = useState<Progress>(null);
  const [store, hasFailed] = useChange(change);

  useEffect(() => {
    if (typeof progress === 'number') return;
    void Promise.all(langs.map(async (lang) => ({ lang, state: await stateOf(model, lang) }))).then(setStates);
  }, [model, langs, progress]);

  const writable = states?.filter(({ state }) => state !== 'unavailable') ?? [];
  // Whoever reads German wants to know of the German one; another is better than none.
  const first = writable.find(({ lang }) => lang === words.locale.split('-')[0]) ?? writable[0];
  const state = first?.state ?? 'unavailable';

  const download = (lang: Lang) => {
    setProgress(0);
    const { signal } = new AbortController();
    downloadModel(model!, lang, signal, setProgress).then(
      () => setProgress(null),
      () => setProgress('failed'),
    );
  };

  return (
    <Section
      id="rewording"
      title={words.say('rewording')}
      hasFailed={hasFailed}
      beside={
        <Switch
          label={words.say('rewording_switch')}
          isOn={isOn}
          isDisabled={isPrivate || (!isOn && state === 'unavailable')}
          onSwitch={(on) => void store((before) => ({ ...before, reword: on }))}
        />
      }
    >
      <p class="quiet">{words.say('rewording_about')}</p>
      {states && (
        <output class="quiet">
          {words.say(TOLD[typeof progress === 'number' ? 'downloading' : state])}{' '}
          {typeof progress === 'number' && words.say('rewording_progress', percent(words, progress))}
          {progress === null && writable.length > 0 && words.say('rewording_languages', namesOf(words, writable))}
          {progress === 'failed' && words.say('rewording_failed')}
        </output>
      )}
      {first?.state === 'downloadable' && isOn && typeof progress !== 'number' && (
        <p>
          <button type="button" class="main-action" onClick={() => download(first.lang)}>
            {words.say('rewording_download')}
          </button>
        </p>
      )}
    </Section>
  );
}

const percent = (words: Words, share: number) =>
  new Intl.NumberFormat(words.locale, { style: 'percent', maximumFractionDigits: 0 }).format(share);

function namesOf(words: Words, states: States): string {
  const names = new Intl.DisplayNames([words.locale], { type: 'language' });
  const list = new Intl.ListFormat(words.locale, { type: 'conjunction' });
  return list.format(states.map(({ lang }) => names.of(lang) ?? lang));
}
