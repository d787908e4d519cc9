import { readFile, readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeHtml } from './decode-html';
import { analysePage } from './analyse-page';
import { inWords } from './analyse-text';

const USAGE = `usage: npm run --silent analyse -- [--lang xx] [--text] PATH...
  PATH    an .html or .html.gz file, or a folder of them
  --lang  read the pages as this language, whatever they are in
  --text  print for people instead of one JSON object a line`;

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
