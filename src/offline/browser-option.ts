import type { BrowserName } from './browsers';

/**
 * The browser that a command is to use: `--browser firefox`, also where npm took the option for itself
 * (`npm start --browser firefox` without `--`); Chromium where none is named.
 * @throws Error where another browser is named
 */
export function browserOption(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>> = process.env,
): BrowserName {
  const at = args.indexOf('--browser');
  const given = at >= 0 ? args[at + 1] : args.find((arg) => arg.startsWith('--browser='))?.slice('--browser='.length);
  const name = given ?? env['npm_config_browser'];
  if (name === 'firefox') return 'firefox';
  if (name === undefined || name === 'chrome' || name === 'chromium') return 'chrome';
  if (given === undefined) return 'chrome'; // npm's own setting of that name
  throw new Error(`--browser takes chrome or firefox, not ${given}`);
}
