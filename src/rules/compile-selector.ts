import {
  EXTENDED_PSEUDO_CLASSES,
  parse,
  PSEUDO_CLASSES,
  PSEUDO_ELEMENTS,
  tokenize,
  type AST,
} from '@ghostery/adblocker-extended-selectors';
import { isSteep, patternFlaw } from './pattern-flaw';
import type { Flaw } from './rule';

/** A selector that can be run: by the browser itself, or where it has operators by the library. */
export type Compiled =
  | { readonly kind: 'css'; readonly css: string }
  | {
      readonly kind: 'extended';
      readonly ast: AST;
      /** It reads texts by a pattern: they are cut shorter. */
      readonly hasPattern: boolean;
      /** Those that may take long, to be tried first. */
      readonly steep: readonly RegExp[];
      /** What it asks may no longer be so once the element is folded. */
      readonly readsStyle: boolean;
    };

/** XPath cannot be bounded, and its names would be looked up past our guard. */
const OPERATORS = new Set([...EXTENDED_PSEUDO_CLASSES].filter((name) => name !== 'xpath'));

/** Operators whose brackets hold selectors. */
const NESTING = new Set(['has', 'not', 'is', 'where', 'any', 'matches']);

/** Those of them in which the library runs operators. */
const NESTS_OPERATORS = new Set(['has', 'not']);

const NAMES_OPERATOR = /:(?:has-text|upward|matches-(?:css|attr|path))\b/;

const LONGEST = 2_000;

/**
 * Checks a selector and makes it ready to run.
 * @param isCss whether a browser takes a selector; ours to ask, since we know no browser
 */
export function compileSelector(selector: string, isCss: (css: string) => boolean): Compiled | Flaw {
  if (selector.length > LONGEST) return { reason: 'argument', detail: `${selector.slice(0, 40)}…` };
  // A browser would close them for us.
  if (!isBalanced(selector, true)) return { reason: 'brackets', detail: selector };
  if (tokenize(selector).length === 0 && NAMES_OPERATOR.test(selector)) return flawOfCss(selector);
  const unknown = unknownName(selector);
  if (unknown) return unknown;
  if (!hasOperator(selector)) return isCss(selector) ? { kind: 'css', css: selector } : flawOfCss(selector);
  const reading = new Reading(isCss);
  try {
    const ast = parse(selector);
    if (!ast) return flawOfCss(selector);
    const ready = reading.ready(ast, selector);
    return 'reason' in ready ? ready : { kind: 'extended', ast: ready, ...reading.traits };
  } catch {
    return flawOfCss(selector);
  }
}

/** Whether each bracket is closed, outside of quotes. */
function isBalanced(selector: string, canEscape: boolean): boolean {
  let depth = 0;
  const bare = selector.replace(/(["'])(?:(?!\1)[^\\]|\\.)*\1/gs, '');
  for (const [char] of bare.matchAll(canEscape ? /\\.|[()]/gs : /[()]/g)) {
    if (char === '(') depth++;
    if (char === ')' && --depth < 0) return false;
  }
  return depth === 0;
}

/** The library counts brackets in patterns as well, escaped ones included. */
const flawOfCss = (selector: string): Flaw =>
  tokenize(selector).length === 0 && !isBalanced(selector, false)
    ? { reason: 'brackets', detail: selector }
    : { reason: 'selector', detail: selector };

/** The first operator that we do not have. */
function unknownName(selector: string): Flaw | null {
  for (const token of tokenize(selector)) {
    if (token.type === 'pseudo-element') return { reason: 'operator', detail: token.content };
    if (token.type !== 'pseudo-class') continue;
    const { name, argument } = token;
    const isKnown = OPERATORS.has(name) || (PSEUDO_CLASSES.has(name) && !PSEUDO_ELEMENTS.has(name));
    if (!isKnown) return { reason: 'operator', detail: `:${name}` };
    if (argument === undefined || !NESTING.has(name)) continue;
    const inner = unknownName(argument);
    if (inner) return inner;
    if (!NESTS_OPERATORS.has(name) && hasOperator(argument)) return { reason: 'operator', detail: token.content };
  }
  return null;
}

/** Whether the browser alone cannot run it. `:has` in `:has` is no CSS, but the library runs it. */
function hasOperator(selector: string, isInHas = false): boolean {
  return tokenize(selector).some(
    (token) =>
      token.type === 'pseudo-class' &&
      (OPERATORS.has(token.name) ||
        (isInHas && token.name === 'has') ||
        (token.argument !== undefined &&
          NESTING.has(token.name) &&
          hasOperator(token.argument, isInHas || token.name === 'has'))),
  );
}

class Reading {
  readonly traits = { hasPattern: false, readsStyle: false, steep: [] as RegExp[] };

  private readonly isCss: (css: string) => boolean;

  constructor(isCss: (css: string) => boolean) {
    this.isCss = isCss;
  }

  /** The tree as the library runs it, or what is wrong with it. */
  ready(ast: AST, source: string): AST | Flaw {
    if (ast.type === 'list') {
      const list = this.all(ast.list, source);
      return 'reason' in list ? list : { ...ast, list };
    }
    if (ast.type === 'compound') {
      const compound = this.all(ast.compound, source);
      return 'reason' in compound ? compound : { ...ast, compound };
    }
    if (ast.type === 'complex') {
      const left = ast.left && this.ready(ast.left, source);
      if (left && 'reason' in left) return left;
      const right = this.ready(ast.right, source);
      return 'reason' in right ? right : { ...ast, left, right };
    }
    if (ast.type !== 'pseudo-class' || !(OPERATORS.has(ast.name) || hasOperator(ast.content))) {
      if (!this.isCss(ast.content)) return { reason: 'selector', detail: ast.content };
      // The library matches classes and the like by the browser, and of the browser's own pseudo-classes but a few.
      return ast.type === 'pseudo-class' ? { ...ast, type: 'class' } : ast;
    }
    if (OPERATORS.has(ast.name)) return this.flawOfArgument(ast.name, ast.argument, source) ?? ast;
    // In a list the library leaves the inner selectors unread.
    const inner = ast.subtree ?? parse(ast.argument ?? '');
    if (!inner) return { reason: 'argument', detail: ast.content };
    const subtree = this.ready(inner, source);
    return 'reason' in subtree ? subtree : { ...ast, subtree };
  }

  private all(parts: readonly AST[], source: string): AST[] | Flaw {
    const ready: AST[] = [];
    for (const part of parts) {
      const each = this.ready(part, source);
      if ('reason' in each) return each;
      ready.push(each);
    }
    return ready;
  }

  private flawOfArgument(name: string, argument: string | undefined, source: string): Flaw | null {
    // The library puts arguments back by String.replace, which reads some of their signs as its own.
    if (!argument || !source.includes(argument)) return { reason: 'argument', detail: `:${name}(${argument ?? ''})` };
    const bare = unquoted(argument);
    const wrong: Flaw = { reason: 'argument', detail: `:${name}(${argument})` };
    switch (name) {
      case 'has-text':
        return this.flawOfPattern(bare, /^i?$/);
      case 'upward': {
        const steps = Number(bare);
        if (Number.isNaN(steps)) return this.isCss(bare) ? null : wrong;
        return Number.isInteger(steps) && steps > 0 && steps < 256 ? null : wrong;
      }
      case 'matches-css':
      case 'matches-css-before':
      case 'matches-css-after': {
        this.traits.readsStyle = true;
        const [, value] = /^\s*[-a-z]+\s*:\s*(\S.*)$/is.exec(argument) ?? [];
        return value === undefined ? wrong : this.flawOfPattern(value, /^[imu]{0,3}$/);
      }
      case 'matches-attr': {
        const [attribute = '', value = ''] = argument.split(/=(.*)/s);
        return (
          [attribute, value]
            .map((part) => this.flawOfPattern(unquoted(part), /^[imu]{0,3}$/))
            .find((flaw) => flaw !== null) ?? null
        );
      }
      default:
        return bare.startsWith('/') && /\/[a-z]*$/.test(bare.slice(1))
          ? this.flawOfPattern(bare, /^[imu]{0,3}$/)
          : patternFlaw(bare);
    }
  }

  private flawOfPattern(text: string, flags: RegExp): Flaw | null {
    const [, source, given = ''] = /^\/(.*)\/([a-z]*)$/s.exec(text) ?? [];
    if (source === undefined) return null;
    if (!flags.test(given)) return { reason: 'flags', detail: text };
    this.traits.hasPattern = true;
    const flaw = patternFlaw(source, given);
    if (!flaw && isSteep(source)) this.traits.steep.push(new RegExp(source, given));
    return flaw;
  }
}

const unquoted = (text: string) => /^(["'])(.*)\1$/s.exec(text)?.[2] ?? text;
