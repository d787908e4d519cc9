import type { ComponentChildren } from 'preact';
import { useWords } from '../look/words-context';

interface SectionProps {
  /** Of the element, for links; its title is `ID-title`. */
  readonly id: string;
  readonly title: string;
  /** What stands beside the title. */
  readonly beside?: ComponentChildren;
  /** Whether the last change could not be stored. */
  readonly hasFailed?: boolean;
  readonly children: ComponentChildren;
}

/** A part of the settings under its title. */
export function Section({ id, title, beside, hasFailed = false, children }: SectionProps) {
  const words = useWords();
  const heading = (
    <h2 id={`${id}-title`} tabIndex={-1}>
      {title}
    </h2>
  );
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      {beside ? (
        <div class="bar">
          {heading}
          {beside}
        </div>
      ) : (
        heading
      )}
      <p class={hasFailed ? 'trouble' : 'unseen'} role="alert">
        {hasFailed && words.say('store_failed')}
      </p>
      {children}
    </section>
  );
}
