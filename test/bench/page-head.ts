/** What a page's source says of itself: the longest description and the shared title; empty where there is none. */
export function metaOf(html: string): { readonly description: string; readonly title: string } {
  const tags = Array.from(html.matchAll(/<meta\b[^>]{0,2000}>/gi), ([tag]) => tag);
  const content = (tag: string) =>
    unescape(/content\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(tag)?.slice(1).find(Boolean) ?? '');
  const contents = (name: RegExp) => tags.filter((tag) => name.test(tag)).map(content);
  const descriptions = contents(/(?:name|property)\s*=\s*["']?(?:og:)?description["'\s]/i);
  return {
    description: descriptions.reduce((a, b) => (b.length > a.length ? b : a), ''),
    title: contents(/property\s*=\s*["']?og:title/i)[0] ?? '',
  };
}

const NAMED: Readonly<Record<string, string>> = { quot: '"', apos: "'", amp: '&', lt: '<', gt: '>', nbsp: ' ' };

function unescape(text: string): string {
  return text
    .replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi, (_, hex: string | undefined, decimal: string | undefined) =>
      String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)),
    )
    .replace(/&(\w+);/g, (all, name: string) => NAMED[name] ?? all);
}
