import { useState } from 'preact/hooks';
import type { Settings } from '../settings/settings';

/** Changes the settings. @returns whether they could be stored */
export type Change = (by: (settings: Settings) => Settings) => Promise<boolean>;

/**
 * A change that remembers whether the last one failed.
 * @returns the change, which gives whether it was stored, and whether the last one was not
 */
export function useChange(change: Change): readonly [Change, boolean] {
  const [hasFailed, setFailed] = useState(false);
  const run: Change = async (by) => {
    const isStored = await change(by);
    setFailed(!isStored);
    return isStored;
  };
  return [run, hasFailed];
}
