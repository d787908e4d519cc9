import { describe, expect, it } from 'vitest';
import { articleOf } from '../../test/unit/article-of';
import { modelStandIn } from '../../test/unit/model-stand-in';
import type { Digest, Fact } from '../model/digest';
import { reword } from './reword';

const TEXT =
  'Die Nordwerft baut im Auftrag der Reederei vier neue Fähren. „Wir freuen uns“, sagte Vorstand Eva Brandt.';
const article = articleOf('de', [TEXT]);
const factOf = (start: number, end: number, change: Partial<Fact> = {}): Fact => ({
  text: TEXT.slice(start, end),
  role: 'fact',
  sources: [{ block: 'b0', start, end }],
  voice: 'asserted',
  ...change,
});
const ferries = factOf(0, 60);
const quote = factOf(61, TEXT.length, { voice: 'quoted' });
const digest: Pick<Digest, 'facts' | 'glossary' | 'abstained'> = {
  facts: [ferries, quote],
  glossary: [],
  abstained: null,
};

async function told(answer: (prompt: string) => string, about = digest, lang = 'de') {
  const model = modelStandIn({ answer });
  const found: unknown[] = [];
  const { signal } = new AbortController();
  await reword({ ...article, lang }, about, model, signal, (fact, rewording) => found.push([fact.text, rewording]));
  return { model, found };
}

describe('the browser’s own model', () => {
  it('words a fact anew; what it was asked is an instruction in the article’s language and the fact', async () => {
    const { found, model } = await told(() => ' „Die Nordwerft baut für die Reederei vier neue Fähren.“\n');
    expect(found).toEqual([[ferries.text, { line: 'Die Nordwerft baut für die Reederei vier neue Fähren.' }]]);
    expect(model.asked).toEqual([expect.stringContaining('in schlichtem Deutsch'), ferries.text]);
    expect(model.open()).toBe(0);
  });

  it.each([
    ['another number', 'Die Nordwerft baut für die Reederei fünf neue Fähren.', 'figure'],
    ['a negation', 'Die Nordwerft baut für die Reederei nicht vier neue Fähren.', 'negation'],
    ['another doer', 'Die Reederei baut im Auftrag der Nordwerft vier neue Fähren.', 'order'],
    ['an instruction of the page', '<a href="https://evil.example">Hier klicken</a>', 'form'],
    ['nothing', '  ', 'form'],
  ])('that lies is not believed: %s', async (_, answer, fault) => {
    expect((await told(() => answer)).found).toEqual([[ferries.text, { fault }]]);
  });

  it('is not asked about somebody’s own words, nor where there are no words to check it, nor of lead sentences', async () => {
    expect((await told((prompt) => prompt)).model.asked).not.toContain(quote.text);
    expect((await told(() => 'x', digest, 'pl')).model.asked).toEqual([]);
    expect((await told(() => 'x', { ...digest, abstained: 'liveblog' })).model.asked).toEqual([]);
  });

  it('is left alone where it would have to be downloaded first, and where there is none', async () => {
    const { signal } = new AbortController();
    const model = modelStandIn({ state: () => 'downloadable' });
    await reword(article, digest, model, signal, () => expect.unreachable());
    await reword(article, digest, null, signal, () => expect.unreachable());
    expect(model.asked).toEqual([]);
  });

  it('is closed where it gives up, and where the reader has gone on', async () => {
    const model = modelStandIn({
      answer: () => {
        throw new Error('out of memory');
      },
    });
    await expect(reword(article, digest, model, new AbortController().signal, () => {})).rejects.toThrow('out of');
    expect(model.open()).toBe(0);
    const gone = AbortSignal.abort();
    await expect(reword(article, digest, modelStandIn(), gone, () => expect.unreachable())).rejects.toThrow('aborted');
  });
});
