import type { Block } from '../model/article';

/** "1. What is a fund?": an entry's number, or a heading's. */
const NUMBER = /^[\d.)\s#–—-]+/;

/** Shorter headings name many things. */
const LONG = 8;

const plain = (text: string) => text.replace(NUMBER, '').trim().toLowerCase();

/**
 * The entries of an article's table of contents, by index: a list one of whose entries is a heading of the article, word for
 * word. It lures and calls as the headings do, and is no part of an offer that stands beside it.
 */
export function contentsOf(blocks: readonly Block[]): ReadonlySet<number> {
  const found = new Set<number>();
  if (!blocks.some(({ kind }) => kind === 'list-item')) return found;
  const headings = new Set(
    blocks.flatMap(({ kind, text }) => (kind === 'heading' && plain(text).length >= LONG ? [plain(text)] : [])),
  );
  const isEntry = (at: number) => blocks[at]?.kind === 'list-item' && blocks[at].zone === 'body';
  for (let from = 0; from < blocks.length; from++) {
    if (!isEntry(from)) continue;
    let to = from;
    while (isEntry(to + 1)) to++;
    if (blocks.slice(from, to + 1).some(({ text }) => headings.has(plain(text))))
      for (let i = from; i <= to; i++) found.add(i);
    from = to;
  }
  return found;
}
