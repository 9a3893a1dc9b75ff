import { once } from "node:events";
import { basename, extname } from "node:path";
import { aboutNoResults, FileProblem, openFile, withoutResults } from "../file";
import { GivenProblem, readGiven, wordsGiven } from "../given";
import { matched } from "./matched";
import { tableOf } from "./tables";
import type { MatchTable } from "./tables";

/** Exit code where a file cannot be read, has nothing to compare by, or the command is not understood. */
const REFUSED = 2;
const LEAST = 0.5;
const HOW =
  "Name one or more files: npm run --silent match -- [--least 0.5] [--findings] FILE... (payments, or lists with a column of names)\n";
const USAGE =
  "npm run --silent match -- [--least 0.5] [--findings] FILE...: tells which suppliers of payment files, or rows of lists, are one body's under two spellings, a line of JSON for each pair that scores 0.5, or --least, or more. See docs/match.md.";

// npm run --silent match -- FILE...: one line of JSON for each pair, the best first; sentences for people on standard error.
const { files, least, findings } = asked(wordsGiven(USAGE));
// A reader that has seen enough closes the pipe: no more pairs are wanted.
process.stdout.on("error", (problem: NodeJS.ErrnoException) => {
  if (problem.code === "EPIPE") process.exit();
  throw problem;
});
if (!(least >= 0 && least <= 1)) {
  process.stderr.write("--least needs a number from 0 to 1 behind it, such as --least 0.9.\n");
  process.exitCode = REFUSED;
} else if (files.length === 0) {
  process.stderr.write(HOW);
  process.exitCode = REFUSED;
} else {
  const tables: MatchTable[] = [];
  for (const file of files) {
    const table = await tableIn(file);
    if (table !== null) tables.push(table);
  }
  if (tables.length < files.length) process.exitCode = REFUSED;
  else {
    const found = matched(tables, least);
    if (found.refused) process.exitCode = REFUSED;
    for (const note of found.notes) process.stderr.write(`${note}\n`);
    for (const line of findings ? found.findings : found.pairs) {
      if (!process.stdout.write(`${JSON.stringify(line)}\n`)) await once(process.stdout, "drain");
    }
  }
}

function asked(words: readonly string[]): { files: readonly string[]; least: number; findings: boolean } {
  const at = words.indexOf("--least");
  const isOption = (place: number) => at >= 0 && (place === at || place === at + 1);
  return {
    files: words.filter((word, place) => !isOption(place) && word !== "--findings"),
    least: at < 0 ? LEAST : Number(words[at + 1] || Number.NaN),
    findings: words.includes("--findings"),
  };
}

async function tableIn(file: string): Promise<MatchTable | null> {
  try {
    const opened = await openFile(basename(file), await readGiven(file));
    const bare = aboutNoResults(withoutResults(opened));
    if (bare !== "") process.stderr.write(`${file}: ${bare}\n`);
    const table = tableOf(file, basename(file, extname(file)), opened.content);
    if (table === null)
      process.stderr.write(`${file}: No table was found in it. Give a list with headings above its rows.\n`);
    return table;
  } catch (problem) {
    if (!(problem instanceof FileProblem || problem instanceof GivenProblem)) throw problem;
    process.stderr.write(`${file}: ${problem.message}\n`);
    return null;
  }
}
