/**
 * A pattern that is compiled when it is first asked for. For patterns with properties such as `\p{Lu}`: the engine
 * checks every literal of a script when it reads the script, and one with a property takes it 20 to 60 microseconds,
 * on every page and whether it is used or not. A string costs nothing.
 * @param source best written with `String.raw`
 */
export function lazyPattern(source: string, flags: string): () => RegExp {
  let pattern: RegExp | null = null;
  return () => (pattern ??= new RegExp(source, flags));
}
