import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { makeStale, watchParts } from "../../build";
import type { Part } from "../../build";

let root: string;
let source: string;
let stop: () => void;
let happened: string[];

const part: Part = {
  name: "page",
  inputs: ["src"],
  made: "page.js",
  make: async () => {
    writeFileSync(path.join(root, "page.js"), "");
  },
};

beforeEach(async () => {
  root = mkdtempSync(path.join(os.tmpdir(), "total-place-watch-"));
  source = path.join(root, "src/deep/source.ts");
  mkdirSync(path.dirname(source), { recursive: true });
  writeFileSync(source, "one");
  happened = [];
  stop = () => {};
  await makeStale(root, [part]);
});

afterEach(() => {
  stop();
  rmSync(root, { recursive: true, force: true });
});

it("builds again when a source changes, and says what", async () => {
  stop = watching(part);
  writeFileSync(source, "two");
  await expect.poll(() => happened, { timeout: 15_000 }).toEqual(["made page"]);
});

it("goes on after a source with a mistake", async () => {
  stop = watching({
    ...part,
    make: () => (happened.length === 0 ? Promise.reject(new Error("There is a mistake.")) : part.make()),
  });
  writeFileSync(source, "a mistake");
  await expect.poll(() => happened, { timeout: 15_000 }).toEqual(["failed: There is a mistake."]);
  writeFileSync(source, "mended");
  await expect
    .poll(() => happened, { timeout: 15_000 })
    .toEqual(["failed: There is a mistake.", "made page"]);
});

function watching(watched: Part): () => void {
  return watchParts(root, [watched], {
    made: (names) => happened.push(`made ${names.join(", ")}`),
    failed: (problem) => happened.push(`failed: ${problem.message}`),
  });
}
