import { appliesTo } from './applies-to';
import { compileSelector, type Compiled } from './compile-selector';
import type { Fault, Rule } from './rule';
import { splitRules } from './split-rules';

/** A rule that is ready to run. */
export interface ReadyRule {
  readonly rule: Rule;
  readonly compiled: Compiled;
}

/** More rules than these are not run on one page. */
const MOST_RULES = 300;

/**
 * The rules of a list that hold on a host, without those that an exception takes back there. What is at fault is left
 * out; {@link checkRules} says what and why.
 * @param host as `location.hostname` has it
 * @param isCss whether the browser takes a selector
 */
export function rulesFor(list: string, host: string, isCss: (css: string) => boolean): ReadyRule[] {
  const here = splitRules(list).rules.filter(({ domains }) => appliesTo(domains, host));
  const excepted = new Set(here.filter(({ isException }) => isException).map(({ selector }) => selector));
  const ready: ReadyRule[] = [];
  for (const rule of here) {
    if (rule.isException || excepted.has(rule.selector)) continue;
    const compiled = compileSelector(rule.selector, isCss);
    if ('reason' in compiled) continue;
    ready.push({ rule, compiled });
    if (ready.length === MOST_RULES) break;
  }
  return ready;
}

/** How many rules of a list are sound, and what is wrong with the others, by line. */
export function checkRules(
  list: string,
  isCss: (css: string) => boolean,
): { readonly sound: number; readonly faults: readonly Fault[] } {
  const { rules, faults } = splitRules(list);
  const flawed = rules.flatMap(({ line, selector }): Fault[] => {
    const compiled = compileSelector(selector, isCss);
    return 'reason' in compiled ? [{ line, ...compiled }] : [];
  });
  return {
    sound: rules.length - flawed.length,
    faults: [...faults, ...flawed].sort((a, b) => a.line - b.line),
  };
}
