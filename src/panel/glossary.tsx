import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../look/words-context';
import type { Article } from '../model/article';
import type { Entity, EntityKind } from '../model/entity';
import type { StoreResult } from './actions';
import { Explanation } from './explanation';
import { findTerms } from './find-terms';
import type { Jumper } from './jumper';
import { countKinds, KindChoice } from './kind-choice';
import { KnownTerms } from './known-terms';
import { LookUpEntry } from './look-up-entry';
import { LookUpPage } from './look-up-page';
import { Term } from './term';
import type { Tell } from './use-jumps';
import type { TermLookUps } from './use-look-ups';
import './glossary.css';

/** Up to here a list is seen at a glance, and a search field is in its way. */
const SEEN_AT_A_GLANCE = 6;

/** A name that the reader asks about in the page. */
export interface AskedName {
  readonly name: string;
}

interface GlossaryProps {
  readonly article: Article;
  readonly glossary: readonly Entity[];
  /** Lower case. */
  readonly known: ReadonlySet<string>;
  readonly isPrivate: boolean;
  readonly jumper: Jumper;
  readonly lookUps: TermLookUps;
  /** The name asked about last; another object each time. */
  readonly asked: AskedName | null;
  readonly know: (name: string, isKnown: boolean) => Promise<boolean>;
  readonly noteOn: (name: string) => string;
  readonly writeNote: (name: string, note: string) => Promise<StoreResult>;
  readonly tell: Tell;
}

/** The names and terms of the article, each with one line and where that line is from. */
export function Glossary(props: GlossaryProps) {
  const { article, glossary, known, isPrivate, jumper, lookUps, asked, know, noteOn, writeNote, tell } = props;
  const words = useWords();
  const [sought, setSought] = useState('');
  const [kind, setKind] = useState<EntityKind | null>(null);
  const [justKnown, setJustKnown] = useState<string | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const [, drawAgain] = useState(0);
  const section = useRef<HTMLElement>(null);
  /** Where focus goes once it is drawn: what had it is gone. */
  const focusOn = useRef<((section: HTMLElement) => HTMLElement | null | undefined) | null>(null);
  // With the drawing: later, it would take focus from where the reader has put it since.
  useLayoutEffect(() => {
    if (!section.current || !focusOn.current) return;
    focusOn.current(section.current)?.focus();
    focusOn.current = null;
  });
  useEffect(() => {
    if (!asked) return;
    setSought(asked.name);
    setKind(null);
    drawAgain((before) => before + 1);
    focusOn.current = (all) => all.querySelector<HTMLElement>('.term summary, .look-up');
  }, [asked]);
  if (glossary.length === 0 && !asked) return null;

  const isAsked = asked !== null && sought === asked.name;
  const isKnown = ({ name }: Entity) => known.has(name.toLowerCase());
  // A name that the reader knows is explained all the same where it is asked about.
  const open = isAsked ? glossary : glossary.filter((entity) => !isKnown(entity));
  const kinds = countKinds(open);
  const hasChoice = open.length > SEEN_AT_A_GLANCE && kinds.length > 1;
  const chosen = hasChoice && kinds.some(([each]) => each === kind) ? kind : null;
  const shown = findTerms(open, { sought, isName: isAsked, kind: chosen }, lookUps.states, noteOn);
  const unexplained = glossary.filter((entity) => !isKnown(entity) && !entity.definition);
  const isSought = sought.trim() !== '' || chosen !== null;

  const switchKnown = async (name: string, on: boolean) => {
    const ok = await know(name, on);
    setFailed(!ok);
    setJustKnown(ok && on ? name : null);
    if (ok) focusOn.current = on ? (all) => all.querySelector<HTMLElement>('.undo') : (all) => summaryOf(all, name);
  };
  return (
    <section id="glossary" aria-labelledby="glossary-title" ref={section}>
      <h2 id="glossary-title">{words.say('section_glossary')}</h2>
      {(glossary.length > SEEN_AT_A_GLANCE || asked) && (
        <input
          type="search"
          class="find"
          placeholder={words.say('find_term')}
          aria-label={words.say('find_term')}
          value={sought}
          onInput={(event) => setSought(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || !sought) return;
            event.preventDefault();
            setSought('');
          }}
        />
      )}
      {hasChoice && <KindChoice counts={kinds} chosen={chosen} choose={setKind} />}
      <output class={hasFailed ? 'trouble' : justKnown ? 'bar quiet' : 'unseen'}>
        {hasFailed && words.say('store_failed')}
        {!hasFailed && justKnown && <span>{words.say('known_now', justKnown)}</span>}
        {!hasFailed && justKnown && (
          <button type="button" class="link undo" onClick={() => void switchKnown(justKnown, false)}>
            {words.say('undo')}
          </button>
        )}
      </output>
      <output class="unseen">{isSought && shown.length > 0 && words.count('terms_found', shown.length)}</output>
      {shown.length === 0 && sought.trim() && (
        <div class="found-none">
          <p class="quiet">{words.say('find_none', sought)}</p>
          {/* Not of what is half typed: a name is asked for with all its letters. */}
          {isAsked && <LookUpEntry name={asked.name} lang={article.lang} isExplained lookUps={lookUps} />}
        </div>
      )}
      {shown.map((entity) => (
        <Term
          key={entity.name}
          article={article}
          entity={entity}
          isOpen={isAsked && shown.length === 1}
          isPrivate={isPrivate}
          jumper={jumper}
          lookUps={lookUps}
          know={() => void switchKnown(entity.name, true)}
          note={noteOn(entity.name)}
          writeNote={(note) => writeNote(entity.name, note)}
          tell={tell}
        />
      ))}
      <LookUpPage
        names={unexplained.map(({ name }) => name).filter((name) => !lookUps.states.has(name))}
        lang={article.lang}
        lookUps={lookUps}
      />
      <KnownTerms names={glossary.filter(isKnown).map(({ name }) => name)} know={switchKnown} isPrivate={isPrivate} />
      <Explanation text={words.say('why_glossary')} />
    </section>
  );
}

function summaryOf(section: HTMLElement, name: string): HTMLElement | null | undefined {
  const terms = [...section.querySelectorAll<HTMLElement>('.term')];
  return terms.find(({ dataset }) => dataset['term'] === name)?.querySelector('summary');
}
