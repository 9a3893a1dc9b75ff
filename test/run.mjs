/**
 * `npm test`: from a bare clone to everything tested. Installs what is missing, finds or installs a browser, then checks
 * types, lint, import directions and format, runs the tests, builds, and drives the built pages in the browser.
 * `node test/run.mjs unit e2e` runs the named steps only (types, model-types, lint, arrows, unused, format, unit, build, e2e).
 * The last line is "<n> passed, <n> failed, <n> skipped"; the exit code is 0 only when nothing failed.
 */
import { rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { makeReady } from "../.ci/ready.mjs";
import { findOrInstallBrowser } from "./runner/browser.mjs";
import { countTests } from "./runner/counts.mjs";
import { runStep } from "./runner/step.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const output = path.join(root, "test", "output");
const modules = path.join(root, "node_modules");
const report = (name) => path.join(output, `${name}.json`);
const vitest = (name, ...args) => ({
  script: path.join(modules, "vitest/vitest.mjs"),
  args: ["run", ...args, "--reporter=default", "--reporter=json", `--outputFile.json=${report(name)}`],
});

const STEPS = {
  build: { script: path.join(modules, "tsx/dist/cli.mjs"), args: ["build/main.ts", "--quick"] },
  types: {
    script: path.join(modules, "typescript7/bin/tsc"),
    args: ["-p", "."],
  },
  "model-types": { script: path.join(modules, "typescript7/bin/tsc"), args: ["-p", "src/model"] },
  lint: { script: path.join(modules, "oxlint/bin/oxlint"), args: ["--type-aware"] },
  arrows: {
    script: path.join(modules, "dependency-cruiser/bin/dependency-cruise.mjs"),
    args: ["--config", ".dependency-cruiser.cjs", "build", "src", "preview"],
  },
  unused: { script: path.join(modules, "knip/bin/knip.js"), args: ["--no-progress"] },
  format: { script: path.join(modules, "oxfmt/bin/oxfmt"), args: ["--check", "."] },
  unit: vitest("unit"),
  e2e: vitest("e2e", "--config", "vitest.e2e.config.ts"),
};
/** Two lanes for two cores. The browser waits as much as it works, so it comes while there is other work to fill that. */
const LANES = [["build", "e2e", "types", "model-types", "lint", "arrows", "unused", "format"], ["unit"]];

const started = Date.now();
makeReady();
const wanted = wantedSteps(process.argv.slice(2));
rmSync(output, { recursive: true, force: true });

const total = { passed: 0, failed: 0, skipped: 0 };
const browser = wanted.includes("e2e") ? findOrInstallBrowser({ root, say: console.log }) : null;
// Only waited for after the build; a browser that cannot be had must not end the process before.
browser?.catch(() => {});
await Promise.all(LANES.map((lane) => runInTurn(lane.filter((name) => wanted.includes(name)))));
console.log(`In ${((Date.now() - started) / 1000).toFixed(0)} s.\n`);
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed === 0 ? 0 : 1;

function wantedSteps(named) {
  const unknown = named.filter((name) => !(name in STEPS));
  if (unknown.length > 0) {
    console.error(
      `There is no step "${unknown.join('", "')}". The steps are: ${Object.keys(STEPS).join(", ")}.`,
    );
    process.exit(1);
  }
  return named.length > 0 ? named : Object.keys(STEPS);
}

async function runInTurn(names) {
  for (const name of names) await (name === "e2e" ? testInBrowser() : runOne(name));
}

async function testInBrowser() {
  try {
    await runOne("e2e", { CHROME_PATH: await browser });
  } catch (problem) {
    console.log(`FAILED e2e\n${problem.message}`);
    total.failed += 1;
  }
}

async function runOne(name, env) {
  const result = await runStep({ root, env, ...STEPS[name] });
  const counts = countTests(report(name), result.ok);
  for (const key of Object.keys(total)) total[key] += counts[key];
  const tests = counts.passed + counts.failed > 1 ? `, ${counts.passed} passed, ${counts.failed} failed` : "";
  console.log(`${result.ok ? "ok    " : "FAILED"} ${name} (${result.seconds.toFixed(1)} s${tests})`);
  for (const skipped of counts.skippedNames) console.log(`       skipped: ${skipped}`);
  if (!result.ok) console.log(`${result.output.trimEnd()}\n`);
}
