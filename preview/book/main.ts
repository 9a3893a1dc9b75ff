import { once } from "node:events";
import { GivenProblem, readGivenText, wordsGiven } from "../given";
import { answered, failed, lineText, unreadable } from "./answered";
import type { BookLine } from "./answered";

/** Exit code where a book is refused. */
const REFUSED = 2;

// npm run --silent book -- FILE...: one line of JSON for each file, in order.
const HOW =
  "npm run --silent book -- FILE.json...: works out the figures of books, a line of JSON for each file (- reads standard input). See docs/book.md.";
const files = wordsGiven(HOW);
if (files.length === 0) {
  process.stderr.write(
    "Name one or more books: npm run --silent book -- FILE.json... (- reads standard input)\n",
  );
  process.exitCode = REFUSED;
}
// A reader that has seen enough closes the pipe: no more answers are wanted.
process.stdout.on("error", (problem: NodeJS.ErrnoException) => {
  if (problem.code === "EPIPE") process.exit();
  throw problem;
});
for (const file of files) {
  const line = await lineOf(file);
  if (line.refused) process.exitCode = REFUSED;
  if (!process.stdout.write(`${lineText(line)}\n`)) await once(process.stdout, "drain");
}

async function lineOf(file: string): Promise<BookLine> {
  try {
    return answered(file, await readGivenText(file));
  } catch (problem) {
    if (problem instanceof GivenProblem) return unreadable(file, problem.message);
    // Where in the program, for whoever mends it.
    process.stderr.write(`${problem instanceof Error ? problem.stack : String(problem)}\n`);
    return failed(file, problem);
  }
}
