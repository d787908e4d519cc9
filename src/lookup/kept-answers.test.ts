import { describe, expect, it } from 'vitest';
import { keepAnswer, KEPT, measureKept, recallAnswers, type KeyValue } from './kept-answers';
import type { Outcome } from './outcome';

const NO_CONTEXT: ReadonlySet<string> = new Set();
const DAY = 86_400_000;
const NOW = 1_000 * DAY;

function storeOf(): KeyValue & { readonly map: Map<string, unknown> } {
  const map = new Map<string, unknown>();
  return {
    map,
    getMany: async (keys) => keys.map((key) => map.get(key)),
    setMany: async (entries) => {
      for (const [key, value] of entries) map.set(key, value);
    },
    entries: async () => [...map],
    deleteMany: async (keys) => {
      for (const key of keys) map.delete(key);
    },
    clear: async () => map.clear(),
  };
}

const found = (text: string, needs = 0): Outcome => ({
  kind: 'found',
  needs,
  line: { text, lang: 'de', from: 'wikipedia', label: 'T', title: 'T', host: 'de.wikipedia.org', at: NOW },
});

describe('what was learned of a name', () => {
  it('is recalled for thirty days, in the language it was asked for', async () => {
    const store = storeOf();
    await keepAnswer(store, 'de', 'Nordwerft', found('Werft'), NOW);
    expect((await recallAnswers(store, 'de', ['nordwerft', 'X'], NO_CONTEXT, NOW + 29 * DAY)).get('nordwerft')).toEqual(
      found('Werft'),
    );
    expect((await recallAnswers(store, 'en', ['Nordwerft'], NO_CONTEXT, NOW)).size).toBe(0);
    expect((await recallAnswers(store, 'de', ['Nordwerft'], NO_CONTEXT, NOW + 30 * DAY)).size).toBe(0);
  });

  it('is not taken for what another article means by the name', async () => {
    const store = storeOf();
    await keepAnswer(store, 'de', 'Otter', found('Der Otter ist ein Raubtier, das Fische frisst.', 2), NOW);
    const recalled = async (words: string[]) => (await recallAnswers(store, 'de', ['Otter'], new Set(words), NOW)).size;
    expect(await recalled(['raubtier', 'fische'])).toBe(1);
    expect(await recalled(['sportwagen', 'fische'])).toBe(0);
  });

  it('is asked for again after three days where there was nothing', async () => {
    const store = storeOf();
    await keepAnswer(store, 'de', 'Xyzzy', { kind: 'none' }, NOW);
    expect((await recallAnswers(store, 'de', ['Xyzzy'], NO_CONTEXT, NOW + 2 * DAY)).size).toBe(1);
    expect((await recallAnswers(store, 'de', ['Xyzzy'], NO_CONTEXT, NOW + 3 * DAY)).size).toBe(0);
  });

  it('is not kept where it was a fault or is not settled', async () => {
    const store = storeOf();
    await keepAnswer(store, 'de', 'A', { kind: 'failed', why: 'busy', until: null }, NOW);
    await keepAnswer(store, 'de', 'B', { kind: 'unsettled', why: 'several' }, NOW);
    expect(store.map.size).toBe(0);
  });

  it('lasts no longer where the clock is set back', async () => {
    const store = storeOf();
    await keepAnswer(store, 'de', 'A', found('a'), NOW + 400 * DAY);
    expect((await recallAnswers(store, 'de', ['A'], NO_CONTEXT, NOW)).size).toBe(0);
  });

  it('is nothing where something else lies in the store', async () => {
    const store = storeOf();
    store.map.set('de a', { outcome: { kind: 'found', line: { text: 7 } }, at: NOW, used: NOW });
    store.map.set('de b', {
      outcome: {
        kind: 'found',
        line: { text: 'x', lang: 'de', from: 'wikipedia', label: 'T', title: 'T', host: 'evil.example', at: 0 },
      },
      at: NOW,
      used: NOW,
    });
    expect((await recallAnswers(store, 'de', ['A', 'B'], NO_CONTEXT, NOW)).size).toBe(0);
  });
});

describe('where there is no room', () => {
  it('what was not used for longest goes, and what is old', async () => {
    const store = storeOf();
    await keepAnswer(store, 'de', 'old', found('old'), NOW - 31 * DAY);
    await store.setMany(
      Array.from({ length: KEPT.answers }, (_, at) => [
        `de n${at}`,
        { outcome: found(`n${at}`), at: NOW, used: NOW + at },
      ]),
    );
    await recallAnswers(store, 'de', ['n0'], NO_CONTEXT, NOW + 5_000);
    await keepAnswer(store, 'de', 'new', found('new'), NOW + 6_000);
    expect(store.map.size).toBe(KEPT.answers);
    expect(['de old', 'de n0', 'de n1', 'de new'].map((key) => store.map.has(key))).toEqual([false, true, false, true]);
  });

  it('letters count as well as answers', async () => {
    const store = storeOf();
    for (let at = 0; at < 1_100; at++)
      store.map.set(`de n${at}`, { outcome: found('x'.repeat(990)), at: NOW, used: NOW + at });
    await keepAnswer(store, 'de', 'new', found('new'), NOW + 5_000);
    const { answers, letters } = await measureKept(store);
    expect(letters).toBeLessThanOrEqual(KEPT.letters);
    expect(answers).toBeGreaterThan(700);
    expect(store.map.has('de new')).toBe(true);
  });
});
