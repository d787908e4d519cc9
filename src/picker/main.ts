/*
 * The picker's own script: put into a page when the reader wants to choose a block, and never before.
 *
 *   main ──> picker ──> aim          which element is marked
 *              │  ├───> selectors    rules for it (stable-name, css-name), tried by trial
 *              │  └───> stage        the frame over the page: boxes, card, keys
 *              └──────> content/page-port   the session on the page: folds as a preview
 */
import browser from 'webextension-polyfill';
import { createWords } from '../look/words';
import { parsePick } from '../messages/to-picker';
import { startPicker } from './picker';

/** Ends what an earlier start of this script has open. */
const STOP = Symbol.for('sachlage.picker');
const world = globalThis as { [STOP]?: () => void };

world[STOP]?.();
let picking = new AbortController();

const listener = (message: unknown): undefined => {
  const pick = parsePick(message);
  if (!pick || window.top !== window) return;
  picking.abort();
  picking = new AbortController();
  startPicker(window, browser, createWords(browser.i18n), pick.at, picking).catch((error: unknown) => {
    picking.abort();
    console.error('Sachlage could not start its picker', error);
  });
};
browser.runtime.onMessage.addListener(listener);
world[STOP] = () => {
  picking.abort();
  browser.runtime.onMessage.removeListener(listener);
};
