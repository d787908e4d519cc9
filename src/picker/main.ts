/*
 * The picker's own script: injected into a page when the reader wants to choose a block, and never before.
 */
import browser from 'webextension-polyfill';
import { parsePick } from '../messages/to-picker';

const STARTED = Symbol.for('sachlage.picker');
const world = globalThis as { [STARTED]?: boolean };

if (!world[STARTED]) {
  world[STARTED] = true;
  browser.runtime.onMessage.addListener((message: unknown): undefined => {
    parsePick(message);
  });
}
