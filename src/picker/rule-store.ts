import { hasRule, withoutRule, withRule } from '../rules/edit-list';
import { splitRules } from '../rules/split-rules';
import { writeOwnRules } from '../settings/own-rules';
import { changeSettings, type Area } from '../settings/store';

/** What became of it: `known` where the rule stood there already. */
export type Stored = 'stored' | 'known' | 'full' | 'failed';

/**
 * Whether a rule can name a site. One for a file of this machine, which has no host, would hold on every site; one for an
 * address in brackets on none.
 */
export const canName = (host: string): boolean => host !== '' && splitRules(`${host}##a`).rules.length === 1;

/** Adds a rule to the reader's own. */
export function addRule(area: Area, rule: string): Promise<Stored> {
  return change(
    area,
    (list) => withRule(list, rule),
    (list) => hasRule(list, rule),
  );
}

/** Takes a rule out again. */
export function removeRule(area: Area, rule: string): Promise<Stored> {
  return change(
    area,
    (list) => withoutRule(list, rule),
    () => false,
  );
}

async function change(area: Area, edit: (list: string) => string, isKnown: (list: string) => boolean): Promise<Stored> {
  let known = false;
  try {
    await changeSettings(area, (before) => {
      known = isKnown(before.ownRules);
      return writeOwnRules(before, edit(before.ownRules));
    });
    return known ? 'known' : 'stored';
  } catch (error) {
    return error instanceof RangeError ? 'full' : 'failed';
  }
}
