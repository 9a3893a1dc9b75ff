import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makeStale } from "../../build";
import type { Part } from "../../build";

let root: string;
let made: string[];
let page: Part;
let pane: Part;

beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), "total-place-build-"));
  made = [];
  put("lock.json", "{}");
  put("preview/page.ts", "page");
  put("src/pane.ts", "pane");
  page = part("page", ["lock.json", "preview"]);
  pane = part("pane", ["lock.json", "src"]);
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

describe("building only what changed", () => {
  it("makes everything the first time, and nothing the second", async () => {
    expect(await update()).toEqual(["page", "pane"]);
    expect(await update()).toEqual([]);
    expect(made).toEqual(["page", "pane"]);
  });

  it("makes only the part whose file changed", async () => {
    await update();
    put("src/pane.ts", "pane, changed");
    expect(await update()).toEqual(["pane"]);
    expect(await update()).toEqual([]);
  });

  it("makes a part again for a file that came, went or has another name", async () => {
    await update();
    put("src/deep/new.ts", "new");
    expect(await update()).toEqual(["pane"]);
    rmSync(path.join(root, "src/deep/new.ts"));
    put("src/deep/renamed.ts", "new");
    expect(await update()).toEqual(["pane"]);
    rmSync(path.join(root, "src/deep"), { recursive: true });
    expect(await update()).toEqual(["pane"]);
  });

  it("makes every part again that names the lock file, for other packages", async () => {
    await update();
    put("lock.json", '{"packages":{}}');
    expect(await update()).toEqual(["page", "pane"]);
  });

  it("goes by what the files say, not by their times", async () => {
    await update();
    utimesSync(path.join(root, "src/pane.ts"), new Date(0), new Date(0));
    expect(await update()).toEqual([]);
  });

  it("makes a part again whose files were removed", async () => {
    await update();
    rmSync(path.join(root, "dist/page.js"));
    expect(await update()).toEqual(["page"]);
  });

  it("makes a part again that failed, though nothing changed, and the others not", async () => {
    const failing: Part = { ...pane, make: () => Promise.reject(new Error("There is a mistake.")) };
    await expect(makeStale(root, [page, failing])).rejects.toThrow("There is a mistake.");
    expect(await update()).toEqual(["pane"]);
  });

  it("does not count a part as made whose making stopped, though it had been made before", async () => {
    await update();
    put("src/pane.ts", "broken");
    const failing: Part = { ...pane, make: () => Promise.reject(new Error("There is a mistake.")) };
    await expect(makeStale(root, [failing])).rejects.toThrow();
    put("src/pane.ts", "pane");
    expect(await update()).toEqual(["pane"]);
  });

  it("makes a part again for a change that came while it was made", async () => {
    const changing: Part = {
      ...pane,
      make: async () => {
        await pane.make();
        put("src/pane.ts", "changed meanwhile");
      },
    };
    await makeStale(root, [changing]);
    expect(await makeStale(root, [pane])).toEqual(["pane"]);
  });
});

function update(): Promise<string[]> {
  return makeStale(root, [page, pane]);
}

function part(name: string, inputs: string[]): Part {
  const output = `dist/${name}.js`;
  return {
    name,
    inputs,
    made: output,
    make: async () => {
      made.push(name);
      put(output, name);
    },
  };
}

function put(file: string, text: string): void {
  const full = path.join(root, file);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, text);
}
