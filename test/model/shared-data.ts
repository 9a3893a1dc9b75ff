import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { it } from "vitest";

const folder = path.resolve(import.meta.dirname, "../../../shared/data");

/** Runs a test on a published file kept beside the project, or skips it and says which file is absent. */
export function testOnSharedData(name: string, file: string, run: (text: string) => void): void {
  const full = path.join(folder, file);
  if (existsSync(full)) it(name, () => run(readFileSync(full, "utf8")));
  else it.skip(`${name} (skipped: ${full} is absent)`, () => undefined);
}
