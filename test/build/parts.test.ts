import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { previewParts, quickParts, shippedParts } from "../../build";
import { withModule, withScripts } from "../../build/page";
import { quickAddin } from "../../build/quick";

const root = path.resolve(import.meta.dirname, "../..");
const parts = [...shippedParts(root), ...previewParts(root), ...quickParts(root)];

it.each(parts)(
  "$name is made from files that exist, and from the packages of the lock file",
  ({ inputs }) => {
    expect(inputs.filter((input) => !existsSync(path.join(root, input)))).toEqual([]);
    expect(inputs).toContain("package-lock.json");
  },
);

it("gives every part a name and a place of its own", () => {
  for (const field of ["name", "made"] as const)
    expect(new Set(parts.map((part) => part[field])).size).toBe(4);
});

it("refuses to build in a file that could change unnoticed", async () => {
  const project = mkdtempSync(path.join(os.tmpdir(), "total-place-quick-"));
  const put = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(project, file)), { recursive: true });
    writeFileSync(path.join(project, file), text);
  };
  put("src/taskpane/index.tsx", 'import { far } from "../../elsewhere/far"; console.log(far);');
  put("src/worker/worker.ts", "");
  put("elsewhere/far.ts", "export const far = 1;");
  const careless = quickAddin(project, "dist", ["src"]);
  await expect(careless.make()).rejects.toThrow(
    "elsewhere/far.ts: built in, but not among the inputs of its part. Name it in build/parts.ts.",
  );
  const careful = quickAddin(project, "dist", ["src", "elsewhere"]);
  await careful.make();
  expect(existsSync(path.join(project, "dist/taskpane.js"))).toBe(true);
  await Promise.all([careless.close(), careful.close()]);
  rmSync(project, { recursive: true });
});

it("names every file that is built into the pane and the worker", async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "total-place-pane-"));
  const scripts = quickParts(root).find(({ name }) => name === "quick-scripts")!;
  const pane = quickAddin(root, path.relative(root, folder), scripts.inputs);
  await pane.make();
  expect(existsSync(path.join(folder, "worker.js"))).toBe(true);
  await pane.close();
  rmSync(folder, { recursive: true });
}, 60_000);

it("loads a page's scripts in their order, once the page is read", () => {
  expect(withScripts("<head></head><body>", ["one.js", "two.js"])).toBe(
    '<head><script defer src="one.js"></script><script defer src="two.js"></script></head><body>',
  );
});

it("asks for what a module imports as soon as for the module", () => {
  expect(withModule("<head></head>", "page.js", ["grid.js"])).toBe(
    '<head><link rel="modulepreload" href="grid.js" /><script type="module" src="page.js"></script></head>',
  );
});
