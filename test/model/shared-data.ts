import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { it } from "vitest";

const folder = path.resolve(import.meta.dirname, "../../../shared/data");

/** Runs a test on published files kept beside the project, or skips it and says which file is absent. */
export function testOnSharedData(
  name: string,
  files: string | readonly string[],
  run: (text: string, ...others: string[]) => void,
): void {
  const [first = "", ...others] = [files].flat().map((file) => path.join(folder, file));
  const absent = [first, ...others].find((file) => !existsSync(file));
  const read = (file: string) => readFileSync(file, "utf8");
  if (absent === undefined) it(name, () => run(read(first), ...others.map(read)));
  else it.skip(`${name} (skipped: ${absent} is absent)`, () => undefined);
}
