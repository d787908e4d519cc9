import type { Browser } from 'webextension-polyfill';
import { concernsSync, syncNow } from '../settings/synced';

/**
 * Keeps this device and the synced copy of the settings alike, where the reader switched that on. Changes in storage
 * wake the background; the browser's start is one more chance, should it have slept through one.
 */
export function keepSynced({ runtime, storage }: Pick<Browser, 'runtime' | 'storage'>): void {
  let last = Promise.resolve();
  // One after the other: what one wrote the next must see.
  const run = () => {
    last = last
      .then(() => syncNow(storage.local, storage.sync))
      .catch((error: unknown) => console.warn('Sachlage could not sync its settings', error));
  };
  storage.onChanged.addListener((changes, area) => {
    if (concernsSync(changes, area)) run();
  });
  runtime.onStartup.addListener(run);
}
