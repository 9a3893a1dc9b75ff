import { readJson } from "../../src/model/json";
import { answerTo, FieldProblems, readBook } from "../../src/model/book";

/** What the command says of one file. */
export interface BookLine {
  readonly line: object;
  readonly refused: boolean;
}

/** The figures of a book from its text, or what is wrong with it, each with its path. `file` names it in a refusal. */
export function answered(file: string, text: string): BookLine {
  try {
    return { line: answerTo(readBook(jsonOf(text))), refused: false };
  } catch (problem) {
    if (!(problem instanceof FieldProblems)) throw problem;
    return { line: { file, errors: problem.problems }, refused: true };
  }
}

/** The line for a file that cannot be read at all. */
export function unreadable(file: string, message: string): BookLine {
  return { line: { file, errors: [{ path: "", message }] }, refused: true };
}

/** A line as text. Characters that some programs end a line with, and a name may hold, are written as JSON's escapes. */
export function lineText({ line }: BookLine): string {
  return JSON.stringify(line).replace(
    /[\u0085\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** The line for a file over which this program fails: the others are answered all the same. */
export function failed(file: string, problem: unknown): BookLine {
  const message = `This program fails over the book, which is a fault of the program and not of the book: ${String(problem)}`;
  return { line: { file, errors: [{ path: "", message }] }, refused: true };
}

function jsonOf(text: string): unknown {
  const read = readJson(text);
  if ("problem" in read) throw new FieldProblems([{ path: "", message: read.problem }]);
  return read.json;
}
