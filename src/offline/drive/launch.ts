import { needBrowser, type BrowserName } from '../browsers';
import type { Driven, LaunchOptions } from './driven';
import { launchChromium } from './launch-chromium';
import { launchFirefox } from './launch-firefox';

/**
 * Starts a browser of that kind with the extension.
 * @throws Error with one line where there is no such browser and none can be installed
 */
export function launch(name: BrowserName, options: Omit<LaunchOptions, 'executablePath'>): Promise<Driven> {
  const whole = { ...options, executablePath: needBrowser(name) };
  return name === 'chrome' ? launchChromium(whole) : launchFirefox(whole);
}
