import { gzipSync } from 'node:zlib';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { importFacts } from './knowledge/import/import-facts';
import { build } from './knowledge/build';

const TARGET = 'public/knowledge';

/**
 * The command: what is written in `src/offline/knowledge` to `public/knowledge`. With `--facts CORPUS` the facts of the
 * open sources are first taken over anew; without it nothing outside the repository is read.
 */
export async function main(args: readonly string[], print: (line: string) => void): Promise<void> {
  const corpus = args.includes('--facts') ? args[args.indexOf('--facts') + 1] : undefined;
  if (corpus) await importFacts(corpus, print);
  await mkdir(TARGET, { recursive: true });
  for (const { name, entries, text } of await build()) {
    await writeFile(join(TARGET, name), text);
    const [plain, packed] = [Buffer.byteLength(text), gzipSync(text).length].map((bytes) => Math.round(bytes / 1024));
    print(`${TARGET}/${name}: ${entries.length} entries, ${plain} kB, ${packed} kB gzip`);
  }
}

if (process.argv[1] && resolve(process.argv[1]) === resolve('src/offline/build-knowledge.ts'))
  await main(process.argv.slice(2), (line) => console.log(line));
