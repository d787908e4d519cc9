import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { main } from '../../src/offline/analyse';
import type { Analysis } from '../../src/offline/analyse-page';

/** Runs the command; each printed line parsed. */
async function analyse(...args: string[]) {
  const lines: string[] = [];
  const code = await main(args, (line) => lines.push(line));
  return { code, lines, found: () => lines.map((line) => JSON.parse(line) as Analysis & { error?: string }) };
}

describe('analyse', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sachlage-analyse-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('prints one object a page, with every place inside its text', async () => {
    const { code, found } = await analyse('test/pages/sample.html');
    const [page] = found();
    expect(code).toBe(0);
    expect(Object.keys(page!)).toEqual([
      'file',
      'url',
      'lang',
      'ms',
      'article',
      'facts',
      'figures',
      'dates',
      'quotes',
      'glossary',
    ]);
    expect(page!.lang).toBe('de');
    expect(page!.article).toMatchObject({
      byline: 'Henrike Ostwald',
      site: 'Marktkurier',
      published: '2024-12-23T11:40:00+01:00',
    });
    const texts = new Map(page!.article!.blocks.map((block) => [block.id, block.text]));
    const sources = [
      ...page!.facts.flatMap((fact) => fact.sources),
      ...[...page!.figures, ...page!.dates, ...page!.quotes].map((each) => each.source),
      ...page!.glossary.flatMap((entity) => [
        ...entity.mentions,
        ...(entity.definition?.source ? [entity.definition.source] : []),
      ]),
    ];
    for (const { block, start, end } of sources) expect(texts.get(block)!.slice(start, end)).toHaveLength(end - start);
  });

  it('marks what default settings fold, with reasons in words', async () => {
    const [page] = (await analyse('test/pages/sample.html')).found();
    const folded = page!.article!.blocks.filter((block) => block.verdict?.folded);
    expect(folded.map((block) => block.text)).toContain('Alibaba mit Hebel handeln');
    for (const { verdict } of folded) {
      expect(verdict!.reasons.length).toBeGreaterThan(0);
      expect(verdict!.reasons.join()).not.toMatch(/^[a-z]+-[a-z-]+$/);
    }
  });

  it('reads a folder in name order, zipped pages too, and takes the address from the sidecar', async () => {
    const html = '<title>x</title><p>Nothing here.</p>';
    writeFileSync(join(folder, 'b.html'), html);
    writeFileSync(join(folder, 'a.html.gz'), gzipSync(html));
    writeFileSync(join(folder, 'a.json'), JSON.stringify({ url: 'https://a.example/1' }));
    const { found } = await analyse(folder);
    expect(found().map((page) => page.url)).toEqual(['https://a.example/1', `file:${join(folder, 'b.html')}`]);
    expect(found().map((page) => page.article)).toEqual([null, null]);
  });

  it('says which file cannot be read, does the others, and ends with 1', async () => {
    const { code, found } = await analyse('test/pages/no-such-page.html', 'test/pages/short.html');
    expect(code).toBe(1);
    expect(found()[0]).toMatchObject({ file: 'test/pages/no-such-page.html' });
    expect(found()[0]!.error).toContain('ENOENT');
    expect(found()[1]!.file).toBe('test/pages/short.html');
  });

  it('reads a page as the language asked for', async () => {
    expect((await analyse('--lang', 'en', 'test/pages/sample.html')).found()[0]!.lang).toBe('en');
  });

  it('prints for people, and says how it is called', async () => {
    expect((await analyse('--text', 'test/pages/sample.html')).lines.join()).toContain('  Facts');
    const wrong = await analyse('--fast');
    expect([wrong.code, wrong.lines.join()]).toEqual([2, expect.stringContaining('usage:')]);
  });
});
