/** A part of a zipped file as its directory states it (APPNOTE 4.3.12). */
export interface Entry {
  readonly sum: number;
  /** 0 for a part that is stored as it is, 8 for one that is deflated. */
  readonly method: number;
  /** What is stored of it, still packed. */
  readonly packed: Uint8Array;
}

/** The parts of a zipped file by their names. */
export function directoryOf(bytes: Uint8Array): ReadonlyMap<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = new Map<string, Entry>();
  const end = endOfDirectory(view);
  if (end < 0) return entries;
  let at = view.getUint32(end + 16, true);
  while (at + 46 <= view.byteLength && view.getUint32(at, true) === ENTRY) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const start = at + 46;
    const isUtf8 = (view.getUint16(at + 8, true) & 0x800) !== 0;
    const written = bytes.subarray(start, start + (name ?? 0));
    const packed = packedAt(bytes, view, view.getUint32(at + 42, true), view.getUint32(at + 20, true));
    if (packed !== null)
      entries.set(isUtf8 ? new TextDecoder().decode(written) : String.fromCharCode(...written), {
        sum: view.getUint32(at + 16, true),
        method: view.getUint16(at + 10, true),
        packed,
      });
    at = start + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}

/** What is behind the heading of a part; null where the directory points nowhere, as it does for sizes of more than 32 bits. */
function packedAt(bytes: Uint8Array, view: DataView, at: number, size: number): Uint8Array | null {
  if (at + 30 > view.byteLength || view.getUint32(at, true) !== HEADING) return null;
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  return start + size <= bytes.byteLength ? bytes.subarray(start, start + size) : null;
}

const [HEADING, ENTRY, END] = [0x04034b50, 0x02014b50, 0x06054b50];
const LONGEST_COMMENT = 65_557;

function endOfDirectory(view: DataView): number {
  const least = Math.max(0, view.byteLength - LONGEST_COMMENT);
  for (let at = view.byteLength - 22; at >= least; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return -1;
}
