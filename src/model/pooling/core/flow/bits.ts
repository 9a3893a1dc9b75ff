/**
 * Sets of small whole numbers as bits, 32 to a word. A search that asks "which of these services have not been seen yet" asks it
 * of 32 at once; that is where the speed of the solver comes from.
 */
export type Bits = Int32Array;

export const WORD = 32;

export function wordsFor(count: number): number {
  return Math.ceil(count / WORD);
}

export function hasBit(bits: Bits, index: number): boolean {
  return (bits[index >>> 5]! & (1 << (index & 31))) !== 0;
}

export function setBit(bits: Bits, index: number): void {
  bits[index >>> 5]! |= 1 << (index & 31);
}

export function clearBit(bits: Bits, index: number): void {
  bits[index >>> 5]! &= ~(1 << (index & 31));
}

/** The places of a list that are true, as bits. */
export function bitsOf(list: readonly boolean[]): Bits {
  const bits = new Int32Array(wordsFor(list.length));
  for (let index = 0; index < list.length; index++) {
    if (list[index]!) setBit(bits, index);
  }
  return bits;
}

export function countBits(bits: Bits): number {
  let count = 0;
  for (let word = 0; word < bits.length; word++) {
    for (let left = bits[word]!; left !== 0; left &= left - 1) count++;
  }
  return count;
}

/** The place, 0 to 31, of the lowest bit of a word that is not 0. */
export function lowestBit(word: number): number {
  return 31 - Math.clz32(word & -word);
}

/** The place, 0 to 31, of the highest bit of a word that is not 0. */
export function highestBit(word: number): number {
  return 31 - Math.clz32(word);
}
