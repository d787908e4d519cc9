import { useEffect, useState } from 'preact/hooks';
import type { Key } from '../look/words';
import { useWords } from '../look/words-context';

export interface SectionLink {
  /** Id of the section. */
  readonly id: string;
  readonly key: Key;
  readonly count?: number;
  readonly isPitch?: boolean;
}

/** Links to the sections; the one in sight is marked. */
export function SectionLinks({ links }: { readonly links: readonly SectionLink[] }) {
  const words = useWords();
  const current = useSectionInSight(links.map(({ id }) => id).join(' '));
  return (
    <nav aria-label={words.say('sections')}>
      {links.map(({ id, key, count, isPitch }) => (
        <a key={id} href={`#${id}`} class={isPitch ? 'pitch' : ''} aria-current={id === current ? 'true' : undefined}>
          {words.say(key)}
          {count !== undefined && <b> {new Intl.NumberFormat(words.locale).format(count)}</b>}
        </a>
      ))}
    </nav>
  );
}

/** A line at two fifths of the height: low enough for the last section, high enough for the first. */
const READING_LINE = '-40% 0px -60% 0px';

/** The section that crosses the line where the eye reads. */
function useSectionInSight(ids: string): string {
  const [current, setCurrent] = useState(ids.split(' ')[0] ?? '');
  useEffect(() => {
    if (typeof IntersectionObserver === 'undefined') return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        const crossing = entries.find(({ isIntersecting }) => isIntersecting);
        if (crossing) setCurrent(crossing.target.id);
      },
      { rootMargin: READING_LINE },
    );
    for (const id of ids.split(' ')) {
      const section = document.getElementById(id);
      if (section) observer.observe(section);
    }
    return () => observer.disconnect();
  }, [ids]);
  return current;
}
