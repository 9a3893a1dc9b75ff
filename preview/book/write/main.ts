import { readFile, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { FileProblem } from "../../file";
import { FieldProblems, readBook } from "../../../src/model/book";
import { readJson } from "../../../src/model/json";
import { withBook } from "./written";

/** `npm run --silent write -- BOOK.json IN OUT`: writes the sheets of a book into a workbook, and saves a copy of it. */
async function write(from?: string, workbook?: string, to?: string): Promise<number> {
  if (from === undefined || workbook === undefined || to === undefined) {
    return say(
      "Give the book, the workbook and the copy: npm run --silent write -- BOOK.json IN.xlsx OUT.xlsx",
    );
  }
  try {
    const read = readJson(await readFile(from, "utf8"));
    if ("problem" in read) return say(`${basename(from)}: ${read.problem}`);
    const book = readBook(read.json);
    const saved = await withBook(book, basename(workbook), new Uint8Array(await readFile(workbook)));
    await writeFile(to, saved.bytes);
    for (const sentence of saved.lost) console.error(sentence);
    return 0;
  } catch (error) {
    if (error instanceof FieldProblems) {
      for (const { path, message } of error.problems)
        console.error(path === "" ? message : `${path}: ${message}`);
      return 2;
    }
    if (error instanceof FileProblem) return say(`${basename(workbook)}: ${error.message}`);
    if (error instanceof Error && "code" in error) return say(error.message);
    throw error;
  }
}

function say(sentence: string): number {
  console.error(sentence);
  return 2;
}

process.exitCode = await write(process.argv[2], process.argv[3], process.argv[4]);
