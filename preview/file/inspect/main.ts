import { basename } from "node:path";
import { aboutNoResults, FileProblem, openFile, withoutResults } from "..";
import { GivenProblem, readGiven, wordsGiven } from "../../given";
import { inspected } from "./inspected";

/** Exit code where a file cannot be read. */
const CANNOT_READ = 2;

// npm run --silent inspect -- FILE...: one line of JSON for each table understood.
const HOW =
  "npm run --silent inspect -- FILE...: tells of each table of workbooks (.xlsx, .xlsm, .xlsb, .ods, .xls) and text tables (.csv, .tsv) how it is understood, a line of JSON each.";
const files = wordsGiven(HOW);
let failed = false;
for (const path of files) {
  const lines = await linesOf(path);
  if (lines === null) failed = true;
  else if (lines.length > 0)
    process.stdout.write(`${lines.map((line) => JSON.stringify(line)).join("\n")}\n`);
}
if (files.length === 0) {
  process.stderr.write("Name one or more workbooks: npm run --silent inspect -- FILE...\n");
  failed = true;
}
process.exitCode = failed ? CANNOT_READ : 0;

async function linesOf(path: string): Promise<readonly object[] | null> {
  try {
    const opened = await openFile(basename(path), await readGiven(path));
    const bare = aboutNoResults(withoutResults(opened));
    if (bare !== "") process.stderr.write(`${path}: ${bare}\n`);
    const lines = inspected(path, opened.content);
    if (lines.length === 0)
      process.stderr.write(
        `${path}: No table was found in it. A table has a row of headings above its figures.\n`,
      );
    return lines;
  } catch (problem) {
    if (!(problem instanceof FileProblem || problem instanceof GivenProblem)) throw problem;
    process.stderr.write(`${path}: ${problem.message}\n`);
    return null;
  }
}
