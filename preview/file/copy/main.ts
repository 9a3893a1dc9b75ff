import { basename } from "node:path";
import { GivenProblem, readGiven, sayKind, wordsGiven, writeBeside } from "../../given";
import { FileProblem, NO_CHANGES, openFile, saveCopy } from "../index";

/** Exit code where a file cannot be read or written. */
const REFUSED = 2;

/** `npm run --silent copy -- IN OUT`: opens a file and saves it again, as the preview does. */
async function copy(from?: string, to?: string): Promise<number> {
  if (from === undefined || to === undefined) {
    console.error("Give the file to copy and the name of the copy: npm run --silent copy -- IN OUT");
    return REFUSED;
  }
  // Whose fault it is, for the sentence.
  let file = from;
  try {
    const bytes = await readGiven(from);
    // What cannot be opened is not copied as if it could.
    await openFile(basename(from), bytes);
    const copied = await saveCopy(basename(from), bytes, NO_CHANGES);
    file = to;
    await writeBeside([from], to, copied.bytes);
    for (const sentence of copied.lost) console.error(sentence);
    sayKind(to, copied.kind);
    return 0;
  } catch (problem) {
    if (!(problem instanceof FileProblem || problem instanceof GivenProblem)) throw problem;
    console.error(`${file}: ${problem.message}`);
    return REFUSED;
  }
}

const HOW =
  "npm run --silent copy -- IN OUT: opens a workbook and saves it again as a copy, as the preview does, and says what the copy does not hold.";
const [from, to] = wordsGiven(HOW);
process.exitCode = await copy(from, to);
