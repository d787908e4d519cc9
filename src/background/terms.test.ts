import { describe, expect, it, vi } from 'vitest';
import { articleOf } from '../../test/unit/article-of';
import { MOST_LETTERS, type PageTerm } from '../messages/terms';
import { createHiddenFinder, createTerms, type Sender } from './terms';

const term: PageTerm = {
  name: 'EZB',
  kind: 'organisation',
  line: 'Europäische Zentralbank',
  from: 'shipped',
  places: [{ block: 'b0', start: 0, end: 3 }],
};
const article = articleOf('de', ['Die EZB hebt den Zins an.']);
const tooMuch = articleOf(
  'de',
  ['a', 'b'].map((letter) => letter.repeat(MOST_LETTERS / 2 + 1)),
);
const message = { type: 'terms', article, verdicts: [] };
const page: Sender = { id: 'us', frameId: 0, tab: { id: 7 } };

describe('a page that wants names explained', () => {
  const setUp = (isOn = true, mayAsk = true) => {
    const find = vi.fn<() => Promise<PageTerm[]>>(async () => [term]);
    return { find, terms: createTerms({ id: 'us', isOn: async () => isOn, mayAsk: () => mayAsk, find }) };
  };

  it('gets them', async () => {
    expect(await setUp().terms(message, page)).toEqual([term]);
  });

  it.each([
    ['cards are off', setUp(false), message],
    ['it asked too often', setUp(true, false), message],
    ['its message is no question', setUp(), { type: 'terms', article: { title: 1 } }],
    ['it asks for more text than a page of ours does', setUp(), { ...message, article: tooMuch }],
  ])('gets nothing where %s', async (_, { terms, find }, asked) => {
    expect(await terms(asked, page)).toBeNull();
    expect(find).not.toHaveBeenCalled();
  });

  it.each([
    ['another extension', { ...page, id: 'them' }],
    ['a frame of an advertisement', { ...page, frameId: 3 }],
    ['a page of ours', { id: 'us' }],
  ])('is not %s', (_, sender) => {
    expect(setUp().terms(message, sender)).toBeUndefined();
  });

  it('leaves other messages to others', () => {
    expect(setUp().terms({ type: 'page-changed' }, page)).toBeUndefined();
    expect(setUp().terms(null, page)).toBeUndefined();
  });
});

describe('the hidden page', () => {
  const ask = { type: 'terms' as const, article, verdicts: [] };

  it('is made once, also where two pages ask at a time', async () => {
    let isThere = false;
    const createDocument = vi.fn<() => Promise<void>>(async () => void (isThere = true));
    const send = vi.fn<(message: unknown) => Promise<unknown>>(async () => {
      if (!isThere) throw new Error('Could not establish connection. Receiving end does not exist.');
      return [term];
    });
    const find = createHiddenFinder({ createDocument }, send);
    expect(await Promise.all([find(ask), find(ask)])).toEqual([[term], [term]]);
    expect(await find(ask)).toEqual([term]);
    expect(createDocument).toHaveBeenCalledTimes(1);
    expect(send).toHaveBeenLastCalledWith({ type: 'terms-here', article, verdicts: [] });
  });

  it('is made where only a panel hears the question, and says nothing', async () => {
    let isThere = false;
    const createDocument = async () => void (isThere = true);
    const find = createHiddenFinder({ createDocument }, async () => (isThere ? [] : undefined));
    expect(await find(ask)).toEqual([]);
  });
});
