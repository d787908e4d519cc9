/** Numbers of lines for the editor's margin, one a line; a mark stands before those at fault. */
export function lineNumbers(text: string, atFault: ReadonlySet<number>): string {
  const lines = text.split('\n').length;
  return Array.from({ length: lines }, (_, i) => `${atFault.has(i + 1) ? '▸ ' : ''}${i + 1}`).join('\n');
}
