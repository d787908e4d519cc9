/**
 * Pages too large to keep as files. Built from a few sentences with numbers in them, so that no two paragraphs are
 * alike; the same at every call.
 */
export const GROWN_PAGES: Readonly<Record<string, () => string>> = {
  /** An article of 20 MB. */
  '/huge.html': () => page('Die Akten der Havel-Kommission, ungekürzt', paragraphs(48_000).join('\n')),
  /**
   * An article above 20,000 nested elements with text at the bottom. A script nests them, since parsers stop at 512; a
   * style hides them, since Chromium itself dies of painting such a nest.
   */
  '/deep.html': () =>
    page(
      'Tief im Archiv',
      `${paragraphs(12).join('\n')}<style>.nest { display: none }</style><template>${paragraphs(12).join('\n')}</template><script>
let outermost = document.createElement('div');
outermost.append(document.querySelector('template').content);
for (let i = 1; i < 20000; i++) { const outer = document.createElement('div'); outer.append(outermost); outermost = outer; }
outermost.className = 'nest';
document.querySelector('article').append(outermost);
</script>`,
    ),
  /** An article, and 5,000 open shadow roots below it. */
  '/roots.html': () =>
    page(
      'Viele kleine Wurzeln',
      `${paragraphs(12).join('\n')}<section></section><script>
for (let i = 0; i < 5000; i++) { const host = document.createElement('x-root'); host.attachShadow({ mode: 'open' }).innerHTML = '<p>Wurzel ' + i + '</p>'; document.querySelector('section').append(host); }
</script>`,
    ),
  /** More than 100,000 elements, most of them of no use. */
  '/nodes.html': () =>
    page(
      'Ein Ticker mit vielen Zeilen',
      paragraphs(30).join('\n') + `<section>${'<div><i></i><b>+</b></div>'.repeat(36_000)}</section>`,
    ),
};

const SENTENCES: readonly ((n: number) => string)[] = [
  (n) => `Der Ausschuss hörte am Tag ${n} den Zeugen Nummer ${n * 3 + 1}, der die Pegelstände der Havel geführt hatte.`,
  (n) => `Nach seinen Büchern fehlten im Lager ${n * 7 + 12} Säcke Zement, für die niemand eine Quittung vorlegte.`,
  (n) => `Die Vorsitzende Irma Tolksdorf verlas darauf den Vermerk ${n}/B und bat um Aufklärung bis zum Abend.`,
  (n) => `Ein Gutachter hielt dagegen, die Messung sei um ${(n % 9) + 1} Zentimeter ungenau und darum ohne Wert.`,
];

function paragraphs(count: number): string[] {
  return Array.from(
    { length: count },
    (_, n) => `<p>${SENTENCES.map((_sentence, i) => SENTENCES[(n + i) % SENTENCES.length]!(n)).join(' ')}</p>`,
  );
}

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="de"><head><meta charset="utf-8"><title>${title} - Haveler Bote</title><meta property="og:type" content="article">
<meta property="og:title" content="${title}"></head><body><main><article><h1>${title}</h1>
${body}
</article></main></body></html>`;
}
