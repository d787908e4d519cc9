/** A small map from words to a byte, by 24 bits of their hash: one strange word in a few hundred is taken for a known one. */
export interface WordTable {
  /** The byte of a word's hash; 0 where there is none. */
  get(hash: number): number;
}

/** Bits of a hash that are kept. */
export const KEY_BITS = 24;

/** The kept bits of a hash, 0 to 2^24 - 1. */
export const keyOf = (hash: number): number => hash >>> (32 - KEY_BITS);

/** Where keys stand in a sorted list, by open addressing. */
export class KeyIndex {
  private readonly slots: Int32Array;
  private readonly mask: number;

  private readonly keys: Int32Array;

  constructor(keys: Int32Array) {
    this.keys = keys;
    let size = 16;
    while (size < keys.length * 2) size *= 2;
    this.mask = size - 1;
    this.slots = new Int32Array(size).fill(-1);
    for (let at = 0; at < keys.length; at++) {
      let slot = keys[at]! & this.mask;
      while (this.slots[slot]! >= 0) slot = (slot + 1) & this.mask;
      this.slots[slot] = at;
    }
  }

  /** The place of a hash's key; -1 where it is not in the list. */
  find(hash: number): number {
    const key = hash >>> (32 - KEY_BITS);
    let slot = key & this.mask;
    for (;;) {
      const at = this.slots[slot]!;
      if (at < 0 || this.keys[at] === key) return at;
      slot = (slot + 1) & this.mask;
    }
  }
}
