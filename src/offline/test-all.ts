import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { needBrowser } from './browsers';
import { tallyOf, type Tally } from './test-tally';

/*
 * The command `npm test`: everything, one step after the other, each run even where one before it failed. A step that is
 * no suite of tests counts as one test. The last line is counted from what really ran.
 */

const folder = mkdtempSync(join(tmpdir(), 'sachlage-test-'));

/** Runs a program of `node_modules`, its output shown as it comes. */
function passes(program: string, ...args: string[]): boolean {
  const isWindows = process.platform === 'win32';
  const { status } = spawnSync('npx', ['--no-install', program, ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: isWindows,
  });
  return status === 0;
}

/** One thing to do, counted as one test. */
function step(title: string, isDone: () => boolean): Tally {
  console.log(`\n── ${title}`);
  let done = false;
  try {
    done = isDone();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  console.log(done ? `${title}: passed` : `${title}: FAILED`);
  return { passed: done ? 1 : 0, failed: done ? 0 : 1, skipped: 0 };
}

/** One project of vitest, counted by its tests. */
function suite(project: string): Tally {
  console.log(`\n── ${project} tests`);
  const report = join(folder, `${project}.json`);
  const isGreen = passes(
    'vitest',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  );
  let json = '';
  try {
    json = readFileSync(report, 'utf8');
  } catch {
    // no report is counted as a failure
  }
  return tallyOf(json, isGreen);
}

const tallies = [
  step('types', () => passes('tsc')),
  step('lint', () => passes('oxlint', '--type-aware')),
  step('format', () => passes('oxfmt', '--check', '.')),
  step('unused files and exports', () => passes('knip')),
  suite('unit'),
  ...(['chrome', 'firefox'] as const).map((name) =>
    step(`build for ${name}`, () => passes('vite', 'build', '--mode', name, '--logLevel', 'error')),
  ),
  step('web-ext lint', () => passes('web-ext', 'lint', '-s', 'dist/firefox', '--warnings-as-errors')),
  suite('built'),
  ...(['chrome', 'firefox'] as const).map((name) =>
    step(`a browser for the build for ${name}`, () => {
      console.log(needBrowser(name));
      return true;
    }),
  ),
  suite('browser'),
];
rmSync(folder, { recursive: true, force: true });

const sum = (key: keyof Tally) => tallies.reduce((total, tally) => total + tally[key], 0);
if (sum('skipped') > 0) console.log(`\n${sum('skipped')} skipped`);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
