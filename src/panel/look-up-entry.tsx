import { useRef } from 'preact/hooks';
import { useWords } from '../look/words-context';
import type { Choice } from '../lookup/outcome';
import type { Lang } from '../model/language';
import { LookUpConsent } from './look-up-consent';
import { LookUpSource } from './look-up-source';
import { sayOutcome, type LookUpState, type TermLookUps } from './use-look-ups';
import './look-up.css';

interface LookUpEntryProps {
  readonly name: string;
  /** Of the article. */
  readonly lang: Lang;
  /** The entry has an explanation of its own, so that what is found is told here. */
  readonly isExplained: boolean;
  readonly lookUps: TermLookUps;
}

/** The look-up of one name: the offer, the question, what became of it. */
export function LookUpEntry({ name, lang, isExplained, lookUps }: LookUpEntryProps) {
  const words = useWords();
  const box = useRef<HTMLFieldSetElement>(null);
  const { pending, isPrivate } = lookUps;
  const state = lookUps.states.get(name) ?? null;
  const isAsked = pending !== null && pending.place !== 'page' && pending.place.name === name;
  /** The button that was pressed goes: focus stays at this name. */
  const act = (run: () => void) => {
    box.current?.focus();
    run();
  };
  const ask = (isWider: boolean) => act(() => lookUps.ask({ place: { name }, names: [name], isWider }));
  if (!lookUps.isOffered && !state) return null;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- takes the focus of a button that is gone
    <fieldset class="look-up" aria-label={words.say('look_up_of', name)} tabIndex={-1} ref={box}>
      {isAsked ? (
        <LookUpConsent
          names={pending.names}
          lang={lang}
          isPrivate={isPrivate}
          answer={(consent) => act(() => lookUps.consent(consent))}
        />
      ) : state ? (
        <State
          state={state}
          isExplained={isExplained}
          isOffered={lookUps.isOffered}
          ask={ask}
          choose={(choice) => act(() => lookUps.choose(name, choice))}
        />
      ) : (
        <button type="button" class="link" onClick={() => ask(false)}>
          {words.say('look_up')}
        </button>
      )}
    </fieldset>
  );
}

interface StateProps {
  readonly state: LookUpState;
  readonly isExplained: boolean;
  readonly isOffered: boolean;
  readonly ask: (isWider: boolean) => void;
  readonly choose: (choice: Choice | null) => void;
}

function State({ state, isExplained, isOffered, ask, choose }: StateProps) {
  const words = useWords();
  if (state.kind === 'found')
    return (
      <>
        {isExplained && (
          <p class="line" dir="auto" lang={state.line.lang}>
            {state.line.text}
          </p>
        )}
        <LookUpSource line={state.line} />
        {isOffered && <Again text={words.say('look_up_others')} onClick={() => ask(true)} />}
      </>
    );
  if (state.kind === 'choices') return <Choices choices={state.choices} choose={choose} />;
  return (
    <>
      <p>{sayOutcome(words, state)}</p>
      {isOffered && state.kind === 'unsettled' && (
        <Again
          text={words.say(state.why === 'several' ? 'look_up_which' : 'look_up_similar')}
          onClick={() => ask(state.why === 'unknown')}
        />
      )}
      {isOffered && (state.kind === 'failed' || state.kind === 'refused') && (
        <Again text={words.say('action_again')} onClick={() => ask(false)} />
      )}
    </>
  );
}

function Again({ text, onClick }: { readonly text: string; readonly onClick: () => void }) {
  return (
    <button type="button" class="link" onClick={onClick}>
      {text}
    </button>
  );
}

interface ChoicesProps {
  readonly choices: readonly Choice[];
  readonly choose: (choice: Choice | null) => void;
}

/** Pages that may be meant, each with its own first words. */
function Choices({ choices, choose }: ChoicesProps) {
  const words = useWords();
  return (
    <>
      <p>{words.say('look_up_choose')}</p>
      <ul class="candidates">
        {choices.map((choice) => (
          <li key={`${choice.host} ${choice.title}`}>
            <button type="button" lang={choice.lang} dir="auto" onClick={() => choose(choice)}>
              <b>{choice.label}</b> <span class="quiet">{choice.about ?? choice.text}</span>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="link" onClick={() => choose(null)}>
        {words.say('look_up_none_of_these')}
      </button>
    </>
  );
}
