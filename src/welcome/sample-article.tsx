import { useWords } from '../look/words-context';
import { isCategoryOn, type Settings } from '../settings/settings';
import { SWITCHES } from '../walk/categories';
import { ExplainedName } from './explained-name';
import { SAMPLE } from './sample';
import { SampleFold } from './sample-fold';

/** Whether a kind of promotion is folded everywhere. */
export function isFolded(settings: Settings, id: string): boolean {
  const category = SWITCHES.find((each) => each.id === id);
  return category !== undefined && isCategoryOn(settings, '', category);
}

/** The sample article as the settings have it. */
export function SampleArticle({ settings }: { readonly settings: Settings }) {
  const words = useWords();
  const name = words.say('sample_name');
  const withName = (text: string) => {
    const at = settings.textCards ? text.indexOf(name) : -1;
    if (at < 0) return text;
    return (
      <>
        {text.slice(0, at)}
        <ExplainedName name={name} line={words.say('sample_name_line')} />
        {text.slice(at + name.length)}
      </>
    );
  };
  return (
    <article class="sample" aria-labelledby="sample-title">
      <p class="quiet">{words.say('sample_about')}</p>
      <h2 id="sample-title">{words.say('sample_title')}</h2>
      {SAMPLE.map((part) =>
        part.category === undefined ? (
          <p key={part.text}>{withName(words.say(part.text))}</p>
        ) : (
          <SampleFold key={part.category} {...part} isOn={isFolded(settings, part.category)} />
        ),
      )}
    </article>
  );
}
