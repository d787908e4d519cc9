import { formatDate } from '../look/formats';
import { useWords } from '../look/words-context';
import type { Words } from '../look/words';
import type { Article } from '../model/article';
import type { Definition, Entity } from '../model/entity';
import type { WikiLine } from '../lookup/outcome';
import type { Jumper } from './jumper';
import type { StoreResult } from './actions';
import { LookUpEntry } from './look-up-entry';
import { LICENCES } from './look-up-source';
import { Mentions } from './mentions';
import { Note } from './note';
import type { Tell } from './use-jumps';
import { sayOutcome, type TermLookUps } from './use-look-ups';

interface TermProps {
  readonly article: Article;
  readonly entity: Entity;
  /** Opened unasked, since the reader asked about this very name. */
  readonly isOpen: boolean;
  readonly isPrivate: boolean;
  readonly jumper: Jumper;
  readonly lookUps: TermLookUps;
  readonly know: () => void;
  /** The reader's own note; empty where there is none. */
  readonly note: string;
  readonly writeNote: (note: string) => Promise<StoreResult>;
  readonly tell: Tell;
}

/** One entry of the glossary; opened, it steps through its mentions. */
export function Term(props: TermProps) {
  const { article, entity, isOpen, isPrivate, jumper, lookUps, know, note, writeNote, tell } = props;
  const words = useWords();
  const { name, kind, aliases, definition } = entity;
  const state = lookUps.states.get(name);
  const line = !definition && state?.kind === 'found' ? state.line : null;
  const source = definition ? sourceInWords(words, article, definition) : line ? lineSource(words, line) : [];
  if (aliases.length > 0) source.push(words.say('also_called', aliases.join(', ')));
  return (
    <details class="term" data-term={name} open={isOpen}>
      <summary>
        <b dir="auto">{name}</b>
        <span class="quiet">{words.say(`kind_${kind}`)}</span>
        {definition || line ? (
          <span class="line" dir="auto" lang={line?.lang ?? article.lang}>
            {(definition ?? line)?.text}
          </span>
        ) : (
          <span class={`line quiet${state ? ' status' : ''}`}>
            {state && state.kind !== 'found' ? sayOutcome(words, state) : words.say('from_none')}
          </span>
        )}
        {note && (
          <span class="own-note" dir="auto">
            {words.say('note_shown', note)}
          </span>
        )}
        <span class="source quiet">
          <i class={`dot ${(definition ?? line)?.from ?? 'none'}`} />
          <span>{source.join(' · ') || words.count('mention_count', entity.mentions.length)}</span>
        </span>
      </summary>
      <div class="more">
        <Mentions name={name} mentions={entity.mentions} jumper={jumper} />
        <button type="button" class="link" disabled={isPrivate} onClick={know}>
          {words.say('know_this')}
        </button>
        <Note name={name} note={note} isPrivate={isPrivate} write={writeNote} tell={tell} />
        {isPrivate && <p class="quiet">{words.say('private_window')}</p>}
        <LookUpEntry name={name} lang={article.lang} isExplained={definition !== null} lookUps={lookUps} />
      </div>
    </details>
  );
}

function lineSource(words: Words, { from, at }: WikiLine): string[] {
  const day = formatDate(words.locale, new Date(at).toISOString().slice(0, 10));
  return [words.say(`from_${from}`), LICENCES[from].name, ...(day ? [words.say('as_of', day)] : [])];
}

function sourceInWords(words: Words, article: Article, { from, source, asOf }: Definition): string[] {
  const age = asOf ? formatDate(words.locale, asOf) : null;
  const parts = age ? [words.say('as_of', age)] : [];
  if (from !== 'article') return [words.say(`from_${from}`), ...parts];
  const paragraphs = article.blocks.filter(({ zone, kind }) => zone === 'body' && kind === 'paragraph');
  const at = paragraphs.findIndex(({ id }) => id === source?.block);
  return [at < 0 ? words.say('from_article') : words.say('from_article_paragraph', String(at + 1)), ...parts];
}
