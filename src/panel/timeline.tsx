import { formatDate } from '../look/formats';
import { useWords } from '../look/words-context';
import type { DateEntry } from '../model/digest';
import type { Lang } from '../model/language';
import { placeName, type Jumper } from './jumper';

interface TimelineProps {
  readonly dates: readonly DateEntry[];
  readonly lang: Lang;
  readonly jumper: Jumper;
}

/** The dates of the article, in the order of time. */
export function Timeline({ dates, lang, jumper }: TimelineProps) {
  const words = useWords();
  if (dates.length === 0) return null;
  const inOrder = [...dates].sort((a, b) => (a.iso < b.iso ? -1 : a.iso > b.iso ? 1 : 0));
  return (
    <section id="timeline" aria-labelledby="timeline-title">
      <h2 id="timeline-title">{words.say('section_timeline')}</h2>
      <ol class="timeline">
        {inOrder.map(({ iso, text, label, source }) => {
          const place = placeName([source]);
          return (
            <li key={`${place} ${iso}`}>
              <button
                type="button"
                class={jumper.lit === place ? 'lit' : ''}
                aria-current={jumper.lit === place ? 'location' : undefined}
                title={text}
                onClick={() => jumper.jump([source])}
              >
                <b>{formatDate(words.locale, iso) ?? text}</b>
                <span dir="auto" lang={lang}>
                  {label}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
