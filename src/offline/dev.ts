import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { browserOption } from './browser-option';
import { needBrowser } from './browsers';
import { waitUntil } from './drive/wait-until';
import { serveFolder } from './serve';

/**
 * The command `npm run dev`: builds anew at every change of a source and reloads the extension in a browser that shows
 * the sample page. `--browser firefox` takes the other one.
 */
const BUILD_PATIENCE = 60_000;

const name = browserOption(process.argv.slice(2));
const binary = needBrowser(name);
const dir = `dist/${name}`;
const children: ChildProcess[] = [];
const stop = () => {
  for (const child of children) child.kill();
};
process.on('exit', stop);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit());

function run(program: string, ...args: string[]): ChildProcess {
  const child = spawn('npx', ['--no-install', program, ...args], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  children.push(child);
  return child;
}

const startedAt = Date.now();
run('vite', 'build', '--mode', name, '--watch', '--logLevel', 'warn');
// The content script is built last.
const built = `${dir}/src/content/main.js`;
await waitUntil(
  async () => existsSync(built) && statSync(built).mtimeMs > startedAt,
  BUILD_PATIENCE,
  `a build in ${dir}`,
);

const site = await serveFolder('test/pages');
const isRoot = process.getuid?.() === 0;
const browser = run(
  'web-ext',
  'run',
  `--source-dir=${dir}`,
  `--start-url=${site.origin}/sample.html`,
  ...(name === 'firefox'
    ? ['--target', 'firefox-desktop', '--firefox', binary]
    : ['--target', 'chromium', '--chromium-binary', binary, ...(isRoot ? ['--args=--no-sandbox'] : [])]),
);
browser.on('exit', (code) => process.exit(code ?? 0));
