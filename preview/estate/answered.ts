import { chooseBuildings, EstateProblems, readEstate } from "../../src/model/estate";
import type { EstateAnswer, EstateProblem, EstateQuestion, EstateTools } from "../../src/model/estate";
import { readJson } from "../../src/model/json";
import type { Json } from "../../src/model/json";
import { ModelProblem } from "../../src/model/problem";

/** What the command says of one file. */
export interface EstateLine {
  readonly line: object;
  readonly refused: boolean;
}

/** Seconds that a question gets which does not say. */
const SECONDS = 40;

/** The buildings to keep, from the text of a file; or what is wrong with it, each with its path. `file` names it in a refusal. */
export async function answered(
  file: string,
  text: string,
  tools: Pick<EstateTools, "solve" | "now">,
): Promise<EstateLine> {
  try {
    const { question, seconds } = readEstate(jsonOf(text));
    const answer = await chooseBuildings(question, { ...tools, seconds: seconds ?? SECONDS });
    return { line: lineOf(question, answer), refused: false };
  } catch (problem) {
    if (problem instanceof EstateProblems) return refusal(file, problem.problems);
    if (problem instanceof ModelProblem) return refusal(file, [{ path: "", message: problem.message }]);
    throw problem;
  }
}

/** The line of a file that is refused. */
export function refusal(file: string, errors: readonly EstateProblem[]): EstateLine {
  return { line: { file, errors }, refused: true };
}

function lineOf(
  { buildings, teams }: EstateQuestion,
  { placing, keep, cost, bound, gap, proven }: EstateAnswer,
): object {
  return {
    keep: keep.map((building) => buildings[building]!.id),
    placed: Object.fromEntries(teams.map(({ id }, team) => [id, buildings[placing[team]!]!.id])),
    cost,
    bound,
    gap,
    proven,
  };
}

function jsonOf(text: string): Json {
  const read = readJson(text);
  if ("problem" in read) throw new EstateProblems([{ path: "", message: read.problem }]);
  return read.json;
}
