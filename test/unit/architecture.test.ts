import { describe, expect, it } from 'vitest';

/** The sources as texts, by their path from src: "promo/judge.ts". */
const sources = Object.entries(
  import.meta.glob<string>(['../../src/**/*.{ts,tsx,js}', '!../../src/**/*.test.{ts,tsx}'], {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
).map(([path, code]) => ({ path: path.replace('../../src/', ''), code, bare: withoutComments(code) }));

/** A folder sees the rows above its own and, of its own row, itself. */
const ROWS = [
  ['model'],
  ['text'],
  ['lang'],
  ['article', 'promo', 'rules', 'facts', 'glossary', 'settings', 'messages'],
  ['rewording', 'lookup'],
  ['walk'],
  ['look'],
  ['content', 'background', 'panel', 'popup', 'options', 'welcome', 'offline'],
  // Stands in the page beside the content script, and asks it.
  ['picker'],
];
const rowOf = (folder: string) => ROWS.findIndex((row) => row.includes(folder));

/** Folders whose files know no browser: what they need comes in as an argument. */
const PURE = ['model', 'text', 'lang', 'article', 'promo', 'rules', 'facts', 'glossary', 'rewording', 'lookup', 'walk'];

/** Sources of the content script, roughly: what the panel alone cuts and counts is left out. */
const IN_PAGE = /^(?:article|promo|rules|messages|settings|walk|content)\/|^text\/(?!segment|numbers|patterns)/;

/** Where something was found: "promo/judge.ts: innerHTML". */
function findIn(files: typeof sources, pattern: RegExp): string[] {
  return files.flatMap(({ path, bare }) => [...bare.matchAll(pattern)].map(([found]) => `${path}: ${found.trim()}`));
}

describe('the sources', () => {
  it('are found', () => {
    expect(sources.length).toBeGreaterThan(60);
  });

  it('leave patterns with properties to text/lazy-pattern where every page reads the script', () => {
    const files = sources.filter(({ path }) => IN_PAGE.test(path));
    expect(files.length).toBeGreaterThan(40);
    expect(findIn(files, /(?<=[\s(=,!])\/(?![/*])(?:[^/\\\n`]|\\.)*\\[pP]\{(?:[^/\\\n`]|\\.)*\/[a-z]*/g)).toEqual([]);
  });

  it('import nothing that imports them, however many files lie between', () => {
    let left = new Map(sources.map(({ path, bare }) => [path.replace(/\.tsx?$/, ''), importsOf(path, bare)]));
    // What imports none of those left is in no circle; taken away again and again, only circles and what leads to them stay.
    for (let before = Infinity; left.size < before;) {
      before = left.size;
      left = new Map([...left].filter(([, targets]) => targets.some((target) => left.has(target))));
    }
    expect([...left.keys()]).toEqual([]);
  });

  it('import only what stands above them, or beside them in their own folder', () => {
    const wrong = sources.flatMap(({ path, bare }) => {
      const [folder = ''] = path.split('/');
      return importsOf(path, bare).flatMap((target) => {
        const [other = ''] = target.split('/');
        const isAllowed = other === folder || rowOf(other) < rowOf(folder);
        return isAllowed && rowOf(folder) >= 0 && rowOf(other) >= 0 ? [] : [`${path} imports ${target}`];
      });
    });
    expect(wrong).toEqual([]);
  });

  it('never make HTML or code of a text', () => {
    const shipped = sources.filter(({ path }) => !path.startsWith('offline/'));
    const makers =
      /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment|setHTMLUnsafe|document\.write(ln)?)\b|\beval\s*\(|new Function\b/g;
    expect(findIn(shipped, makers)).toEqual([]);
  });

  it('reach for no browser where they are pure', () => {
    const pure = sources.filter(({ path }) => PURE.some((folder) => path.startsWith(`${folder}/`)));
    const globals =
      /(?<![.\w'"`])(window|globalThis|browser|chrome|navigator|location|localStorage|fetch|XMLHttpRequest|setTimeout|setInterval|requestAnimationFrame)(?=\s*[.(?[])|\b(Date\.now|performance\.now|Math\.random)\b|\bnew Date\(\)|from 'webextension-polyfill'/g;
    expect(findIn(pure, globals)).toEqual([]);
    // `document` may be the name of an argument; then the file declares it as one.
    const reaching = pure.filter(
      ({ bare }) => /(?<![.\w'"`])document\./.test(bare) && !/\bdocument\s*[:,}=]|[({,]\s*document\b/.test(bare),
    );
    expect(reaching.map(({ path }) => path)).toEqual([]);
  });

  it('keep the words of languages in src/lang, and those of the interface in public/_locales', () => {
    // A word with a letter of its own betrays a language, whichever it is.
    // A category's examples are texts, read by its test alone: they stand below what it is.
    const stages = sources
      .filter(({ path }) => !/^(lang|offline)\//.test(path))
      .map((file) =>
        file.path.startsWith('promo/categories/')
          ? {
              ...file,
              code: file.code.split('export const examples')[0]!,
              bare: file.bare.split('export const examples')[0]!,
            }
          : file,
      );
    const literals = /(['"`])(?:(?!\1)[^\\\n]|\\.)*?[äöüßÄÖÜéèêçñãõ][a-zäöüß]+(?:(?!\1)[^\\\n]|\\.)*\1/g;
    expect(findIn(stages, literals)).toEqual([]);
  });

  it('have no folder or file for odds and ends, and no file that only hands on', () => {
    const names = /(^|\/)(index|utils?|helpers?|common|core|misc|shared)(\.tsx?$|\/)/;
    expect(sources.filter(({ path }) => names.test(path)).map(({ path }) => path)).toEqual([]);
    const handsOn = sources.filter(
      ({ bare }) => bare.trim() !== '' && bare.replace(/export [^;]* from '[^']*';/g, '').trim() === '',
    );
    expect(handsOn.map(({ path }) => path)).toEqual([]);
  });

  it('leave nothing to do later without a date', () => {
    const later = sources.filter(({ code }) => /\b(TODO|FIXME|XXX|HACK)\b(?!.*\d{4}-\d{2}-\d{2})/.test(code));
    expect(later.map(({ path }) => path)).toEqual([]);
  });
});

/** The files that a file imports from src, as paths from src. */
function importsOf(path: string, bare: string): string[] {
  const specifiers = [...bare.matchAll(/(?:\bfrom|\bimport|\bimport\()\s*'(\.[^']*)'/g)].map(([, target]) => target!);
  const here = path.split('/').slice(0, -1);
  return specifiers.flatMap((specifier) => {
    const parts = [...here];
    for (const part of specifier.split('/'))
      if (part === '..') {
        if (parts.length === 0) return []; // out of src: package.json
        parts.pop();
      } else if (part !== '.') parts.push(part);
    return [parts.join('/')];
  });
}

/** Code without comments; strings stay, so that `//` in an address is none. */
function withoutComments(code: string): string {
  return code.replace(
    /('(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")|\/\*[\s\S]*?\*\/|(?<=^|[\s;{}(),])\/\/[^\n]*/g,
    (_, text) => text ?? '',
  );
}
