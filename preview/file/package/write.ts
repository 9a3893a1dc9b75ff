import { strToU8, zipSync } from "fflate";
import type { Package } from "./read";

/** The same parts, some written anew, some left out, new ones at the end, as a zipped file. */
export function writePackage(
  parts: Package,
  written: ReadonlyMap<string, string>,
  leftOut: ReadonlySet<string> = new Set(),
): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  for (const name of parts.names) {
    const xml = written.get(name);
    const bytes = xml === undefined ? parts.bytes(name) : strToU8(xml);
    if (!leftOut.has(name) && bytes) files[name] = bytes;
  }
  for (const [name, xml] of written) files[name] ??= strToU8(xml);
  // One time for all: the same parts make the same file.
  return zipSync(files, { mtime: "1980-01-01T00:00:00", level: 6 });
}
