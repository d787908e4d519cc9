import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { describe, expect, it } from 'vitest';

/**
 * Upper bounds in kB, raised only in the change that needs it. The content script starts on every page that is opened;
 * two thirds of it are the cue phrases of seven languages, strings that are skipped until a page's own are asked for: the
 * last 380 kB cost a millisecond of compiling. The rest is loaded when the panel asks. Of the whole more than half are the
 * knowledge tables, one a language, which each reader loads one of.
 */
const BUDGET = { content: 1_080, background: 60, picker: 70, whole: 8_400 };

const KB = 1000;

describe.each(['chrome', 'firefox'])('what is built for %s', (browser) => {
  const root = `dist/${browser}`;
  const files = filesOf(root);
  const manifest = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8'));

  it('has the permissions that the README explains, and no more', () => {
    const own = browser === 'chrome' ? ['sidePanel', 'offscreen'] : [];
    const all = ['activeTab', 'contextMenus', 'scripting', ...own, 'storage'];
    expect(manifest.permissions.toSorted()).toEqual(all.toSorted());
    expect(Object.keys(manifest)).not.toContain('optional_host_permissions');
    for (const key of [
      'host_permissions',
      'web_accessible_resources',
      'externally_connectable',
      'optional_permissions',
    ])
      expect(manifest).not.toHaveProperty(key);
  });

  it('has every file that the manifest names, and every text', () => {
    const named = stringsIn(manifest).filter((text) => /^[\w/.-]+\.(js|html|css|png|svg|json)$/.test(text));
    expect(named).toContain('src/content/main.js');
    expect(named).toContain('src/panel/index.html');
    expect(named).toContain('src/popup/index.html');
    expect(named.filter((file) => !files.includes(file))).toEqual([]);
    const messages = JSON.parse(readFileSync(join(root, `_locales/${manifest.default_locale}/messages.json`), 'utf8'));
    const keys = stringsIn(manifest).flatMap((text) => /^__MSG_(\w+)__$/.exec(text)?.[1] ?? []);
    expect(keys.filter((key) => !(key in messages))).toEqual([]);
  });

  it('has its messages without what is written to translators', () => {
    const texts = files.filter((file) => file.endsWith('messages.json'));
    expect(texts).toHaveLength(7);
    for (const file of texts) expect(readFileSync(join(root, file), 'utf8')).not.toContain('"description":');
  });

  it('has every file that its pages load', () => {
    const pages = files.filter((file) => file.endsWith('.html'));
    const loaded = pages.flatMap((page) => {
      const html = readFileSync(join(root, page), 'utf8');
      return [...html.matchAll(/(?:src|href)="([^"#]+)"/g)].map(([, url]) =>
        url!.startsWith('/') ? url!.slice(1) : join(page, '..', url!),
      );
    });
    expect(loaded.length).toBeGreaterThanOrEqual(pages.length);
    expect(loaded.filter((file) => !files.includes(file))).toEqual([]);
  });

  it('starts in a page as one script that loads nothing', () => {
    expect(manifest.content_scripts).toHaveLength(1);
    expect(manifest.content_scripts[0].js).toEqual(['src/content/main.js']);
    const script = readFileSync(join(root, 'src/content/main.js'), 'utf8');
    expect(() => new Script(script)).not.toThrow(); // a classic script: no import or export
    expect(script).not.toMatch(/\bimport\s*\(/);
  });

  it('starts its background small: what explains names is loaded when a page asks', () => {
    const loader = readFileSync(join(root, 'service-worker-loader.js'), 'utf8');
    const [, main = ''] = /['"]\.\/(.+?)['"]/.exec(loader) ?? [];
    const seen = new Set([main]);
    for (const file of seen) {
      const code = readFileSync(join(root, file), 'utf8');
      for (const [, name] of code.matchAll(/(?:\bfrom|\bimport)\s*['"]([^'"]+\.js)['"]/g))
        seen.add(join(file, '..', name!));
    }
    const size = [...seen].reduce((sum, file) => sum + statSync(join(root, file)).size, 0) / KB;
    expect(size).toBeLessThan(BUDGET.background);
  });

  it('puts one script into a page on a click that loads nothing, the picker', () => {
    const script = readFileSync(join(root, 'src/picker/main.js'), 'utf8');
    expect(() => new Script(script)).not.toThrow();
    expect(script).not.toMatch(/\bimport\s*\(/);
    expect(script.length / KB).toBeLessThan(BUDGET.picker);
  });

  it('makes no HTML and no code of texts, and has no maps of its sources', () => {
    const scripts = files.filter((file) => file.endsWith('.js'));
    const makers = /\.(?:inner|outer)HTML\s*=[^=]|insertAdjacentHTML|document\.write|\beval\(|\bnew Function\(/;
    expect(scripts.filter((file) => makers.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
    expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
    expect(scripts.filter((file) => readFileSync(join(root, file), 'utf8').includes('sourceMappingURL'))).toEqual([]);
  });

  it('looks names up at Wikimedia alone: no address of a test is left in it', () => {
    const scripts = files.filter((file) => file.endsWith('.js')).map((file) => readFileSync(join(root, file), 'utf8'));
    const hosts = scripts.flatMap((script) => [...script.matchAll(/https?:\/\/[\w.:-]+/g)].map(([host]) => host));
    expect(hosts.filter((host) => /localhost|127\.0\.0\.1/.test(host))).toEqual([]);
    expect(scripts.some((script) => script.includes('.wikipedia.org'))).toBe(true);
  });

  it('stays within its budget of size', () => {
    const size = (list: readonly string[]) => list.reduce((sum, file) => sum + statSync(join(root, file)).size, 0) / KB;
    expect(size(['src/content/main.js'])).toBeLessThan(BUDGET.content);
    expect(size(files)).toBeLessThan(BUDGET.whole);
  });
});

it('both builds have the same content script but for what the browsers need', () => {
  const [chrome = 0, firefox = 0] = ['chrome', 'firefox'].map(
    (browser) => statSync(`dist/${browser}/src/content/main.js`).size,
  );
  expect(Math.abs(chrome - firefox)).toBeLessThan(5 * KB);
});

function filesOf(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    );
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : [];
}
