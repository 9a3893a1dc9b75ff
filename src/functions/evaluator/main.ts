/** The evaluator's edge to Node: a request a line on standard input, an answer a line on standard output, in order. */
import { once } from "node:events";
import { answerTo } from "./evaluate";
import { linesOf } from "./lines";
import { wordsGiven } from "./words";

/** Bytes of a line that are read: more than the largest arguments of a function take. */
const MOST_BYTES = 64 * 1024 * 1024;

const { stdin, stdout } = process;

/** Exit code where the command is not understood. */
const REFUSED = 2;

const HOW =
  'npm run --silent evaluate < FILE: answers calls of the PLACE functions, a request a line such as {"id":1,"function":"PLACE.SHARE","args":[100,[[1,1,1]]]}, an answer a line.';

const [word] = wordsGiven(HOW);
if (word !== undefined) {
  process.stderr.write(
    `${word}: Requests come on standard input, one a line, and not as words of the command: npm run --silent evaluate < FILE\n`,
  );
  process.exit(REFUSED);
}

// A reader that has seen enough (such as `head`) closes the pipe: no more answers are wanted.
stdout.on("error", (problem: NodeJS.ErrnoException) => {
  if (problem.code === "EPIPE") process.exit(0);
  throw problem;
});

/** Characters of answers that are written at once. */
const WRITTEN_AT_ONCE = 65_536;

for await (const lines of linesOf(stdin, MOST_BYTES)) {
  let answers = "";
  for (const line of lines) {
    const answer = answerTo(line, MOST_BYTES);
    if (answer !== null) answers += `${answer}\n`;
    if (answers.length >= WRITTEN_AT_ONCE) {
      await write(answers);
      answers = "";
    }
  }
  await write(answers);
}

async function write(text: string): Promise<void> {
  if (text !== "" && !stdout.write(text)) await once(stdout, "drain");
}
