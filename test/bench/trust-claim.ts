import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprintOf } from '../../src/text/fingerprint';
import { oneLine } from '../../src/text/normalise';
import { outOf } from './wilson';

/** Where a text is from: a block that is on labelled text, one that is not, a labelled line that no block holds, an item. */
export const SOURCES = ['labelled', 'body', 'line', 'item'] as const;
type Source = (typeof SOURCES)[number];

const NAMES: Readonly<Record<Source, string>> = {
  labelled: 'blocks on labelled text',
  body: 'other blocks of the article as found',
  line: 'labelled lines that no block holds',
  item: 'paragraphs of bulk-editorial',
};

/** A fold that was read by eye and is promotion: the fingerprint of what is folded, where it was found, what it is. */
interface Inspected {
  readonly fingerprint: string;
  readonly page: string;
  readonly what: string;
}

const INSPECTED = 'test/bench/promo-inspected.json';

/** Which texts were judged, each once, and which of them default settings fold. */
export class TrustClaim {
  private readonly seen = new Set<string>();
  private readonly counts = new Map<Source, { all: number; real: number; open: number }>();
  private readonly open: string[] = [];
  private readonly inspected = new Map<string, Inspected>();
  private readonly met = new Set<string>();

  constructor(folder = '.') {
    const list = JSON.parse(readFileSync(join(folder, INSPECTED), 'utf8')) as Inspected[];
    for (const each of list) this.inspected.set(each.fingerprint, each);
  }

  /**
   * @param group a host, a file: the same wording is counted once in it, however many pages carry it
   * @param folded what default settings fold of it: all of it, some sentences, nothing (undefined)
   */
  add(source: Source, group: string, page: string, text: string, folded: string | undefined): void {
    const isFolded = folded !== undefined;
    const key = `${group} ${fingerprintOf(text)}`;
    // Numbers are no part of a fingerprint: rows of a table are one text. What is folded is listed, each time.
    if (this.seen.has(key) && !isFolded) return;
    const count = this.counts.get(source) ?? { all: 0, real: 0, open: 0 };
    this.counts.set(source, count);
    if (!this.seen.has(key)) count.all++;
    this.seen.add(key);
    if (!isFolded) return;
    const fingerprint = fingerprintOf(folded);
    if (this.inspected.has(fingerprint)) {
      count.real++;
      this.met.add(fingerprint);
    } else {
      count.open++;
      this.open.push(`  TO INSPECT ${NAMES[source]}, ${page}, ${fingerprint}: ${oneLine(folded).slice(0, 240)}`);
    }
  }

  /** The table, and each fold by name. @returns whether every fold was inspected before */
  print(isAll: boolean): boolean {
    const sum = { all: 0, real: 0, open: 0 };
    console.log('\n## the claim: no sentence of reporting is folded by default, each wording of a host once');
    console.log(`${'texts judged'.padEnd(40)}${'all'.padStart(8)}  real promotion  to inspect`);
    for (const source of SOURCES) {
      const count = this.counts.get(source) ?? { all: 0, real: 0, open: 0 };
      for (const key of ['all', 'real', 'open'] as const) sum[key] += count[key];
      console.log(row(NAMES[source], count));
    }
    console.log(row('all', sum));
    console.log(`not inspected or wrong: ${outOf(sum.open, sum.all - sum.real)}`);
    for (const each of this.inspected.values())
      if (this.met.has(each.fingerprint)) console.log(`  real, by eye: ${each.page}: ${each.what}`);
      else if (isAll) console.log(`  folded no longer: ${each.page}: ${each.what}`);
    for (const line of this.open) console.log(line);
    return this.open.length === 0;
  }
}

function row(name: string, { all, real, open }: { all: number; real: number; open: number }): string {
  return `${name.padEnd(40)}${String(all).padStart(8)}${String(real).padStart(16)}${String(open).padStart(12)}`;
}
