/** A name as it stands in a selector, escaped as CSSOM has it (https://drafts.csswg.org/cssom/#serialize-an-identifier). */
export function escapeName(name: string): string {
  let out = '';
  for (const [at, char] of Array.from(name).entries()) {
    const code = char.codePointAt(0)!;
    const isDigit = code >= 0x30 && code <= 0x39;
    if (code === 0) out += '\uFFFD';
    else if (code < 0x20 || code === 0x7f || (isDigit && (at === 0 || (at === 1 && name.startsWith('-')))))
      out += `\\${code.toString(16)} `;
    else if (char === '-' && name.length === 1) out += '\\-';
    else if (code >= 0x80 || isDigit || /[-_a-z]/i.test(char)) out += char;
    else out += `\\${char}`;
  }
  return out;
}

/** A value in quotes, as it stands in a selector of an attribute. */
export const quoteValue = (value: string) => `"${value.replace(/["\\]/g, '\\$&').replace(/[\n\r\f]/g, ' ')}"`;
