import type { StoredModel } from '../../lang/pitch-model';

/** Weights have so many levels above zero, and below: more say nothing more, and cost. */
export const LEVELS = 15;
/** The character of level zero. All levels are printable, and none is a quote or a backslash. */
const ZERO = '7'.charCodeAt(0);

/** @param level a whole number, `-LEVELS..LEVELS` */
export const charOfLevel = (level: number) => String.fromCharCode(ZERO + level);

/** @returns weight by name, in log odds */
export function decodeModel({ names, weights, step }: StoredModel): ReadonlyMap<string, number> {
  const model = new Map<string, number>();
  let before = '';
  if (names === '') return model;
  for (const [i, entry] of names.split(' ').entries()) {
    const name = before.slice(0, parseInt(entry[0]!, 36)) + entry.slice(1);
    model.set(name, (weights.charCodeAt(i) - ZERO) * step);
    before = name;
  }
  return model;
}
