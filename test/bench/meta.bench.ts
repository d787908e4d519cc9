import { parsePage } from '../../src/offline/parse-page';
import { read } from '../../src/walk/read';
import { corpusPages } from './corpus-pages';
import { claimsOf, withheld, type Claims } from './meta-claims';

const SETS = ['fundus', 'fundus-eval', 'trafilatura', 'wcxb', 'daniel'];

/** What was found, beside what the page's own data says: right, another, none found, or nothing to compare with. */
type Mark = 'right' | 'wrong' | 'none' | null;

interface Row {
  readonly id: string;
  readonly marks: Readonly<Record<string, Mark>>;
  readonly notes: readonly string[];
}

/**
 * Title, people, dates and language on saved pages, against the page's own JSON-LD: once with all of the page, once
 * with JSON-LD and `meta` withheld from the reader, so that only the visible text tells.
 *   npm run bench -- meta [--sample N] [--set a,b] [--worst N] [--of title|people|day|changed|lang]
 */
export default async function meta(corpus: string, args: readonly string[]): Promise<void> {
  const option = (name: string) => (args.includes(name) ? (args[args.indexOf(name) + 1] ?? '') : null);
  const sets = option('--set')?.split(',') ?? SETS;
  const sample = Number(option('--sample') ?? Infinity);
  const rows: Record<'all data' | 'visible only', Row[]> = { 'all data': [], 'visible only': [] };
  for (const set of sets) {
    for await (const { page, html } of corpusPages<{ id: string; url: string; lang: string }>(corpus, set, sample)) {
      const document = parsePage(html());
      const claims = claimsOf(document, page.lang);
      rows['all data'].push(rowOf(page, document, claims));
      rows['visible only'].push(rowOf(page, withheld(document), claims));
    }
  }
  for (const [name, of] of Object.entries(rows)) table(name, of);
  const worst = Number(option('--worst') ?? 0);
  const wanted = option('--of');
  for (const [name, of] of Object.entries(rows))
    of.flatMap((row) =>
      row.notes.filter((note) => !wanted || note.startsWith(wanted)).map((note) => `${row.id} ${note}`),
    )
      .slice(0, worst)
      .forEach((note) => console.log(`${name}: ${note}`));
}

function rowOf(page: { id: string; url: string }, document: Document, claims: Claims): Row {
  const reading = read(document, { url: page.url, now: () => performance.now() });
  if (!reading.found) return { id: page.id, marks: {}, notes: [] };
  const { title, byline, published, modified, lang } = reading.article;
  const found: Record<string, string | null> = {
    title,
    people: byline.join('; ') || null,
    day: published?.slice(0, 10) ?? null,
    changed: modified?.slice(0, 10) ?? null,
    lang,
  };
  const marks: Record<string, Mark> = {};
  const notes: string[] = [];
  for (const [key, claim] of Object.entries(claims)) {
    const own = found[key] ?? null;
    const mark: Mark = claim === null ? null : own === null ? 'none' : claim.agrees(own) ? 'right' : 'wrong';
    marks[key] = mark;
    if (mark === 'wrong' || mark === 'none')
      notes.push(`${key}: found ${JSON.stringify(own)} claimed ${JSON.stringify(claim!.text)}`);
  }
  // Where nothing is claimed, what was found may still be wrong: seen with --of.
  for (const key of ['people', 'day'])
    if (claims[key] === null && found[key]) notes.push(`unclaimed ${key}: ${found[key]}`);
  return { id: page.id, marks, notes };
}

function table(name: string, rows: readonly Row[]): void {
  console.log(`\n${name.padEnd(14)} claimed  right  wrong   none`);
  for (const key of ['title', 'people', 'day', 'changed', 'lang']) {
    const of = (mark: Mark) => rows.filter((row) => row.marks[key] === mark).length;
    const [right, wrong, none] = [of('right'), of('wrong'), of('none')];
    const all = right + wrong + none || 1;
    const share = (count: number) => `${((100 * count) / all).toFixed(1)}%`.padStart(7);
    console.log(`${key.padEnd(14)} ${String(all).padStart(7)}${share(right)}${share(wrong)}${share(none)}`);
  }
}
