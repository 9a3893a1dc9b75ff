import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { FileProblem, openFile } from "..";
import { inspected } from "./inspected";

/** Exit code where a file cannot be read. */
const CANNOT_READ = 2;

// npm run --silent inspect -- FILE...: one line of JSON for each table understood.
let failed = false;
for (const path of process.argv.slice(2)) {
  const lines = await linesOf(path);
  if (lines === null) failed = true;
  else if (lines.length > 0)
    process.stdout.write(`${lines.map((line) => JSON.stringify(line)).join("\n")}\n`);
}
if (process.argv.length < 3) {
  process.stderr.write("Name one or more workbooks: npm run --silent inspect -- FILE...\n");
  failed = true;
}
process.exitCode = failed ? CANNOT_READ : 0;

async function linesOf(path: string): Promise<readonly object[] | null> {
  try {
    const { content } = await openFile(basename(path), await readFile(path));
    return inspected(path, content);
  } catch (problem) {
    const isRead = problem instanceof FileProblem;
    const isMissing = problem instanceof Error && "code" in problem;
    if (!isRead && !isMissing) throw problem;
    process.stderr.write(
      `${path}: ${isRead ? problem.message : "There is no such file, or it may not be read."}\n`,
    );
    return null;
  }
}
