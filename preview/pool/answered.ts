import { FieldProblems } from "../../src/model/fields";
import { readJson } from "../../src/model/json";
import type { FieldProblem } from "../../src/model/fields";
import { answerPool, readPool } from "../../src/model/pooling/file";
import type { SolveProgramme } from "../../src/model/programme";

/** What the command says of one file. */
export interface PoolLine {
  readonly line: object;
  readonly refused: boolean;
}

/** What the grants of a file do, or what is wrong with it, each with its path. `file` names it in a refusal. */
export async function answered(file: string, text: string, solve: SolveProgramme): Promise<PoolLine> {
  try {
    return { line: await answerPool(readPool(jsonOf(text)), solve), refused: false };
  } catch (problem) {
    if (!(problem instanceof FieldProblems)) throw problem;
    return refusal(file, problem.problems);
  }
}

/** The line of a file that is refused. */
export function refusal(file: string, errors: readonly FieldProblem[]): PoolLine {
  return { line: { file, errors }, refused: true };
}

/** The line for a file over which this program fails: the others are answered all the same. */
export function failed(file: string, problem: unknown): PoolLine {
  const message = `This program fails over the grants, which is a fault of the program and not of the file: ${String(problem)}`;
  return refusal(file, [{ path: "", message }]);
}

function jsonOf(text: string): unknown {
  const read = readJson(text);
  if ("problem" in read) throw new FieldProblems([{ path: "", message: read.problem }]);
  return read.json;
}
