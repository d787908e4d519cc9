/**
 * Runs a TypeScript module of this project in Node: bundles it with Vite (so that `import.meta.glob`, JSON and JSX work
 * as in the extension) into the cache folder and imports it. Packages stay outside the bundle.
 *   node src/offline/run.js ENTRY.ts [ARGUMENT...]
 */
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const [entry, ...rest] = process.argv.slice(2);
if (!entry) {
  console.error('usage: node src/offline/run.js ENTRY.ts [ARGUMENT...]');
  process.exit(2);
}
const name = entry.replace(/\W+/g, '-');
const { NODE_ENV } = process.env;
const outDir = resolve('node_modules/.cache/sachlage', `${name}-${process.pid}`);
await build({
  configFile: false,
  logLevel: 'error',
  publicDir: false,
  build: {
    ssr: resolve(entry),
    outDir,
    emptyOutDir: true,
    target: 'node20',
    sourcemap: 'inline',
    minify: false,
    rollupOptions: { output: { entryFileNames: 'main.mjs' } },
  },
});
// Building sets it to production, which what we start in turn must not inherit.
if (NODE_ENV === undefined) delete process.env.NODE_ENV;
process.setSourceMapsEnabled(true);
process.argv.splice(1, process.argv.length - 1, entry, ...rest);
process.on('exit', () => rmSync(outDir, { recursive: true, force: true }));
await import(pathToFileURL(resolve(outDir, 'main.mjs')).href);
