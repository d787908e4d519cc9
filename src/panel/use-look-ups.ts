import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../look/words-context';
import type { Key, Words } from '../look/words';
import type { Choice, Fault, Outcome } from '../lookup/outcome';
import type { Article } from '../model/article';
import type { Digest } from '../model/digest';
import type { LookUpConsent } from '../settings/settings';
import type { Actions } from './actions';

/** Where the look-up of a name stands. */
export type LookUpState = Outcome | { readonly kind: 'waiting' } | { readonly kind: 'refused' };

/** Where a question stands: at the entry of a name, or below all of them. */
export type Place = { readonly name: string } | 'page';

/** What would be sent if the reader agrees. */
export interface Pending {
  readonly place: Place;
  readonly names: readonly string[];
  readonly isWider: boolean;
}

/** `always` holds from now on. */
export type Consent = 'once' | 'always' | 'no';

/** All that the glossary shows of look-ups, and what can be done. */
export interface TermLookUps {
  readonly isOffered: boolean;
  readonly isPrivate: boolean;
  readonly states: ReadonlyMap<string, LookUpState>;
  readonly pending: Pending | null;
  /** Names that were sent from this page. */
  readonly sent: ReadonlySet<string>;
  /** What has just become of it, to be read out. */
  readonly news: string;
  /** For a click: looks up, or asks first. */
  readonly ask: (pending: Pending) => void;
  /** For a click: what the reader says to the question. */
  readonly consent: (consent: Consent) => void;
  /** @param choice null for none of them */
  readonly choose: (name: string, choice: Choice | null) => void;
}

/**
 * Look-ups of the names of one article. Until the reader agrees nothing is sent, and then only what was shown. What was
 * learned in the last days is there without a request.
 * @param consent what the settings say
 */
export function useLookUps(
  article: Pick<Article, 'lang' | 'blocks'>,
  digest: Digest | null,
  isPrivate: boolean,
  setting: LookUpConsent,
  { recall, look, allowLookUps }: Pick<Actions, 'recall' | 'look' | 'allowLookUps'>,
): TermLookUps {
  const words = useWords();
  const [states, setStates] = useState<ReadonlyMap<string, LookUpState>>(new Map());
  const [kept, setKept] = useState<ReadonlyMap<string, Outcome>>(new Map());
  const [pending, setPending] = useState<Pending | null>(null);
  const [sent, setSent] = useState<ReadonlySet<string>>(new Set());
  const [news, setNews] = useState('');
  const controller = useRef<AbortController | null>(null);
  const isOffered = setting !== 'never';
  const { lang } = article;

  const set = (name: string, state: LookUpState) => setStates((before) => new Map(before).set(name, state));

  useEffect(() => {
    controller.current = new AbortController();
    return () => controller.current?.abort();
  }, []);

  useEffect(() => {
    if (!digest || !isOffered || isPrivate) return;
    const showKept = async () => {
      const { glossary } = digest;
      const names = glossary.map(({ name }) => name);
      const recalled = await recall({ lang, names, text: textOf(article) });
      setKept(recalled);
      for (const { name, definition } of glossary) {
        const outcome = recalled.get(name);
        // What was looked up or chosen since stays.
        if (!definition && outcome?.kind === 'found')
          setStates((before) => (before.has(name) ? before : new Map(before).set(name, outcome)));
      }
    };
    void showKept();
    // oxlint-disable-next-line react/exhaustive-deps -- a digest belongs to its article; actions never change
  }, [digest, isOffered, isPrivate]);

  const show = (outcomes: ReadonlyMap<string, Outcome>) => {
    for (const [name, outcome] of outcomes) set(name, outcome);
    setNews(inShort(words, outcomes));
  };

  /** Nothing is awaited before `look`: it has to stand in the handler of the click. */
  const send = async ({ names, isWider }: Pending) => {
    const { signal } = controller.current!;
    const outcomes = new Map<string, Outcome>();
    setPending(null);
    setNews(words.say('look_up_waiting'));
    for (const name of names) set(name, { kind: 'waiting' });
    let hasBegun = false;
    const begin = () => {
      hasBegun = true;
      setSent((before) => new Set([...before, ...names]));
    };
    const tell = (name: string, outcome: Outcome) => {
      outcomes.set(name, outcome);
      if (!signal.aborted) set(name, outcome);
    };
    try {
      await look({ names, lang, text: textOf(article), isWider }, isPrivate, signal, begin, tell);
    } catch (error) {
      // The panel shows another page by now; or the browser did not even ask for its permission.
      if (hasBegun && !signal.aborted) console.error('Sachlage: a look-up failed', error);
    }
    if (signal.aborted) return;
    for (const name of names.filter((each) => !outcomes.has(each)))
      if (hasBegun) tell(name, { kind: 'failed', why: 'broken', until: null });
      else set(name, { kind: 'refused' });
    setNews(hasBegun ? inShort(words, outcomes) : words.say('look_up_refused'));
  };

  return {
    isOffered,
    isPrivate,
    states,
    pending,
    sent,
    news,
    ask(wanted) {
      const [name] = wanted.names;
      const answer = name !== undefined && wanted.names.length === 1 && !wanted.isWider ? kept.get(name) : undefined;
      if (name !== undefined && answer && !states.has(name)) return show(new Map([[name, answer]]));
      if (setting === 'always' && !isPrivate) void send(wanted);
      else setPending(wanted);
    },
    consent(reply) {
      if (!pending) return;
      if (reply === 'no') return setPending(null);
      void send(pending);
      if (reply === 'always') void allowLookUps();
    },
    choose: (name, choice) =>
      show(new Map([[name, choice ? { kind: 'found', line: choice, needs: 0 } : { kind: 'none' }]])),
  };
}

const textOf = ({ blocks }: Pick<Article, 'blocks'>) =>
  blocks
    .filter(({ zone }) => zone === 'body')
    .map(({ text }) => text)
    .join('\n');

/** What became of it, for those who hear it. */
function inShort(words: Words, outcomes: ReadonlyMap<string, Outcome>): string {
  const [first, second] = outcomes;
  if (!first) return '';
  const [name, outcome] = first;
  if (second) {
    const found = [...outcomes.values()].filter(({ kind }) => kind === 'found').length;
    return words.count('look_up_found_count', found, new Intl.NumberFormat(words.locale).format(outcomes.size));
  }
  if (outcome.kind === 'found') return words.say('look_up_found', name, outcome.line.text);
  return sayOutcome(words, outcome);
}

const TOLD: Readonly<Record<Fault | 'several' | 'unknown', Key>> = {
  several: 'look_up_several',
  unknown: 'look_up_unknown',
  unreachable: 'look_up_unreachable',
  slow: 'look_up_slow',
  busy: 'look_up_busy',
  broken: 'look_up_broken',
};

const SHORT: Readonly<Record<'waiting' | 'refused' | 'none' | 'choices', Key>> = {
  waiting: 'look_up_waiting',
  refused: 'look_up_refused',
  none: 'look_up_none',
  choices: 'look_up_choose',
};

/** An outcome that explains nothing, in a sentence. */
export function sayOutcome(words: Words, outcome: Exclude<LookUpState, { kind: 'found' }>): string {
  if (outcome.kind === 'failed') {
    const until = new Intl.DateTimeFormat(words.locale, { timeStyle: 'short' }).format(outcome.until ?? undefined);
    return words.say(TOLD[outcome.why], until);
  }
  return words.say(outcome.kind === 'unsettled' ? TOLD[outcome.why] : SHORT[outcome.kind]);
}
