import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** A kind of browser, by the build of the extension that it takes. */
export type BrowserName = 'chrome' | 'firefox';

interface Kind {
  readonly title: string;
  /** Set by hand, it wins over every place below. */
  readonly variable: string;
  readonly debianPackage: string;
  /** Commands, Chromium first: it is what the tests were written against. */
  readonly commands: readonly string[];
  readonly macApps: readonly string[];
  readonly windowsPaths: readonly string[];
}

const KINDS: Readonly<Record<BrowserName, Kind>> = {
  chrome: {
    title: 'Chromium, Chrome, Edge or Brave',
    variable: 'CHROME_PATH',
    debianPackage: 'chromium',
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
      'microsoft-edge-stable',
      'brave-browser',
      'brave',
    ],
    macApps: ['Chromium', 'Google Chrome', 'Microsoft Edge', 'Brave Browser'],
    windowsPaths: [
      'Chromium\\Application\\chrome.exe',
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
      'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
    ],
  },
  firefox: {
    title: 'Firefox',
    variable: 'FIREFOX_PATH',
    debianPackage: 'firefox-esr',
    commands: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
    macApps: ['Firefox', 'Firefox Developer Edition', 'Firefox Nightly'],
    windowsPaths: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
  },
};

/** What finding a browser needs of the machine; the tests pass their own. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly isProgram: (path: string) => boolean;
}

const THIS_MACHINE: Machine = { platform: process.platform, env: process.env, home: homedir(), isProgram };

/** Where a browser of that kind stands on the machine; null where there is none. */
export function findBrowser(name: BrowserName, machine: Machine = THIS_MACHINE): string | null {
  return placesOf(KINDS[name], machine).find(machine.isProgram) ?? null;
}

/**
 * The path of a browser of that kind; installs one where that can be done without asking: as root, with apt.
 * @throws Error with one line that says how to get one
 */
export function needBrowser(name: BrowserName): string {
  const found = findBrowser(name) ?? (isRootWithApt() ? installWithApt(name) : null);
  if (found !== null) return found;
  const { title, variable, debianPackage } = KINDS[name];
  const how = process.platform === 'linux' ? `sudo apt-get install ${debianPackage}` : 'install it as usual';
  throw new Error(`No ${title} found: ${how}, or set ${variable} to its path.`);
}

function placesOf(kind: Kind, { platform, env, home }: Machine): string[] {
  const named = env[kind.variable];
  // A path set by hand that is wrong must be heard of, not passed over.
  if (named) return [named];
  if (platform === 'darwin')
    return ['/Applications', join(home, 'Applications')].flatMap((folder) =>
      kind.macApps.map((app) => join(folder, `${app}.app/Contents/MacOS`, macProgram(app))),
    );
  if (platform === 'win32')
    return kind.windowsPaths.flatMap((path) =>
      [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].flatMap((folder) =>
        folder ? [`${folder}\\${path}`] : [],
      ),
    );
  const folders = [...(env['PATH'] ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return kind.commands.flatMap((command) => folders.filter(Boolean).map((folder) => join(folder, command)));
}

/** All Firefoxes call their program the same. */
function macProgram(app: string): string {
  return app.startsWith('Firefox') ? 'firefox' : app;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function isRootWithApt(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && isProgram('/usr/bin/apt-get');
}

function installWithApt(name: BrowserName): string | null {
  const { title, debianPackage } = KINDS[name];
  console.log(`No ${title} found: installing ${debianPackage} with apt-get.`);
  const apt = (...args: string[]) =>
    spawnSync('apt-get', ['-qq', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  const done = apt('update') && apt('install', '-y', '--no-install-recommends', debianPackage, 'fonts-dejavu-core');
  return done ? findBrowser(name) : null;
}
