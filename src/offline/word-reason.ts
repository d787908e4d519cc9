import type { Reason } from '../model/verdict';
import messages from '../../public/_locales/en/messages.json';

const texts = messages as Record<string, { message: string }>;

/** A reason in plain English, with the words of the page that gave it. */
export function wordReason({ rule, quote }: Reason): string {
  const worded = texts[`reason_${rule.replaceAll('-', '_')}`]?.message ?? rule;
  return quote ? `${worded}: “${quote}”` : worded;
}
