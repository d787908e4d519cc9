import { Clamped } from '../look/clamped';
import type { Key } from '../look/words';
import { useWords } from '../look/words-context';
import type { Article } from '../model/article';
import type { Verdict } from '../model/verdict';
import { Reasons } from './reasons';
import { textOfVerdict } from './text-of-verdict';

interface VerdictCardProps {
  readonly article: Article;
  readonly verdict: Verdict;
  readonly isFolded: boolean;
  /** False where the page folds nothing. */
  readonly canFold: boolean;
  readonly fold: (verdict: string, folded: boolean) => void;
  readonly visit: (verdict: string) => void;
}

/** So much of a block is at hand here; the rest is in the page. */
const MOST_LETTERS = 1_500;

/** One block that was set aside: its kind, its words, why, and the way back. */
export function VerdictCard({ article, verdict, isFolded, canFold, fold, visit }: VerdictCardProps) {
  const words = useWords();
  const { id, category, score, reasons } = verdict;
  const kind = words.find(`category_${category}`) ?? category;
  const text = textOfVerdict(article, verdict);
  const excerpt = text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)} …` : text;
  return (
    <article class="aside">
      <div class="bar">
        <b>{kind}</b>
        <span class="quiet">{words.say(sureness(score))}</span>
      </div>
      <div class="excerpt">
        <Clamped text={words.say('quoted', excerpt)} lines={2} lang={article.lang} />
      </div>
      <Reasons reasons={reasons} kind={kind} />
      <div class="acts">
        {canFold && (
          <button
            type="button"
            class="link"
            aria-label={words.say(isFolded ? 'show_block' : 'hide_block', kind)}
            onClick={() => fold(id, !isFolded)}
          >
            {words.say(isFolded ? 'show' : 'hide')}
          </button>
        )}
        <button type="button" class="link" onClick={() => visit(id)}>
          {words.say('go_there')}
        </button>
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
