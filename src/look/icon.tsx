const PATHS = {
  go: ['M4 10h11', 'M11 5.5 15.5 10 11 14.5'],
  copy: ['M7 7h9v10H7Z', 'M13 4.5V3H4v11h1.5'],
  share: ['M10 12.5V3', 'M6.5 6.5 10 3l3.5 3.5', 'M6.5 9H4.5v8h11V9h-2'],
  clock: ['M10 3a7 7 0 1 0 0 14 7 7 0 1 0 0-14', 'M10 6v4.2l2.8 1.8'],
  check: ['m4 10.5 4 4 8-9'],
  warn: ['M10 3 18 17H2Z', 'M10 8.5v4', 'M10 14.8v.1'],
  undo: ['M7 4 3.5 7.5 7 11', 'M4 7.5h7.5a4.5 4.5 0 0 1 0 9H8'],
  redo: ['M13 4 16.5 7.5 13 11', 'M16 7.5H8.5a4.5 4.5 0 0 0 0 9H12'],
  back: ['M12 5 7 10l5 5'],
  next: ['m8 5 5 5-5 5'],
  show: ['M4 5h12', 'M4 10h12', 'M4 15h8'],
  dim: ['M4 5h1.5M9.3 5h1.5M14.5 5H16', 'M4 10h1.5M9.3 10h1.5M14.5 10H16', 'M4 15h1.5M9.3 15h1.5'],
  fold: ['M3.5 10h13', 'M7 3 10 6l3-3', 'm7 17 3-3 3 3'],
  pick: ['M10 2v4M10 14v4M2 10h4M14 10h4', 'M6 10a4 4 0 1 0 8 0 4 4 0 1 0-8 0'],
  settings: ['M3 6h8M15 6h2M3 14h2M9 14h8', 'M11 6a2 2 0 1 0 4 0 2 2 0 1 0-4 0', 'M5 14a2 2 0 1 0 4 0 2 2 0 1 0-4 0'],
} as const;

export type IconName = keyof typeof PATHS;

/** One of our icons; says nothing by itself, so a word or a label must stand beside it. */
export function Icon({ name, class: extra = '' }: { readonly name: IconName; readonly class?: string }) {
  return (
    <svg class={`icon ${extra}`} viewBox="0 0 20 20" aria-hidden="true">
      {PATHS[name].map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  );
}
