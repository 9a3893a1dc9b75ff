import { once } from "node:events";
import { loadSolver } from "../../src/worker/solver";
import { GivenProblem, readGivenText, wordsGiven } from "../given";
import { answered, failed, refusal } from "./answered";
import type { PoolLine } from "./answered";
import { exactJson } from "./exact-json";

/** Exit code where a file is refused. */
const REFUSED = 2;

// npm run --silent pool -- FILE...: one line of JSON for each file, in order.
const HOW =
  "npm run --silent pool -- FILE.json...: tells what a place's grants do over years under all their rules, separate and pooled, a line of JSON for each file (- reads standard input). See docs/pool.md.";
const files = wordsGiven(HOW);
if (files.length === 0) {
  process.stderr.write(
    "Name one or more places' grants: npm run --silent pool -- FILE.json... (- reads standard input)\n",
  );
  process.exitCode = REFUSED;
}
// A reader that has seen enough closes the pipe: no more answers are wanted.
process.stdout.on("error", (problem: NodeJS.ErrnoException) => {
  if (problem.code === "EPIPE") process.exit();
  throw problem;
});
for (const file of files) {
  const { line, refused } = await lineOf(file);
  if (refused) process.exitCode = REFUSED;
  if (!process.stdout.write(`${exactJson(line)}\n`)) await once(process.stdout, "drain");
}

async function lineOf(file: string): Promise<PoolLine> {
  try {
    const given = await readGivenText(file);
    const solve = await loadSolver();
    return await answered(file, given, (programme, seconds) =>
      Promise.resolve(solve(programme, undefined, seconds)),
    );
  } catch (problem) {
    if (problem instanceof GivenProblem) return refusal(file, [{ path: "", message: problem.message }]);
    // Where in the program, for whoever mends it.
    process.stderr.write(`${problem instanceof Error ? problem.stack : String(problem)}\n`);
    return failed(file, problem);
  }
}
