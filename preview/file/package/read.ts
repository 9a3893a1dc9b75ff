import { unzipSync } from "fflate";
import { FileProblem } from "../problem";
import { checksum } from "./checksum";
import { directoryOf } from "./directory";
import type { Entry } from "./directory";
import { inflatedTo } from "./inflate";

/** The parts of a zipped workbook, inflated one at a time when they are asked for. */
export interface Package {
  /** The names of the parts as the file spells them, in the file's order. */
  readonly names: readonly string[];
  /** The name as the file spells it, or null: names differ neither by case nor by the slash. */
  find(name: string): string | null;
  bytes(name: string): Uint8Array | null;
  text(name: string): string | null;
}

/** What a file may grow to: a sheet of a million rows and twenty columns is about half a gigabyte of text. */
const MOST_PARTS = 20_000;
const MOST_BYTES = 1024 ** 3;
/** How a part is packed that is stored as it is. */
const STORED = 0;
/** A text longer than this cannot be held by a browser. */
const MOST_BYTES_OF_A_PART = 500_000_000;

/** The parts of a zipped file; refuses one that is broken, or that would not fit in memory. */
export function readPackage(bytes: Uint8Array): Package {
  const sizes = sizesOf(bytes);
  const entries = directoryOf(bytes);
  const spelled = new Map([...sizes.keys()].map((name) => [plain(name), name]));
  const find = (name: string) => spelled.get(plain(name)) ?? null;
  const inflate = (name: string) => {
    const exact = find(name);
    return exact === null ? null : inflated(bytes, exact, sizes.get(exact) ?? 0, entries.get(exact));
  };
  return {
    names: [...sizes.keys()],
    find,
    bytes: inflate,
    text: (name) => {
      const part = inflate(name);
      return part && textOf(part);
    },
  };
}

/** The parts of a workbook that is no file yet. */
export function partsInMemory(texts: ReadonlyMap<string, string>): Package {
  const find = (name: string) => [...texts.keys()].find((known) => plain(known) === plain(name)) ?? null;
  const text = (name: string) => texts.get(find(name) ?? "") ?? null;
  const bytes = (name: string) => {
    const held = text(name);
    return held === null ? null : new TextEncoder().encode(held);
  };
  return { names: [...texts.keys()], find, bytes, text };
}

export function damaged(cause: unknown): FileProblem {
  return new FileProblem(
    "damaged",
    "The file is damaged: parts of it cannot be read. Open it in Excel, let Excel repair it, save it and open the saved file.",
    { cause },
  );
}

function sizesOf(bytes: Uint8Array): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  attempt(() =>
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!name.endsWith("/")) sizes.set(name, originalSize);
        return false;
      },
    }),
  );
  const all = [...sizes.values()];
  const total = all.reduce((sum, size) => sum + size, 0);
  if (all.length > MOST_PARTS || total > MOST_BYTES || all.some((size) => size > MOST_BYTES_OF_A_PART)) {
    throw new FileProblem(
      "too-large",
      "The file is too large to be opened here. Save the sheets that are needed as a workbook of their own and open that.",
    );
  }
  return sizes;
}

function inflated(bytes: Uint8Array, name: string, size: number, entry: Entry | undefined): Uint8Array {
  // Offsets of more than 32 bits are in a field of their own, which is left to the library.
  if (entry === undefined) return unzipped(bytes, name, size);
  const { method, packed, sum } = entry;
  const part = method === STORED ? packed : attempt(() => inflatedTo(packed, size));
  if (part?.length !== size) throw ofAnotherSize(name);
  if (checksum(part) !== sum) throw damaged(`${name} is not what was zipped`);
  return part;
}

function unzipped(bytes: Uint8Array, name: string, size: number): Uint8Array {
  const part = attempt(() => unzipSync(bytes, { filter: (file) => file.name === name }))[name];
  if (part?.length !== size) throw ofAnotherSize(name);
  return part;
}

/** A part that holds more than the file says may hold without end: nothing of it is read further. */
function ofAnotherSize(name: string): FileProblem {
  return new FileProblem(
    "damaged",
    `The file is damaged: its part ${name} is not as large as the file says. Open it in Excel, let Excel repair it, save it and open the saved file.`,
  );
}

function attempt<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw damaged(error);
  }
}

function plain(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\//, "").toLowerCase();
}

function textOf(part: Uint8Array): string {
  const [first, second] = part;
  const encoding =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(part);
}
