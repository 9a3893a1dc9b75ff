import { damaged } from "../../package";

/** A record of a binary part ([MS-XLSB] 2.1.4): its number, and a reader of what it holds. */
export interface BinaryRecord {
  readonly id: number;
  readonly fields: Fields;
}

/** Reads one field after the other. Reading past the end of a record is a damaged file. */
export interface Fields {
  byte(): number;
  short(): number;
  long(): number;
  double(): number;
  /** A text with its length before it; "" where the file says that there is none. */
  text(): string;
  skip(bytes: number): void;
  readonly left: number;
}

/** The records of a part, from front to back; `fields` is good until the next one. */
export function eachRecord(part: Uint8Array, seen: (record: BinaryRecord) => void): void {
  const view = new DataView(part.buffer, part.byteOffset, part.byteLength);
  let at = 0;
  const packed = (most: number) => {
    let number = 0;
    for (let index = 0; index < most; index += 1) {
      const byte = part[at] ?? 0;
      at += 1;
      number |= (byte & 0x7f) << (7 * index);
      if (byte < 0x80) break;
    }
    return number;
  };
  while (at < part.length) {
    const first = part[at] ?? 0;
    at += 1;
    let id = first;
    if (first >= 0x80) {
      id = (first & 0x7f) | (((part[at] ?? 0) & 0x7f) << 7);
      at += 1;
    }
    const size = packed(4);
    const end = at + size;
    if (end > part.length) throw damaged("a record is longer than its part");
    seen({ id, fields: fieldsOf(view, at, end) });
    at = end;
  }
}

function fieldsOf(view: DataView, start: number, end: number): Fields {
  let at = start;
  const take = (bytes: number) => {
    if (at + bytes > end) throw damaged("a record is shorter than its fields");
    at += bytes;
    return at - bytes;
  };
  return {
    byte: () => view.getUint8(take(1)),
    short: () => view.getUint16(take(2), true),
    long: () => view.getUint32(take(4), true),
    double: () => view.getFloat64(take(8), true),
    text: () => {
      const length = view.getUint32(take(4), true);
      if (length === 0xffffffff || length === 0) return "";
      const from = take(length * 2);
      return new TextDecoder("utf-16le").decode(
        new Uint8Array(view.buffer, view.byteOffset + from, length * 2),
      );
    },
    skip: (bytes) => void take(bytes),
    get left() {
      return end - at;
    },
  };
}
