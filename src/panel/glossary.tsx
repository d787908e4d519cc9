import { useState } from 'preact/hooks';
import { useWords } from '../look/words-context';
import type { Article } from '../model/article';
import type { Entity } from '../model/entity';
import { Explanation } from './explanation';
import type { Jumper } from './jumper';
import { KnownTerms } from './known-terms';
import { LookUpPage } from './look-up-page';
import { Term } from './term';
import type { TermLookUps } from './use-look-ups';
import './glossary.css';

/** Up to here a list is seen at a glance, and a search field is in its way. */
const SEEN_AT_A_GLANCE = 6;

interface GlossaryProps {
  readonly article: Article;
  readonly glossary: readonly Entity[];
  /** Lower case. */
  readonly known: ReadonlySet<string>;
  readonly isPrivate: boolean;
  readonly jumper: Jumper;
  readonly lookUps: TermLookUps;
  readonly know: (name: string, isKnown: boolean) => Promise<boolean>;
}

/** The names and terms of the article, each with one line and where that line is from. */
export function Glossary({ article, glossary, known, isPrivate, jumper, lookUps, know }: GlossaryProps) {
  const words = useWords();
  const [sought, setSought] = useState('');
  const [justKnown, setJustKnown] = useState<string | null>(null);
  const [hasFailed, setFailed] = useState(false);
  if (glossary.length === 0) return null;

  const isKnown = ({ name }: Entity) => known.has(name.toLowerCase());
  const shown = glossary.filter((entity) => !isKnown(entity) && matches(entity, lookUps, sought));
  const unexplained = glossary.filter((entity) => !isKnown(entity) && !entity.definition);
  const switchKnown = async (name: string, on: boolean) => {
    const ok = await know(name, on);
    setFailed(!ok);
    setJustKnown(ok && on ? name : null);
  };
  return (
    <section id="glossary" aria-labelledby="glossary-title">
      <h2 id="glossary-title">{words.say('section_glossary')}</h2>
      {glossary.length > SEEN_AT_A_GLANCE && (
        <input
          type="search"
          class="find"
          placeholder={words.say('find_term')}
          aria-label={words.say('find_term')}
          value={sought}
          onInput={(event) => setSought(event.currentTarget.value)}
        />
      )}
      <output class={hasFailed ? 'trouble' : justKnown ? 'bar quiet' : 'unseen'}>
        {hasFailed && words.say('store_failed')}
        {!hasFailed && justKnown && <span>{words.say('known_now', justKnown)}</span>}
        {!hasFailed && justKnown && (
          <button type="button" class="link" onClick={() => void switchKnown(justKnown, false)}>
            {words.say('undo')}
          </button>
        )}
      </output>
      {shown.length === 0 && sought && <p class="quiet">{words.say('find_none', sought)}</p>}
      {shown.map((entity) => (
        <Term
          key={entity.name}
          article={article}
          entity={entity}
          isPrivate={isPrivate}
          jumper={jumper}
          lookUps={lookUps}
          know={() => void switchKnown(entity.name, true)}
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

function matches({ name, aliases, definition }: Entity, { states }: TermLookUps, sought: string): boolean {
  const state = states.get(name);
  const lookedUp = state?.kind === 'found' ? state.line.text : '';
  const key = sought.trim().toLowerCase();
  return [name, ...aliases, definition?.text ?? '', lookedUp].some((text) => text.toLowerCase().includes(key));
}
