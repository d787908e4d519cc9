import type { PackedTagger } from '../../lang/tagger-model';
import { LABELS } from './labels';
import type { TagModel } from './tag';
import { KeyIndex, type WordTable } from './word-table';

/**
 * A weight is one printable character, which compresses better than base64: this code for zero, and so many steps on
 * each side, so that no quote and no backslash is among them.
 */
export const ZERO = 66;
export const MOST_STEPS = 25;

const unpacked = new WeakMap<PackedTagger, TagModel>();

/** A language's tagger, made ready once: base64 to bytes, sorted keys to an index, planes of weights to rows. */
export function unpackTagger(packed: PackedTagger): TagModel {
  let model = unpacked.get(packed);
  if (!model) unpacked.set(packed, (model = unpack(packed)));
  return model;
}

function unpack(packed: PackedTagger): TagModel {
  const keys = readKeys(packed.features);
  const rows = new Int8Array(keys.length * LABELS);
  for (let label = 0; label < LABELS; label++)
    for (let row = 0; row < keys.length; row++)
      rows[row * LABELS + label] = packed.weights.charCodeAt(label * keys.length + row) - ZERO;
  const index = new KeyIndex(keys);
  const step = packed.step;
  return {
    tables: {
      names: wordTable(packed.names, packed.nameLists),
      casing: wordTable(packed.cased, packed.casing),
    },
    transitions: Float32Array.from(packed.transitions),
    add(feature, scores, at) {
      const row = index.find(feature);
      if (row < 0) return;
      for (let label = 0; label < LABELS; label++) scores[at + label]! += rows[row * LABELS + label]! * step;
    },
  };
}

function wordTable(keys: string, values: string): WordTable {
  const index = new KeyIndex(readKeys(keys));
  const bytes = bytesOf(values);
  return {
    get(hash) {
      const at = index.find(hash);
      return at < 0 ? 0 : bytes[at]!;
    },
  };
}

function bytesOf(base64: string): Uint8Array {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

/** Sorted numbers as the steps from one to the next, seven bits a byte, the eighth telling that more follow. */
function readKeys(base64: string): Int32Array {
  const bytes = bytesOf(base64);
  const keys = new Int32Array(bytes.length);
  let count = 0;
  let sum = 0;
  let step = 0;
  let shift = 0;
  for (const byte of bytes) {
    step |= (byte & 127) << shift;
    shift += 7;
    if (byte > 127) continue;
    sum += step;
    keys[count++] = sum;
    step = 0;
    shift = 0;
  }
  return keys.subarray(0, count);
}
