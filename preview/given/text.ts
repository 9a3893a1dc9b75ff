import { buffer } from "node:stream/consumers";
import { GivenProblem } from "./problem";
import { readGiven } from "./read";

const STANDARD_INPUT = "-";

/** The text of a file, or of standard input for "-". Throws `GivenProblem`, also for what is no text in UTF-8. */
export async function readGivenText(path: string): Promise<string> {
  return textOf(
    path === STANDARD_INPUT ? new Uint8Array(await buffer(process.stdin)) : await readGiven(path),
  );
}

/** First bytes of files that people have beside their texts. */
const OTHER_KINDS: readonly (readonly [bytes: readonly number[], what: string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], "a workbook or another packed file"],
  [[0xd0, 0xcf, 0x11, 0xe0], "an old workbook or another file of Office"],
  [[0x25, 0x50, 0x44, 0x46], "a PDF"],
];
const UTF_16: readonly (readonly number[])[] = [
  [0xff, 0xfe],
  [0xfe, 0xff],
];

/** Bytes as text. */
function textOf(bytes: Uint8Array): string {
  const begins = (start: readonly number[]): boolean => start.every((byte, at) => bytes[at] === byte);
  const kind = OTHER_KINDS.find(([start]) => begins(start));
  if (kind !== undefined)
    throw new GivenProblem(`This is ${kind[1]}, and no JSON. Give a text file of JSON, such as FILE.json.`);
  if (UTF_16.some(begins))
    throw new GivenProblem("This is a text in UTF-16. Save it as UTF-8, which JSON is written in.");
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (problem) {
    throw new GivenProblem(
      "This is no text in UTF-8: some of its letters could only be guessed. Save it as UTF-8, which JSON is written in.",
      { cause: problem },
    );
  }
}
