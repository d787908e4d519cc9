import { useState } from 'preact/hooks';
import type { Key } from '../look/words';
import { useWords } from '../look/words-context';
import type { CategoryId } from '../model/verdict';

interface SampleFoldProps {
  readonly category: CategoryId;
  readonly texts: readonly Key[];
  readonly reasons: readonly Key[];
  /** Whether the reader has this kind folded. */
  readonly isOn: boolean;
}

/** Promotion in the sample: as a page has it, or behind the line that stands in its place on real pages. */
export function SampleFold({ category, texts, reasons, isOn }: SampleFoldProps) {
  const words = useWords();
  const [isShown, setShown] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const title = words.find(`category_${category}`) ?? category;
  const pitch = (
    <div class={isOn ? 'pitch shown' : 'pitch'}>
      {texts.map((key) => (
        <p key={key}>{words.say(key)}</p>
      ))}
    </div>
  );
  if (!isOn) return pitch;
  if (isShown)
    return (
      <>
        {pitch}
        <p class="fold-hide">
          <button type="button" onClick={() => setShown(false)}>
            {words.say('fold_hide')}
          </button>
        </p>
      </>
    );
  return (
    <fieldset class="fold">
      <legend class="unseen">{words.say('fold_label', title)}</legend>
      <b aria-hidden="true">{title}</b>
      <span>{words.count('fold_blocks', texts.length)}</span>
      <span class="space" />
      <button type="button" onClick={() => setShown(true)}>
        {words.say('fold_show')}
      </button>
      <button type="button" aria-expanded={isAsked} onClick={() => setAsked(!isAsked)}>
        {words.say('fold_why')}
      </button>
      {isAsked && (
        <ul>
          {reasons.map((key) => (
            <li key={key}>{words.say(key)}</li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}
