import { expect, it } from 'vitest';
import { browserOption } from './browser-option';

it.each([
  [[], {}, 'chrome'],
  [['--browser', 'firefox'], {}, 'firefox'],
  [['--browser=firefox'], {}, 'firefox'],
  [['--browser', 'chromium'], {}, 'chrome'],
  [[], { npm_config_browser: 'firefox' }, 'firefox'], // npm start --browser firefox
  [['--browser', 'chrome'], { npm_config_browser: 'firefox' }, 'chrome'],
  [[], { npm_config_browser: '/usr/bin/xdg-open' }, 'chrome'], // npm's own setting of that name
])('%j with %j is %s', (args, env, name) => {
  expect(browserOption(args, env)).toBe(name);
});

it('hears of a browser that is none', () => {
  expect(() => browserOption(['--browser', 'safari'])).toThrow('chrome or firefox');
});
