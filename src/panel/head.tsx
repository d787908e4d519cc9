import { Clamped } from '../look/clamped';
import { formatAge, formatDate, formatLanguage, formatReadingTime } from '../look/formats';
import { Icon } from '../look/icon';
import { useWords } from '../look/words-context';
import type { PageSummary } from '../messages/schemas';
import type { Article } from '../model/article';
import type { Actions } from './actions';
import { isDated } from './article-age';
import type { TakeOutForm } from './take-out';
import { TakeOutMenu } from './take-out-menu';
import type { Tell } from './use-jumps';

interface HeadProps {
  readonly article: Article;
  readonly summary: PageSummary;
  readonly now: number;
  /** What can be taken out of the panel; null while there is nothing. */
  readonly write: ((form: TakeOutForm) => string) | null;
  readonly actions: Pick<Actions, 'copy' | 'print' | 'share' | 'openOptions'>;
  readonly tell: Tell;
}

/** Whose article it is, how old, how long. */
export function Head({ article, summary, now, write, actions, tell }: HeadProps) {
  const words = useWords();
  const { locale } = words;
  const { title, site, published, lang, url } = article;
  const age = formatAge(locale, published, now);
  const isOld = age !== null && isDated(published, now);
  const below = [
    published && formatDate(locale, published),
    formatReadingTime(locale, summary.allWords - summary.words),
    formatLanguage(locale, lang),
  ];
  return (
    <header class="head">
      <div class="bar">
        <Meta parts={[site ?? summary.host, isOld ? null : age]} />
        <div class="tools">
          {write && <TakeOutMenu title={title ?? ''} write={write} actions={actions} tell={tell} />}
          <button
            type="button"
            class="tool"
            aria-label={words.say('options')}
            title={words.say('options')}
            onClick={() => actions.openOptions()}
          >
            <Icon name="settings" />
          </button>
        </div>
      </div>
      <h1>
        <Clamped text={title ?? words.say('title_missing')} lines={3} lang={lang} />
      </h1>
      <Meta parts={below} />
      {isOld && (
        <p class="old">
          <Icon name="clock" />
          <span>{words.say('old_article', age)}</span>
        </p>
      )}
      <p class="on-paper quiet">{url}</p>
    </header>
  );
}

function Meta({ parts }: { readonly parts: readonly (string | null)[] }) {
  const shown = parts.filter((part) => part !== null && part !== '');
  return (
    <p class="meta quiet">
      {shown.map((part, at) => (
        <span key={part}>
          {at > 0 && ' · '}
          {part}
        </span>
      ))}
    </p>
  );
}
