import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, afterEach, describe, expect, it, vi } from "vitest";
import { isInstalled, nodeProblem } from "../../.ci/ready.mjs";
import { findBrowser } from "./browser.mjs";
import { countTests } from "./counts.mjs";
import { LONG, testsFor } from "./rooms.mjs";

const folder = mkdtempSync(path.join(os.tmpdir(), "total-place-runner-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => vi.unstubAllEnvs());

describe("the count at the end of npm test", () => {
  it("takes tests from vitest's report and names the skipped ones", () => {
    const file = report({ numPassedTests: 2, numFailedTests: 1 }, ["passed", "passed", "failed", "skipped"]);
    expect(countTests(file, false)).toEqual({ passed: 2, failed: 1, skipped: 1, skippedNames: ["test 4"] });
  });

  it("counts a step that failed outside its tests as one failure", () => {
    const file = report({ numPassedTests: 1, numFailedTests: 0 }, ["passed"]);
    expect(countTests(file, false)).toMatchObject({ passed: 1, failed: 1 });
  });

  it("counts a step without a report as one test", () => {
    const none = path.join(folder, "none.json");
    expect(countTests(none, true)).toMatchObject({ passed: 1, failed: 0 });
    expect(countTests(none, false)).toMatchObject({ passed: 0, failed: 1 });
  });
});

describe("the first look at the machine", () => {
  it("refuses a Node.js that is too old, and says which one is needed", () => {
    expect(nodeProblem("18.20.0")).toBe(
      "This project needs Node.js 20.19 or later; this is 18.20.0. Get a newer one from https://nodejs.org and run the command again.",
    );
    expect(nodeProblem("20.18.9")).toContain("20.19 or later");
    for (const version of ["20.19.0", "20.20.2", "22.0.0", "24.1.0"]) expect(nodeProblem(version)).toBeNull();
  });

  it("installs again unless node_modules holds exactly what the lock file names", () => {
    const named = {
      "": { version: "0.1.0" },
      "node_modules/a": { version: "1.0.0" },
      "node_modules/other-system": { version: "1.0.0", optional: true },
    };
    const project = (installed: object | null) => {
      const place = mkdtempSync(path.join(folder, "project-"));
      writeFileSync(path.join(place, "package-lock.json"), JSON.stringify({ packages: named }));
      mkdirSync(path.join(place, "node_modules"));
      const list = path.join(place, "node_modules", ".package-lock.json");
      if (installed) writeFileSync(list, JSON.stringify({ packages: installed }));
      return place;
    };
    expect(isInstalled(project({ "node_modules/a": { version: "1.0.0" } }))).toBe(true);
    expect(isInstalled(project(null))).toBe(false);
    expect(isInstalled(project({}))).toBe(false);
    expect(isInstalled(project({ "node_modules/a": { version: "0.9.0" } }))).toBe(false);
    expect(isInstalled(project({ ...named, "node_modules/b": { version: "1.0.0" } }))).toBe(false);
  });

  it("takes the browser that CHROME_PATH names", async () => {
    vi.stubEnv("CHROME_PATH", process.execPath);
    expect(await findBrowser()).toBe(process.execPath);
  });

  it("says so when CHROME_PATH names none", async () => {
    vi.stubEnv("CHROME_PATH", path.join(folder, "no-browser"));
    await expect(findBrowser()).rejects.toThrow("but there is no such file");
  });
});

describe("the tests that npm run check takes for a change", () => {
  const files = [
    "test/freeze/calls.test.ts",
    "test/model/money/split.test.ts",
    "test/model/money/deep/far.test.ts",
    "test/model/names/names.test.ts",
    "test/taskpane/way-through.test.tsx",
    "test/taskpane/steps.test.ts",
    "test/preview/engine.test.ts",
    "test/serve/serve.test.ts",
    "test/e2e/flow.test.ts",
    "test/top.test.ts",
  ];
  const project = mkdtempSync(path.join(folder, "rooms-"));
  for (const file of files) {
    mkdirSync(path.dirname(path.join(project, file)), { recursive: true });
    writeFileSync(path.join(project, file), "");
  }
  const frozen = "test/freeze/calls.test.ts";
  const money = ["test/model/money/deep/far.test.ts", "test/model/money/split.test.ts"];

  it.each<[changed: string, tests: readonly string[]]>([
    ["src/model/money/split.ts", [frozen, ...money]],
    ["src/model/names/inner/fold.ts", [frozen, "test/model/names/names.test.ts"]],
    ["src/taskpane/parts/card.tsx", ["test/taskpane/steps.test.ts"]],
    ["preview/serve/policy.ts", ["test/preview/engine.test.ts", "test/serve/serve.test.ts"]],
    ["test/model/money/drawn.ts", money],
    ["test/model/names/names.test.ts", ["test/model/names/names.test.ts"]],
    ["test/taskpane/way-through.test.tsx", ["test/taskpane/way-through.test.tsx"]],
    ["test/model/names/gone.test.ts", []],
    ["test/e2e/flow.test.ts", []],
    ["src/commands/without-tests.ts", []],
    ["README.md", []],
  ])("for %s are those of its room", (changed, tests) => {
    expect(testsFor(project, [changed]).tests).toEqual(tests);
  });

  it("leave out as long only what there is", () => {
    const root = path.resolve(import.meta.dirname, "../..");
    expect(LONG.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
  });

  it("are each taken once, and the long ones named that are left to npm test", () => {
    const changed = ["src/taskpane/app.tsx", "src/taskpane/pane.ts", "src/taskpane/parts/card.tsx"];
    expect(testsFor(project, changed)).toEqual({
      tests: ["test/taskpane/steps.test.ts"],
      left: ["test/taskpane/way-through.test.tsx"],
    });
  });
});

function report(numbers: { numPassedTests: number; numFailedTests: number }, statuses: string[]): string {
  const file = path.join(folder, "report.json");
  const assertionResults = statuses.map((status, position) => ({ status, fullName: `test ${position + 1}` }));
  writeFileSync(file, JSON.stringify({ ...numbers, testResults: [{ assertionResults }] }));
  return file;
}
