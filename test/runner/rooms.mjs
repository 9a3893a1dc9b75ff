/** Which tests a change asks for before it is committed: those of its own rooms, not of all that stands on them. */
import { readdirSync, statSync } from "node:fs";
import path from "node:path";

/** Left to npm test unless they themselves changed: each takes longer than the rest of its room together. */
export const LONG = [
  "test/functions/fuzz.test.ts",
  "test/taskpane/accessibility.test.ts",
  "test/taskpane/way-through.test.tsx",
  "test/twins/twins.test.ts",
  "test/workbook/book.test.ts",
  "test/workbook/failing-writes.test.ts",
];
/** A change here may change a figure or a cell of a written sheet: the frozen results are compared as well. */
const MAKES_FIGURES = /^src\/(formula|model|functions|reading|sheets)\//;
const TEST = /\.test\.tsx?$/;

/**
 * @param {string} root
 * @param {readonly string[]} changed Paths from the root, with forward slashes.
 * @returns {{tests: string[], left: string[]}} Files of tests to run, and those of the same rooms that are left to npm test.
 */
export function testsFor(root, changed) {
  const rooms = changed.flatMap((file) => placesOf(file).flatMap((place) => nearestTests(root, place)));
  const frozen = changed.some((file) => MAKES_FIGURES.test(file)) ? testsIn(root, "test/freeze") : [];
  const all = [...new Set([...rooms, ...frozen])].filter((file) => !file.startsWith("test/e2e/")).sort();
  const isLeft = (file) => LONG.includes(file) && !changed.includes(file);
  return { tests: all.filter((file) => !isLeft(file)), left: all.filter(isLeft) };
}

/** Where the tests of a file are looked for: test mirrors src, build and preview; preview's own rooms may have theirs beside. */
function placesOf(file) {
  const [top, ...rest] = file.split("/");
  if (top === "test") return [file];
  if (top === "src") return [["test", ...rest].join("/")];
  if (top === "build") return ["test/build"];
  return top === "preview" ? [["test", ...rest].join("/"), ["test/preview", ...rest].join("/")] : [];
}

/** The test itself, or the tests of the nearest folder above that has any; the folder of all tests is nobody's room. */
function nearestTests(root, place) {
  if (TEST.test(place)) return isThere(root, place) ? [place] : [];
  for (let folder = path.posix.dirname(place); folder !== "test" && folder !== ".";) {
    const tests = testsIn(root, folder);
    if (tests.length > 0) return tests;
    folder = path.posix.dirname(folder);
  }
  return [];
}

function testsIn(root, folder) {
  if (!isThere(root, folder)) return [];
  return readdirSync(path.join(root, folder), { recursive: true })
    .map((name) => path.posix.join(folder, name.replaceAll("\\", "/")))
    .filter((file) => TEST.test(file) && !file.includes("/node_modules/"));
}

function isThere(root, place) {
  return statSync(path.join(root, place), { throwIfNoEntry: false }) !== undefined;
}
