import { readFile, readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { DEFAULTS, isCategoryOn } from '../settings/settings';
import { SWITCHES } from '../walk/categories';
import { digest } from '../walk/digest';
import { read, type PageReading } from '../walk/read';
import { decodeHtml } from './decode-html';
import { parsePage } from './parse-page';
import { wordReason } from './word-reason';
import { inWords } from './analyse-text';

const USAGE = `usage: npm run --silent analyse -- [--lang xx] [--text] PATH...
  PATH    an .html or .html.gz file, or a folder of them
  --lang  read the pages as this language, whatever they are in
  --text  print for people instead of one JSON object a line`;

export type Analysis = Awaited<ReturnType<typeof analysePage>>;

/**
 * What the stages find on one page.
 * @param name how the page is called in the result
 * @param lang reads the page as this language; null detects it
 */
export async function analysePage(name: string, html: string, url: string | null, lang: string | null) {
  const document = parsePage(html);
  const address = url ?? canonical(document) ?? `file:${name}`;
  const reading = read(document, { url: address, now: () => performance.now(), ...(lang ? { lang } : {}) });
  if (!reading.found)
    return {
      file: name,
      url: address,
      lang: lang ?? 'und',
      ms: { ...rounded(reading.ms), facts: 0, glossary: 0 },
      article: null,
      why: reading.why,
      facts: [],
      figures: [],
      dates: [],
      quotes: [],
      glossary: [],
    };
  const { article, judgement } = reading;
  const found = await digest(article, judgement.verdicts, { now: () => performance.now(), readKnowledge });
  const plain = (entity: (typeof found.glossary)[number]) => ({
    name: entity.name,
    kind: entity.kind,
    aliases: entity.aliases,
    definition: entity.definition && {
      text: entity.definition.text,
      from: entity.definition.from,
      source: entity.definition.source,
    },
    mentions: entity.mentions,
  });
  return {
    file: name,
    url: address,
    lang: article.lang,
    ms: rounded({ ...reading.ms, ...found.ms }),
    article: {
      title: article.title,
      byline: article.byline.join(', ') || null,
      published: article.published,
      site: article.site,
      blocks: blocksOf(reading),
    },
    facts: found.facts.map(({ text, role, sources }) => ({ text, role, sources })),
    figures: found.figures,
    dates: found.dates,
    quotes: found.quotes,
    glossary: found.glossary.map(plain),
  };
}

function blocksOf({ article, judgement }: Extract<PageReading, { found: true }>) {
  return article.blocks.map(({ id, kind, text }) => {
    const verdict = judgement.verdicts.find((each) => each.blocks.includes(id));
    if (!verdict) return { id, kind, text, verdict: null };
    const category = SWITCHES.find((each) => each.id === verdict.category);
    const spans = verdict.spans?.filter((span) => span.block === id).map(({ start, end }) => ({ start, end }));
    return {
      id,
      kind,
      text,
      verdict: {
        category: verdict.category,
        score: Math.round(verdict.score * 1000) / 1000,
        folded: !judgement.overCap && category !== undefined && isCategoryOn(DEFAULTS, '', category),
        ...(spans ? { spans } : {}),
        reasons: verdict.reasons.map(wordReason),
      },
    };
  });
}

function canonical(document: Document): string | null {
  const href = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  try {
    return href ? new URL(href).href : null;
  } catch {
    return null;
  }
}

function rounded<T extends object>(ms: T): T {
  return Object.fromEntries(Object.entries(ms).map(([key, value]) => [key, Math.round(Number(value) * 10) / 10])) as T;
}

const readKnowledge = (name: string) => readFile(join('public/knowledge', name), 'utf8');

/** The pages a path names: itself, or what a folder holds, in name order. */
async function pagesOf(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path];
  const names = (await readdir(path)).filter((name) => /\.html(\.gz)?$/.test(name)).sort();
  return names.map((name) => join(path, name));
}

/** The address in the sidecar `NAME.json`, where there is one. */
async function sidecarUrl(file: string): Promise<string | null> {
  try {
    const { url } = JSON.parse(
      await readFile(join(dirname(file), basename(file).replace(/\.html(\.gz)?$/, '.json')), 'utf8'),
    );
    return typeof url === 'string' && url !== '' ? url : null;
  } catch {
    return null;
  }
}

export async function readPage(file: string): Promise<string> {
  const bytes = await readFile(file);
  return decodeHtml(file.endsWith('.gz') ? gunzipSync(bytes) : bytes);
}

/** The command. @returns the exit code: 1 where a file could not be read, 2 where the call is off */
export async function main(args: readonly string[], print: (line: string) => void): Promise<number> {
  let lang: string | null = null;
  let asText = false;
  const paths: string[] = [];
  for (let i = 0; i < args.length; i++) {
    const arg = args[i]!;
    if (arg === '--text') asText = true;
    else if (arg === '--lang') lang = args[++i] ?? null;
    else if (arg.startsWith('--lang=')) lang = arg.slice('--lang='.length);
    else if (arg.startsWith('-')) return (print(USAGE), 2);
    else paths.push(arg);
  }
  if (paths.length === 0) return (print(USAGE), 2);
  let code = 0;
  for (const path of paths) {
    let files: string[];
    try {
      files = await pagesOf(path);
    } catch (error) {
      files = [];
      code = 1;
      print(JSON.stringify({ file: path, error: String(error) }));
    }
    for (const file of files) {
      try {
        const analysis = await analysePage(file, await readPage(file), await sidecarUrl(file), lang);
        print(asText ? inWords(analysis) : JSON.stringify(analysis));
      } catch (error) {
        code = 1;
        print(JSON.stringify({ file, error: String(error) }));
      }
    }
  }
  return code;
}

if (process.argv[1] && resolve(process.argv[1]) === resolve('src/offline/analyse.ts'))
  process.exitCode = await main(process.argv.slice(2), (line) => console.log(line));
