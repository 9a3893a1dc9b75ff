import { basename } from "node:path";
import { FileProblem } from "../../file";
import { GivenProblem, readGiven, readGivenText, sayKind, wordsGiven, writeBeside } from "../../given";
import { FieldProblems, readBook } from "../../../src/model/book";
import { readJson } from "../../../src/model/json";
import type { Book } from "../../../src/model/book";
import { withBook } from "./written";

/** Exit code where a file cannot be read or written. */
const REFUSED = 2;

/** `npm run --silent write -- BOOK.json IN OUT`: writes the sheets of a book into a workbook, and saves a copy of it. */
async function write(from?: string, workbook?: string, to?: string): Promise<number> {
  if (from === undefined || workbook === undefined || to === undefined) {
    console.error(
      "Give the book, the workbook and the copy: npm run --silent write -- BOOK.json IN.xlsx OUT.xlsx",
    );
    return REFUSED;
  }
  // Whose fault it is, for the sentence.
  let file = from;
  try {
    const book = bookIn(await readGivenText(from));
    file = workbook;
    const saved = await withBook(book, basename(workbook), await readGiven(workbook));
    file = to;
    await writeBeside([from, workbook], to, saved.bytes);
    for (const sentence of saved.lost) console.error(sentence);
    sayKind(to, saved.kind);
    return 0;
  } catch (problem) {
    for (const sentence of sentencesOf(problem)) console.error(`${file}: ${sentence}`);
    return REFUSED;
  }
}

function bookIn(text: string): Book {
  const read = readJson(text);
  if ("problem" in read) throw new GivenProblem(read.problem);
  return readBook(read.json);
}

/** What a refusal says; a fault of the program is none. */
function sentencesOf(problem: unknown): readonly string[] {
  if (problem instanceof FieldProblems)
    return problem.problems.map(({ path, message }) => (path === "" ? message : `${path}: ${message}`));
  if (problem instanceof FileProblem || problem instanceof GivenProblem) return [problem.message];
  throw problem;
}

const HOW =
  "npm run --silent write -- BOOK.json IN.xlsx OUT.xlsx: saves a copy of a workbook with the sheets of a book in it, as formulas with what they come to.";
const [from, workbook, to] = wordsGiven(HOW);
process.exitCode = await write(from, workbook, to);
