import { describe, expect, it } from 'vitest';
import { runCommand, type CommandBrowser } from './commands';

const summary = {
  reading: 'r-1',
  host: 'a.example',
  status: 'article',
  why: null,
  found: { newsletter: 1 },
  folded: {},
  blocks: 0,
  words: 0,
  allWords: 300,
  overCap: false,
};

/** @param panel what open panels answer; null where no page of ours is open */
function setUp(answers: Record<string, unknown>, panel: unknown = null) {
  const asked: unknown[] = [];
  const told: unknown[] = [];
  const browser: CommandBrowser = {
    tabs: {
      sendMessage: async (_, message) => {
        asked.push(message);
        return answers[(message as { type: string }).type];
      },
      get: async () => ({ status: 'complete' }),
    },
    scripting: {
      executeScript: async (injection) => {
        if ('files' in injection) asked.push(injection.files);
        return [];
      },
    },
    permissions: { contains: async () => true },
    runtime: {
      sendMessage: async (message) => {
        told.push(message);
        if (panel === null) throw new Error('Could not establish connection. Receiving end does not exist.');
        return panel;
      },
    },
  };
  return { browser, asked, told };
}

describe('the key that folds', () => {
  it.each([
    ['folds all where nothing is folded', {}, true],
    ['shows all where something is', { newsletter: 1 }, false],
  ])('%s', async (_, folded, folds) => {
    const { browser, asked } = setUp({ describe: { ...summary, folded }, fold: summary });
    await runCommand(browser, 'fold-page', 7);
    expect(asked.at(-1)).toEqual({ type: 'fold', reading: 'r-1', verdict: null, folded: folds });
  });

  it('does nothing where there is no article', async () => {
    const { browser, asked } = setUp({ describe: { ...summary, status: 'off' } });
    await runCommand(browser, 'fold-page', 7);
    expect(asked).toEqual([{ type: 'describe' }]);
  });
});

describe('the keys that go on', () => {
  it('go to the panel of the tab', async () => {
    const { browser, asked, told } = setUp({}, true);
    await runCommand(browser, 'next-fact', 7);
    await runCommand(browser, 'next-term', 7);
    expect(told).toEqual([
      { type: 'next-fact', tabId: 7 },
      { type: 'next-term', tabId: 7 },
    ]);
    expect(asked).toEqual([]);
  });

  it.each([
    ['no page of ours is open', null],
    ['only the options are open, which answer nothing', undefined],
  ])('go to the cards in the text where %s', async (_, panel) => {
    const { browser, asked } = setUp({ 'next-card': { shown: true } }, panel);
    await runCommand(browser, 'next-term', 7);
    expect(asked).toEqual([{ type: 'next-card' }]);
  });
});

it('the key of the picker puts its script into the page', async () => {
  const { browser, asked } = setUp({ describe: summary });
  await runCommand(browser, 'pick', 7);
  expect(asked).toEqual([{ type: 'describe' }, ['/src/picker/main.js'], { type: 'pick', at: 'start' }]);
});
