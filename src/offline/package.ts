import { spawnSync } from 'node:child_process';
import { version } from '../../package.json';

/** The command `npm run package`: one zip a store, from what `npm run build` made, into dist/packages. */
for (const name of ['chrome', 'firefox']) {
  const options = [
    '--overwrite-dest',
    `--source-dir=dist/${name}`,
    '--artifacts-dir=dist/packages',
    `--filename=sachlage-${version}-${name}.zip`,
  ];
  const { status } = spawnSync('npx', ['--no-install', 'web-ext', 'build', ...options], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exitCode = 1;
}
