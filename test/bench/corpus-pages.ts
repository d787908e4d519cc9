import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';

/** A saved page: what is known of it, and its source, read when asked for. */
export interface CorpusPage<T> {
  readonly page: T;
  readonly html: () => string;
}

/**
 * The labelled pages of a set in the order of their names. Waits a turn of the event loop before each: documents are
 * let go between turns, never within one.
 * @param sample takes every so many that this many remain
 */
export async function* corpusPages<T>(corpus: string, set: string, sample = Infinity): AsyncGenerator<CorpusPage<T>> {
  const folder = join(corpus, 'articles', set);
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();
  const step = Math.max(1, names.length / sample);
  for (let at = 0; at < names.length; at += step) {
    const file = join(folder, names[Math.floor(at)]!);
    await nextTurn();
    yield {
      page: JSON.parse(readFileSync(file, 'utf8')) as T,
      html: () => gunzipSync(readFileSync(file.replace(/json$/, 'html.gz'))).toString('utf8'),
    };
  }
}
