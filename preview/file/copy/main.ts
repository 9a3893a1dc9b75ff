import { readFile, writeFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import { FileProblem, NO_CHANGES, openFile, saveCopy } from "../index";

/** `npm run --silent copy -- IN OUT`: opens a file and saves it again, as the preview does. */
async function copy(from: string | undefined, to: string | undefined): Promise<number> {
  if (from === undefined || to === undefined)
    return say("Give the file to copy and the name of the copy: npm run --silent copy -- IN OUT");
  try {
    const bytes = new Uint8Array(await readFile(from));
    // What cannot be opened is not copied as if it could.
    await openFile(basename(from), bytes);
    const copied = await saveCopy(basename(from), bytes, NO_CHANGES);
    await writeFile(to, copied.bytes);
    for (const sentence of copied.lost) console.error(sentence);
    if (extname(to).toLowerCase() !== `.${copied.kind}`)
      console.error(`The copy is a .${copied.kind} file, whatever its name says.`);
    return 0;
  } catch (error) {
    if (error instanceof FileProblem) return say(`${basename(from)}: ${error.message}`);
    if (error instanceof Error && "code" in error && error.code === "ENOENT") {
      return say(`There is no file ${from}, or no folder for ${to}.`);
    }
    if (error instanceof Error && "code" in error)
      return say(`${basename(from)} could not be copied: ${error.message}`);
    throw error;
  }
}

function say(sentence: string): number {
  console.error(sentence);
  return 2;
}

process.exitCode = await copy(process.argv[2], process.argv[3]);
