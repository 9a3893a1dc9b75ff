import { stat, writeFile } from "node:fs/promises";
import type { BigIntStats } from "node:fs";
import { dirname, extname } from "node:path";
import { pathGiven } from "./path";
import { GivenProblem, refusalOf } from "./problem";

/**
 * Writes a file made from others, and says where it takes the place of another. Throws `GivenProblem`: also where it would be written over
 * one that it is made from.
 */
export async function writeBeside(sources: readonly string[], to: string, bytes: Uint8Array): Promise<void> {
  for (const source of sources) {
    if (await isSame(source, to))
      throw new GivenProblem("The copy would be written over a file it is made from. Give it another name.");
  }
  const isReplacing = (await fileAt(to))?.isFile() ?? false;
  try {
    await writeFile(pathGiven(to), bytes);
    if (isReplacing) console.error(`${to}: It takes the place of the file that had this name.`);
  } catch (problem) {
    const code = refusalOf(problem);
    if (code === null) throw problem;
    throw new GivenProblem(whyNotWritten(to, code), { cause: problem });
  }
}

/** Says of what kind a copy is where its name says another. */
export function sayKind(to: string, kind: string): void {
  if (extname(to).toLowerCase() === `.${kind}`) return;
  console.error(`${to}: The copy is a .${kind} file, whatever its name says. Rename it to end in .${kind}.`);
}

/** Whether two paths lead to one file, by links of either kind too. */
async function isSame(from: string, to: string): Promise<boolean> {
  const [one, other] = [await fileAt(from), await fileAt(to)];
  return one !== null && other !== null && one.dev === other.dev && one.ino === other.ino;
}

/** What the machine knows of a file; null where there is none of that name. */
async function fileAt(path: string): Promise<BigIntStats | null> {
  return await stat(pathGiven(path), { bigint: true }).catch(() => null);
}

/** Why a file was not written, by the code of the file system. */
export function whyNotWritten(path: string, code: string): string {
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return `There is no folder ${dirname(path)}. Make it, or name another.`;
    case "EISDIR":
      return "That is a folder. Name a file in it.";
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return "You may not write there. Name a folder of your own.";
    case "EBUSY":
      return "Another program holds the file of that name. Close it there, or give another name.";
    case "ENOSPC":
      return "The disk is full. Make room, or name a folder of another disk.";
    default:
      return `The machine does not write it (${code}). Name another folder.`;
  }
}
