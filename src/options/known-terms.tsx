import { useState } from 'preact/hooks';
import { useWords } from '../look/words-context';
import { switchKnownTerm } from '../settings/settings';
import { useFilter } from './filter-field';
import { Section } from './section';
import { useChange, type Change } from './stored-change';

interface KnownTermsProps {
  readonly terms: readonly string[];
  readonly isPrivate: boolean;
  readonly change: Change;
}

/** The names that the reader knows; forgotten, they are explained again. */
export function KnownTerms({ terms, isPrivate, change }: KnownTermsProps) {
  const words = useWords();
  const [store, hasFailed] = useChange(change);
  const [news, setNews] = useState('');
  const [field, shown] = useFilter(terms);
  const forget = async (term: string) => {
    if (await store((before) => switchKnownTerm(before, term, false))) setNews(words.say('removed', term));
    document.getElementById('known-terms-title')?.focus();
  };
  return (
    <Section id="known-terms" title={words.say('known_terms')} hasFailed={hasFailed}>
      <p class="quiet">{words.say(terms.length > 0 ? 'known_about' : 'known_none')}</p>
      {field}
      <ul class="rows">
        {shown.map((term) => (
          <li key={term}>
            <span class="name" dir="auto">
              {term}
            </span>
            <button
              type="button"
              class="link"
              disabled={isPrivate}
              aria-label={words.say('exceptions_forget', term)}
              onClick={() => void forget(term)}
            >
              {words.say('forget')}
            </button>
          </li>
        ))}
      </ul>
      <output class="unseen">{news}</output>
    </Section>
  );
}
