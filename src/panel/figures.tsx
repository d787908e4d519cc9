import { useWords } from '../look/words-context';
import type { Article } from '../model/article';
import type { Figure } from '../model/digest';
import { placeName, type Jumper } from './jumper';

interface FiguresProps {
  readonly article: Article;
  readonly figures: readonly Figure[];
  readonly jumper: Jumper;
}

/** Letters of a value, and of a unit, that fit half of the narrowest panel. */
const HALF_A_LINE = { value: 9, unit: 15 };

/** The amounts of the article: value, unit, what it measures. */
export function Figures({ article, figures, jumper }: FiguresProps) {
  const words = useWords();
  if (figures.length === 0) return null;
  return (
    <section id="figures" aria-labelledby="figures-title">
      <h2 id="figures-title">{words.say('section_figures')}</h2>
      <ul class="figures" lang={article.lang}>
        {figures.map(({ value, unit, label, when, source }) => {
          const place = placeName([source]);
          return (
            <li
              key={`${place} ${value}`}
              class={value.length > HALF_A_LINE.value || unit.length > HALF_A_LINE.unit ? 'wide' : ''}
            >
              <button
                type="button"
                class={jumper.lit === place ? 'figure lit' : 'figure'}
                aria-current={jumper.lit === place ? 'location' : undefined}
                title={article.blocks.find(({ id }) => id === source.block)?.text.slice(source.start, source.end)}
                onClick={() => jumper.jump([source])}
              >
                <b>
                  {value} {unit && <small>{unit}</small>}
                </b>
                <span dir="auto">{[label, when].filter(Boolean).join(', ')}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
