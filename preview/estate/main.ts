import { loadSolver } from "../../src/worker/solver";
import { GivenProblem, readGivenText, wordsGiven } from "../given";
import { answered, refusal } from "./answered";
import type { EstateLine } from "./answered";

/** Exit code where a question is refused. */
const REFUSED = 2;

// npm run --silent estate -- FILE...: one line of JSON for each file, in order.
const HOW =
  "npm run --silent estate -- FILE.json...: tells which buildings to keep so that every team has a place and it costs least, a line of JSON for each file (- reads standard input). See docs/estate.md.";
const files = wordsGiven(HOW);
if (files.length === 0) {
  process.stderr.write(
    "Name one or more questions: npm run --silent estate -- FILE.json... (- reads standard input)\n",
  );
  process.exitCode = REFUSED;
}
for (const file of files) {
  const { line, refused } = await lineOf(file);
  if (refused) process.exitCode = REFUSED;
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

async function lineOf(file: string): Promise<EstateLine> {
  try {
    const question = await readGivenText(file);
    const solve = await loadSolver();
    return await answered(file, question, {
      solve: (programme, seconds) => Promise.resolve(solve(programme, undefined, seconds)),
      now: () => performance.now() / 1000,
    });
  } catch (problem) {
    if (!(problem instanceof GivenProblem)) throw problem;
    return refusal(file, [{ path: "", message: problem.message }]);
  }
}
