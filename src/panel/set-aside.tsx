import { useState } from 'preact/hooks';
import { useWords } from '../look/words-context';
import type { PageContents } from '../messages/schemas';
import type { Article } from '../model/article';
import type { Entity } from '../model/entity';
import type { Verdict } from '../model/verdict';
import { choiceOf, lookOf, type Settings } from '../settings/settings';
import { SWITCHES } from '../walk/categories';
import { wordingsOf, type Fate } from '../walk/to-fold';
import type { Actions, StoreResult } from './actions';
import { Explanation } from './explanation';
import { PromoReceipt } from './promo-receipt';
import { receiptOf } from './receipt-of';
import { VerdictCard, type CardActions } from './verdict-card';
import './set-aside.css';

interface SetAsideProps {
  readonly article: Article;
  readonly contents: PageContents;
  /** What the settings make of each verdict. */
  readonly fates: ReadonlyMap<string, Fate>;
  readonly glossary: readonly Entity[];
  readonly settings: Settings;
  readonly isPrivate: boolean;
  readonly actions: Actions;
  readonly visit: (verdict: string) => void;
}

/** The last thing that the reader said, and how it is taken back; null where it could not be stored. */
interface Said {
  readonly text: string;
  readonly undo: (() => Promise<StoreResult>) | null;
}

/** The promotion on the page: what it comes to, and each block with its reasons. */
export function SetAside({ article, contents, fates, glossary, settings, isPrivate, actions, visit }: SetAsideProps) {
  const words = useWords();
  const [said, setSaid] = useState<Said | null>(null);
  const { summary, verdicts } = contents;
  const { host } = summary;
  const own = summary.found['own-rule'] ?? 0;
  const folded = new Set(contents.folded);
  const fateOf = ({ id }: Verdict) => fates.get(id) ?? 'off';
  const isAside = (verdict: Verdict) => fateOf(verdict) === 'fold' || fateOf(verdict) === 'over-cap';
  const aside = verdicts.filter(isAside);
  const left = verdicts.filter((verdict) => !isAside(verdict));

  const say = async (act: Promise<StoreResult>, text: string, undo: (() => Promise<StoreResult>) | null) => {
    const result = await act;
    if (result === 'stored') setSaid(text ? { text, undo } : null);
    else setSaid({ text: words.say(result === 'full' ? 'exceptions_full' : 'store_failed'), undo: null });
  };
  const cardActions: CardActions = {
    fold: (verdict, fold) => void actions.fold(verdict, fold),
    visit,
    notPitch(verdict, isException) {
      const wordings = wordingsOf(article, verdict);
      const undo = () => actions.except(host, wordings, false);
      const text = isException ? words.say('said_not_pitch', host) : '';
      void say(actions.except(host, wordings, isException), text, undo);
    },
    leaveKind(verdict) {
      const category = SWITCHES.find(({ id }) => id === verdict.category);
      if (!category) return;
      const before = choiceOf(settings, host, category);
      const kind = words.find(`category_${category.id}`) ?? category.id;
      const undo = () => actions.choose(host, category, before);
      void say(actions.choose(host, category, 'off'), words.say('said_never_kind', kind, host), undo);
    },
    // What follows is another view, with its own way back.
    leaveSite: () => void say(actions.switchOff(host), '', null),
  };
  const card = (verdict: Verdict) => (
    <VerdictCard
      key={verdict.id}
      article={article}
      verdict={verdict}
      isFolded={folded.has(verdict.id)}
      look={lookOf(settings, host, verdict.category)}
      fate={fateOf(verdict)}
      canStore={!isPrivate}
      actions={cardActions}
    />
  );
  return (
    <section id="aside" aria-labelledby="aside-title">
      <h2 id="aside-title">{words.say('section_aside')}</h2>
      <output class={said ? (said.undo ? 'bar quiet' : 'trouble') : 'unseen'}>
        {said && <span>{said.text}</span>}
        {said?.undo && (
          <button type="button" class="link" onClick={() => void say(said.undo!(), '', null)}>
            {words.say('undo')}
          </button>
        )}
      </output>
      {summary.overCap && <p class="notice">{words.say('over_cap')}</p>}
      {aside.length > 0 && !summary.overCap && (
        <PromoReceipt receipt={receiptOf(article, aside, summary.allWords, glossary)} />
      )}
      {own > 0 && (
        <p class="bar quiet">
          <span>{words.count('own_rules_here', own)}</span>
          <button type="button" class="link" onClick={() => actions.openOptions()}>
            {words.say('own_rules')}
          </button>
        </p>
      )}
      {aside.map(card)}
      {left.length > 0 && (
        <details class="left">
          <summary class="quiet">{words.count('aside_off', left.length)}</summary>
          {left.map(card)}
        </details>
      )}
      <Explanation text={words.say('why_aside')} />
    </section>
  );
}
