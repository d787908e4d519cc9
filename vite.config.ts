import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, defineConfig, type Plugin, type Rolldown } from 'vite';
import shared from './manifest.json' with { type: 'json' };
import project from './package.json' with { type: 'json' };

type Browser = 'chrome' | 'firefox';

const TARGETS: Readonly<Record<Browser, string>> = { chrome: 'chrome116', firefox: 'firefox140' };

const BACKGROUND = 'src/background/main.ts';
const PANEL = 'src/panel/index.html';
/** The page that greets after installation; the background opens it. */
const WELCOME = 'src/welcome/index.html';
/** Chrome's hidden page (`chrome.offscreen`), which the manifest does not name either. */
const TERMS_PAGE = 'src/background/terms-page.html';
/** Scripts that are put into a page on the reader's click; the manifest does not name them. */
const INJECTED = ['src/picker/main.ts'];

function manifestFor(browser: Browser): ManifestV3Export {
  const { permissions, ...common } = shared;
  const manifest =
    browser === 'chrome'
      ? {
          ...common,
          version: project.version,
          minimum_chrome_version: '116', // sidePanel.open
          permissions: [...permissions, 'sidePanel', 'offscreen'],
          background: { service_worker: BACKGROUND, type: 'module' },
          side_panel: { default_path: PANEL },
        }
      : {
          ...common,
          version: project.version,
          permissions,
          background: { scripts: [BACKGROUND], type: 'module' },
          sidebar_action: {
            default_panel: PANEL,
            default_title: 'Sachlage',
            default_icon: common.icons,
            open_at_install: false,
          },
          browser_specific_settings: {
            gecko: {
              id: 'sachlage@sachlage.example',
              strict_min_version: '140.0',
              // A name that is looked up is a word of the page; asked for on the first look-up.
              data_collection_permissions: { required: ['none'], optional: ['websiteContent'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        };
  // CRXJS's type has no sidebar_action.
  return manifest as unknown as ManifestV3Export;
}

/**
 * Preact can set HTML from a string. We never do, since all text of pages is hostile; so the line that could is
 * taken out, which also keeps the linter of addons.mozilla.org content.
 */
function withoutInnerHtml(): Plugin {
  const pattern = /(\w+)\.innerHTML=(\w+)\.__html/g;
  let wasFound = false;
  return {
    name: 'sachlage:without-inner-html',
    transform(code, id) {
      if (!/preact\/dist\/preact\.m?js/.test(id)) return null;
      wasFound ||= pattern.test(code);
      return { code: code.replace(pattern, '$1.textContent=$2.__html'), map: null };
    },
    buildEnd(error) {
      if (!error && !wasFound)
        this.error('preact no longer sets innerHTML the way this plugin replaces it: look at it anew');
    },
  };
}

/** The content script is a nested build, so a watching build would not see its files change. */
function watchSources(): Plugin {
  return {
    name: 'sachlage:watch-sources',
    buildStart() {
      if (!this.meta.watchMode) return;
      for (const file of readdirSync('src', { recursive: true, withFileTypes: true }))
        if (file.isFile()) this.addWatchFile(join(file.parentPath, file.name));
    },
  };
}

/** Messages as the browser needs them: notes for translators stay in the sources, a quarter of the bytes with them. */
function messagesAlone(outDir: string): Plugin {
  return {
    name: 'sachlage:messages-alone',
    apply: 'build',
    closeBundle() {
      const root = join(outDir, '_locales');
      for (const locale of readdirSync(root)) {
        const file = join(root, locale, 'messages.json');
        const messages: unknown = JSON.parse(readFileSync(file, 'utf8'));
        writeFileSync(
          file,
          JSON.stringify(messages, (key, value: unknown) => (key === 'description' ? undefined : value)),
        );
      }
    },
  };
}

/**
 * Builds scripts for `scripting.executeScript`, each as one classic script at its own path. CRXJS would do so for an
 * import with `?script`, but leaves a chunk behind that nothing loads, and Vitest knows no such import.
 */
function injectedScripts(files: readonly string[], browser: Browser): Plugin {
  return {
    name: 'sachlage:injected-scripts',
    apply: 'build',
    async generateBundle() {
      for (const file of files) {
        const built = (await build({
          configFile: false,
          logLevel: 'error',
          plugins: [],
          build: {
            write: false,
            lib: { entry: file, formats: ['iife'], name: 'injected', fileName: 'injected' },
            target: TARGETS[browser],
          },
        })) as Rolldown.RolldownOutput[];
        const code = built.flatMap(({ output }) => output).find((each) => each.type === 'chunk')?.code;
        if (!code) throw new Error(`nothing was built of ${file}`);
        this.emitFile({ type: 'asset', fileName: file.replace(/\.ts$/, '.js'), source: code });
      }
    },
  };
}

export default defineConfig(({ mode }) => {
  const browser: Browser | null = mode === 'chrome' || mode === 'firefox' ? mode : null;
  return {
    // A build for tests asks a server of theirs; every other build has no such address in it.
    define: { __WIKIMEDIA_AT__: JSON.stringify(process.env.SACHLAGE_WIKIMEDIA_AT ?? null) },
    plugins: browser
      ? [
          withoutInnerHtml(),
          watchSources(),
          messagesAlone(`dist/${browser}`),
          injectedScripts(INJECTED, browser),
          crx({
            manifest: manifestFor(browser),
            browser,
            contentScripts: { standaloneFiles: ['src/content/main.ts'] },
          }),
        ]
      : [],
    build: {
      outDir: browser ? `dist/${browser}` : 'dist/other',
      emptyOutDir: true,
      target: TARGETS[browser ?? 'chrome'],
      sourcemap: false,
      modulePreload: false,
      // CRXJS finds the panel of Chrome in the manifest; of Firefox's sidebar_action it knows nothing.
      ...(browser === 'firefox' ? { rollupOptions: { input: { panel: PANEL, welcome: WELCOME } } } : {}),
      ...(browser === 'chrome' ? { rollupOptions: { input: { terms: TERMS_PAGE, welcome: WELCOME } } } : {}),
    },
  };
});
