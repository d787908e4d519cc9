import { useWords } from '../look/words-context';
import type { Quote } from '../model/digest';
import type { Lang } from '../model/language';
import { placeName, type Jumper } from './jumper';

interface QuotesProps {
  readonly quotes: readonly Quote[];
  readonly lang: Lang;
  readonly jumper: Jumper;
}

/** Who said what, in their words. */
export function Quotes({ quotes, lang, jumper }: QuotesProps) {
  const words = useWords();
  if (quotes.length === 0) return null;
  return (
    <section id="quotes" aria-labelledby="quotes-title">
      <h2 id="quotes-title">{words.say('section_quotes')}</h2>
      <ul class="quotes">
        {quotes.map(({ speaker, text, source }) => {
          const place = placeName([source]);
          return (
            <li key={place}>
              <button
                type="button"
                class={jumper.lit === place ? 'quote lit' : 'quote'}
                aria-current={jumper.lit === place ? 'location' : undefined}
                onClick={() => jumper.jump([source])}
              >
                <span class="text" dir="auto" lang={lang}>
                  {words.say('quoted', text)}
                </span>
                <span class="quiet">{speaker ?? words.say('speaker_unknown')}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
