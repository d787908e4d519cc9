import browser from 'webextension-polyfill';
import type { AskTerms, PageTerm } from '../messages/terms';
import { findTerms } from '../walk/terms';

/** Works the names of an article out, here: in Firefox's background, or in the hidden page of Chrome's. */
export const termsOf = ({ article, verdicts }: AskTerms): Promise<PageTerm[]> =>
  findTerms(article, verdicts, readShipped);

async function readShipped(name: string): Promise<string> {
  const response = await fetch(browser.runtime.getURL(`knowledge/${name}`));
  if (!response.ok) throw new Error(`knowledge/${name} is not shipped`);
  return response.text();
}
