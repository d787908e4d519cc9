import { describe, expect, it } from 'vitest';
import { findBrowser, type Machine } from './browsers';

const machine = (platform: NodeJS.Platform, programs: string[], env: Record<string, string> = {}): Machine => ({
  platform,
  env: { PATH: '/usr/local/bin:/usr/bin', ...env },
  home: '/Users/reader',
  isProgram: (path) => programs.includes(path),
});

describe('findBrowser', () => {
  it('finds Chromium before Chrome, and Chrome where there is no Chromium', () => {
    const both = ['/usr/bin/google-chrome', '/usr/bin/chromium'];
    expect(findBrowser('chrome', machine('linux', both))).toBe('/usr/bin/chromium');
    expect(findBrowser('chrome', machine('linux', ['/usr/bin/google-chrome']))).toBe('/usr/bin/google-chrome');
  });

  it('finds them where macOS and Windows put them', () => {
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const windows = machine('win32', [edge], { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' });
    expect(findBrowser('chrome', windows)).toBe(edge);
    const brave = '/Users/reader/Applications/Brave Browser.app/Contents/MacOS/Brave Browser';
    expect(findBrowser('chrome', machine('darwin', [brave]))).toBe(brave);
    const firefox = '/Applications/Firefox.app/Contents/MacOS/firefox';
    expect(findBrowser('firefox', machine('darwin', [firefox]))).toBe(firefox);
  });

  it('takes the path set by hand alone: a wrong one must be heard of', () => {
    const env = { FIREFOX_PATH: '/opt/firefox/firefox' };
    expect(findBrowser('firefox', machine('linux', ['/opt/firefox/firefox'], env))).toBe('/opt/firefox/firefox');
    expect(findBrowser('firefox', machine('linux', ['/usr/bin/firefox'], env))).toBeNull();
  });

  it('says so where there is none', () => {
    expect(findBrowser('firefox', machine('linux', []))).toBeNull();
  });
});
