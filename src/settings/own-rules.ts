import type { Settings } from './settings';

/** A list of rules may be so long: about a thousand rules, split in less than a millisecond on each page. */
export const MOST_RULE_LETTERS = 50_000;

/** @throws RangeError where they are too long to be kept; nothing is changed then */
export function writeOwnRules(settings: Settings, rules: string): Settings {
  if (rules.length > MOST_RULE_LETTERS) throw new RangeError('too many rules');
  return { ...settings, ownRules: rules };
}
