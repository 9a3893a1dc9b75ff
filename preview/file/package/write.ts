import { strToU8, zipSync } from "fflate";
import type { Package } from "./read";

/** The same parts, some written anew, some left out, new ones at the end, as a zipped file. */
export function writePackage(
  parts: Package,
  written: ReadonlyMap<string, string | Uint8Array>,
  leftOut: ReadonlySet<string> = new Set(),
): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  for (const name of parts.names) {
    const now = written.get(name);
    const bytes = now === undefined ? parts.bytes(name) : bytesOf(now);
    if (!leftOut.has(name) && bytes) files[name] = bytes;
  }
  for (const [name, now] of written) files[name] ??= bytesOf(now);
  // One time for all: the same parts make the same file.
  return zipSync(files, { mtime: "1980-01-01T00:00:00", level: 6 });
}

function bytesOf(part: string | Uint8Array): Uint8Array {
  return typeof part === "string" ? strToU8(part) : part;
}
