import { useEffect, useState } from 'preact/hooks';
import type { Key } from '../look/words';
import { useWords } from '../look/words-context';

export interface SectionLink {
  /** Id of the section. */
  readonly id: string;
  readonly key: Key;
}

/** Links to the sections: beside them where the window is wide, above them in a fold where it is narrow. */
export function SectionLinks({ links }: { readonly links: readonly SectionLink[] }) {
  const words = useWords();
  const current = useSectionAbove(links);
  const list = (
    <ul>
      {links.map(({ id, key }) => (
        <li key={id}>
          <a href={`#${id}`} aria-current={id === current ? 'true' : undefined}>
            {words.say(key)}
          </a>
        </li>
      ))}
    </ul>
  );
  return (
    <nav class="section-links" aria-label={words.say('sections')}>
      <details>
        <summary>{words.say('sections')}</summary>
        {list}
      </details>
      <div class="beside">{list}</div>
    </nav>
  );
}

/** The last section that begins above the upper third of the window. */
function useSectionAbove(links: readonly SectionLink[]): string {
  const [current, setCurrent] = useState(links[0]?.id ?? '');
  useEffect(() => {
    const look = () => {
      const isAtEnd = window.innerHeight + window.scrollY >= document.documentElement.scrollHeight - 2;
      const line = isAtEnd ? window.innerHeight : window.innerHeight / 3;
      const above = links.filter(({ id }) => (document.getElementById(id)?.getBoundingClientRect().top ?? line) < line);
      setCurrent(above.at(-1)?.id ?? links[0]?.id ?? '');
    };
    window.addEventListener('scroll', look, { passive: true });
    return () => window.removeEventListener('scroll', look);
  }, [links]);
  return current;
}
