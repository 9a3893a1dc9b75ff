/** The check sums of a zipped file's parts by their names, as its directory states them (APPNOTE 4.3.12). */
export function checksumsOf(bytes: Uint8Array): ReadonlyMap<string, number> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sums = new Map<string, number>();
  const end = endOfDirectory(view);
  if (end < 0) return sums;
  let at = view.getUint32(end + 16, true);
  while (at + 46 <= view.byteLength && view.getUint32(at, true) === ENTRY) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const start = at + 46;
    const isUtf8 = (view.getUint16(at + 8, true) & 0x800) !== 0;
    const written = bytes.subarray(start, start + (name ?? 0));
    sums.set(
      isUtf8 ? new TextDecoder().decode(written) : String.fromCharCode(...written),
      view.getUint32(at + 16, true),
    );
    at = start + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return sums;
}

/** CRC-32 of bytes. */
export function checksum(bytes: Uint8Array): number {
  let sum = -1;
  // By index: there are a hundred million of them in a large file.
  for (let at = 0; at < bytes.length; at += 1)
    sum = (sum >>> 8) ^ (TABLE[(sum ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
  return ~sum >>> 0;
}

const [ENTRY, END] = [0x02014b50, 0x06054b50];
const LONGEST_COMMENT = 65_557;

function endOfDirectory(view: DataView): number {
  const least = Math.max(0, view.byteLength - LONGEST_COMMENT);
  for (let at = view.byteLength - 22; at >= least; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return -1;
}

const TABLE = Int32Array.from({ length: 256 }, (_, index) => {
  let sum = index;
  for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
});
