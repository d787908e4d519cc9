import { useRef } from 'preact/hooks';
import { useWords } from '../look/words-context';
import type { Lang } from '../model/language';
import { LookUpConsent } from './look-up-consent';
import type { TermLookUps } from './use-look-ups';
import './look-up.css';

interface LookUpPageProps {
  /** Names without an explanation that were not looked up yet. */
  readonly names: readonly string[];
  /** Of the article. */
  readonly lang: Lang;
  readonly lookUps: TermLookUps;
}

/** So many names are sent at once; more would be a list that nobody reads before agreeing. */
const MOST_NAMES = 20;

/** Below the glossary: all names without an explanation in one go. */
export function LookUpPage({ names, lang, lookUps }: LookUpPageProps) {
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  const { pending, isPrivate, news } = lookUps;
  const some = names.slice(0, MOST_NAMES);
  const isAsked = pending?.place === 'page';
  const act = (run: () => void) => {
    box.current?.focus();
    run();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- takes the focus of a button that is gone
    <div class="look-up of-page" tabIndex={-1} ref={box}>
      {isAsked && (
        <LookUpConsent
          names={pending.names}
          lang={lang}
          isPrivate={isPrivate}
          answer={(consent) => act(() => lookUps.consent(consent))}
        />
      )}
      {!isAsked && lookUps.isOffered && some.length > 0 && (
        <button
          type="button"
          class="link"
          onClick={() => act(() => lookUps.ask({ place: 'page', names: some, isWider: false }))}
        >
          {words.count('look_up_all', some.length)}
        </button>
      )}
      <output class="unseen">{news}</output>
    </div>
  );
}
