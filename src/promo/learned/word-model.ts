import type { PitchModel } from '../../lang/pitch-model';

/** @returns weight by name, in log odds */
export function decodeModel({ names, weights, top }: PitchModel): ReadonlyMap<string, number> {
  const bytes = atob(weights);
  const model = new Map<string, number>();
  let before = '';
  if (names === '') return model;
  for (const [i, entry] of names.split(' ').entries()) {
    const name = before.slice(0, parseInt(entry[0]!, 36)) + entry.slice(1);
    const byte = bytes.charCodeAt(i);
    model.set(name, ((byte > 127 ? byte - 256 : byte) / 127) * top);
    before = name;
  }
  return model;
}
