import { useState } from 'preact/hooks';
import './clamped.css';

/** Letters that fit a line of the narrowest panel in the widest type; what is shorter is never cut. */
const LETTERS_A_LINE = 24;

interface ClampedProps {
  readonly text: string;
  readonly lines: 2 | 3;
  readonly lang?: string;
}

/** A text of which only some lines are shown; pressed, it shows all. Short texts are plain. */
export function Clamped({ text, lines, lang }: ClampedProps) {
  const [isOpen, setOpen] = useState(false);
  const language = lang && lang !== 'und' ? { lang } : {};
  if (text.length <= LETTERS_A_LINE * lines)
    return (
      <span dir="auto" {...language}>
        {text}
      </span>
    );
  return (
    <button
      type="button"
      class={isOpen ? 'clamped' : `clamped lines-${lines}`}
      dir="auto"
      {...language}
      aria-expanded={isOpen}
      onClick={() => setOpen(!isOpen)}
    >
      {text}
    </button>
  );
}
