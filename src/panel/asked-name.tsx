import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useWords } from '../look/words-context';
import type { Settings } from '../settings/settings';
import type { Actions } from './actions';
import { LookUpEntry } from './look-up-entry';
import { useLookUps } from './use-look-ups';
import './glossary.css';

interface AskedNameProps {
  readonly tabId: number;
  readonly isPrivate: boolean;
  readonly settings: Settings;
  readonly actions: Actions;
}

/** A name that the reader asks about on a page without an article: there is no glossary, but it can be looked up. */
export function AskedName({ tabId, isPrivate, settings, actions }: AskedNameProps) {
  const words = useWords();
  const [name, setName] = useState('');
  const section = useRef<HTMLElement>(null);
  // Of the page nothing is known: it is looked up in the language of the interface.
  const lang = words.locale.split('-')[0]!;
  const page = useMemo(() => ({ lang, blocks: [] }), [lang]);
  const lookUps = useLookUps(page, null, isPrivate, settings.lookUp, actions);
  useEffect(
    () => actions.onAsked(tabId, (ask) => ask.type === 'explain' && setName(ask.name)),
    // oxlint-disable-next-line react/exhaustive-deps -- actions never change
    [tabId],
  );
  useLayoutEffect(() => {
    if (name) section.current?.querySelector<HTMLElement>('.look-up')?.focus();
  }, [name]);
  if (!name) return null;
  return (
    <section class="asked-name" ref={section}>
      <h2 dir="auto">{name}</h2>
      {lookUps.isOffered ? (
        <LookUpEntry key={name} name={name} lang={lang} isExplained lookUps={lookUps} />
      ) : (
        <p class="quiet">{words.say('look_up_not_offered')}</p>
      )}
      <output class="unseen">{lookUps.news}</output>
    </section>
  );
}
