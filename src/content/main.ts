/*
 * The content script, one IIFE a page, started at document_start:
 *
 *   main ──> session ──> walk/read        find the article, judge it
 *               │  ├───> folds            fold and give back (fold, fold-line, run-elements)
 *               │  ├───> light            jump to a sentence and light it
 *               │  ├───> cards            underline names, explain them on a card (underline, cards-view)
 *               │  └───> watch            what the parser, scripts and navigation bring
 *               └──────> answers          what panel and popup ask
 *
 * Everything hangs on one AbortSignal: aborted, the page is as it was.
 */
import browser from 'webextension-polyfill';
import { startSession } from './session';

const STOP = Symbol.for('sachlage.stop');
const world = globalThis as { [STOP]?: () => void };

// A second start (injected after an update, or by a click where the first still lives) takes over from the first.
world[STOP]?.();
const controller = new AbortController();
world[STOP] = () => controller.abort();

if (document.contentType === 'text/html' || document.contentType === 'application/xhtml+xml')
  startSession(window, browser, controller);
