/**
 * `npm run check`: types, lint, format, import directions and the tests of the rooms that changed, for before a commit. What
 * changed is what differs from the main branch, committed or not; `npm run check -- HEAD` takes another state to compare with.
 * The rooms that import a changed one are tested by npm test.
 */
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { makeReady } from "../.ci/ready.mjs";
import { changedFiles } from "./runner/changed.mjs";
import { testsFor } from "./runner/rooms.mjs";
import { runStep } from "./runner/step.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const program = (file) => path.join(root, "node_modules", file);

const started = Date.now();
makeReady();
const changed = changedFiles(root, process.argv[2] ?? "main");
/** Data and deleted files count too: what reads or imports them may not do without. */
const inRooms = changed.filter((file) => /^(build|src|preview|test)\//.test(file));
const there = changed.filter((file) => existsSync(path.join(root, file)));
const { tests, left } = testsFor(root, inRooms);
console.log(
  `${changed.length} files changed, ${inRooms.length} of them in rooms; ${tests.length} files of tests.`,
);
if (left.length > 0) console.log(`Left to npm test, as they take long: ${left.join(", ")}.`);

const steps = {
  types: {
    script: program("typescript7/bin/tsc"),
    args: ["-p", "."],
  },
  "model-types": {
    wanted: inRooms.some((file) => file.startsWith("src/model/")),
    script: program("typescript7/bin/tsc"),
    args: ["-p", "src/model"],
  },
  lint: {
    wanted: there.some((file) => /\.(ts|tsx|mjs|cjs|js)$/.test(file)),
    script: program("oxlint/bin/oxlint"),
    args: ["--type-aware"],
  },
  arrows: {
    wanted: inRooms.some((file) => !file.startsWith("test/")),
    script: program("dependency-cruiser/bin/dependency-cruise.mjs"),
    args: ["--config", ".dependency-cruiser.cjs", "build", "src", "preview"],
  },
  format: {
    wanted: there.length > 0,
    script: program("oxfmt/bin/oxfmt"),
    args: ["--check", "--no-error-on-unmatched-pattern", ...there],
  },
  tests: {
    wanted: tests.length > 0,
    script: program("vitest/vitest.mjs"),
    args: ["run", ...tests],
  },
};
/** Two lanes for two cores. */
const LANES = [
  ["types", "model-types", "lint", "arrows"],
  ["format", "tests"],
];

let failed = 0;
await Promise.all(LANES.map(runInTurn));
console.log(
  `In ${((Date.now() - started) / 1000).toFixed(0)} s: ${failed === 0 ? "all well" : `${failed} failed`}.`,
);
process.exitCode = failed === 0 ? 0 : 1;

async function runInTurn(names) {
  for (const name of names) {
    const { wanted = true, ...step } = steps[name];
    if (!wanted) continue;
    const { ok, seconds, output } = await runStep({ root, ...step });
    console.log(`${ok ? "ok    " : "FAILED"} ${name} (${seconds.toFixed(1)} s)`);
    if (ok) continue;
    failed += 1;
    console.log(`${output.trimEnd()}\n`);
  }
}
