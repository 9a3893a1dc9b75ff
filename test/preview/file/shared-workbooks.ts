import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, it } from "vitest";

const folder = path.resolve(import.meta.dirname, "../../../../shared/data");

/** Runs tests on the real workbooks kept beside the project, or skips them and says what is absent. */
export function onSharedWorkbooks(about: string, run: (name: string, bytes: Uint8Array) => void): void {
  const at = path.join(folder, "workbooks");
  if (!existsSync(at)) {
    it.skip(`${about} (skipped: ${at} is absent)`, () => undefined);
    return;
  }
  describe(about, () => {
    for (const name of readdirSync(at)) run(name, new Uint8Array(readFileSync(path.join(at, name))));
  });
}

/** A file kept beside the project; null where it is absent. */
export function sharedFile(name: string): Uint8Array | null {
  const full = path.join(folder, name);
  return existsSync(full) ? new Uint8Array(readFileSync(full)) : null;
}
