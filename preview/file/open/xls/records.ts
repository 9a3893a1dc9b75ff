import { damaged } from "../../package";

/** A record of the workbook's stream ([MS-XLS] 2.1.4), with the pieces that continue it. */
export interface OldRecord {
  readonly id: number;
  /** Where it begins in the stream: sheets are found by this. */
  readonly at: number;
  readonly pieces: readonly Uint8Array[];
}

const CONTINUE = 0x3c;

export function recordsOf(stream: Uint8Array): OldRecord[] {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const records: { id: number; at: number; pieces: Uint8Array[] }[] = [];
  for (let at = 0; at + 4 <= stream.length;) {
    const [id, size] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
    if (at + 4 + size > stream.length) throw damaged("a record is longer than the file");
    const piece = stream.subarray(at + 4, at + 4 + size);
    const last = records.at(-1);
    if (id === CONTINUE && last) last.pieces.push(piece);
    else records.push({ id, at, pieces: [piece] });
    at += 4 + size;
  }
  return records;
}

/** Reads the fields of a record one after the other, over its pieces. */
export interface OldFields {
  byte(): number;
  short(): number;
  long(): number;
  double(): number;
  bytes(count: number): Uint8Array;
  /** Characters of one or two bytes each; how many bytes is said anew where a piece ends within a text. */
  characters(count: number, isWide: boolean): string;
  skip(count: number): void;
  readonly left: number;
}

export function fieldsOf({ pieces }: OldRecord): OldFields {
  let [piece, at] = [0, 0];
  const current = () => pieces[piece] ?? new Uint8Array();
  const settle = () => {
    while (at >= current().length && piece < pieces.length - 1) {
      piece += 1;
      at = 0;
    }
  };
  const byte = () => {
    settle();
    const value = current()[at];
    if (value === undefined) throw damaged("a record is shorter than its fields");
    at += 1;
    return value;
  };
  const bytes = (count: number) => Uint8Array.from({ length: count }, byte);
  const view = (count: number) => new DataView(bytes(count).buffer);
  return {
    byte,
    bytes,
    short: () => view(2).getUint16(0, true),
    long: () => view(4).getUint32(0, true),
    double: () => view(8).getFloat64(0, true),
    characters: (count, wide) => {
      let [text, isWide] = ["", wide];
      for (let index = 0; index < count; index += 1) {
        if (at >= current().length && piece < pieces.length - 1) {
          settle();
          isWide = (byte() & 1) !== 0;
        }
        text += String.fromCharCode(isWide ? byte() | (byte() << 8) : byte());
      }
      return text;
    },
    skip: (count) => {
      for (let index = 0; index < count; index += 1) byte();
    },
    get left() {
      return pieces.slice(piece).reduce((sum, one) => sum + one.length, -at);
    },
  };
}

/** A text with its length before it, in two bytes or in one. */
export function textOf(fields: OldFields, isShort = false): string {
  const count = isShort ? fields.byte() : fields.short();
  if (count === 0 && fields.left === 0) return "";
  const marks = fields.byte();
  const runs = marks & 8 ? fields.short() : 0;
  const spoken = marks & 4 ? fields.long() : 0;
  const text = fields.characters(count, (marks & 1) !== 0);
  if (runs + spoken > 0) fields.skip(Math.min(runs * 4 + spoken, fields.left));
  return text;
}
