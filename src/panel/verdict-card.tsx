import { Clamped } from '../look/clamped';
import type { Key } from '../look/words';
import { useWords } from '../look/words-context';
import type { Article } from '../model/article';
import type { Verdict } from '../model/verdict';
import type { FoldLook } from '../settings/settings';
import type { Fate } from '../walk/to-fold';
import { NeverHere } from './never-here';
import { Reasons } from './reasons';
import { textOfVerdict } from './text-of-verdict';

/** What a reader can say of a block. */
export interface CardActions {
  readonly fold: (verdict: string, folded: boolean) => void;
  readonly visit: (verdict: string) => void;
  readonly notPitch: (verdict: Verdict, isException: boolean) => void;
  readonly leaveKind: (verdict: Verdict) => void;
  readonly leaveSite: () => void;
}

interface VerdictCardProps {
  readonly article: Article;
  readonly verdict: Verdict;
  /** Whether it is set aside in the page now: folded or greyed, as its look says. */
  readonly isFolded: boolean;
  readonly look: FoldLook;
  readonly fate: Fate;
  /** False in private windows: there nothing is stored. */
  readonly canStore: boolean;
  readonly actions: CardActions;
}

/** So much of a block is at hand here; the rest is in the page. */
const MOST_LETTERS = 1_500;

/** Why a block that was found stands where it stood. */
const LEFT: Readonly<Partial<Record<Fate, Key>>> = {
  off: 'left_off',
  'not-sure': 'left_not_sure',
  exception: 'left_exception',
};

/** One block that was found: its kind, its words, why, and the reader's say over it. */
export function VerdictCard({ article, verdict, isFolded, look, fate, canStore, actions }: VerdictCardProps) {
  const words = useWords();
  const { id, category, score, reasons } = verdict;
  const kind = words.find(`category_${category}`) ?? category;
  const text = textOfVerdict(article, verdict);
  const excerpt = text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)} …` : text;
  const left = LEFT[fate];
  const isDimmed = look === 'dim' && isFolded && fate === 'fold';
  const away = look === 'dim' ? (['treatment_dim', 'dim_block'] as const) : (['hide', 'hide_block'] as const);
  const [act, label] = isFolded ? (['show', 'show_block'] as const) : away;
  return (
    <article class="aside">
      <div class="bar">
        <b>{kind}</b>
        <span class="quiet">
          {[isDimmed && words.say('look_dim'), words.say(left ?? sureness(score))].filter(Boolean).join(' · ')}
        </span>
      </div>
      <div class="excerpt">
        <Clamped text={words.say('quoted', excerpt)} lines={2} lang={article.lang} />
      </div>
      <Reasons reasons={reasons} kind={kind} />
      <div class="acts">
        {fate === 'fold' && (
          <button
            type="button"
            class="link"
            aria-label={words.say(label, kind)}
            onClick={() => actions.fold(id, !isFolded)}
          >
            {words.say(act)}
          </button>
        )}
        <button type="button" class="link" onClick={() => actions.visit(id)}>
          {words.say('go_there')}
        </button>
        {canStore && fate === 'exception' && (
          <button type="button" class="link" onClick={() => actions.notPitch(verdict, false)}>
            {words.say('undo')}
          </button>
        )}
        {canStore && fate === 'fold' && (
          <>
            <button type="button" class="link" onClick={() => actions.notPitch(verdict, true)}>
              {words.say('not_pitch')}
            </button>
            <NeverHere kind={kind} leaveKind={() => actions.leaveKind(verdict)} leaveSite={() => actions.leaveSite()} />
          </>
        )}
      </div>
    </article>
  );
}

/** From here on nothing in a block spoke against it. */
const VERY_SURE = 0.9;
const SURE = 0.75;

function sureness(score: number): Key {
  return score >= VERY_SURE ? 'sure_very' : score >= SURE ? 'sure' : 'sure_fairly';
}
