/** The evaluator's edge to Node: a request a line on standard input, an answer a line on standard output, in order. */
import { once } from "node:events";
import { createInterface } from "node:readline";
import { evaluateLine } from "./evaluate";

const { stdin, stdout } = process;

// A reader that has seen enough (such as `head`) closes the pipe: no more answers are wanted.
stdout.on("error", (problem: NodeJS.ErrnoException) => {
  if (problem.code === "EPIPE") process.exit(0);
  throw problem;
});

for await (const line of createInterface({ input: stdin, crlfDelay: Infinity })) {
  const answer = evaluateLine(line.replace(/^\uFEFF/, ""));
  if (answer === null) continue;
  const room = stdout.write(`${JSON.stringify(answer)}\n`);
  if (!room) await once(stdout, "drain");
}
