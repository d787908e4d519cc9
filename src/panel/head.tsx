import { useState } from 'preact/hooks';
import { Clamped } from '../look/clamped';
import { formatAge, formatDate, formatLanguage, formatReadingTime } from '../look/formats';
import { Icon } from '../look/icon';
import { useWords } from '../look/words-context';
import type { PageSummary } from '../messages/schemas';
import type { Article } from '../model/article';
import type { Digest } from '../model/digest';
import { factsAsText } from './facts-as-text';

interface HeadProps {
  readonly article: Article;
  readonly summary: PageSummary;
  readonly digest: Digest | null;
  readonly now: number;
  readonly copy: (text: string) => Promise<boolean>;
}

/** Whose article it is, how old, how long. */
export function Head({ article, summary, digest, now, copy }: HeadProps) {
  const words = useWords();
  const { locale } = words;
  const [copied, setCopied] = useState<'copied' | 'copy_failed' | null>(null);
  const { title, site, published, lang } = article;
  const above = [site ?? summary.host, formatAge(locale, published, now)];
  const below = [
    published && formatDate(locale, published),
    formatReadingTime(locale, summary.allWords - summary.words),
    formatLanguage(locale, lang),
  ];
  return (
    <header class="head">
      <div class="bar">
        <Meta parts={above} />
        {digest && digest.facts.length > 0 && (
          <button
            type="button"
            class="tool"
            aria-label={words.say('copy_facts')}
            title={words.say('copy_facts')}
            onClick={() =>
              void copy(factsAsText(article, digest)).then((ok) => setCopied(ok ? 'copied' : 'copy_failed'))
            }
          >
            <Icon name={copied === 'copied' ? 'check' : 'copy'} />
          </button>
        )}
      </div>
      <h1>
        <Clamped text={title ?? words.say('title_missing')} lines={3} lang={lang} />
      </h1>
      <Meta parts={below} />
      <output class={copied === 'copy_failed' ? 'quiet' : 'unseen'}>{copied && words.say(copied)}</output>
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
