import type { Words } from '../look/words';
import { useWords } from '../look/words-context';
import type { Quote } from '../model/digest';
import type { Lang } from '../model/language';
import { placeName, type Jumper } from './jumper';

interface QuotesProps {
  readonly quotes: readonly Quote[];
  readonly lang: Lang;
  readonly jumper: Jumper;
}

/** Who said what: in their words between marks, or as the article tells it, and then it says so. */
export function Quotes({ quotes, lang, jumper }: QuotesProps) {
  const words = useWords();
  if (quotes.length === 0) return null;
  return (
    <section id="quotes" aria-labelledby="quotes-title">
      <h2 id="quotes-title">{words.say('section_quotes')}</h2>
      <ul class="quotes">
        {quotes.map((quote) => {
          const place = placeName([quote.source]);
          const { entity } = quote;
          return (
            <li key={place}>
              <button
                type="button"
                class={jumper.lit === place ? 'quote lit' : 'quote'}
                aria-current={jumper.lit === place ? 'location' : undefined}
                onClick={() => jumper.jump([quote.source])}
              >
                <span class="text" dir="auto" lang={lang}>
                  {quote.kind === 'direct' ? words.say('quoted', quote.text) : startedAt(quote.text)}
                </span>
                {!entity && (
                  <span class="quiet">
                    {[quote.speaker ?? words.say('speaker_unknown'), ...about(quote, words)].join(' · ')}
                  </span>
                )}
              </button>
              {entity && (
                <p class="quiet">
                  <button
                    type="button"
                    class="link"
                    title={words.say('section_glossary')}
                    onClick={({ currentTarget }) => openTerm(currentTarget.ownerDocument, entity)}
                  >
                    {quote.speaker}
                  </button>
                  {about(quote, words).map((each) => ` · ${each}`)}
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** What the speaker does, and that the words are not theirs where they are not. */
function about({ kind, role }: Quote, words: Words): string[] {
  return [...(role ? [role] : []), ...(kind === 'indirect' ? [words.say('quote_reported')] : [])];
}

/** A part of a sentence is marked as one. */
const startedAt = (text: string) => (/^\p{Ll}/u.test(text) ? `… ${text}` : text);

/** Opens the speaker's entry of the glossary; the glossary itself where the entry is not on the list now. */
function openTerm(document: Document, name: string): void {
  const terms = [...document.querySelectorAll<HTMLDetailsElement>('details.term')];
  const term = terms.find(({ dataset }) => dataset['term'] === name);
  if (term) term.open = true;
  const target = term?.querySelector('summary') ?? document.getElementById('glossary-title');
  target?.scrollIntoView({ block: 'nearest' });
  target?.focus();
}
