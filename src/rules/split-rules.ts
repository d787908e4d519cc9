import type { Domain, Fault, Flaw, Rule } from './rule';

/** Where domains end and the selector begins; the marks for styles, scripts and HTML are told apart to be named. */
const MARK = /#(@?)(\??)(\$\??|%)?#/;

/** Lines that a list opens with, and remarks. A line with `##` is a rule although it opens with the same sign. */
const REMARK = /^(?:!|\[[^\]]*\]\s*$)/;

/** The names that other blockers have for operators of ours. */
const ALIASES: readonly (readonly [RegExp, string])[] = [
  [/:(?:-abp-contains|contains)(?=\()/g, ':has-text'],
  [/:nth-ancestor(?=\()/g, ':upward'],
  [/:-abp-has(?=\()/g, ':has'],
];

/**
 * Splits a list in filter syntax into rules. Selectors are looked at by {@link compileSelector} alone, where a rule
 * holds: most of a list is for other sites.
 */
export function splitRules(list: string): { readonly rules: readonly Rule[]; readonly faults: readonly Fault[] } {
  const rules: Rule[] = [];
  const faults: Fault[] = [];
  for (const [at, raw] of list.split(/\r\n?|\n/).entries()) {
    const text = raw.trim();
    if (text === '' || REMARK.test(text)) continue;
    const line = at + 1;
    const split = splitLine(text);
    if ('reason' in split) faults.push({ line, ...split });
    else rules.push({ line, text, ...split });
  }
  return { rules, faults };
}

function splitLine(text: string): Omit<Rule, 'line' | 'text'> | Flaw {
  const mark = MARK.exec(text);
  if (!mark) return { reason: 'network', detail: text };
  const [sign, at = '', , action] = mark;
  let selector = text.slice(mark.index + sign.length).trim();
  if (action !== undefined || /^(?:\+js\(|script:inject\(|\^)/.test(selector))
    return { reason: 'action', detail: action === undefined ? selector : sign };
  if (selector === '') return { reason: 'empty', detail: text };
  const domains = readDomains(text.slice(0, mark.index));
  if ('reason' in domains) return domains;
  for (const [alias, name] of ALIASES) selector = selector.replace(alias, name);
  return { domains, isException: at === '@', selector };
}

function readDomains(list: string): Domain[] | Flaw {
  if (list.trim() === '') return [];
  const domains: Domain[] = [];
  for (const each of list.split(',')) {
    const written = each.trim();
    const isExcluded = written.startsWith('~');
    const name = asciiOf(isExcluded ? written.slice(1) : written);
    if (name === null) return { reason: 'domain', detail: written || list };
    domains.push({ name, isExcluded });
  }
  return domains;
}

/** Letters beyond ASCII are let in without asking which. */
const HOST = /^(?!-)[\w\u0080-\uFFFF-]+(?:\.[\w\u0080-\uFFFF-]+)*(?:\.\*)?$/;
const ASCII = /^[\w.*-]+$/;

/** A host as addresses have it: lower case, letters beyond ASCII in Punycode. Null where it is none. */
function asciiOf(host: string): string | null {
  if (!HOST.test(host)) return null;
  if (ASCII.test(host)) return host.toLowerCase();
  const [, name = '', ending = ''] = /^(.*?)(\.\*)?$/.exec(host)!;
  try {
    return new URL(`http://${name}/`).hostname + ending;
  } catch {
    return null;
  }
}
