import { Inflate } from "fflate";

/** So much of a packed part is inflated at once: it grows a thousand times at most. */
const PIECE = 16_384;

/** What a deflated part holds; null, as soon as it shows, where that is more or less than the size it is said to have. */
export function inflatedTo(packed: Uint8Array, size: number): Uint8Array | null {
  const part = new Uint8Array(size);
  let at = 0;
  const stream = new Inflate((piece) => {
    if (at + piece.length <= size) part.set(piece, at);
    at += piece.length;
  });
  for (let from = 0; from < packed.length && at <= size; from += PIECE)
    stream.push(packed.subarray(from, from + PIECE), from + PIECE >= packed.length);
  return at === size ? part : null;
}
