import { readFile } from "node:fs/promises";
import { pathGiven } from "./path";
import { GivenProblem, refusalOf } from "./problem";

/** The bytes of a file. Throws `GivenProblem`. */
export async function readGiven(path: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(pathGiven(path)));
  } catch (problem) {
    const code = refusalOf(problem);
    if (code === null) throw problem;
    throw new GivenProblem(whyNotRead(path, code), { cause: problem });
  }
}

/** Why a file was not read, by the code of the file system. */
export function whyNotRead(path: string, code: string): string {
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return path.startsWith("--")
        ? "There is no such option, and no file of that name."
        : "There is no such file. Check its folder and how its name is spelt.";
    case "EISDIR":
      return "That is a folder. Name a file in it.";
    case "EACCES":
    case "EPERM":
      return "You may not read it. Ask its owner for leave, or for a copy.";
    case "EBUSY":
      return "Another program holds it. Close it there, and try again.";
    case "ENAMETOOLONG":
      return "Its name is longer than a file's may be. Check whether its content was given in place of its name.";
    case "ERR_FS_FILE_TOO_LARGE":
      return "It is larger than can be read. Give a part of it.";
    default:
      return `The machine does not read it (${code}). Copy it to a folder of this machine, and try again.`;
  }
}
