/**
 * `npm run mutation`: changes the code of the rooms that money hangs on, one small change at a time, and runs their tests: a
 * change that no test notices is a gap. `npm run mutation -- money appraisal/discount` takes those rooms and files only.
 * Stryker's own packages are installed beside this file, so that the project's installation stays light.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

const here = import.meta.dirname;
const root = path.resolve(here, "../..");
const stryker = path.join(here, "node_modules/@stryker-mutator/core/bin/stryker.js");
const named = process.argv.slice(2);

if (!existsSync(stryker)) {
  // Node refuses to start npm.cmd without a shell on Windows; the arguments are fixed, so a shell is safe.
  run("npm", ["ci"], { cwd: here, shell: process.platform === "win32" });
}
run(process.execPath, [stryker, "run", path.join(here, "stryker.config.mjs")], {
  cwd: root,
  env: { ...process.env, ...(named.length > 0 ? { MUTATE: named.join(",") } : {}) },
});

function run(command, args, options) {
  const { status, error } = spawnSync(command, args, { stdio: "inherit", ...options });
  if (error) console.error(error.message);
  if (error || status !== 0) process.exit(status ?? 1);
}
