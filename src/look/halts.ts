import type { WhyNot } from '../model/article';
import type { Refusal } from './ask-page';
import type { Key } from './words';

/** Why there is nothing to show of a page. */
export type Halt = Exclude<Refusal, 'loading'> | 'off' | 'waiting' | WhyNot;

/** Each in words: what is so (`$1` is the host), and why. */
export const HALTS: Readonly<Record<Halt, { readonly what: Key; readonly why: Key }>> = {
  empty: { what: 'state_no_article', why: 'why_empty' },
  listing: { what: 'state_no_article', why: 'why_listing' },
  discussion: { what: 'state_no_article', why: 'why_discussion' },
  form: { what: 'state_no_article', why: 'why_form' },
  shop: { what: 'state_no_article', why: 'why_shop' },
  'little-text': { what: 'state_no_article', why: 'why_little_text' },
  'too-large': { what: 'state_no_article', why: 'why_too_large' },
  'unread-language': { what: 'state_unread_language', why: 'why_unread_language' },
  'not-html': { what: 'state_no_article', why: 'why_not_html' },
  'too-short': { what: 'state_too_short', why: 'why_too_short' },
  off: { what: 'state_off', why: 'why_off' },
  waiting: { what: 'state_waiting', why: 'why_waiting' },
  'no-access': { what: 'state_no_access', why: 'why_no_access' },
  'browser-page': { what: 'state_browser_page', why: 'why_browser_page' },
  'needs-reload': { what: 'state_needs_reload', why: 'why_needs_reload' },
  failed: { what: 'state_failed', why: 'why_failed' },
  'no-tab': { what: 'state_no_tab', why: 'why_no_tab' },
};
