/** A list with one more rule at its end; the same list where the rule stands there already. */
export function withRule(list: string, rule: string): string {
  if (linesOf(list).includes(rule)) return list;
  return list.trim() === '' ? rule : `${list.replace(/\s+$/, '')}\n${rule}`;
}

/** A list without a rule; what else stands in it stays as it is written. */
export function withoutRule(list: string, rule: string): string {
  const lines = list.split(/\r\n?|\n/);
  const at = lines.findLastIndex((line) => line.trim() === rule);
  return at < 0 ? list : lines.filter((_, index) => index !== at).join('\n');
}

export const hasRule = (list: string, rule: string) => linesOf(list).includes(rule);

const linesOf = (list: string) => list.split(/\r\n?|\n/).map((line) => line.trim());
