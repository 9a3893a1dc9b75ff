import { damaged } from "../../package";

const [END, FREE, HEADER] = [0xfffffffe, 0xffffffff, 512];
const SMALL = 4096;
const SMALL_SECTOR = 64;
const ENTRY = 128;

/** The bytes of a stream of a compound file ([MS-CFB]); null where it has none of that name. */
export function streamOf(bytes: Uint8Array, names: readonly string[]): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER) throw damaged("no header");
  const size = 2 ** view.getUint16(30, true);
  if (size !== 512 && size !== 4096) throw damaged("no size of a sector");
  const sector = (index: number) => {
    const start = (index + 1) * size;
    if (start + size > bytes.length + size - 1) throw damaged("a sector is missing");
    return bytes.subarray(start, start + size);
  };
  const next = tableOf(view, size, sector);
  const follow = (first: number) => joined(chain(first, next).map(sector));

  const directory = follow(view.getUint32(48, true));
  const entries = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const nameAt = (at: number) =>
    new TextDecoder("utf-16le").decode(
      directory.subarray(at, at + Math.max(0, entries.getUint16(at + 64, true) - 2)),
    );
  const places = Array.from({ length: Math.floor(directory.length / ENTRY) }, (_, index) => index * ENTRY);
  const place = places.find((at) => names.includes(nameAt(at)));
  if (place === undefined) return null;
  const [first, length] = [entries.getUint32(place + 116, true), entries.getUint32(place + 120, true)];
  if (length >= SMALL) return follow(first).subarray(0, length);

  const small = follow(entries.getUint32(116, true));
  const smallTable = follow(view.getUint32(60, true));
  const smallNext = new DataView(smallTable.buffer, smallTable.byteOffset, smallTable.byteLength);
  const smallChain = chain(first, (index) => smallNext.getUint32(index * 4, true));
  return joined(
    smallChain.map((index) => small.subarray(index * SMALL_SECTOR, (index + 1) * SMALL_SECTOR)),
  ).subarray(0, length);
}

/** Which sector follows which; the list of the table's own sectors goes on in sectors of its own. */
function tableOf(
  view: DataView,
  size: number,
  sector: (index: number) => Uint8Array,
): (index: number) => number {
  const own = Array.from({ length: 109 }, (_, index) => view.getUint32(76 + index * 4, true));
  let more = view.getUint32(68, true);
  for (let guard = 0; more !== END && more !== FREE && guard < 10_000; guard += 1) {
    const list = sector(more);
    const of = new DataView(list.buffer, list.byteOffset, list.byteLength);
    for (let index = 0; index < size / 4 - 1; index += 1) own.push(of.getUint32(index * 4, true));
    more = of.getUint32(size - 4, true);
  }
  const table = joined(own.filter((index) => index !== FREE && index !== END).map(sector));
  const of = new DataView(table.buffer, table.byteOffset, table.byteLength);
  return (index) => (index * 4 + 4 <= table.length ? of.getUint32(index * 4, true) : END);
}

function chain(first: number, next: (index: number) => number): number[] {
  const found: number[] = [];
  for (let at = first; at !== END && at !== FREE; at = next(at)) {
    // A chain that goes round in a circle is longer than any file.
    if (found.length > 1_000_000) throw damaged("sectors follow each other in a circle");
    found.push(at);
  }
  return found;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
