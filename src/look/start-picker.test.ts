import { expect, it, vi } from 'vitest';
import type { PageBrowser } from './ask-page';
import { startPicker } from './start-picker';

const summary = {
  reading: 'a-1',
  host: 'a.example',
  status: 'article',
  why: null,
  found: {},
  folded: {},
  blocks: 0,
  words: 0,
  allWords: 9,
  overCap: false,
};

function browserThat(answers: readonly unknown[], injects: unknown = []) {
  const told: unknown[] = [];
  const left = [...answers];
  const browser: PageBrowser = {
    tabs: {
      sendMessage: async (_, message) => {
        told.push(message);
        const answer = left.shift();
        if (answer instanceof Error) throw answer;
        return answer;
      },
      get: async () => ({ status: 'complete' }),
    },
    scripting: {
      executeScript: vi.fn<PageBrowser['scripting']['executeScript']>(async (injection) => {
        told.push('files' in injection ? injection.files : 'asked what it is');
        if (injects instanceof Error) throw injects;
        return [];
      }),
    },
    permissions: { contains: async () => true },
  };
  return { browser, told };
}

it('the picker is put into a page that answers, then told to begin', async () => {
  const { browser, told } = browserThat([summary]);
  expect(await startPicker(browser, 7, 'context')).toBeNull();
  expect(told).toEqual([{ type: 'describe' }, ['/src/picker/main.js'], { type: 'pick', at: 'context' }]);
});

it('a page that no extension may read is told apart', async () => {
  const nobody = new Error('Could not establish connection. Receiving end does not exist.');
  const { browser } = browserThat([nobody], new Error('Cannot access a chrome:// URL'));
  expect(await startPicker(browser, 7, 'start')).toBe('browser-page');
});
