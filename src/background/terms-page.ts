/*
 * Chrome's hidden page: works out the names of an article for the service worker, and closes when nobody asks any more.
 */
import browser from 'webextension-polyfill';
import { parseAskTerms } from '../messages/terms';
import { termsOf } from './find-terms';

/** The words of a language stay loaded so long for the next page, in milliseconds. */
const REST = 60_000;

let closing = 0;
const restart = () => {
  window.clearTimeout(closing);
  closing = window.setTimeout(() => window.close(), REST);
};
restart();

browser.runtime.onMessage.addListener((message: unknown, sender: browser.Runtime.MessageSender) => {
  // Pages ask the worker, which knows how often they may.
  if (sender.id !== browser.runtime.id || sender.tab) return undefined;
  const ask = parseAskTerms(message);
  if (ask?.type !== 'terms-here') return undefined;
  restart();
  return termsOf(ask).finally(restart);
});
