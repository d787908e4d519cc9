import { useId, useState } from 'preact/hooks';
import { useWords } from '../look/words-context';

/** A name with its card, as names are explained in the text of a page: by pointer, focus and tap, gone on Escape. */
export function ExplainedName({ name, line }: { readonly name: string; readonly line: string }) {
  const words = useWords();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <span class="explained" onMouseEnter={() => setOpen(true)} onMouseLeave={() => setOpen(false)}>
      <button
        type="button"
        aria-describedby={id}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onClick={() => setOpen(true)}
        onKeyDown={({ key }) => key === 'Escape' && setOpen(false)}
      >
        {name}
      </button>
      <span class="card" role="tooltip" id={id} hidden={!isOpen}>
        <b>{name}</b> {line} <span class="quiet">{words.say('from_shipped')}</span>
      </span>
    </span>
  );
}
