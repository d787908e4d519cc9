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

/** The topmost section within the upper part of the panel. */
function useSectionInSight(ids: string): string {
  const [current, setCurrent] = useState(ids.split(' ')[0] ?? '');
  useEffect(() => {
    if (typeof IntersectionObserver === 'undefined') return undefined;
    const inSight = new Set<string>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries)
          if (isIntersecting) inSight.add(target.id);
          else inSight.delete(target.id);
        const first = ids.split(' ').find((id) => inSight.has(id));
        if (first) setCurrent(first);
      },
      // A section counts from where it passes below the links to the middle of the panel.
      { rootMargin: '-48px 0px -50% 0px' },
    );
    for (const id of ids.split(' ')) {
      const section = document.getElementById(id);
      if (section) observer.observe(section);
    }
    return () => observer.disconnect();
  }, [ids]);
  return current;
}
