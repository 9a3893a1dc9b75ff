import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const root = path.resolve(import.meta.dirname, "../..");
const text = readFileSync(path.join(root, "CONTRIBUTING.md"), "utf8");
const scripts = (JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { scripts: object })
  .scripts;
const checklists = [...text.matchAll(/<!-- checklist: (\w+) -->\n([\s\S]*?)<!-- \/checklist -->/g)].map(
  ([, name, steps]) => ({ name: name!, steps: stepsOf(steps!) }),
);

describe("CONTRIBUTING.md", () => {
  it("has the way to one more function, lever and source", () => {
    expect(checklists.map(({ name }) => name)).toEqual(["function", "lever", "source"]);
    for (const { name, steps } of checklists) expect(steps.length, name).toBeGreaterThan(3);
  });

  it.each(checklists)("leads from each step for a $name to a folder or file that is there", ({ steps }) => {
    for (const step of steps) expect(step, "begins with a path").toMatch(/^`[^`]+`/);
    const isThere = (step: string) => existsSync(path.join(root, pathOf(step)));
    expect(steps.filter((step) => !isComing(step) && !isThere(step))).toEqual([]);
    expect(
      steps.filter((step) => isComing(step) && isThere(step)),
      "is there: take its mark away",
    ).toEqual([]);
  });

  it("names only commands that there are", () => {
    const named = text
      .split("\n")
      .flatMap((line) => [...line.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => ({ name: name!, line })));
    expect(named.filter(({ name, line }) => name in scripts === isComing(line))).toEqual([]);
  });
});

/** Whether a line names what another change is to bring. */
function isComing(line: string): boolean {
  return line.includes("<!-- coming -->");
}

function stepsOf(list: string): string[] {
  return list.split("\n").flatMap((line) => /^\d+\. (.*)$/.exec(line)?.[1] ?? []);
}

/** The part of a step's path before the first name that the contributor chooses: src/model for src/model/<room>/<name>.ts. */
function pathOf(step: string): string {
  const whole = /^`([^`]+)`/.exec(step)?.[1] ?? "";
  const [fixed = ""] = whole.split("<");
  return whole === fixed ? whole : path.posix.dirname(`${fixed}x`);
}
