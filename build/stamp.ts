import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Part } from "./part";

/** Whether a part is there and was made from the files as they are now. */
export function isFresh(root: string, part: Part): boolean {
  const stamp = stampOf(root, part);
  return (
    existsSync(path.join(root, part.made)) &&
    existsSync(stamp) &&
    readFileSync(stamp, "utf8") === fingerprint(root, part.inputs)
  );
}

/** Writes down what a part was made from. */
export function stampPart(root: string, part: Part, madeFrom: string): void {
  mkdirSync(path.dirname(stampOf(root, part)), { recursive: true });
  writeFileSync(stampOf(root, part), madeFrom);
}

/** A part that is being made, or that failed to be, counts as never made. */
export function unstampPart(root: string, part: Part): void {
  rmSync(stampOf(root, part), { force: true });
}

/** The names and contents of all files of these files and folders, in short. Times do not count: git changes them. */
export function fingerprint(root: string, inputs: readonly string[]): string {
  const hash = createHash("sha256");
  for (const file of inputs.flatMap((input) => filesOf(root, input))) {
    const content = readFileSync(path.join(root, file));
    hash.update(`${file} ${content.length}\n`).update(content);
  }
  return hash.digest("hex");
}

function filesOf(root: string, input: string): string[] {
  if (!statSync(path.join(root, input)).isDirectory()) return [input];
  return readdirSync(path.join(root, input))
    .sort()
    .flatMap((name) => filesOf(root, `${input}/${name}`));
}

/** In dist, so that taking dist away takes the stamps away too. */
function stampOf(root: string, part: Part): string {
  return path.join(root, "dist/stamps", part.name);
}
